import Statistics

/// Two-point moving ranges of a phase, and the standard deviation they give.
struct MovingRanges {
  /// One entry a point of the phase: the distance to the point before it, NaN where there is none.
  let ranges: [Double]
  /// The moving ranges that set the limits, screened where asked.
  let baseline: [Double]
  /// Mean of the baseline's moving ranges, NaN without any.
  let mean: Double
  /// How many were screened out.
  let screenedOut: Int
  /// The standard deviation of the statistic, NaN without any moving range.
  let sigma: Double

  /// `statistic` is the whole series'; a range needs both its points usable (and neighbours, unless gaps are bridged). `scale` divides the
  /// range of two points, for statistics whose precision varies.
  init(_ statistic: [Double], input: PhaseInput, scale: (Int, Int) -> Double = { _, _ in 1 }) {
    var ranges = [Double](repeating: .nan, count: input.range.count)
    var kept: [Double] = []
    var inBaseline = [Bool](repeating: false, count: input.range.count)
    for index in input.baseline { inBaseline[index - input.range.lowerBound] = true }
    var previous: Int?
    for index in input.range {
      guard !statistic[index].isNaN, input.series.exclusions[index] == nil else {
        if !input.settings.bridgesGaps { previous = nil }
        continue
      }
      if let previous {
        let range = abs(statistic[index] - statistic[previous]) / scale(previous, index)
        ranges[index - input.range.lowerBound] = range
        if inBaseline[index - input.range.lowerBound], inBaseline[previous - input.range.lowerBound] { kept.append(range) }
      }
      previous = index
    }
    self.ranges = ranges
    let all = kept
    var mean = Self.mean(kept)
    if input.settings.screensMovingRanges {
      let most = (1 + 3 * ShewhartConstants.d3OfTwo / ShewhartConstants.d2OfTwo) * mean
      // A constant series has a limit of zero and nothing to screen.
      if most > 0 { kept.removeAll { $0 >= most } }
      mean = Self.mean(kept)
    }
    screenedOut = all.count - kept.count
    baseline = kept
    self.mean = mean
    switch input.settings.baselineEstimator.movingRangeSigma ?? input.settings.movingRangeSigma {
    case .mean: sigma = mean / ShewhartConstants.d2OfTwo
    case .median: sigma = Quantiles.median(kept) / ShewhartConstants.medianOfTwo
    case .biweight:
      // Where most neighbours are equal the bulk has no spread, and the mean is all there is.
      let scale = Biweight.scale(ofDeviations: kept) / 2.0.squareRoot()
      sigma = scale > 0 ? scale : mean / ShewhartConstants.d2OfTwo
    }
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
  }

  /// The panel of moving ranges for a process with standard deviation `sigma`.
  func panel(sigma: Double, sigmaLimits: Double) -> ChartPanel {
    let center = ShewhartConstants.d2OfTwo * sigma
    let spread = ShewhartConstants.d3OfTwo * sigma
    var panel = ChartPanel(values: ranges, statistic: ranges)
    panel.title = "Moving range"
    for index in ranges.indices {
      panel.centerLine[index] = center
      panel.sigma[index] = spread
      panel.lowerControlLimit[index] = max(0, center - sigmaLimits * spread)
      panel.upperControlLimit[index] = center + sigmaLimits * spread
      panel.z[index] = ChartPanel.score(ranges[index], center: center, sigma: spread)
    }
    return panel
  }
}
