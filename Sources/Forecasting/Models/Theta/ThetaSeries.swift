/// A seasonally adjusted series as the theta models see it: in units of its largest value, with the lines of the models worked out.
struct ThetaSeries {
  let values: [Double]
  /// Which values were observed; the others are interpolated and do not count.
  let isObserved: [Bool]
  /// The series' unit.
  let scale: Double
  /// Intercept and slope of the least-squares line through all data: the value at step i (from 0) is `intercept + slope (i + 1)`.
  let intercept: Double
  let slope: Double
  /// The same of the line through the data up to each step, for the dynamic forms; and their running mean.
  let runningIntercepts: [Double]
  let runningSlopes: [Double]
  let mean: Double

  /// Values without gaps; `observed` says which are real.
  init(values raw: [Double], isObserved: [Bool]) {
    var largest = 0.0
    for value in raw { largest = max(largest, abs(value)) }
    let unit = largest > 0 ? largest : 1
    let y = raw.map { $0 / unit }
    let n = y.count
    var intercepts = [Double](repeating: 0, count: n)
    var slopes = intercepts
    var average = 0.0
    var line = 0.0
    for i in 0..<n {
      let t = Double(i)
      let next = (t * average + y[i]) / (t + 1)
      line = i == 0 ? 0 : ((t - 1) * line + 6 * (y[i] - average) / (t + 1)) / (t + 2)
      average = next
      slopes[i] = line
      intercepts[i] = average - line * (t + 2) / 2
    }
    values = y
    self.isObserved = isObserved
    scale = unit
    runningIntercepts = intercepts
    runningSlopes = slopes
    mean = average
    // The running line after the last step is the line through all data.
    intercept = intercepts.last ?? 0
    slope = slopes.last ?? 0
  }
}
