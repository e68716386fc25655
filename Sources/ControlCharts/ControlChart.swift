/// One kind of control chart. A kind is one file in `Charts/` and one line in `ChartRegistry`.
///
/// A chart only says how one phase of a series is fitted; phases, exclusions, too short baselines, rules, signals and
/// diagnostics are the same for all and handled by `fit`.
public protocol ControlChart: Sendable {
  /// Stable name in requests, such as "xmr".
  static var id: String { get }
  /// Name for people, such as "Individuals and moving range".
  static var title: String { get }
  /// What it is for, in one line.
  static var summary: String { get }
  /// The kinds of measure it suits.
  static var kinds: Set<MeasureKind> { get }
  /// Whether the series must have denominators.
  static var needsDenominators: Bool { get }
  /// Whether the series must have rational subgroups: the measurements behind each point.
  static var needsSubgroups: Bool { get }
  /// Whether `ChartSettings.widen` widens its limits for the length of the baseline.
  static var widensLimits: Bool { get }
  /// Its own parameters, beyond those of `ChartSettings`.
  static var parameters: [ChartParameter] { get }
  /// The rules it is judged by when the caller names none.
  static var defaultRules: RuleSet { get }
  /// The statistic of every point on the chart's scale, NaN where it is missing.
  static func statistic(of series: ChartSeries) -> [Double]
  /// Whether the settings give all that the limits need, so that no baseline has to be long enough.
  static func isKnown(_ settings: ChartSettings) -> Bool
  /// Fits one phase of a series that `fit` has checked.
  static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit
}

extension ControlChart {
  public static var needsDenominators: Bool { false }
  public static var needsSubgroups: Bool { false }
  public static var widensLimits: Bool { false }
  public static var parameters: [ChartParameter] { [] }
  public static var defaultRules: RuleSet { .nelson1 }
  public static func statistic(of series: ChartSeries) -> [Double] { series.values }
  public static func isKnown(_ settings: ChartSettings) -> Bool { settings.center != nil && settings.sigma != nil }

  /// Fits the chart to a series and judges it.
  ///
  /// Under 5 usable baseline points there is a median and no limits (`judged` false); under 12 the limits are trial
  /// limits, and a note says so. An empty series gives an empty chart.
  public static func fit(_ series: ChartSeries, settings: ChartSettings = ChartSettings()) throws(ControlChartError) -> FittedChart {
    try series.validate()
    try settings.validate(count: series.count)
    try ChartParameter.validate(settings.parameters, of: parameters, chart: id)
    let settings = settings.withDistance
    if needsDenominators, series.denominators == nil { throw .missingDenominators(chart: id) }
    if needsSubgroups, series.subgroups == nil { throw .missingSubgroups(chart: id) }
    let applied: TransformedSeries?
    if settings.transformation == .none {
      applied = nil
    } else {
      applied = try TransformedSeries(series, settings: settings, chart: id, kinds: kinds)
    }
    let fittedSeries = applied?.series ?? series
    let fittedSettings = applied?.settings ?? settings
    let statistic = statistic(of: fittedSeries)
    var assembly = ChartAssembly(count: series.count, transformed: applied)
    for range in settings.phases(count: series.count) where !range.isEmpty {
      let input = PhaseInput(series: fittedSeries, settings: fittedSettings, statistic: statistic, range: range)
      let enough = isKnown(settings) || input.baseline.count >= ChartAssembly.leastPoints
      assembly.append(enough ? try fitPhase(input) : PhaseFit.medianOnly(input), input: input)
    }
    return assembly.finish(chart: Self.self, series: series, settings: settings, statistic: statistic)
  }
}
