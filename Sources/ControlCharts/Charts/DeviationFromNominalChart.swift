/// Deviation-from-nominal chart: individuals of several parts, each taken from its own nominal value, with one spread for all.
///
/// The statistic is x − x̄_part; centre 0 (or the known one), limits ± L MR̄/d2(2) of the deviations. For parts (the slots of the series)
/// that differ in level and share their spread; where the spread differs too, the Z-MR chart fits.
/// Source: D. C. Montgomery, Introduction to Statistical Quality Control, §10.1.
public enum DeviationFromNominalChart: ControlChart {
  public static let id = "deviation_from_nominal"
  public static let title = "Deviation-from-nominal chart"
  public static let summary = "Several parts in turn on one chart, each as its deviation from its own usual value."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration, .count, .rate, .proportion]

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let parts = ShortRunParts(phase)
    var deviations = phase.statistic
    var unknown = 0
    for index in phase.range where !deviations[index].isNaN {
      deviations[index] -= parts.means[parts.parts[index]]
      if deviations[index].isNaN { unknown += 1 }
    }
    let moving = MovingRanges(deviations, input: phase)
    let center = phase.settings.center ?? 0
    let sigma = phase.settings.sigma ?? moving.sigma
    var panel = ChartPanel(values: Array(phase.series.values[phase.range]), statistic: Array(deviations[phase.range]))
    panel.title = "Deviation"
    panel.isOnMeasureScale = false
    let distance = phase.settings.sigmaLimits * sigma
    for position in panel.statistic.indices {
      panel.centerLine[position] = center
      panel.sigma[position] = sigma
      panel.lowerControlLimit[position] = center - distance
      panel.upperControlLimit[position] = center + distance
      panel.z[position] = score(deviations: panel.statistic[position], value: panel.values[position], center: center, sigma: sigma)
    }
    var fit = PhaseFit(panel: panel, centerLine: parts.overallMean + center, sigma: sigma)
    fit.dispersion = moving.panel(sigma: sigma, sigmaLimits: phase.settings.sigmaLimits)
    fit.figures["mean_moving_range"] = moving.mean
    if let note = parts.note(unknown: unknown) { fit.notes.append(note) }
    if sigma.isNaN {
      fit.judged = false
      fit.notes.append("No two neighbouring points set the limits, so there is no moving range and no limit.")
    }
    return fit
  }

  /// A deviation that is nothing but the rounding of its value counts as none, even where sigma is 0.
  private static func score(deviations deviation: Double, value: Double, center: Double, sigma: Double) -> Double {
    if abs(deviation - center) <= 1e-13 * abs(value) { return sigma.isNaN ? .nan : 0 }
    return ChartPanel.score(deviation, center: center, sigma: sigma)
  }
}
