import Statistics

/// Two-point moving ranges of a phase, and the standard deviation they give.
struct MovingRanges {
  /// One entry a point of the phase: the distance to the point before it, NaN where there is none.
  let ranges: [Double]
  /// Mean of the baseline's moving ranges, NaN without any.
  let mean: Double
  /// How many were screened out.
  let screenedOut: Int
  /// The standard deviation of the statistic, NaN without any moving range.
  let sigma: Double

  /// `statistic` is the whole series'; a range needs both its points usable (and neighbours, unless gaps are bridged). `scale` divides the
  /// range of two points, for statistics whose precision varies.
  init(_ statistic: [Double], input: PhaseInput, scale: ((Int, Int) -> Double)? = nil) {
    let settings = input.settings
    // Screening and the median need the ranges themselves, the mean only their sum.
    let estimator = settings.baselineEstimator.movingRangeSigma ?? settings.movingRangeSigma
    let keeps = settings.screensMovingRanges || estimator != .mean
    var found = BaselineRanges(keeps: keeps)
    if scale == nil, !keeps, input.baseline == PointRuns(input.range) {
      ranges = found.readUnbroken(statistic[input.range])
    } else {
      ranges = found.read(statistic, input: input, scale: scale)
    }
    var mean = found.count > 0 ? found.sum / Double(found.count) : .nan
    if settings.screensMovingRanges {
      let most = (1 + 3 * ShewhartConstants.d3OfTwo / ShewhartConstants.d2OfTwo) * mean
      // A constant series has a limit of zero and nothing to screen.
      if most > 0 { found.kept.removeAll { $0 >= most } }
      mean = found.kept.isEmpty ? .nan : found.kept.reduce(0, +) / Double(found.kept.count)
    }
    screenedOut = keeps ? found.count - found.kept.count : 0
    self.mean = mean
    switch estimator {
    case .mean: sigma = mean / ShewhartConstants.d2OfTwo
    case .median: sigma = Quantiles.median(found.kept) / ShewhartConstants.medianOfTwo
    case .biweight:
      // Where most neighbours are equal the bulk has no spread, and the mean is all there is.
      let scale = Biweight.scale(ofDeviations: found.kept) / 2.0.squareRoot()
      sigma = scale > 0 ? scale : mean / ShewhartConstants.d2OfTwo
    }
  }

  /// How moving ranges of a process with standard deviation `sigma` become scores.
  static func scale(sigma: Double) -> ScoreScale {
    ScoreScale(center: ShewhartConstants.d2OfTwo * sigma, sigma: ShewhartConstants.d3OfTwo * sigma)
  }

  /// The panel of moving ranges for a process with standard deviation `sigma`.
  func panel(sigma: Double, sigmaLimits: Double) -> ChartPanel {
    let scale = Self.scale(sigma: sigma)
    var panel = ChartPanel(
      values: ranges, statistic: ranges, center: scale.center, sigma: scale.sigma,
      limits: (max(0, scale.center - sigmaLimits * scale.sigma), scale.center + sigmaLimits * scale.sigma))
    panel.title = "Moving range"
    return panel
  }
}
