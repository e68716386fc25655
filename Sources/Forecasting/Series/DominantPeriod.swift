import RealModule
import Statistics

/// The period of a series' strongest cycle, from the spectrum of an autoregression.
///
/// Source: the method of `forecast::findfrequency` (Hyndman 2010): linear trend removed, Yule-Walker autoregression of least AIC, spectral
/// density at 500 frequencies; 1 where its peak is below 10.
public enum DominantPeriod {
  private static let frequencies = 500
  private static let threshold = 10.0

  /// The period in steps, 1 for none.
  public static func of(_ values: [Double]) -> Int {
    let rest = longestStretch(detrended(values))
    let n = rest.count
    guard n > 3, !Differences.isConstant(rest), let spectrum = spectrum(rest) else { return 1 }
    var peak = 0
    for k in spectrum.indices where spectrum[k] > spectrum[peak] { peak = k }
    guard spectrum[peak] > threshold else { return 1 }
    if peak > 0 { return period(peak) }
    // The peak is at frequency zero: the greatest after the first rise.
    guard let rise = (1..<spectrum.count).first(where: { spectrum[$0] > spectrum[$0 - 1] }) else { return 1 }
    var next = rise
    for k in rise..<spectrum.count where spectrum[k] > spectrum[next] { next = k }
    return next < spectrum.count - 1 ? period(next) : 1
  }

  private static func period(_ index: Int) -> Int {
    Int((2 * Double(frequencies - 1) / Double(index) + 0.5).rounded(.down))
  }

  /// Nil when no autoregression can be fitted.
  private static func spectrum(_ values: [Double]) -> [Double]? {
    let n = values.count
    let count = Double(n)
    let most = max(1, min(n - 1, Int((10 * Double.log10(count)).rounded(.down))))
    var mean = 0.0
    for value in values { mean += value / count }
    var variance = 0.0
    for value in values { variance += (value - mean) * (value - mean) / count }
    var coefficients: [Double] = []
    var share = 1.0
    var least = count * .log(variance)
    for (k, step) in PartialAutocorrelation.recursion(values, lags: most).enumerated() where step.variance > 0 {
      let criterion = count * .log(variance * step.variance) + 2 * Double(k + 1)
      if criterion < least {
        least = criterion
        coefficients = step.coefficients
        share = step.variance
      }
    }
    let innovation = variance * share * count / (count - Double(coefficients.count + 1))
    guard innovation.isFinite else { return nil }
    return (0..<frequencies).map { k in
      let angle = Double.pi * Double(k) / Double(frequencies - 1)
      var real = 1.0
      var imaginary = 0.0
      for (lag, coefficient) in coefficients.enumerated() {
        real -= coefficient * .cos(angle * Double(lag + 1))
        imaginary -= coefficient * .sin(angle * Double(lag + 1))
      }
      return innovation / (real * real + imaginary * imaginary)
    }
  }

  private static func detrended(_ values: [Double]) -> [Double] {
    var n = 0.0
    var meanT = 0.0
    var mean = 0.0
    var spread = 0.0
    var product = 0.0
    for t in values.indices where !values[t].isNaN {
      n += 1
      let distance = Double(t) - meanT
      meanT += distance / n
      mean += (values[t] - mean) / n
      spread += distance * (Double(t) - meanT)
      product += distance * (values[t] - mean)
    }
    let slope = spread > 0 ? product / spread : 0
    return values.indices.map { values[$0] - mean - slope * (Double($0) - meanT) }
  }

  /// The longest run without a missing value, the first of equals.
  private static func longestStretch(_ values: [Double]) -> [Double] {
    var best = 0..<0
    var start = 0
    for t in 0...values.count where t == values.count || values[t].isNaN {
      if t - start > best.count { best = start..<t }
      start = t + 1
    }
    return Array(values[best])
  }
}
