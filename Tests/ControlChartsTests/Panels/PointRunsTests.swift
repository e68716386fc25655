import Testing

@testable import ControlCharts

@Suite struct PointRunsTests {
  @Test func neighboursAreOneRun() {
    let points = [3, 4, 5, 9, 11, 12]
    let runs = PointRuns(points)
    #expect(runs.points == points && Array(runs) == points && runs.count == 6 && runs.runCount == 3)
    #expect((0..<3).map { runs.run($0) } == [3..<6, 9..<10, 11..<13])
    var joined = PointRuns(0..<3)
    joined.append(runs)
    #expect(joined.points == [0, 1, 2] + points && joined.runCount == 3)
    #expect(PointRuns().isEmpty && Array(PointRuns()).isEmpty && PointRuns().runCount == 0)
  }

  @Test(arguments: [1, 2, 4, 5, 33, 64])
  func countersReachWhatIsNeeded(needed: Int) {
    var counts = BitCounts(needed: needed)
    // Bit b is set in the first b + 1 words.
    for word in 0..<64 { counts.add(~UInt64(0) << UInt64(word)) }
    #expect(counts.reached == ~UInt64(0) << UInt64(needed - 1))
  }
}
