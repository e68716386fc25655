/// Mean, spread, skewness and lag-1 autocorrelation of listed points, in two passes.
struct BaselineMoments {
  /// Points that are finite.
  private(set) var count = 0
  /// NaN without points.
  private(set) var mean = Double.nan
  /// With n − 1; NaN for fewer than two points.
  private(set) var standardDeviation = Double.nan
  /// The third moment over the cube of the standard deviation (with n); NaN for fewer than three points or a constant.
  private(set) var skewness = Double.nan
  /// Over neighbours only, that is points whose indices differ by one; NaN for fewer than four points or a constant.
  private(set) var lag1Autocorrelation = Double.nan

  /// `points` are indices into `values`.
  init(_ values: [Double], points: PointRuns) {
    var sum = 0.0
    for index in points where values[index].isFinite {
      sum += values[index]
      count += 1
    }
    if count == 0 { return }
    let number = Double(count)
    mean = sum / number
    let center = mean
    var second = 0.0
    var third = 0.0
    var product = 0.0
    var pairs = 0
    var previous = (index: -2, deviation: 0.0)
    for index in points where values[index].isFinite {
      let deviation = values[index] - center
      let square = deviation * deviation
      second += square
      third += square * deviation
      if previous.index == index - 1 {
        product += deviation * previous.deviation
        pairs += 1
      }
      previous = (index, deviation)
    }
    if count > 1 { standardDeviation = (second / (number - 1)).squareRoot() }
    let population = (second / number).squareRoot()
    if count > 2, population > 0 { skewness = third / number / (population * population * population) }
    if count >= 4, second > 0, pairs > 0 { lag1Autocorrelation = product / second }
  }
}
