/// Kalman filter of the expectation: what each column contributes, and how sure that is.
///
/// Level: a random walk. Memory: a first-order autoregression, the part of the noise that carries over. All other columns stand still.
/// One pass over the past judges each period from the periods before it alone. Source: J. Durbin & S. J. Koopman (2012), Time Series
/// Analysis by State Space Methods, 2nd ed., section 4.3.
struct MonitorFilter {
  let width: Int
  private(set) var mean: [Double]
  /// Row-major, symmetric.
  private(set) var covariance: [Double]
  private var product: [Double]

  /// `variances` are the columns' prior variances, `means` their prior means; the effects of the columns `balanced` sum to zero.
  init(means: [Double], variances: [Double], balanced: Range<Int>) {
    width = means.count
    mean = means
    covariance = [Double](repeating: 0, count: width * width)
    product = [Double](repeating: 0, count: width)
    for column in 0..<width { covariance[column * width + column] = variances[column] }
    for row in balanced {
      for column in balanced { covariance[row * width + column] -= variances[row] / Double(balanced.count) }
    }
  }

  /// One period passes: the level walks by variance `drift`, the memory fades by `fading` towards its variance `memoryVariance`.
  mutating func advance(drift: Double, fading: Double, memoryVariance: Double) {
    covariance[0] += drift
    let memory = MonitorRows.memory
    mean[memory] *= fading
    for column in 0..<width {
      covariance[memory * width + column] *= fading
      covariance[column * width + memory] *= fading
    }
    covariance[memory * width + memory] += memoryVariance * (1 - fading * fading)
  }

  /// The level may have moved by an amount of this variance.
  mutating func release(_ variance: Double) { covariance[0] += variance }

  /// What a column contributes may have changed by an amount of this variance.
  mutating func release(_ variance: Double, column: Int) { covariance[column * width + column] += variance }

  /// Expectation of row `index` and the variance of that expectation, the memory left out.
  func expectation(_ rows: MonitorRows, _ index: Int) -> (mean: Double, variance: Double) {
    let range = rows.starts[index]..<rows.starts[index + 1]
    var sum = 0.0
    var variance = 0.0
    for i in range {
      let column = rows.columns[i]
      let value = rows.values[i]
      sum += value * mean[column]
      var inner = 0.0
      for j in range { inner += rows.values[j] * covariance[column * width + rows.columns[j]] }
      variance += value * inner
    }
    return (sum, max(variance, 0))
  }

  /// The part of the variance of the expectation of row `index` that is there for its calendar effects.
  func effectVariance(_ rows: MonitorRows, _ index: Int) -> Double {
    guard rows.hasEffect(index) else { return 0 }
    var variance = 0.0
    for i in rows.starts[index]..<rows.starts[index + 1] {
      for j in rows.starts[index]..<rows.starts[index + 1] where max(rows.columns[i], rows.columns[j]) >= rows.firstEffect {
        variance += rows.values[i] * rows.values[j] * covariance[rows.columns[i] * width + rows.columns[j]]
      }
    }
    return max(variance, 0)
  }

  /// Twice the covariance of the expectation of row `index` with the memory: what an expectation mistakes for noise.
  func memoryOverlap(_ rows: MonitorRows, _ index: Int) -> Double {
    var sum = 0.0
    for i in rows.starts[index]..<rows.starts[index + 1] {
      sum += rows.values[i] * covariance[MonitorRows.memory * width + rows.columns[i]]
    }
    return 2 * sum
  }

  /// u' C u for a dense `u`.
  func quadraticForm(_ u: [Double]) -> Double {
    var sum = 0.0
    for row in 0..<width where u[row] != 0 {
      var inner = 0.0
      for column in 0..<width { inner += covariance[row * width + column] * u[column] }
      sum += u[row] * inner
    }
    return max(sum, 0)
  }

  /// Learns from a response of noise variance `variance` (the memory's own variance not counted). A response far from what was expected
  /// counts less: beyond `far` standard deviations its noise variance grows as the square of its distance.
  mutating func update(_ rows: MonitorRows, _ index: Int, response: Double, variance: Double, far: Double) {
    let range = rows.starts[index]..<rows.starts[index + 1]
    let memory = MonitorRows.memory
    var expected = mean[memory]
    for column in 0..<width { product[column] = covariance[memory * width + column] }
    for i in range {
      let column = rows.columns[i]
      let value = rows.values[i]
      expected += value * mean[column]
      let row = column * width
      for other in 0..<width { product[other] += value * covariance[row + other] }
    }
    var total = product[memory]
    for i in range { total += rows.values[i] * product[rows.columns[i]] }
    total = max(total, 0)
    let deviation = response - expected
    var spread = total + variance
    guard spread > 0, deviation.isFinite, spread.isFinite else { return }
    let square = deviation * deviation / spread
    if square > far * far {
      spread = total + variance * square / (far * far)
    }
    let scale = 1 / spread
    for row in 0..<width {
      let gain = product[row] * scale
      guard gain != 0 else { continue }
      mean[row] += gain * deviation
      let start = row * width
      for column in 0..<width { covariance[start + column] -= gain * product[column] }
    }
  }
}
