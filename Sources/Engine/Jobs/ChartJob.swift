import ControlCharts

/// Control charts and signals of a series table.
public enum ChartJob: Job {
  public static let name = "chart"
  public static let summary = "Control chart and signals of every series of a table."

  public struct Request: Codable, Sendable {
    /// A series table: `unique_id` (optional), `ds`, `y`, `n` (optional). Several rows of one `unique_id` and `ds` are a rational subgroup;
    /// further columns of numbers are the variables of multivariate charts.
    public var table: TableInput?
    /// `auto` (default) or a chart: `xmr`, `xbar_s`, `p`, `p_prime`, `u`, `c`, `ewma`, `cusum`, `t2`, `expected`, …
    public var type: String?
    /// `none`, `nelson`, `western_electric`, … or a list of names and of rules stated in a line, `nelson_1, 7 in a row above centre`;
    /// default: the chart's own.
    public var rules: String?
    /// The periods that set the limits: a number of first points, or `START..END`.
    public var baseline: String?
    /// First periods of phases after the first, each with limits of its own; `auto` among them proposes steps, which move no limit.
    public var split: [String]?
    /// Periods to leave out of limits and tests, with a reason where there is one: `2016-03-25=holiday`.
    public var exclude: [String]?
    /// Distance of the limits in standard deviations; default 3.
    public var sigmaLimits: Double?
    /// Total probability outside the limits, in place of `sigma_limits`.
    public var probabilityLimits: Double?
    /// Wanted in-control average run length, in place of `sigma_limits`, `probability_limits` or `h`: the limits are designed for it.
    public var arl: Double?
    /// Known centre line and standard deviation.
    public var center: Double?
    public var sigma: Double?
    /// How sigma is taken from subgroups: `mean_range`, `weighted_range`, `mean_deviation`, `weighted_deviation`, `pooled`,
    /// `pooled_unbiased`.
    public var subgroupSigma: String?
    /// How centre and spread are taken from the baseline: `mean` (default), `median`, `biweight`.
    public var baselineEstimator: String?
    /// Widens the limits of an individuals chart for a short baseline: its in-control run length is held with this probability, 0.5…0.999.
    public var widen: Double?
    /// Weight of an EWMA or MEWMA.
    public var lambda: Double?
    /// Reference value and decision interval of a CUSUM; `h` is also the limit of a multivariate chart.
    public var k: Double?
    public var h: Double?
    /// Starts a CUSUM half-way to its limit.
    public var fir: Bool?
    /// Points of a moving average.
    public var window: Int?
    /// Any parameter of the chart by its name.
    public var parameters: [String: Double]?
    /// Fits on another scale and takes the limits back: `log`, `box_cox`, `none` (default).
    public var transform: String?
    /// The columns that a multivariate chart judges together; default: the value and all further columns of numbers.
    public var variables: [String]?
    public var target: Double?
    /// Specification limits: with one of them the answer has the measure's capability.
    public var lowerSpec: Double?
    public var upperSpec: Double?
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
    let several = MultivariateRegistry.kind(request.type ?? "")
    let input = SeriesInput(
      table: request.table, timezone: request.timezone, every: request.every, map: request.map, dateOrder: request.dateOrder,
      takesSeveral: several != nil)
    let (all, reading) = try input.read()
    for (name, value) in [("target", request.target), ("lower_spec", request.lowerSpec), ("upper_spec", request.upperSpec)] {
      if let value, !value.isFinite {
        throw JobError(.request, code: "invalid_\(name)", message: "\(name) must be a number", field: name)
      }
    }
    let charting = ChartRequestReading(request: request, reading: reading)
    let charts = try SeriesSpread.map(all, threads: context.threads) { (series) throws(JobError) in
      if let kind = several { return try MultivariateCharting(charting, series, kind).chart() }
      return try charting.chart(series)
    }
    return ChartResponse(charts: charts, reading: reading, made: Provenance())
  }
}
