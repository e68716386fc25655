import Statistics

/// Forecasts of a whole hierarchy that add up, with intervals that do too: every sample path of all nodes together is reconciled like the
/// forecast itself, and a node's intervals are those of its reconciled paths.
///
/// The nodes' errors are drawn with the correlations of their one-step errors, shrunk, and each node's over the horizon as its own model says.
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
    let sets = values.map { SamplePaths(values: $0, horizon: horizon, seed: seed) }
    paths = sets
    forecasts = nodes.indices.map {
      ForecastDistribution(sample: sets[$0], mean: means[$0], levels: levels, isNonNegative: isNonNegative)
    }
  }
}

/// Base paths of all nodes, drawn together.
private struct JointScores {
  /// One array a node: paths × horizon.
  private(set) var values: [[Double]]

  init(nodes: [HierarchyNode], horizon: Int, count: Int, seed: UInt64) {
    let n = nodes.count
    let factor = Self.factor(nodes)
    let stride = 2 * horizon + 1
    var random = RandomStream(seed: seed)
    values = nodes.map { _ in [] }
    for node in values.indices { values[node].reserveCapacity(count * horizon) }
    // So many paths at a time that the innovations stay few.
    let block = max(1, min(count, 2_000_000 / max(1, n * stride)))
    var first = 0
    var scores = nodes.map { _ in [Double]() }
    var plain = [Double](repeating: 0, count: n)
    while first < count {
      let size = min(block, count - first)
      var innovations = [[Double]](repeating: [Double](repeating: 0, count: size * stride), count: n)
      for place in 0..<(size * stride) {
        for node in 0..<n { plain[node] = random.normal() }
        for node in 0..<n {
          guard let factor else {
            innovations[node][place] = plain[node]
            continue
          }
          var sum = 0.0
          for k in 0...node { sum += factor[node * n + k] * plain[k] }
          innovations[node][place] = sum
        }
      }
      for node in 0..<n {
        scores[node] +=
          PathScores(
            dependence: nodes[node].dependence, horizon: horizon, count: size, innovations: innovations[node], stride: stride
          ).values
      }
      first += size
    }
    for node in 0..<n {
      var own = PathScores(values: scores[node], horizon: horizon)
      own.stratify()
      scores[node] = []
      values[node] = nodes[node].forecast.values(of: own, integers: false)
    }
  }

  /// The Cholesky factor of the nodes' correlations; nil where the errors do not say.
  private static func factor(_ nodes: [HierarchyNode]) -> [Double]? {
    let length = nodes.map(\.errors.count).max() ?? 0
    let columns = nodes.map { [Double](repeating: .nan, count: length - $0.errors.count) + $0.errors }
    guard let shrunk = ShrunkCovariance(columns: columns) else { return nil }
    var matrix = shrunk.correlations
    for i in 0..<shrunk.order { matrix[i * shrunk.order + i] = 1 + 1e-9 }
    return Cholesky.factor(&matrix, order: shrunk.order) ? matrix : nil
  }
}
