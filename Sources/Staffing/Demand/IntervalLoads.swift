import RealModule
import Statistics

/// The offered load m(t) of an M_t/G/∞ queue with a rate that is constant in each interval, empty at the start: how many contacts would be
/// in service with no limit on the agents.
///
/// m(t) = Σ_j λ_j (K(t − a_j) − K(t − b_j)) over the intervals a_j…b_j, with K(x) = E min(S, x). With exponential handle times it follows
/// m' = λ − m/E[S] and is exact in closed form; with others K is exact, the mean over an interval by quadrature and the highest load by a look
/// at 33 points of the interval.
///
/// Source: S. G. Eick, W. A. Massey and W. Whitt (1993), "The physics of the M_t/G/∞ queue", Operations Research 41; used for staffing by
/// O. B. Jennings, A. Mandelbaum, W. A. Massey and W. Whitt (1996), "Server staffing to meet time-varying demand", Management Science 42.
public struct IntervalLoads: Equatable, Sendable {
  /// Erlangs of one interval.
  public struct Load: Equatable, Sendable {
    public var start: Double
    public var end: Double
    public var average: Double
    public var highest: Double
  }

  public let loads: [Load]

  /// - Parameter initialLoad: Erlangs in service at the start; only with exponential handle times.
  /// - Throws: `invalid_parameter` for an impossible handle time, `too_large` where a path with general handle times is too long.
  public init(_ path: RatePath, handleTime: DurationLaw, initialLoad: Double = 0) throws(StaffingError) {
    try handleTime.checked("handle_time")
    try StaffingError.requirePositive(handleTime.mean, "handle_time")
    try StaffingError.requireNonNegative(initialLoad, "initial_load")
    if case .exponential(let mean) = handleTime {
      loads = Self.exponential(path, mean: mean, initialLoad: initialLoad)
      return
    }
    guard initialLoad == 0 else {
      throw StaffingError.invalid("initial_load", initialLoad, expected: "0, because the ages of the contacts in service are not known")
    }
    guard path.rates.count <= 4000 else {
      throw StaffingError(
        .tooLarge, subject: "volumes", detail: "\(path.rates.count) intervals with general handle times are too many; split the span.")
    }
    loads = Self.general(path, handleTime)
  }

  private static func exponential(_ path: RatePath, mean: Double, initialLoad: Double) -> [Load] {
    let span = path.intervalSeconds / mean
    let decay = Double.exp(-span)
    let gone = -Double.expMinusOne(-span)
    var load = initialLoad
    return path.rates.map { rate in
      let limit = rate * mean
      let end = load * decay + limit * gone
      // The mean of limit + (start − limit) e^(−t/E[S]), written so that a short interval does not cancel.
      let weight = gone / span
      let average = load * weight + limit * (1 - weight)
      defer { load = end }
      return Load(start: load, end: end, average: average, highest: max(load, end))
    }
  }

  private static let looks = 32

  private static func general(_ path: RatePath, _ law: DurationLaw) -> [Load] {
    let step = path.intervalSeconds
    let count = path.rates.count
    // Rise of K over one interval up to k h + f: the weight of the interval k before. For k = 0 only the part since the start of the interval.
    var rises = [[Double]](repeating: [Double](repeating: 0, count: count), count: looks + 1)
    var means = [Double](repeating: 0, count: count)
    for k in 0..<count {
      let start = Double(k) * step
      for look in 0...looks {
        let x = start + step * Double(look) / Double(looks)
        rises[look][k] = law.meanUpTo(x) - law.meanUpTo(max(0, x - step))
      }
      let marks = law.landmarks.flatMap { [$0, $0 + step] }.filter { $0 > start && $0 < start + step }
      let edges = ([start, start + step * 1e-6, start + step * 1e-3, start + step] + marks).sorted()
      means[k] = AdaptiveGaussLegendre.integral(edges) { x in law.meanUpTo(x) - law.meanUpTo(max(0, x - step)) } / step
    }
    return (0..<count).map { index in
      func sum(_ weights: [Double]) -> Double {
        var total = 0.0
        for k in 0...index { total += path.rates[index - k] * weights[k] }
        return total
      }
      let points = rises.map { sum($0) }
      return Load(start: points[0], end: points[looks], average: sum(means), highest: points.max() ?? 0)
    }
  }
}
