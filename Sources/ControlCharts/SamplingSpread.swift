import Statistics

/// How much counts, proportions and rates vary beyond sampling: Pearson's dispersion with its test, and Laney's σ_z.
struct SamplingSpread {
  /// Chi-squared over degrees of freedom; NaN for measurements or fewer than two points.
  private(set) var dispersionIndex = Double.nan
  /// Chance of such a chi-squared if sampling alone were at work.
  private(set) var pValue = Double.nan
  /// Moving-range standard deviation of the standardised values.
  private(set) var sigmaZ = Double.nan

  init(series: ChartSeries, baseline: PointRuns) {
    let isRatio = series.kind == .proportion || series.kind == .rate
    guard series.kind == .count || (isRatio && series.denominators != nil), baseline.count > 1 else { return }
    let sizes = isRatio ? (series.denominators ?? []) : [Double](repeating: 1, count: series.count)
    var hits = 0.0
    var size = 0.0
    for index in baseline {
      hits += series.values[index]
      size += sizes[index]
    }
    let center = hits / size
    let unit = series.kind == .proportion ? center * (1 - center) : center
    guard unit > 0 else { return }
    var chiSquared = 0.0
    var ranges = 0.0
    var pairs = 0.0
    var previous = (index: -2, z: 0.0)
    for index in baseline {
      let z = (series.values[index] / sizes[index] - center) * (sizes[index] / unit).squareRoot()
      chiSquared += z * z
      if previous.index == index - 1 {
        ranges += abs(z - previous.z)
        pairs += 1
      }
      previous = (index, z)
    }
    let freedom = Double(baseline.count - 1)
    dispersionIndex = chiSquared / freedom
    pValue = ChiSquared(degreesOfFreedom: freedom).upperTail(chiSquared)
    sigmaZ = ranges / pairs / ShewhartConstants.d2OfTwo
  }
}
