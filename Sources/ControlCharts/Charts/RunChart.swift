import Statistics

/// Run chart: the points and their median, without limits; judged, if at all, by runs alone.
///
/// For levels that carry over (a backlog), where limits around a mean have no meaning, and for series too short for limits.
public enum RunChart: ControlChart {
  public static let id = "run"
  public static let title = "Run chart"
  public static let summary = "The points and their median, without limits."
  public static let kinds: Set<MeasureKind> = Set(MeasureKind.allCases)

  public static var defaultRules: RuleSet { RuleSet([AnhoejLongRun(), AnhoejCrossings()]) }
  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let values = phase.baseline.map { phase.statistic[$0] }
    let median = phase.settings.center ?? Quantiles.median(values)
    let scale = RobustScale.medianAbsoluteDeviation(values)
    var fit = ShewhartPanel(center: median, sigma: scale > 0 ? scale : 1).fit(phase)
    for index in fit.panel.statistic.indices {
      fit.panel.lowerControlLimit[index] = .nan
      fit.panel.upperControlLimit[index] = .nan
      fit.panel.sigma[index] = .nan
    }
    fit.judged = phase.series.kind != .stock
    if phase.series.kind == .stock {
      fit.notes.append("A level that carries over from period to period is not judged; its net flow is a KPI of its own.")
    }
    return fit
  }
}
