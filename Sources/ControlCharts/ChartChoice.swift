import Statistics

/// The chart that suits a series, and the reason in one sentence with its figures.
public struct ChartChoice: Sendable {
  public let chart: any ControlChart.Type
  public let why: String
  /// The figures behind the choice.
  public let diagnostics: ChartDiagnostics

  /// Below this many points a seasonal expectation cannot be told from noise.
  static let leastForExpectation = 21
  /// Chance below which a season or a dispersion counts as found.
  static let significance = 0.01
  /// Share of the variation from which a season matters.
  static let leastSeason = 0.05
  /// Variance over that of sampling from which it matters.
  static let leastDispersion = 1.2
  /// Skewness from which lengths of time are judged on logarithms.
  static let leastSkewness = 1.0

  /// Lag-1 correlation from which neighbours count as alike: 0.2, and two standard errors of a series without memory.
  static func leastMemory(count: Int) -> Double { max(0.2, 2 / Double(max(count, 1)).squareRoot()) }

  /// Chooses from the kind of measure, the dispersion, the calendar and the memory of the series. Never fails: a series without usable
  /// points gets the plain chart of its kind.
  public static func choose(_ series: ChartSeries, settings: ChartSettings = ChartSettings()) -> ChartChoice {
    let statistic = series.ratios
    let whole = 0..<series.count
    let given = settings.baseline.map { $0.clamped(to: whole) } ?? whole
    let baseline = PointRuns(
      given.lazy.filter { !statistic[$0].isNaN && series.exclusions[$0] == nil && !settings.baselineOmissions.contains($0) })
    let figures = ChartDiagnostics(series: series, statistic: statistic, baseline: baseline)
    if series.kind == .stock {
      let memory = figures.lag1Autocorrelation.isNaN ? "" : " (lag-1 autocorrelation \(number(figures.lag1Autocorrelation)))"
      return ChartChoice(
        chart: RunChart.self,
        why: "Run chart without limits, not judged: a stock is the sum of all that went before\(memory), so limits around a mean"
          + " would flag almost every point; judge the net flow instead.", diagnostics: figures)
    }
    if settings.center != nil || settings.sigma != nil {
      return plain(series, figures, baseline: baseline, reason: "the centre line or sigma is given")
    }
    if baseline.count < leastForExpectation {
      return plain(
        series, figures, baseline: baseline, reason: "only \(baseline.count) points set the limits, too few to learn a weekly profile")
    }
    if watches(series, settings) {
      return ChartChoice(
        chart: MonitorChart.self,
        why: "Monitoring chart: the baseline is stated, so each later point is judged from the points before it alone, against what its"
          + " calendar slot and the level lead one to expect; its limits allow for everything that \(baseline.count) points leave uncertain.",
        diagnostics: figures)
    }
    let reasons = expectationReasons(series, figures, baseline: baseline)
    guard !reasons.isEmpty else { return plain(series, figures, baseline: baseline, reason: nil) }
    return ChartChoice(
      chart: ExpectedChart.self,
      why: "Each point is judged against what its calendar slot and the level around it lead one to expect, because "
        + reasons.joined(separator: " and ")
        + "; only points beyond a limit count as signals, since every further rule multiplies false alarms.",
      diagnostics: figures)
  }

  /// Whether the caller watches new points against a stated baseline, rather than looking back at all of them.
  private static func watches(_ series: ChartSeries, _ settings: ChartSettings) -> Bool {
    guard let baseline = settings.baseline, baseline.upperBound < series.count, settings.phaseStarts.isEmpty, settings.rules == nil,
      settings.probabilityLimits == nil, settings.widen == nil, settings.baselineEstimator == .mean, settings.transformation == .none,
      series.subgroups == nil, MonitorChart.kinds.contains(series.kind)
    else { return false }
    return series.denominators != nil || series.kind != .proportion && series.kind != .rate
  }

  private static func expectationReasons(_ series: ChartSeries, _ figures: ChartDiagnostics, baseline: PointRuns) -> [String] {
    var reasons: [String] = []
    if figures.seasonalPValue < significance, figures.seasonalStrength > leastSeason {
      reasons.append("the calendar slot explains \(SentenceNumber.percent(figures.seasonalStrength)) of the variation")
    }
    let memory = figures.lag1Autocorrelation
    if memory > leastMemory(count: baseline.count) {
      reasons.append("neighbouring points resemble each other (lag-1 autocorrelation \(number(memory)))")
    }
    switch series.kind {
    case .count:
      if figures.dispersionPValue < significance, figures.dispersionIndex > leastDispersion {
        reasons.append("counts vary \(number(figures.dispersionIndex)) times as much as Poisson sampling explains")
      }
    case .duration:
      if figures.skewness > leastSkewness { reasons.append("durations are skewed (skewness \(number(figures.skewness)))") }
      if let spread = sizeSpread(series, baseline) { reasons.append(spread) }
    case .continuous:
      if let spread = sizeSpread(series, baseline) { reasons.append(spread) }
    case .proportion, .rate, .stock: break
    }
    return reasons
  }

  /// A reason where the number of observations behind the points varies threefold or more.
  private static func sizeSpread(_ series: ChartSeries, _ baseline: PointRuns) -> String? {
    guard let denominators = series.denominators else { return nil }
    let sizes = baseline.map { denominators[$0] }.filter { $0 > 0 }.sorted()
    let low = Quantiles.ofSorted(sizes, 0.1)
    let high = Quantiles.ofSorted(sizes, 0.9)
    guard high > 3 * low else { return nil }
    return "between \(number(low)) and \(number(high)) observations stand behind most points"
  }

  static func number(_ value: Double) -> String {
    if value.isNaN { return "unknown" }
    if value > 0, value < 0.001 { return "below 0.001" }
    return SentenceNumber.text((value * 1000).rounded() / 1000)
  }
}
