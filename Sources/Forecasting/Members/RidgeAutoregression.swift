import Statistics

/// An autoregression on chosen lags, its coefficients drawn to prior values, with outlying residuals weighted down.
///
/// The series is standardised. The penalty is `penalty` times the sum of weights on each coefficient's squared distance from its
/// prior (1e-6 on the intercept, whose prior is 0). After the first least-squares fit every row is weighted by min(1, 3 s / |r|)
/// with s = 1.4826 median |r|, and the fit is repeated once. Forecasts are recursive and held within three standard deviations of
/// the data.
///
/// Sources: Hoerl & Kennard (1970), Technometrics 12, for the ridge; Huber (1964), Annals of Mathematical Statistics 35, for the
/// weights.
struct RidgeAutoregression: Sendable {
  let lags: [Int]
  /// One a lag, then the intercept, for the standardised series.
  let coefficients: [Double]
  let mean: Double
  let deviation: Double
  private let lowest: Double
  private let highest: Double
  private let standardised: [Double]

  /// Lags not below the number of values, and fewer rows than a third more than coefficients, give nil; so does a constant series,
  /// of which there is nothing to learn.
  init?(_ values: [Double], lags wanted: [Int], penalty: Double, priors: [Int: Double] = [:]) {
    var lags: [Int] = []
    for lag in wanted.sorted() where lag >= 1 && lags.last != lag { lags.append(lag) }
    guard let longest = lags.last, values.count - longest >= lags.count + lags.count / 3 + 2 else { return nil }
    let n = values.count
    var sum = 0.0
    for value in values { sum += value }
    let mean = sum / Double(n)
    var square = 0.0
    for value in values { square += (value - mean) * (value - mean) }
    let deviation = (square / Double(n)).squareRoot()
    guard deviation > 1e-9 * (abs(mean) + 1e-9), deviation.isFinite else { return nil }
    var x = values
    var low = Double.infinity
    var high = -Double.infinity
    for t in 0..<n {
      x[t] = (values[t] - mean) / deviation
      low = min(low, x[t])
      high = max(high, x[t])
    }
    let prior = lags.map { priors[$0] ?? 0 }
    guard let solution = Self.solve(x, lags: lags, prior: prior, penalty: penalty) else { return nil }
    self.lags = lags
    self.mean = mean
    self.deviation = deviation
    coefficients = solution
    lowest = low - 3
    highest = high + 3
    standardised = x
  }

  private static func solve(_ x: [Double], lags: [Int], prior: [Double], penalty: Double) -> [Double]? {
    let k = lags.count
    let order = k + 1
    let first = lags[k - 1]
    let rows = x.count - first
    // The lower triangle of X'WX and X'W(y - X prior); the last unknown is the intercept.
    var gram = [Double](repeating: 0, count: order * order)
    var right = [Double](repeating: 0, count: order)
    var row = [Double](repeating: 1, count: order)
    var targets = [Double](repeating: 0, count: rows)
    for r in 0..<rows {
      let t = r + first
      var target = x[t]
      for i in 0..<k {
        row[i] = x[t - lags[i]]
        target -= prior[i] * row[i]
      }
      targets[r] = target
      add(row, target, 1, &gram, &right, order: order)
    }
    guard var solution = regularised(gram, right, order: order, weight: Double(rows), penalty: penalty) else { return nil }
    // Residuals and weights; rows weighted down are taken out by the share that they lose.
    var residuals = targets
    for r in 0..<rows {
      let t = r + first
      var fit = solution[k]
      for i in 0..<k { fit += solution[i] * x[t - lags[i]] }
      residuals[r] -= fit
    }
    let scale = 1.4826 * medianOfAbsolutes(residuals)
    var weight = Double(rows)
    if scale > 0 {
      for r in 0..<rows {
        let size = abs(residuals[r])
        guard size > 3 * scale else { continue }
        let lost = 1 - 3 * scale / size
        weight -= lost
        let t = r + first
        for i in 0..<k { row[i] = x[t - lags[i]] }
        add(row, targets[r], -lost, &gram, &right, order: order)
      }
      if weight < Double(rows), let again = regularised(gram, right, order: order, weight: weight, penalty: penalty) { solution = again }
    }
    for i in 0..<k { solution[i] += prior[i] }
    return solution.allSatisfy(\.isFinite) ? solution : nil
  }

  /// Adds one weighted row to the normal equations.
  @inline(__always)
  private static func add(
    _ row: [Double], _ target: Double, _ weight: Double, _ gram: inout [Double], _ right: inout [Double], order: Int
  ) {
    for i in 0..<order {
      let factor = weight * row[i]
      right[i] += factor * target
      let base = i * order
      for j in 0...i { gram[base + j] += factor * row[j] }
    }
  }

  private static func regularised(_ gram: [Double], _ right: [Double], order: Int, weight: Double, penalty: Double) -> [Double]? {
    var matrix = gram
    var vector = right
    for i in 0..<(order - 1) { matrix[i * order + i] += penalty * weight }
    matrix[order * order - 1] += 1e-6 * weight
    return Cholesky.solve(matrix: &matrix, order: order, vector: &vector) ? vector : nil
  }

  private static func medianOfAbsolutes(_ residuals: [Double]) -> Double {
    var sizes = residuals.map { abs($0) }
    sizes.sort()
    return Quantiles.ofSorted(sizes, 0.5)
  }

  /// The recursive forecast.
  func path(_ horizon: Int) -> [Double] {
    let n = standardised.count
    let k = lags.count
    var x = standardised
    x.reserveCapacity(n + max(0, horizon))
    var result: [Double] = []
    result.reserveCapacity(max(0, horizon))
    for t in n..<(n + max(0, horizon)) {
      var value = coefficients[k]
      for i in 0..<k { value += coefficients[i] * x[t - lags[i]] }
      value = min(max(value, lowest), highest)
      x.append(value)
      result.append(mean + deviation * value)
    }
    return result
  }

  /// The one-step-ahead forecasts inside the data; NaN up to the longest lag.
  func fitted() -> [Double] {
    let k = lags.count
    return standardised.indices.map { t in
      guard t >= lags[k - 1] else { return .nan }
      var value = coefficients[k]
      for i in 0..<k { value += coefficients[i] * standardised[t - lags[i]] }
      return mean + deviation * value
    }
  }
}
