import RealModule

/// The generalised log-likelihood ratio of a stretch of counts: how much better a common factor on their expected means explains them.
///
/// Poisson: with S = Σx, M = Σμ the best factor is S/M, and the ratio S ln(S/M) − (S − M). Negative binomial with variance μ + a μ²: the
/// factor solves Σ (x − μκ)/(1 + aμκ) = 0, found by Newton steps on ln κ.
struct CountLikelihoodRatio {
  /// a of the variance μ + a μ²; 0 is Poisson.
  let dispersion: Double

  /// The Poisson ratio of a stretch with this many events and this many expected (above 0): both are sums, so that no count is needed
  /// twice.
  static func poisson(events: Double, expected: Double) -> (value: Double, factor: Double) {
    let factor = events / expected
    return (max(0, (events > 0 ? events * Double.log(factor) : 0) - (events - expected)), factor)
  }

  /// The ratio, not negative, and the best factor; counts and means are those of the stretch.
  func ratio(_ counts: ArraySlice<Double>, _ means: ArraySlice<Double>) -> (value: Double, factor: Double) {
    var events = 0.0
    var expected = 0.0
    for (count, mean) in zip(counts, means) where !count.isNaN && !mean.isNaN {
      events += count
      expected += mean
    }
    guard expected > 0 else { return (0, 1) }
    if dispersion <= 0 || events <= 0 { return sized(counts, means, factor: events / expected) }
    var log = Double.log(events / expected)
    for _ in 0..<20 {
      let factor = Double.exp(log)
      var score = 0.0
      var information = 0.0
      for (count, mean) in zip(counts, means) where !count.isNaN && !mean.isNaN {
        let shifted = mean * factor
        let scale = 1 + dispersion * shifted
        score += (count - shifted) / scale
        information += shifted * (1 + dispersion * count) / (scale * scale)
      }
      guard information > 0 else { break }
      let step = min(max(score / information, -2), 2)
      log += step
      if abs(step) < 1e-9 { break }
    }
    return sized(counts, means, factor: Double.exp(log))
  }

  /// The log-likelihood ratio at `factor`.
  private func sized(_ counts: ArraySlice<Double>, _ means: ArraySlice<Double>, factor: Double) -> (value: Double, factor: Double) {
    var sum = 0.0
    for (count, mean) in zip(counts, means) where !count.isNaN && !mean.isNaN {
      // x ln κ is 0 at x = 0, whatever κ.
      let gain = count > 0 ? count * Double.log(factor) : 0
      if dispersion * mean > 1e-10 {
        let growth = Double.log(onePlus: dispersion * mean * (factor - 1) / (1 + dispersion * mean))
        sum += gain - count * growth - growth / dispersion
      } else {
        sum += gain - mean * (factor - 1)
      }
    }
    return (max(0, sum), factor)
  }
}
