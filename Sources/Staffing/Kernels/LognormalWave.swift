import RealModule

/// ∫ cos(ωu) G̅(u) du and ∫ sin(ωu) G̅(u) du of a lognormal law: the parts of (1 − E e^(−iωS)) / (iω).
///
/// With ln S = m + σx the integrand over the normal x is e^(−iω e^(m + σx)), which swings ever faster. On the line x − ic it is
/// e^(−ω e^(m + σx) (sin φ + i cos φ)) with φ = cσ: it dies out before it swings fast, and the trapezium rule, which converges exponentially for
/// functions analytic about the line, needs some thousand terms for any tail and any period. c is at most 1, so that the normal density, larger
/// by e^(c²/2) there, cancels nothing, and φ at most π/2.
///
/// Source: L. N. Trefethen and J. A. C. Weideman (2014), "The exponentially convergent trapezoidal rule", SIAM Review 56.
struct LognormalWave {
  let inPhase: Double
  let lagging: Double

  /// `logDeviation` above 0.
  init(frequency: Double, logMean: Double, logDeviation: Double) {
    let shift = min(1, Double.pi / 2 / logDeviation)
    let angle = shift * logDeviation
    let step = min(1.0 / 32, 0.25 / logDeviation)
    // The mean of S is the weight e^(−x²/2) about x = σ, and twelve deviations leave nothing of a digit.
    let terms = ((12 + logDeviation) / step).rounded(.up)
    var real = 0.0
    var imaginary = 0.0
    var index = -(12 / step).rounded(.up)
    while index <= terms {
      let x = index * step
      let size = frequency * Double.exp(logMean + logDeviation * x)
      let decay = size * Double.sin(angle)
      let swing = size * Double.cos(angle)
      // 1 − e^(−decay − i swing), without cancellation where both are small; the waves of what has died out have no digits.
      var missed = (1.0, 0.0)
      if decay < 745 {
        let half = Double.sin(swing / 2)
        let left = Double.exp(-decay)
        missed = (2 * half * half * left - Double.expMinusOne(-decay), left * Double.sin(swing))
      }
      let weight = Double.exp((shift * shift - x * x) / 2)
      let (cosine, sine) = (Double.cos(shift * x), Double.sin(shift * x))
      real += weight * (cosine * missed.0 - sine * missed.1)
      imaginary += weight * (cosine * missed.1 + sine * missed.0)
      index += 1
    }
    let scale = step / (2 * Double.pi).squareRoot() / frequency
    inPhase = imaginary * scale
    lagging = real * scale
  }
}
