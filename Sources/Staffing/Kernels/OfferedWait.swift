import RealModule
import Statistics

/// The offered wait V of an M/M/n+G queue, the wait of a contact that never gives up: its density is proportional to e^(g(x)) with
/// g(x) = λ ∫₀^x G̅ − n μ x, against 1/B(n − 1) for no wait.
///
/// g is concave, because G̅ falls: one peak, where λ G̅ = n μ, and tails that fall at least exponentially. Everything wanted is an integral of
/// e^g with a positive weight, so that nothing cancels, in overload either.
///
/// Source: F. Baccelli and G. Hebuterne (1981), "On queues with impatient customers"; S. Zeltyn and A. Mandelbaum (2005), "Call centers with
/// impatient customers: many-server asymptotics of the M/M/n+G queue", Queueing Systems 51, section 4.
struct OfferedWait {
  /// Integrals over a span of waits, each with the factor e^(−`logScale`).
  struct Integrals {
    var logScale = 0.0
    /// ∫ e^g, and with the weights G̅, G, ∫₀^x G̅, x and x G̅.
    var density = 0.0
    var answered = 0.0
    var abandoned = 0.0
    var timeInQueue = 0.0
    var wait = 0.0
    var answeredWait = 0.0
  }

  /// Contacts a second.
  let arrivalRate: Double
  /// Departures a second with all agents busy, n μ, above 0.
  let serviceRate: Double
  let patience: DurationLaw

  /// The natural logarithm of how far below its peak the density is followed to long waits.
  private static let longestDrop = 120.0

  /// Whether the queue stays finite: who never gives up must not come faster than the agents work.
  var isStable: Bool { arrivalRate * patience.survival(.greatestFiniteMagnitude) < serviceRate }

  /// g at its peak: P(wait) with one agent fewer is of the order of e to it in overload.
  var peakExponent: Double { exponent(mode) }

  func exponent(_ x: Double) -> Double { arrivalRate * patience.meanUpTo(x) - serviceRate * x }

  /// The integrals over `lower`…∞, or to `upper`.
  func integrals(from lower: Double, to upper: Double = .infinity) -> Integrals {
    var result = Integrals()
    guard upper > lower else { return result }
    let mode = mode
    let peak = min(max(mode, lower), upper)
    let top = exponent(peak)
    // Far beyond the range of a double below the peak of the whole: nothing.
    guard top > exponent(mode) - 1e4 else { return result }
    result.logScale = top
    // Below e^(−45) of the peak nothing is left of a digit, but where nobody gives up before a certain time, the few that do wait beyond it.
    let low = peak > lower ? crossing(from: peak, towards: lower, drop: 45, top: top) : lower
    let high = upper > peak ? highEnd(from: peak, limit: upper, drop: Self.longestDrop, top: top) : upper
    guard high > low else { return result }
    // Spread so wide that g is rounding noise: no answer, which the caller sees as NaN.
    guard serviceRate * high < 1e11 else {
      result.timeInQueue = .nan
      return result
    }
    var edges = [low, peak, high]
    for drop in [1.0, 8, 45] {
      if peak > low { edges.append(crossing(from: peak, towards: low, drop: drop, top: top)) }
      if high > peak { edges.append(crossing(from: peak, towards: high, drop: drop, top: top)) }
    }
    edges += patience.landmarks.filter { $0 > low && $0 < high }
    edges.sort()
    // No closer than the rounding of g allows.
    let noise = 0x1p-52 * (arrivalRate * patience.meanUpTo(high) + serviceRate * high)
    let sums = AdaptiveGaussLegendre.integrate(edges, tolerance: max(1e-12, 4 * noise), mostPanels: 2000 + 4 * edges.count) { x in
      let weight = Double.exp(exponent(x) - top)
      let staying = weight * patience.survival(x)
      return SIMD8(weight, staying, weight * patience.cumulative(x), weight * patience.meanUpTo(x), weight * x, staying * x, 0, 0)
    }
    result.density = sums[0]
    result.answered = sums[1]
    result.abandoned = sums[2]
    result.timeInQueue = sums[3]
    result.wait = sums[4]
    result.answeredWait = sums[5]
    return result
  }

  /// The peak of g.
  private var mode: Double {
    func rises(_ x: Double) -> Bool { arrivalRate * patience.survival(x) > serviceRate }
    guard rises(0) else { return 0 }
    var high = 1 / serviceRate
    var low = 0.0
    while rises(high), high < 1e300 {
      low = high
      high *= 2
    }
    return bisect(low, high) { !rises($0) }
  }

  /// Where g has fallen by `drop` from its value `top` at `peak`, going `towards` an end; that end where it has not.
  private func crossing(from peak: Double, towards end: Double, drop: Double, top: Double) -> Double {
    func fell(_ x: Double) -> Bool { exponent(x) < top - drop }
    guard fell(end) else { return end }
    return bisect(0, 1) { fell(peak + $0 * (end - peak)) } * (end - peak) + peak
  }

  private func highEnd(from peak: Double, limit: Double, drop: Double, top: Double) -> Double {
    var step = 1 / serviceRate
    while step < 1e300, peak + step < limit, exponent(peak + step) >= top - drop { step *= 2 }
    return crossing(from: peak, towards: min(limit, peak + step), drop: drop, top: top)
  }

  /// The change from false to true in `low`…`high`, coarsely: it only places panels.
  private func bisect(_ low: Double, _ high: Double, _ test: (Double) -> Bool) -> Double {
    var low = low
    var high = high
    for _ in 0..<60 {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if test(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
