/// Forecasts of a whole hierarchy that add up, with intervals that do too: every sample path of all nodes together is reconciled like the
/// forecast itself, and a node's intervals are those of its reconciled paths.
///
/// The nodes' errors are drawn together, in blocks of time, from their past one-step errors (`JointErrors`), and each node's carried over the
/// horizon as its own model says; what the sums' paths then lack of the sums' own spread they are given (`AggregateSpread`).
/// Source: Panagiotelis, Gamakumara, Athanasopoulos & Hyndman (2023), European Journal of Operational Research 306, section 3.
public struct ReconciledForecast: Sendable {
  public let hierarchy: Hierarchy
  /// One forecast a node, aggregates first; means add up to rounding.
  public let forecasts: [ForecastDistribution]
  /// One set of paths a node: path p of an aggregate is the sum of the paths p of its bottom series. Empty where none were asked for.
  public let paths: [SamplePaths]

  /// How many numbers are held at most: nodes × paths × steps.
  public static let mostValues = 60_000_000

  /// - Parameters:
  ///   - nodes: base forecasts of all nodes, aggregates first, over the same horizon.
  ///   - count: how many paths; 0 leaves the base forecasts' spread around the reconciled means and makes no paths.
  ///   - isNonNegative: whether nothing may be negative.
  ///
  /// Throws `badParameter` when the nodes are not those of the hierarchy or too many numbers are asked for.
  public init(
    _ nodes: [HierarchyNode], by reconciliation: Reconciliation, levels: [Double], paths count: Int = 500, seed: UInt64 = 0,
    isNonNegative: Bool = false
  ) throws(ForecastingError) {
    hierarchy = reconciliation.hierarchy
    let horizon = nodes.map(\.forecast.horizon).min() ?? 0
    guard nodes.count == hierarchy.count, horizon > 0 else {
      throw ForecastingError(
        .badParameter, "The hierarchy has \(hierarchy.count) series, but there are \(nodes.count) forecasts.", place: "hierarchy")
    }
    let (size, overflows) = count.multipliedReportingOverflow(by: nodes.count * horizon)
    guard count >= 0, !overflows, size <= Self.mostValues else {
      throw ForecastingError(
        .badParameter, "At most \(Self.mostValues / (nodes.count * horizon)) paths of this hierarchy can be drawn, not \(count).",
        place: "paths")
    }
    var means = [[Double]](repeating: [], count: nodes.count)
    for h in 0..<horizon {
      let values = reconciliation.reconciled(nodes.map { $0.forecast.mean[h] }, isNonNegative: isNonNegative)
      for node in nodes.indices { means[node].append(values[node]) }
    }
    guard count > 0 else {
      paths = []
      forecasts = nodes.indices.map { node in
        let base = nodes[node].forecast
        return ForecastDistribution(
          mean: means[node], standardDeviation: base.standardDeviation, levels: levels, shape: base.shape,
          isNonNegative: base.isNonNegative,
          calibration: base.calibration)
      }
      return
    }
    var values = JointScores(nodes: nodes, horizon: horizon, count: count, seed: seed).values
    // In place: what was each node's own path becomes the reconciled one.
    var sample = [Double](repeating: 0, count: nodes.count)
    for place in 0..<(count * horizon) {
      for node in nodes.indices { sample[node] = values[node][place] }
      let coherent = reconciliation.reconciledSample(sample, isNonNegative: isNonNegative)
      for node in nodes.indices { values[node][place] = coherent[node] }
    }
    AggregateSpread(nodes, by: reconciliation, horizon: horizon).complete(
      &values, means: means, count: count, horizon: horizon, seed: seed, isNonNegative: isNonNegative)
    let sets = values.map { SamplePaths(values: $0, horizon: horizon, seed: seed) }
    paths = sets
    forecasts = nodes.indices.map {
      ForecastDistribution(sample: sets[$0], mean: means[$0], levels: levels, isNonNegative: isNonNegative)
    }
  }
}
