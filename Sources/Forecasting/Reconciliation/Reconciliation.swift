import Statistics

/// A hierarchy with a method, ready to make forecasts of its nodes coherent.
///
/// The methods of least squares project: b = ŷ_b − (W U)_b (Uᵀ W U)⁻¹ Uᵀ ŷ with Uᵀ = [I, −A], which is the same as
/// (Sᵀ W⁻¹ S)⁻¹ Sᵀ W⁻¹ ŷ with a system only as large as there are aggregates (Wickramasuriya et al. 2019, equation 9). Aggregates are then the
/// sums of the bottom, so that everything adds up to rounding.
public struct Reconciliation: Sendable {
  public let hierarchy: Hierarchy
  public let method: ReconciliationMethod
  /// W of the methods of least squares.
  let weights: ErrorWeights?
  /// (W U)_b (Uᵀ W U)⁻¹, bottom × aggregates, row-major.
  private let gain: [Double]
  /// The share of the total of each bottom series.
  private let proportions: [Double]

  /// - Parameters:
  ///   - history: one array a bottom series, as long as one another and ending together; needed by the top-down proportions of the past.
  ///   - errors: one array of one-step errors a node (aggregates first), ending together; needed by `wls_var` and `mint`.
  ///
  /// Throws `badParameter` when what the method needs is not there, or the hierarchy is no tree and the method wants one.
  public init(
    _ hierarchy: Hierarchy, method: ReconciliationMethod, history: [[Double]] = [], errors: [[Double]] = []
  ) throws(ForecastingError) {
    self.hierarchy = hierarchy
    self.method = method
    if method.needsErrors, errors.count != hierarchy.count || !errors.contains(where: { $0.contains(where: \.isFinite) }) {
      throw ForecastingError(
        .badParameter, "Reconciliation by \(method.rawValue) needs past errors of every series of the hierarchy.", place: method.rawValue)
    }
    if method.needsHistory, history.count != hierarchy.bottom.count {
      throw ForecastingError(.badParameter, "Top-down shares need the history of every bottom series.", place: method.rawValue)
    }
    if method == .forecastProportions, !hierarchy.isTree {
      throw ForecastingError(
        .badParameter, "Forecast proportions need a tree; groups that cut across one another are none.", place: method.rawValue)
    }
    proportions = method.needsHistory ? Self.proportions(history, ofAverages: method == .proportionOfAverages) : []
    switch method {
    case .ordinaryLeastSquares: weights = .diagonal([Double](repeating: 1, count: hierarchy.count))
    case .structural: weights = .structural(hierarchy)
    case .variance: weights = .variances(errors)
    case .minimumTrace: weights = .minimumTrace(errors)
    default: weights = nil
    }
    guard let weights else {
      gain = []
      return
    }
    guard let gain = ConstrainedProjection.gain(hierarchy, weights) else {
      throw ForecastingError(
        .noFit, "The errors of the series do not tell enough to reconcile by \(method.rawValue); take wls_struct.", place: method.rawValue)
    }
    self.gain = gain
  }

  /// Coherent values of all nodes (aggregates first) from a base forecast of each for one step: S b.
  ///
  /// With `isNonNegative` no value is negative: by least squares under that constraint where the method is one
  /// (Wickramasuriya, Turlach & Hyndman 2020, Statistics and Computing 30), else by setting negative bottom values to zero. Missing or
  /// too few values give NaN.
  public func reconciled(_ base: [Double], isNonNegative: Bool = false) -> [Double] {
    guard base.count == hierarchy.count, base.allSatisfy(\.isFinite) else { return [Double](repeating: .nan, count: hierarchy.count) }
    var bottom = bottomValues(base)
    if isNonNegative, bottom.contains(where: { $0 < 0 }) {
      bottom =
        weights.flatMap { ConstrainedProjection.nonNegative(hierarchy, $0, base: base, start: bottom) } ?? bottom.map { max(0, $0) }
    }
    return hierarchy.summed(bottom)
  }

  /// The same for one sample of many, where setting to zero is enough (Di Fonzo & Girolimetto 2023, Forecasting 5).
  func reconciledSample(_ base: [Double], isNonNegative: Bool) -> [Double] {
    let bottom = bottomValues(base)
    return hierarchy.summed(isNonNegative ? bottom.map { max(0, $0) } : bottom)
  }

  private func bottomValues(_ base: [Double]) -> [Double] {
    let a = hierarchy.aggregates.count
    var bottom = Array(base.dropFirst(a))
    switch method {
    case .bottomUp: break
    case .averageProportions, .proportionOfAverages: bottom = proportions.map { $0 * base[0] }
    case .forecastProportions: bottom = sharedOut(base)
    case .ordinaryLeastSquares, .structural, .variance, .minimumTrace:
      let sums = hierarchy.summed(bottom)
      let gaps = (0..<a).map { base[$0] - sums[$0] }
      for j in bottom.indices {
        var move = 0.0
        for i in 0..<a { move += gain[j * a + i] * gaps[i] }
        bottom[j] -= move
      }
    }
    return bottom
  }

  /// Each node's value goes to its children as their forecasts are to one another; equally where these are not positive in sum.
  private func sharedOut(_ base: [Double]) -> [Double] {
    var values = base
    for (node, aggregate) in hierarchy.aggregates.enumerated() {
      var sum = 0.0
      for child in aggregate.children { sum += base[child] }
      for child in aggregate.children {
        values[child] = values[node] * (sum > 0 ? base[child] / sum : 1 / Double(aggregate.children.count))
      }
    }
    return Array(values.dropFirst(hierarchy.aggregates.count))
  }

  private static func proportions(_ history: [[Double]], ofAverages: Bool) -> [Double] {
    let count = history.map(\.count).min() ?? 0
    let recent = history.map { Array($0.suffix(count)) }
    var shares = [Double](repeating: 0, count: history.count)
    var times = shares
    for t in 0..<count {
      var total = 0.0
      for series in recent where series[t].isFinite { total += series[t] }
      for (j, series) in recent.enumerated() where series[t].isFinite && (ofAverages || total > 0) {
        shares[j] += ofAverages ? series[t] : series[t] / total
        times[j] += 1
      }
    }
    for j in shares.indices { shares[j] = times[j] > 0 ? max(0, shares[j] / times[j]) : 0 }
    let sum = shares.reduce(0, +)
    return sum > 0 ? shares.map { $0 / sum } : shares.map { _ in 1 / Double(max(1, shares.count)) }
  }
}
