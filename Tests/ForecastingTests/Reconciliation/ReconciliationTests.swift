import Forecasting
import Foundation
import Statistics
import TestSupport
import Testing

@Suite("Reconciliation")
struct ReconciliationTests {
  struct Reference: Decodable {
    var residuals: [[Double]]
    var history: [[Double]]
    var base: [[Double]]
    var negative: [[Double]]
    var reconciled: [String: [[Double]]]
    var nonnegative: [String: [[Double]]]
  }

  static let tree = try? Hierarchy(paths: ["t/a/1", "t/a/2", "t/b/3", "t/b/4", "t/b/5"])

  static func reference() throws -> Reference {
    let file = Fixtures.directory.appending(path: "reconciliation/hierarchicalforecast.json")
    return try JSONDecoder().decode(Reference.self, from: Data(contentsOf: file))
  }

  @Test("two series by hand: least squares shares the gap out equally")
  func byHand() throws {
    let pair = try Hierarchy(paths: ["x", "y"])
    // ŷ = (12, 4, 5): gap 3, Uᵀ U = 3, so each moves by 1 toward the others.
    let least = try Reconciliation(pair, method: .ordinaryLeastSquares)
    for (value, expected) in zip(least.reconciled([12, 4, 5]), [11, 5, 6] as [Double]) { #expect(agrees(value, expected, relative: 1e-12)) }
    // Structural: weights 2, 1, 1, so the bottom moves by 3/4 each and the total by 3/2.
    let structural = try Reconciliation(pair, method: .structural)
    for (value, expected) in zip(structural.reconciled([12, 4, 5]), [10.5, 4.75, 5.75]) {
      #expect(agrees(value, expected, relative: 1e-12))
    }
    #expect(try Reconciliation(pair, method: .bottomUp).reconciled([12, 4, 5]) == [9, 4, 5])
    #expect(try Reconciliation(pair, method: .proportionOfAverages, history: [[1, 3], [3, 1]]).reconciled([12, 4, 5]) == [12, 6, 6])
    let shares = try Reconciliation(pair, method: .forecastProportions).reconciled([12, 4, 5])
    #expect(agrees(shares[1], 12 * 4.0 / 9, relative: 1e-12))
  }

  @Test("the values of hierarchicalforecast 1.5.3")
  func peer() throws {
    let reference = try Self.reference()
    let tree = try #require(Self.tree)
    for (name, expected) in reference.reconciled {
      let method = try #require(ReconciliationMethod(name: name), "\(name)")
      let reconciliation = try Reconciliation(tree, method: method, history: reference.history, errors: reference.residuals)
      for (base, values) in zip(reference.base, expected) {
        for (own, peer) in zip(reconciliation.reconciled(base), values) { #expect(agrees(own, peer, absolute: 1e-5), "\(name)") }
      }
    }
    #expect(reference.reconciled.count == 7)
  }

  @Test("non-negative: the values of hierarchicalforecast, nowhere below zero")
  func nonNegative() throws {
    let reference = try Self.reference()
    let tree = try #require(Self.tree)
    for (name, expected) in reference.nonnegative {
      let method = try #require(ReconciliationMethod(name: name), "\(name)")
      let reconciliation = try Reconciliation(tree, method: method, errors: reference.residuals)
      for (base, values) in zip(reference.negative, expected) {
        // The peer takes negative base forecasts for zeros first.
        let own = reconciliation.reconciled(base.map { max(0, $0) }, isNonNegative: true)
        #expect(own.allSatisfy { $0 >= 0 } && tree.incoherence(own) < 1e-9)
        for (value, peer) in zip(own, values) { #expect(agrees(value, peer, absolute: 2e-3), "\(name): \(own) \(values)") }
      }
    }
  }

  @Test("non-negative by hand: what is held at zero leaves the rest to share")
  func nonNegativeByHand() throws {
    let pair = try Hierarchy(paths: ["x", "y"])
    let least = try Reconciliation(pair, method: .ordinaryLeastSquares)
    // min (b − 6)² + (b − 8)² with the other at zero.
    for (value, expected) in zip(least.reconciled([6, -9, 8], isNonNegative: true), [7, 0, 7] as [Double]) {
      #expect(agrees(value, expected, absolute: 1e-9))
    }
    #expect(least.reconciled([-6, -9, -8], isNonNegative: true) == [0, 0, 0])
  }

  @Test("coherent, unchanged where already coherent, unbiased", arguments: ReconciliationMethod.allCases)
  func properties(method: ReconciliationMethod) throws {
    let reference = try Self.reference()
    var hierarchies = [try #require(Self.tree)]
    if method != .forecastProportions {
      hierarchies.append(
        try Hierarchy(
          bottom: ["1", "2", "3", "4", "5"], groups: [("g", ["a", "a", "b", "b", "b"]), ("h", ["x", "y", "x", "y", "x"])]))
    }
    for hierarchy in hierarchies {
      var random = RandomStream(seed: 3)
      let errors = (0..<hierarchy.count).map { _ in (0..<20).map { _ in random.normal() } }
      let reconciliation = try Reconciliation(hierarchy, method: method, history: reference.history, errors: errors)
      for _ in 0..<20 {
        let base = (0..<hierarchy.count).map { _ in 50 + 10 * random.normal() }
        #expect(hierarchy.incoherence(reconciliation.reconciled(base)) < 1e-9)
        // S P S = S: what adds up stays, for every method but top-down by the shares of the past.
        guard !method.needsHistory else { continue }
        let coherent = hierarchy.summed((0..<5).map { _ in 50 + 10 * random.normal() })
        for (value, same) in zip(reconciliation.reconciled(coherent), coherent) { #expect(agrees(value, same, absolute: 1e-9)) }
      }
    }
  }

  @Test("what a method needs and does not get is refused")
  func refused() throws {
    let tree = try #require(Self.tree)
    for method in [ReconciliationMethod.variance, .minimumTrace, .averageProportions] {
      #expect(throws: ForecastingError.self) { try Reconciliation(tree, method: method) }
    }
    let groups = try Hierarchy(bottom: ["1", "2"], groups: [("g", ["a", "b"])])
    #expect(throws: ForecastingError.self) { try Reconciliation(groups, method: .forecastProportions) }
    #expect(try Reconciliation(tree, method: .bottomUp).reconciled([1, 2]).allSatisfy(\.isNaN))
  }

  @Test("paths of a hierarchy add up one by one, and their intervals are around the means")
  func coherentPaths() throws {
    let tree = try Hierarchy(paths: ["t/a/1", "t/a/2", "t/b"])
    let bottom = try (0..<3).map {
      try ForecastSeries(values: SampleSeries.daily(weeks: 8, seed: UInt64($0), level: 30), seasons: [7], isCount: true)
    }
    let nodes = try tree.series(bottom).map { try HierarchyNode(SeasonalNaive(), on: $0, horizon: 7) }
    let reconciliation = try Reconciliation(tree, method: .minimumTrace, errors: nodes.map(\.errors))
    let forecast = try ReconciledForecast(nodes, by: reconciliation, levels: [80], paths: 200, seed: 5, isNonNegative: true)
    for place in 0..<(200 * 7) { #expect(tree.incoherence(forecast.paths.map { $0.values[place] }) < 1e-9) }
    for h in 0..<7 { #expect(tree.incoherence(forecast.forecasts.map { $0.mean[h] }) < 1e-9) }
    for node in forecast.forecasts {
      let interval = node.interval(level: 80)
      for h in 0..<7 { #expect(interval.lower[h] <= node.mean[h] && node.mean[h] <= interval.upper[h] && interval.lower[h] >= 0) }
    }
    #expect(
      forecast.forecasts[0]
        == (try ReconciledForecast(nodes, by: reconciliation, levels: [80], paths: 200, seed: 5, isNonNegative: true)).forecasts[0])
    #expect(throws: ForecastingError.self) { try ReconciledForecast(nodes, by: reconciliation, levels: [], paths: .max) }
    #expect(throws: ForecastingError.self) { try ReconciledForecast([], by: reconciliation, levels: []) }
  }
}
