/// Z-MR chart: individuals of several parts on one chart, each standardised by its own part.
///
/// z = (x − x̄_part)/σ̂_part with σ̂_part the mean moving range of the part over d2(2); centre 0, limits ±L, and moving ranges of z around
/// d2(2). For parts (the slots of the series) that differ in level and in spread. Source: D. C. Montgomery, Introduction to Statistical
/// Quality Control, §10.1; L. S. Nelson (1989), Standardization of Shewhart control charts, JQT 21(4).
public enum ZMRChart: ControlChart {
  public static let id = "z_mr"
  public static let title = "Short-run Z-MR chart"
  public static let summary = "Several parts in turn on one chart, each judged by its own mean and spread."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration, .count, .rate, .proportion]

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    if phase.settings.center != nil || phase.settings.sigma != nil {
      throw .invalidParameter("center", "Each part of a Z-MR chart has its own centre and sigma; leave center and sigma out.")
    }
    let parts = ShortRunParts(phase)
    var z = phase.statistic
    var unknown = 0
    for index in phase.range where !z[index].isNaN {
      let part = parts.parts[index]
      let score = ChartPanel.score(z[index], center: parts.means[part], sigma: parts.sigmas[part])
      if score.isNaN { unknown += 1 }
      z[index] = score.isNaN ? .nan : min(max(score, -1e100), 1e100)
    }
    var panel = ChartPanel(values: Array(phase.series.values[phase.range]), statistic: Array(z[phase.range]))
    panel.title = "Standardised value"
    panel.notation = .plain
    panel.isOnMeasureScale = false
    let limit = phase.settings.sigmaLimits
    for position in panel.statistic.indices {
      panel.centerLine[position] = 0
      panel.sigma[position] = 1
      panel.lowerControlLimit[position] = -limit
      panel.upperControlLimit[position] = limit
      panel.z[position] = panel.statistic[position]
    }
    var fit = PhaseFit(panel: panel, centerLine: parts.overallMean, sigma: 1)
    var ranges = MovingRanges(z, input: phase).panel(sigma: 1, sigmaLimits: limit)
    ranges.notation = .plain
    fit.dispersion = ranges
    fit.figures["parts"] = Double(parts.sigmas.count { !$0.isNaN })
    if let note = parts.note(unknown: unknown) { fit.notes.append(note) }
    if parts.sigmas.allSatisfy({ $0.isNaN }) { fit.judged = false }
    return fit
  }
}
