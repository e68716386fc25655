import RealModule

/// The sum over the states with a queue of an M/M/n+M system: t_k = Π_{i=1…k} a / (n + iη), k = 0, 1, …, with η = handle time / patience.
///
/// t_k is the probability of k waiting relative to that of all n agents busy and nobody waiting. Every wanted measure is a weighted sum of
/// these positive terms, so that nothing cancels, in overload either. In overload the terms first grow, to a peak at k = (a − n)/η; where that
/// is far off, the sum is taken around the peak, and all sums are scaled by e^(−`logScale`).
///
/// Source: A. Mandelbaum and S. Zeltyn (2007), "Service engineering in action: the Palm/Erlang-A queue", section 4.
struct ImpatienceSum {
  /// Scaled t_0.
  private(set) var head = 1.0
  /// Scaled Σ_{k≥1} t_k.
  private(set) var tail = 0.0
  /// Scaled Σ k t_k.
  private(set) var weighted = 0.0
  /// Scaled Σ t_k h_k with h_k = Σ_{i=1…k} 1/(n + iη).
  private(set) var harmonic = 0.0
  private(set) var logScale = 0.0
  /// `logScale` without y − c·ln y and what depends on c alone (y = a/η, c = n/η), where the sum is taken around its peak; else nil.
  private(set) var peakScale: Double?
  /// Scaled t at the last waiting place; 0 where the places are not bounded or as good as never full.
  private(set) var last = 0.0
  /// h at the last waiting place.
  private(set) var lastHarmonic = 0.0

  /// Scaled Σ_{k≥0} t_k.
  var total: Double { head + tail }

  /// `load` above 0, `agents` 0 or more; `impatience` (η) above 0, or 0 where `agents` exceeds `load` or `places`, the room for waiting
  /// contacts, is finite.
  init(load: Double, agents: Double, impatience: Double, places: Double = .infinity) {
    if impatience > 0, load > agents, places.isInfinite {
      let spread = (load / impatience).squareRoot()
      if (load - agents) / impatience - 12 * spread > 100_000 {
        sumAroundPeak(load: load / impatience, base: agents / impatience, impatience: impatience)
        return
      }
    }
    var term = 1.0
    var waitSum = 0.0
    var k = 0.0
    // A bounded room is summed to its last place, whose probability is a measure of its own however small.
    let bounded = places.isFinite
    if places < 1 {
      last = 1
      return
    }
    while true {
      k += 1
      let rate = agents + k * impatience
      let ratio = load / rate
      term *= ratio
      waitSum += 1 / rate
      tail += term
      weighted += term * k
      harmonic += term * waitSum
      // Past the peak the rest is below a geometric series; k times it bounds the weighted rest, which shrinks by (k + 1)/k a step.
      if ratio < 1, !bounded, term * load < 1e-17 * tail * (rate - load), term * k * load < 1e-17 * weighted * (rate - load) { break }
      if k >= places {
        last = term
        lastHarmonic = waitSum
        break
      }
      if term == 0 { break }
      if term > 0x1p400 || tail > 0x1p600 {
        term *= 0x1p-400
        head *= 0x1p-400
        tail *= 0x1p-400
        weighted *= 0x1p-400
        harmonic *= 0x1p-400
        logScale += 400 * Double.log(2)
      }
    }
  }

  /// The sums where the peak at w = c + k = y is so far off that the terms before it count for nothing: about the peak they are as smooth as a
  /// normal density of standard deviation √y, so that the trapezoid rule with a small part of it as its step is exact to rounding.
  private mutating func sumAroundPeak(load y: Double, base c: Double, impatience: Double) {
    let spread = y.squareRoot()
    let step = max(1, (spread / 24).rounded(.down))
    let peak = (y - c).rounded(.down)
    logScale = Self.logTerm(peak, load: y, base: c)
    head = Double.exp(-logScale)
    peakScale = Self.logRatio(c + peak, load: y) - 0.5 * Double.log(y) - 1 / (12 * y)
    let reach = (12 * spread / step).rounded(.up)
    var place = -reach
    while place <= reach {
      let k = peak + place * step
      let term = step * Double.exp(Self.logRatio(c + k, load: y) - Self.logRatio(c + peak, load: y))
      tail += term
      weighted += term * k
      harmonic += term * Self.harmonicSum(k, base: c) / impatience
      place += 1
    }
  }

  /// ln of t at w = c + k over what Stirling's formula gives at w = y: small differences of large numbers are taken before they are multiplied.
  private static func logRatio(_ w: Double, load y: Double) -> Double {
    let part = (w - y) / y
    let log = Double.log(onePlus: part)
    return (w - y) - w * log - 0.5 * log - (1 / w - 1 / y) / 12
  }

  /// ln Π_{i=1…k} y/(c + i), for large k.
  private static func logTerm(_ k: Double, load y: Double, base c: Double) -> Double {
    if c < 1000 { return k * Double.log(y) - Double.logGamma(c + k + 1) + Double.logGamma(c + 1) }
    // Stirling's formula with the large parts taken together, so that they do not cancel.
    let w = c + k
    return -w * Double.log(w / y) + c * Double.log(c / y) + k - 0.5 * Double.log(w / c) - (1 / w - 1 / c) / 12
  }

  /// Σ_{i=1…k} 1/(c + i), for large k, by the digamma function's asymptotic series.
  private static func harmonicSum(_ k: Double, base c: Double) -> Double {
    var low = c + 1
    var sum = 0.0
    while low < 20 {
      sum += 1 / low
      low += 1
    }
    return sum + digamma(c + k + 1) - digamma(low)
  }

  private static func digamma(_ x: Double) -> Double {
    let square = 1 / (x * x)
    return Double.log(x) - 0.5 / x - square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square / 240)))
  }
}
