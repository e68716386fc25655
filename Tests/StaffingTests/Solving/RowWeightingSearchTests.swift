import Testing

@testable import Staffing

@Suite struct RowWeightingSearchTests {
  /// A day of shifts of four to eight intervals at every start, round the clock.
  private func cover(need: [Double], cap: Double? = nil) -> IntegerProgramme {
    var programme = IntegerProgramme()
    for need in need { _ = programme.addRow(atLeast: need) }
    for start in need.indices {
      for length in 4...8 {
        let rows = (start..<(start + length)).map { $0 % need.count }
        _ = programme.addColumn(cost: Double(length) + 1, entries: rows.map { .init($0, 1) })
      }
    }
    if let cap { programme.addRow(atMost: cap, over: programme.columns.indices.filter { $0 % 5 == 0 }.map { ($0, 1) }) }
    return programme
  }

  private let need = (0..<24).map { Double(3 + ($0 * 7) % 11) }

  @Test func itFindsTheOptimumOfACover() throws {
    for cap in [nil, 2.0] {
      let programme = cover(need: need, cap: cap)
      let exact = CbcSolver().solve(programme, limits: .standard, start: nil)
      var search = try #require(RowWeightingSearch(programme, start: nil, seed: 1))
      search.run(rounds: 20_000, until: exact.objective, Deadline(seconds: 10))
      #expect(programme.admits(search.best))
      #expect(abs(search.objective - exact.objective) < 1e-9, "cap \(String(describing: cap))")
    }
  }

  @Test func aFixedPartAndAnUpperBoundAreKept() throws {
    var programme = cover(need: need)
    programme.fix(7, at: 3)
    var search = try #require(RowWeightingSearch(programme, start: nil, seed: 3))
    search.run(rounds: 5000, until: 0, Deadline(seconds: 10))
    #expect(programme.admits(search.best) && search.best[7] == 3)
    #expect(search.objective == programme.objective(of: search.best))
  }

  @Test func whatIsNoCoverIsLeftToOthers() {
    var programme = cover(need: need)
    programme.addRow(atLeast: 2, atMost: 2, over: [(0, 1), (1, -1)])
    #expect(RowWeightingSearch(programme, start: nil, seed: 1) == nil)
    var real = cover(need: need)
    _ = real.addColumn(cost: 9, isWhole: false, entries: [.init(0, 1)])
    #expect(RowWeightingSearch(real, start: nil, seed: 1) == nil)
  }

  @Test func sameSeedSamePlan() throws {
    let programme = cover(need: need)
    func best() throws -> [Double] {
      var search = try #require(RowWeightingSearch(programme, start: nil, seed: 5))
      search.run(rounds: 3000, until: 0, Deadline(seconds: 10))
      return search.best
    }
    #expect(try best() == best())
  }

  @Test func withoutARelaxationThereIsAPlanWithABound() {
    let programme = cover(need: need, cap: 2)
    let exact = CbcSolver().solve(programme, limits: .standard, start: nil).objective
    let answer = CoverSearch.alone(programme, .unknown, seed: 1, Deadline(seconds: 0.5))
    #expect(answer.status == .feasible && programme.admits(answer.values))
    #expect(answer.bound > 0.8 * exact && answer.bound <= exact && answer.objective >= exact - 1e-9 && answer.objective <= 1.05 * exact)
  }

  @Test func anyPricesGiveABound() {
    let programme = cover(need: need, cap: 2)
    let exact = CbcSolver().solve(programme, limits: .standard, start: nil).objective
    let matrix = ColumnMatrix(programme)
    let uniform = programme.volumeBound
    #expect(uniform > 0.8 * exact && uniform <= exact)
    for factor in [0.001, 0.5, 3, 1e6] {
      let prices = programme.rows.indices.map { factor * Double(1 + ($0 * 5) % 7) }
      let dual = WeakDuality(programme, prices: prices, matrix: matrix)
      #expect(dual.bound > 0 && dual.bound <= exact + 1e-6)
      #expect(dual.reducedCosts.allSatisfy { $0 > -1e-9 })
    }
    // Prices that say nothing leave what every solution costs at least.
    for prices in [[], [.nan], [-.infinity, .infinity]] as [[Double]] {
      #expect(WeakDuality(programme, prices: prices, matrix: matrix).bound == 0)
    }
  }
}
