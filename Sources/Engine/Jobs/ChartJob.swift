import ControlCharts
import Tickets
import Timeline

/// Control charts and signals of a series table.
public enum ChartJob: Job {
  public static let name = "chart"
  public static let summary = "Control chart and signals of every series of a table."

  public struct Request: Codable, Sendable {
    /// A series table: `unique_id` (optional), `ds`, `y`, `n` (optional).
    public var table: TableInput?
    /// `auto` (default) or a chart: `xmr`, `p`, `p_prime`, `u`, `u_prime`, `c`, `expected`, …
    public var type: String?
    /// `none`, `nelson`, `western_electric`, … or a list `nelson_1,nelson_2`; default: the chart's own.
    public var rules: String?
    /// The periods that set the limits: a number of first points, or `START..END`.
    public var baseline: String?
    /// First periods of phases after the first, each with limits of its own.
    public var split: [String]?
    /// Periods to leave out of limits and tests.
    public var exclude: [String]?
    /// Distance of the limits in standard deviations; default 3.
    public var sigmaLimits: Double?
    /// Total probability outside the limits, in place of `sigma_limits`.
    public var probabilityLimits: Double?
    /// Known centre line and standard deviation.
    public var center: Double?
    public var sigma: Double?
    public var target: Double?
    /// What is measured: `count`, `rate`, `proportion`, `duration`, `continuous`, `stock`; found from the data by default.
    public var measure: String?
    /// Which way is good: `higher`, `lower`, `neutral`.
    public var direction: String?
    /// Whose public holidays to expect: a country or one of its regions, and days of one's own: `US-MA`, `BR,2016-05-26`.
    public var holidays: String?
    public var title: String?
    /// Header by column, where names and values do not tell: `{"y": "calls"}`.
    public var map: [String: String]?
    /// `dmy` or `mdy`, where the dates themselves do not tell.
    public var dateOrder: String?
    public var every: String?
    public var timezone: String?

    public init() {}
  }

  public typealias Response = ChartResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> ChartResponse {
    let input = SeriesInput(
      table: request.table, timezone: request.timezone, every: request.every, map: request.map, dateOrder: request.dateOrder)
    let (all, reading) = try input.read()
    if let target = request.target, !target.isFinite {
      throw JobError(.request, code: "invalid_target", message: "a target must be a number", field: "target")
    }
    let charts = try SeriesSpread.map(all, threads: context.threads) { (series) throws(JobError) in try chart(series, request) }
    return ChartResponse(charts: charts, reading: reading, made: Provenance())
  }

  private static func chart(_ series: RegularSeries, _ request: Request) throws(JobError) -> ControlChartResult {
    var what = SeriesKind(of: series)
    // A chart of proportions takes its numbers for proportions, and then says which of them cannot be.
    let implied = ["p", "p_prime", "np"].contains(request.type ?? "") ? "proportion" : nil
    try what.apply(measure: request.measure ?? implied, direction: request.direction)
    let season = series.axis.frequency?.seasons.last ?? 0
    let isSeasonal = season > 1 && series.values.count >= 2 * season
    var chartSeries = ControlCharts.ChartSeries(
      values: series.values, denominators: series.denominators,
      slots: isSeasonal ? (0..<series.axis.count).map { series.axis.slot(at: $0, season: season) } : nil, slotCount: max(1, season),
      kind: what.kind)
    if let holidays = request.holidays { chartSeries.calendarEffects = try HolidayEffects(holidays).effects(on: series.axis) }
    for text in request.exclude ?? [] {
      chartSeries.exclusions[try position(text, of: series, field: "exclude")] = "left out on request"
    }
    var settings = ChartSettings(
      sigmaLimits: request.sigmaLimits ?? 3, probabilityLimits: request.probabilityLimits, center: request.center, sigma: request.sigma)
    settings.baseline = try request.baseline.map { (text) throws(JobError) in try baseline(text, of: series) }
    for text in request.split ?? [] { settings.phaseStarts.append(try position(text, of: series, field: "split")) }
    do throws(ControlChartError) {
      if let rules = request.rules { settings.rules = try RuleSet.parse(rules) }
      return try ControlChartBuilder(
        uniqueId: series.id, title: request.title ?? what.title, unit: what.unit, direction: what.direction, axis: series.axis,
        series: chartSeries, settings: settings, type: request.type, target: request.target
      ).build()
    } catch {
      throw JobError(chart: error, series: series.id)
    }
  }

  /// The position of the period that `text` names, by its label or by a date within it.
  private static func position(_ text: String, of series: RegularSeries, field: String) throws(JobError) -> Int {
    let axis = series.axis
    var position: Int?
    if axis.frequency == nil {
      position = (0..<axis.count).first { axis.label(at: $0) == text }
    } else if let reading = ISO8601.parse(Array(text.utf8)), let frequency = axis.frequency {
      position = frequency.period(ofLocalSeconds: reading.localSeconds) - axis.first
    }
    guard let position, (0..<axis.count).contains(position) else {
      throw JobError(
        .request, code: "no_such_period",
        message:
          "there is no period '\(text)'\(series.id.isEmpty ? "" : " in series \(series.id)"); it runs from \(axis.label(at: 0)) to \(axis.label(at: axis.count - 1))",
        field: field)
    }
    return position
  }

  private static func baseline(_ text: String, of series: RegularSeries) throws(JobError) -> Range<Int> {
    if let count = Int(text) {
      guard count > 0 else {
        throw JobError(.request, code: "invalid_baseline", message: "a baseline needs at least one point, not \(count)", field: "baseline")
      }
      return 0..<min(count, series.axis.count)
    }
    guard let dots = text.firstRange(of: "..") else {
      throw JobError(
        .request, code: "invalid_baseline", message: "'\(text)' is no baseline; write a number of points or START..END", field: "baseline")
    }
    let start = try position(String(text[..<dots.lowerBound]), of: series, field: "baseline")
    let end = try position(String(text[dots.upperBound...]), of: series, field: "baseline")
    guard start <= end else {
      throw JobError(.request, code: "invalid_baseline", message: "the baseline \(text) ends before it begins", field: "baseline")
    }
    return start..<end + 1
  }
}
