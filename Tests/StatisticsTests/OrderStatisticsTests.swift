import Statistics
import Testing

@Suite struct OrderStatisticsTests {
  @Test func everyRankIsWhereSortingWouldPutIt() {
    var state: UInt64 = 7
    for count in [1, 2, 3, 16, 17, 18, 100, 1000] {
      var sample: [Double] = []
      for _ in 0..<count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Few distinct values: ties are what partitions stumble over.
        sample.append(Double(state >> 60))
      }
      let sorted = sample.sorted()
      for rank in [0, count / 3, count / 2, count - 1] {
        var moved = sample
        #expect(OrderStatistics.select(rank, of: &moved, in: 0..<count) == sorted[rank])
        #expect(moved.sorted() == sorted)
        #expect(moved[..<rank].allSatisfy { $0 <= moved[rank] } && moved[rank...].allSatisfy { $0 >= moved[rank] })
      }
    }
  }

  @Test(arguments: [[3.0, 1, 2], [1, 1, 1, 1], [5], [], [2, 9, 4, 7, 1, 1, 0, 8, 12, 3, 5, 5, 5, 6, 2, 2, 30, 31, 32, 1.5, 2.5]])
  func quantilesAreThoseOfTheSortedSample(sample: [Double]) {
    var moved = sample
    let quantiles = OrderStatistics.quantiles([0, 0.25, 0.5, 0.9, 1], of: &moved)
    for (p, value) in zip([0, 0.25, 0.5, 0.9, 1], quantiles) {
      let expected = Quantiles.ofSorted(sample.sorted(), p)
      #expect(value == expected || (value.isNaN && expected.isNaN))
    }
  }
}
