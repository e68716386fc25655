import RealModule

/// A series on the scale on which a TBATS model is fitted: for any λ the Box-Cox transform of the values over their geometric mean.
///
/// With it the Jacobian of the transformation is the same for every λ (Box & Cox 1964, equation 9), so that the likelihood is a function
/// of the sum of squared errors alone, and λ is a parameter of a least-squares problem like any other.
struct TBATSScale: Sendable {
  /// Values over this: the geometric mean of positive values, else the mean deviation from their mean.
  let unit: Double
  /// What is taken away where there is no logarithm.
  let origin: Double
  /// Logarithms of the values over the geometric mean; NaN where missing. Empty when not all values are positive.
  private let logarithms: [Double]
  private let values: [Double]
  let observed: Int
  var count: Int { values.count }

  /// Whether all values are positive, so that they can be transformed.
  let isPositive: Bool

  init(_ values: [Double]) {
    self.values = values
    var count = 0
    var low = Double.infinity
    var mean = 0.0
    for value in values where !value.isNaN {
      count += 1
      low = min(low, value)
      // A running mean: a sum of the largest numbers would overflow.
      mean += value / Double(count) - mean / Double(count)
    }
    observed = count
    origin = mean
    if low > 0, low >= Double.leastNormalMagnitude {
      let logs = values.map { Double.log($0) }
      var sum = 0.0
      for value in logs where !value.isNaN { sum += value }
      let middle = sum / Double(max(1, count))
      unit = Double.exp(middle)
      logarithms = logs.map { $0 - middle }
      isPositive = !values.isEmpty
    } else {
      var deviation = 0.0
      for value in values where !value.isNaN { deviation += abs(value / Double(count) - mean / Double(count)) }
      unit = deviation > 0 && deviation.isFinite ? deviation : 1
      logarithms = []
      isPositive = false
    }
  }

  /// The scale of a model that was saved, without its values.
  init(unit: Double, origin: Double, isPositive: Bool) {
    self.unit = unit
    self.origin = origin
    self.isPositive = isPositive
    logarithms = []
    values = []
    observed = 0
  }

  /// One value on the scale for λ, nil for no transformation; not finite where it cannot be transformed.
  func scaled(_ value: Double, lambda: Double?) -> Double {
    guard let lambda, isPositive else { return (value - origin) / unit }
    let u = Double.log(value / unit)
    return abs(lambda) < Self.small ? u * (1 + 0.5 * lambda * u) : Double.expMinusOne(lambda * u) / lambda
  }

  /// Writes the scaled values for λ, nil for no transformation.
  func fill(_ z: UnsafeMutablePointer<Double>, lambda: Double?) {
    guard let lambda, isPositive else {
      for t in values.indices { unsafe z[t] = (values[t] - origin) / unit }
      return
    }
    for t in logarithms.indices {
      let u = logarithms[t]
      unsafe z[t] = abs(lambda) < Self.small ? u * (1 + 0.5 * lambda * u) : Double.expMinusOne(lambda * u) / lambda
    }
  }

  /// Writes the derivatives of the scaled values by λ; NaN where missing.
  func fillDerivatives(_ derivatives: UnsafeMutablePointer<Double>, lambda: Double) {
    for t in logarithms.indices {
      let u = logarithms[t]
      let x = lambda * u
      if abs(x) < 1e-3 {
        unsafe derivatives[t] = u * u * (0.5 + x * (1.0 / 3 + 0.125 * x))
      } else {
        unsafe derivatives[t] = (x * Double.exp(x) - Double.expMinusOne(x)) / (lambda * lambda)
      }
    }
  }

  /// The value in the data's units.
  func restored(_ z: Double, lambda: Double?) -> Double {
    guard let lambda, isPositive else {
      return min(max(origin + unit * z, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    }
    if abs(lambda) < Self.small { return min(unit * Double.exp(z), .greatestFiniteMagnitude) }
    let base = 1 + lambda * z
    return base > 0 ? min(unit * Double.pow(base, 1 / lambda), .greatestFiniteMagnitude) : 0
  }

  /// One unit of the scale in units of the plain Box-Cox transform.
  func deviationUnit(lambda: Double?) -> Double {
    guard let lambda, isPositive else { return unit }
    return Double.pow(unit, lambda)
  }

  /// What is added to n log Σe² of this scale to get n log Σe² − 2 (λ − 1) Σ log y of the plain transform.
  var logDeterminant: Double { 2 * Double(observed) * Double.log(unit) }

  /// λ below this counts as the logarithm.
  static let small = 1e-7
}
