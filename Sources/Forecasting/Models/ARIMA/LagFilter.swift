/// A sparse polynomial in the backshift operator, applied to a series or taken out of it. What lies before the series is zero.
struct LagFilter {
  /// The lags with a coefficient, ascending.
  let lags: [Int]
  var coefficients: [Double]
  /// Whether the lags are 1, 2, … and few enough for registers.
  private let isShort: Bool

  init(lags: [Int]) {
    self.lags = lags
    coefficients = [Double](repeating: 0, count: lags.count)
    isShort = lags.count <= 5 && lags.last == lags.count
  }

  /// Takes over as many coefficients of a vector as there are here, from place `first` on.
  mutating func set(_ vector: [Double], from first: Int) {
    for i in coefficients.indices { coefficients[i] = vector[first + i] }
  }

  /// output ← (1 − Σ xᵢ B^lagᵢ) input, over `steps`; the two must not overlap.
  func multiply(_ input: UnsafePointer<Double>, into output: UnsafeMutablePointer<Double>, steps: Range<Int>) {
    unsafe (output + steps.lowerBound).update(from: input + steps.lowerBound, count: steps.count)
    for i in lags.indices {
      let (lag, x) = (lags[i], coefficients[i])
      for t in max(steps.lowerBound, lag)..<max(steps.upperBound, lag) { unsafe output[t] -= x * input[t - lag] }
    }
  }

  /// series ← series / (1 + Σ xᵢ B^lagᵢ), over `steps`; what lies before them has been divided already.
  func divide(_ series: UnsafeMutablePointer<Double>, steps: Range<Int>) {
    if lags.isEmpty { return }
    if isShort { return unsafe divideShortly(series, steps) }
    unsafe lags.withUnsafeBufferPointer { lags in
      unsafe coefficients.withUnsafeBufferPointer { coefficients in
        for t in steps {
          var rest = unsafe series[t]
          // The newest value last: it is the one to wait for.
          for i in stride(from: lags.count - 1, through: 0, by: -1) {
            let lag = unsafe lags[i]
            if t >= lag { unsafe rest -= coefficients[i] * series[t - lag] }
          }
          unsafe series[t] = rest
        }
      }
    }
  }

  /// With the last values in registers; all but the newest are summed before it is there.
  private func divideShortly(_ series: UnsafeMutablePointer<Double>, _ steps: Range<Int>) {
    func coefficient(_ i: Int) -> Double { i < coefficients.count ? coefficients[i] : 0 }
    func value(_ t: Int) -> Double { t >= 0 ? unsafe series[t] : 0 }
    let (x1, x2, x3, x4, x5) = (coefficient(0), coefficient(1), coefficient(2), coefficient(3), coefficient(4))
    let begin = steps.lowerBound
    var (s1, s2, s3, s4, s5) = (value(begin - 1), value(begin - 2), value(begin - 3), value(begin - 4), value(begin - 5))
    for t in steps {
      let rest = unsafe series[t] - ((x5 * s5 + x4 * s4) + (x3 * s3 + x2 * s2))
      (s5, s4, s3, s2, s1) = (s4, s3, s2, s1, rest - x1 * s1)
      unsafe series[t] = s1
    }
  }
}
