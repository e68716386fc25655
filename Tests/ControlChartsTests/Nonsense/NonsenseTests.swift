import Testing

@Suite struct NonsenseTests {
  /// A trap would end the test run.
  @Test func threeHundredRandomSeriesStopNothing() {
    var tally = NonsenseRound.Tally()
    for round in 0..<300 { NonsenseRound.run(seed: 2026, round: round, stride: 4, tally: &tally) }
    #expect(tally.rounds == 300)
    #expect(tally.answers > tally.rounds, "most of it must get past the first check")
    #expect(tally.refusals > 0)
  }
}
