import RealModule

/// The scale on which a series is modelled: logarithms, shifted so that zeros stay tame, for quantities that cannot be negative;
/// as they are where there are negative values.
struct VarianceScale: Sendable {
  /// Added before taking logarithms.
  let shift: Double
  let isLogarithmic: Bool
  /// What forecasts on the modelled scale are held within.
  let lowest: Double
  let highest: Double

  /// The scale of `values` (complete and finite). Logarithmic forecasts reach at most `reach` beyond the data, on the modelled
  /// scale, or `rangeReach` times the range of the data where that is given.
  ///
  /// The shift is d = max(0, 0.02 mean - min), so that the smallest value is at least a fiftieth of the mean.
  init(values: [Double], rangeReach: Double?) {
    var low = Double.infinity
    var high = -Double.infinity
    var sum = 0.0
    for value in values {
      low = min(low, value)
      high = max(high, value)
      sum += value
    }
    let mean = sum / Double(max(1, values.count))
    isLogarithmic = low >= 0 && mean > 0
    shift = isLogarithmic ? max(0, 0.02 * mean - low) : 0
    let bottom = isLogarithmic ? Double.log(low + shift) : low
    let top = isLogarithmic ? Double.log(high + shift) : high
    let reach = rangeReach.map { $0 * (top - bottom) } ?? (isLogarithmic ? 2 : 2 * (top - bottom))
    lowest = bottom - reach
    highest = top + reach
  }

  /// The values on the modelled scale.
  func scaled(_ values: [Double]) -> [Double] { isLogarithmic ? values.map { Double.log($0 + shift) } : values }

  /// A value of the modelled scale, held within the limits, in the data's units; NaN stays NaN.
  func restored(_ value: Double) -> Double {
    guard !value.isNaN else { return value }
    let held = min(max(value, lowest), highest)
    return isLogarithmic ? Double.exp(held) - shift : held
  }
}
