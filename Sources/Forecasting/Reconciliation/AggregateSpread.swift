import Statistics

/// How wide the sums of a hierarchy spread, and what their reconciled paths lack of it.
///
/// A path of a sum is a sum of paths. Where the bottom series are mostly noise, their models hold their levels still and say so of the future,
/// while the model of their sum has seen the common level wander: sums of such paths are far narrower than the errors of the sums. So every sum
/// is given what it lacks of its own model's spread, less what reconciliation was better by in the past: a common shock, with the dependence of
/// the sum's own errors, shared out among its members in proportion, so that everything still adds up. Before and after, the paths' means are
/// brought back to the forecasts.
struct AggregateSpread {
  private let hierarchy: Hierarchy
  /// By aggregate and step, the width of 80 % that its paths should have.
  private let widths: [[Double]]
  private let dependences: [ErrorDependence]

  init(_ nodes: [HierarchyNode], by reconciliation: Reconciliation, horizon: Int) {
    hierarchy = reconciliation.hierarchy
    let gains = Self.gains(nodes, by: reconciliation)
    widths = hierarchy.aggregates.indices.map { a in
      let interval = nodes[a].forecast.with(levels: [80]).interval(level: 80)
      return (0..<horizon).map { gains[a] * (interval.upper[$0] - interval.lower[$0]) }
    }
    dependences = hierarchy.aggregates.indices.map { nodes[$0].dependence }
  }

  /// The root mean square of each aggregate's one-step errors after reconciliation, relative to that before; at most 1, and 1 where the past
  /// does not say.
  private static func gains(_ nodes: [HierarchyNode], by reconciliation: Reconciliation) -> [Double] {
    let aggregates = reconciliation.hierarchy.aggregates.indices
    let length = nodes.reduce(Int.max) { min($0, $1.errors.count) }
    guard reconciliation.method.isLinear, length > 0 else { return aggregates.map { _ in 1 } }
    let columns = nodes.map { Array($0.errors.suffix(length)) }
    var before = [Double](repeating: 0, count: aggregates.count)
    var after = before
    for t in 0..<length {
      let errors = columns.map { $0[t] }
      guard errors.allSatisfy(\.isFinite) else { continue }
      let reconciled = reconciliation.reconciledSample(errors, isNonNegative: false)
      for a in aggregates {
        before[a] += errors[a] * errors[a]
        after[a] += reconciled[a] * reconciled[a]
      }
    }
    return aggregates.map { before[$0] > 0 ? min(1, max(0.5, (after[$0] / before[$0]).squareRoot())) : 1 }
  }

  /// Adds to the paths (an array a node, aggregates first, paths × horizon) what they lack, the smallest sums first.
  func complete(_ values: inout [[Double]], means: [[Double]], count: Int, horizon: Int, seed: UInt64, isNonNegative: Bool) {
    let a = hierarchy.aggregates.count
    centre(&values, means: means, count: count, horizon: horizon, isNonNegative: isNonNegative)
    let sizes = hierarchy.aggregates.map(\.members.count)
    let order = sizes.indices.sorted { sizes[$0] < sizes[$1] || (sizes[$0] == sizes[$1] && $0 < $1) }
    for node in order {
      let members = hierarchy.aggregates[node].members
      let lacking = lacking(node, members: members, values, count: count, horizon: horizon)
      guard lacking.contains(where: { $0 > 0 }) else { continue }
      var random = RandomStream(seed: seed, stream: UInt64(node) + 1)
      var shocks = PathScores(dependence: dependences[node], horizon: horizon, count: count, random: &random)
      shocks.stratify()
      for place in 0..<(count * horizon) {
        let h = place % horizon
        guard lacking[h] > 0 else { continue }
        let shock = lacking[h] * shocks.values[place]
        var whole = 0.0
        for member in members { whole += isNonNegative ? values[a + member][place] : abs(means[a + member][h]) }
        for member in members {
          let own = isNonNegative ? values[a + member][place] : abs(means[a + member][h])
          let share = whole > 0 ? own / whole : 1 / Double(members.count)
          let moved = values[a + member][place] + share * shock
          values[a + member][place] = isNonNegative ? max(0, moved) : moved
        }
      }
    }
    centre(&values, means: means, count: count, horizon: horizon, isNonNegative: isNonNegative)
    var bottom = [Double](repeating: 0, count: values.count - a)
    for place in 0..<(count * horizon) {
      for j in bottom.indices { bottom[j] = values[a + j][place] }
      let all = hierarchy.summed(bottom)
      for node in 0..<a { values[node][place] = all[node] }
    }
  }

  /// Brings the mean of the bottom paths back to the forecast, step by step. Where nothing may be negative the paths of small numbers were cut
  /// at zero on one side, a little each, and their sum would lie far above the sum of the forecasts.
  private func centre(_ values: inout [[Double]], means: [[Double]], count: Int, horizon: Int, isNonNegative: Bool) {
    for node in hierarchy.aggregates.count..<values.count {
      for h in 0..<horizon {
        var sum = 0.0
        for p in 0..<count { sum += values[node][p * horizon + h] }
        let mean = sum / Double(count)
        let wanted = means[node][h]
        if isNonNegative {
          guard mean > 0, wanted >= 0 else { continue }
          for p in 0..<count { values[node][p * horizon + h] *= wanted / mean }
        } else {
          for p in 0..<count { values[node][p * horizon + h] += wanted - mean }
        }
      }
    }
  }

  /// The standard deviation by step that the sum of its members' paths lacks.
  private func lacking(_ node: Int, members: [Int], _ values: [[Double]], count: Int, horizon: Int) -> [Double] {
    let a = hierarchy.aggregates.count
    var column = [Double](repeating: 0, count: count)
    return (0..<horizon).map { h in
      for p in 0..<count {
        var sum = 0.0
        for member in members { sum += values[a + member][p * horizon + h] }
        column[p] = sum
      }
      column.sort()
      let width = Quantiles.ofSorted(column, 0.9) - Quantiles.ofSorted(column, 0.1)
      let square = widths[node][h] * widths[node][h] - width * width
      return square > 0 && square.isFinite ? square.squareRoot() / Self.normalWidth : 0
    }
  }

  /// The width of the middle 80 % of a standard normal number.
  private static let normalWidth = 2 * Normal.standard.quantile(0.9)
}
