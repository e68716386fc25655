import Engine
import Pictures
import Tickets

/// One KPI by group: the series of the KPI job, the charts of the chart job.
struct DashboardSlices {
  let request: AnalyzeJob.Request
  let window: AnalysisWindow

  /// Groups shown of a dimension.
  private static let most = 6

  /// The dimensions that a KPI's page shows, of those that the tickets have.
  static func dimensions(of response: AnalyzeResponse) -> [String] {
    ["team", "priority"].filter { (response.dimensions ?? []).contains($0) }
  }

  func slices(of id: String, by dimensions: [String], context: JobContext) throws(JobError) -> [Dashboard.KPIView.Slices] {
    var asked = KPIsJob.Request()
    asked.table = request.table
    asked.kpi = [id]
    asked.by = dimensions
    (asked.from, asked.to) = (window.start, window.end)
    (asked.map, asked.mapping, asked.dateOrder, asked.timezone) = (request.map, request.mapping, request.dateOrder, request.timezone)
    (asked.duplicates, asked.tables, asked.definitions, asked.measures) = (
      request.duplicates, request.tables, request.definitions, request.measures
    )
    (asked.calendar, asked.closingDays) = (request.calendar, request.closingDays)
    let answer = try KPIsJob.run(asked, context: context)
    var slices: [Dashboard.KPIView.Slices] = []
    for dimension in dimensions {
      let all = answer.series.filter {
        $0.slice?.dimension == dimension && $0.slice.map { !$0.label.isEmpty && $0.label != KPISlice.missingLabel } == true
      }
      let shown = all.map { (series: $0, size: Self.size($0)) }.filter { $0.size > 0 }.enumerated()
        .sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }.prefix(Self.most).map(\.element.series)
      let charts = try charts(shown, answer)
      if !charts.isEmpty { slices.append(.init(dimension: dimension, charts: charts, isPart: all.count > charts.count)) }
    }
    return slices
  }

  /// Tickets behind a series: what it counts, or what its figures rest on.
  private static func size(_ series: KPISeriesResult) -> Double {
    (series.n ?? series.y).reduce(0) { $0 + ($1.isFinite ? $1 : 0) }
  }

  private func charts(_ series: [KPISeriesResult], _ answer: KPIsResponse) throws(JobError) -> [ControlChartResult] {
    guard let first = series.first else { return [] }
    let part = KPIsResponse(series: series, reading: answer.reading, window: answer.window, made: answer.made)
    var asked = ChartJob.Request()
    asked.table = .text(Pictures.table(of: part).csv())
    asked.direction = first.direction.rawValue
    asked.measure =
      switch first.unit {
      case .count: "count"
      case .proportion: "proportion"
      case .seconds: "duration"
      case .ratio: "rate"
      case .number: "continuous"
      }
    asked.every = "day"
    let labels = Dictionary(series.map { ($0.uniqueId, $0.slice?.label ?? $0.uniqueId) }) { first, _ in first }
    let order = Dictionary(series.enumerated().map { ($1.uniqueId, $0) }) { first, _ in first }
    return try ChartJob.run(asked, context: JobContext()).charts.map { chart in
      var chart = chart
      chart.title = labels[chart.uniqueId] ?? chart.title
      return chart
    }.sorted { (order[$0.uniqueId] ?? 0) < (order[$1.uniqueId] ?? 0) }
  }
}
