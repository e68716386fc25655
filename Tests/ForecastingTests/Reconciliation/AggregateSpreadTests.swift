import Forecasting
import Statistics
import Testing

@Suite("How wide the sums of a hierarchy spread")
struct AggregateSpreadTests {
  private func forecast(
    _ bottom: [[Double]], model: String, method: ReconciliationMethod, isNonNegative: Bool
  ) throws -> (base: [HierarchyNode], result: ReconciledForecast) {
    let tree = try Hierarchy(paths: bottom.indices.map { "all/\($0 % 2)/\($0)" })
    let series = try tree.series(
      bottom.map { try ForecastSeries(values: $0, seasons: [7], isNonNegative: isNonNegative, isCount: isNonNegative) })
    let nodes = try series.map { try HierarchyNode(try ModelRegistry.model(named: model), on: $0, horizon: 14) }
    let reconciliation = try Reconciliation(tree, method: method, history: bottom, errors: nodes.map(\.errors))
    let result = try ReconciledForecast(nodes, by: reconciliation, levels: [80], paths: 400, seed: 7, isNonNegative: isNonNegative)
    return (nodes, result)
  }

  @Test("paths of small counts add up to what is forecast, not to more", arguments: [ReconciliationMethod.bottomUp, .minimumTrace])
  func centre(method: ReconciliationMethod) throws {
    var random = RandomStream(seed: 5)
    let bottom = (0..<20).map { _ in (0..<84).map { _ in Double(random.poisson(mean: 0.5)) } }
    let (_, result) = try forecast(bottom, model: "ETS(ANN)", method: method, isNonNegative: true)
    for h in 0..<14 {
      let wanted = result.forecasts[0].mean[h]
      #expect(abs(result.paths[0].mean[h] - wanted) < 1e-6 * wanted)
    }
    #expect(result.paths.allSatisfy { $0.values.allSatisfy { $0 >= 0 } })
  }

  @Test("a wave that the parts hide in their noise is in the spread of their sum", arguments: [true, false])
  func wave(isNonNegative: Bool) throws {
    var random = RandomStream(seed: 6)
    var level = 0.0
    let wave = (0..<140).map { _ in
      level = 0.97 * level + random.normal()
      return level
    }
    let bottom = (0..<16).map { _ in wave.map { max(0, (60 + $0 + 9 * random.normal()).rounded()) - (isNonNegative ? 0 : 30) } }
    let (base, result) = try forecast(bottom, model: "ETS(ANN)", method: .bottomUp, isNonNegative: isNonNegative)
    let own = base[0].forecast.with(levels: [80]).interval(level: 80)
    let sums = result.forecasts[0].interval(level: 80)
    for h in [0, 6, 13] {
      let ratio = (sums.upper[h] - sums.lower[h]) / (own.upper[h] - own.lower[h])
      #expect(ratio > 0.8 && ratio < 1.2, "step \(h + 1): \(ratio)")
    }
    for place in 0..<(400 * 14) {
      let whole = (3..<result.paths.count).reduce(0.0) { $0 + result.paths[$1].values[place] }
      #expect(abs(whole - result.paths[0].values[place]) < 1e-6 * (1 + abs(whole)))
    }
  }

  @Test("a sum whose own errors are far wider keeps half of their spread, whatever its parts say", arguments: [true, false])
  func floor(isNonNegative: Bool) throws {
    var random = RandomStream(seed: 8)
    let bottom = (0..<9).map { _ in (0..<100).map { _ in 50 + 2 * random.normal() } }
    let tree = try Hierarchy(paths: bottom.indices.map { "all/\($0)" })
    let model = try ModelRegistry.model(named: "ETS(ANN)")
    // Ten times the variance of the sum of the parts.
    let sum = (0..<100).map { t in bottom.reduce(0.0) { $0 + $1[t] } + 18 * random.normal() }
    let nodes = try ([sum] + bottom).map { try HierarchyNode(model, on: try ForecastSeries(values: $0), horizon: 5) }
    let reconciliation = try Reconciliation(tree, method: .bottomUp)
    let result = try ReconciledForecast(nodes, by: reconciliation, levels: [80], paths: 400, seed: 7, isNonNegative: isNonNegative)
    let own = nodes[0].forecast.with(levels: [80]).interval(level: 80)
    let interval = result.forecasts[0].interval(level: 80)
    for h in 0..<5 {
      let ratio = (interval.upper[h] - interval.lower[h]) / (own.upper[h] - own.lower[h])
      #expect(ratio > 0.44 && ratio < 0.56, "step \(h + 1): \(ratio)")
    }
  }

  @Test("what one series does today another does tomorrow, in the paths too") func lagged() throws {
    var random = RandomStream(seed: 12)
    let noise = (0..<150).map { _ in 100 + 5 * random.normal() }
    let (_, result) = try forecast([noise, [100] + noise.dropLast()], model: "ETS(ANN)", method: .bottomUp, isNonNegative: false)
    // The total, two middle sums, then the two.
    let (first, second) = (result.paths[3], result.paths[4])
    for h in [2, 5, 10] {
      var (xy, xx, yy) = (0.0, 0.0, 0.0)
      for p in 0..<first.count {
        let x = first.values[p * 14 + h - 1] - first.mean[h - 1]
        let y = second.values[p * 14 + h] - second.mean[h]
        (xy, xx, yy) = (xy + x * y, xx + x * x, yy + y * y)
      }
      #expect(xy / (xx * yy).squareRoot() > 0.7, "step \(h + 1)")
    }
  }
}
