import RealModule

/// The inverse of the Erlang B blocking probability, 1/B(n, a) = Σ_j Π_{i<j} (n − i)/a, for whole and for fractional n.
///
/// The sum runs from n downwards, over positive terms only: no cancellation, and near n = a only about 9√a terms matter, so that a load of
/// 10⁵ Erlangs takes some thousand steps. At the fractional part f of n it ends in 1/B(f, a) = a ∫₀^∞ e^(−at) (1 + t)^f dt.
///
/// Source: D. L. Jagerman (1974), "Some properties of the Erlang loss function", Bell System Technical Journal 53; A. A. Jagers and
/// E. A. van Doorn (1986), "On the continued Erlang loss function", Operations Research Letters 5.
struct InverseBlocking {
  /// 1/B divided by 2^(800 · `rescalings`): the value itself leaves the range of a double where agents far outnumber the load.
  let mantissa: Double
  let rescalings: Int

  /// `offeredLoad` from 1e-50 up, `agents` 0 or more, both finite. Where 1/B is beyond the range of a double the sum stops short, unless its
  /// `logarithm` is wanted.
  init(offeredLoad load: Double, agents: Double, forLogarithm: Bool = false) {
    let whole = agents.rounded(.down)
    let fraction = agents - whole
    var sum = 0.0
    var term = 1.0
    var rescalings = 0
    var left = whole
    while left >= 1 {
      sum += term
      let k = left + fraction
      term *= k / load
      left -= 1
      // What is left is below a geometric series with ratio k / load.
      if k < load, term * load < 1e-17 * sum * (load - k) {
        term = 0
        break
      }
      if sum > 0x1p800 {
        sum *= 0x1p-800
        term *= 0x1p-800
        rescalings += 1
        if rescalings == 2, !forLogarithm {
          term = 0
          break
        }
      }
    }
    if term > 0 { sum += term * (fraction == 0 ? 1 : Self.fractional(fraction, load: load)) }
    self.mantissa = sum
    self.rescalings = rescalings
  }

  /// 1/B; `infinity` beyond the range of a double.
  var value: Double { rescalings == 0 ? mantissa : (rescalings == 1 ? mantissa * 0x1p800 : .infinity) }

  /// B(n, a), 0 where it is below the range of a double.
  var blocking: Double { rescalings == 0 ? 1 / mantissa : (rescalings == 1 ? 1 / mantissa * 0x1p-800 : 0) }

  /// Natural logarithm of 1/B, for sums made `forLogarithm`.
  var logarithm: Double { Double.log(mantissa) + Double(rescalings) * 800 * Double.log(2) }

  /// 1/B(f, a) for 0 < f < 1: e^a a^(−f) Γ(f + 1, a).
  private static func fractional(_ fraction: Double, load: Double) -> Double {
    load < 2 ? fractionalBySeries(fraction, load: load) : fractionalByContinuedFraction(fraction, load: load)
  }

  /// Γ(s, a) = Γ(s) − γ(s, a): for small a the subtraction costs less than one digit.
  private static func fractionalBySeries(_ fraction: Double, load: Double) -> Double {
    let s = fraction + 1
    var term = 1 / s
    var sum = term
    var k = 1.0
    while term > 1e-18 * sum {
      term *= load / (s + k)
      sum += term
      k += 1
    }
    // γ(s, a) = a^s e^(−a) Σ, and the factor e^a a^(−f) cancels all but one a.
    return Double.exp(load) * Double.pow(load, -fraction) * Double.gamma(s) - load * sum
  }

  /// The continued fraction of the upper incomplete gamma function, by the modified Lentz method.
  private static func fractionalByContinuedFraction(_ fraction: Double, load: Double) -> Double {
    let s = fraction + 1
    var b = load + 1 - s
    var c = 1e300
    var d = 1 / b
    var h = d
    var i = 1.0
    while i < 10_000 {
      let numerator = -i * (i - s)
      b += 2
      d = 1 / (numerator * d + b)
      c = b + numerator / c
      let factor = d * c
      h *= factor
      if abs(factor - 1) < 1e-16 { break }
      i += 1
    }
    return load * h
  }
}
