import ControlCharts
import Forecasting
import Staffing
import Tickets
import Timeline

/// One run of the main job: the judged window, then KPIs, charts, forecasts and staffing, each made from the one before.
struct Analysis {
  private let request: AnalyzeJob.Request
  private let tickets: TicketTable
  private let operation: Operation
  private let context: JobContext
  private let history: HistoryWindow
  private let days: ClosedRange<CivilDate>
  private let ids: [String]
  /// Targets by KPI id: those of the request, before those of the caller's file that hold on the window's last day.
  private let targets: [String: Double]

  init(request: AnalyzeJob.Request, operation: Operation, context: JobContext) throws(JobError) {
    guard let tickets = operation.data.tickets else {
      throw .withoutTickets(operation.data)
    }
    self.request = request
    self.tickets = tickets
    self.operation = operation
    self.context = context
    do throws(TicketsError) {
      history = try HistoryWindow.judge(tickets)
    } catch {
      throw JobError(tickets: error)
    }
    ids = try operation.kpis(request.kpi).map(\.id)
    for (id, target) in request.targets ?? [:] {
      guard ids.contains(id), target.isFinite else {
        throw JobError(
          .request, code: "invalid_target",
          message: target.isFinite
            ? "there is no KPI '\(id)' in this analysis to set a target for" : "the target of \(id) must be a number",
          field: "targets")
      }
    }
    days = try WindowInput.days(from: request.from, to: request.to, bounds: history.usable) ?? history.usable
    var targets = request.targets ?? [:]
    for id in ids where targets[id] == nil { targets[id] = operation.own.target(kpi: id, on: days.upperBound)?.value }
    self.targets = targets
  }

  func response() throws(JobError) -> AnalyzeResponse {
    context.progress?("computing KPIs")
    let daily = try series(.day)
    let weekly = try series(.week)
    // A desk that stamps days only has no hours to speak of.
    let hourly = tickets.hasDayGranularity ? [] : try series(.hour)
    context.progress?("charting")
    let charts = try charts(of: daily)
    context.progress?("forecasting")
    let calendar = try ForecastCalendar(holidays: request.holidays, events: request.events)
    let forecasts = try VolumeForecasts(request: request, days: days, daily: daily, hourly: hourly, calendar: calendar).results()
    let staffing = try VolumeStaffing(request: request, tickets: tickets, forecasts: forecasts).plan()
    let window = AnalysisWindow(history, days: days)
    let overview = Overview.rows(charts)
    let order = Dictionary(uniqueKeysWithValues: overview.enumerated().map { ($1.uniqueId, $0) })
    let ordered = charts.sorted { (order[$0.uniqueId] ?? 0) < (order[$1.uniqueId] ?? 0) }
    let findings = Findings.all(charts: ordered, forecasts: forecasts.map(\.response), staffing: staffing, window: window)
    var response = AnalyzeResponse(
      title: request.title ?? "Tickets", says: findings.map(\.says),
      reading: operation.reading, window: window, overview: overview, kpis: (daily + weekly + hourly).map(\.response), charts: ordered,
      forecasts: forecasts.map(\.response), staffing: staffing,
      dimensions: tickets.dimensions.filter { $0.value.labels.count > 1 }.keys.sorted(), made: Provenance())
    response.findings = findings
    return response
  }

  private func series(_ frequency: Frequency) throws(JobError) -> [KPISeries] {
    do throws(TicketsError) {
      // A window shorter than one whole period has no series of that step; the others stand.
      let query = KPISeriesRequest(
        kpis: ids, frequency: frequency, window: days, definitions: operation.definitions, workingClock: operation.workingClock,
        own: operation.own.measures)
      return try KPISeriesBuilder.series(query, of: operation.data).map { $0.masking(history.lostDays) }
    } catch {
      if error.code == "window_without_period", frequency != .day { return [] }
      throw JobError(tickets: error)
    }
  }

  private func charts(of daily: [KPISeries]) throws(JobError) -> [ControlChartResult] {
    var charts: [ControlChartResult] = []
    let holidays = try request.holidays.map { (code) throws(JobError) in try HolidayEffects(code) }
    for series in daily {
      do throws(ControlChartError) {
        var settings = ChartSettings()
        if let rules = request.rules { settings.rules = try RuleSet.parse(rules) }
        charts.append(try KPICharting(window: history, targets: targets, settings: settings, holidays: holidays).chart(series))
      } catch {
        throw JobError(chart: error, series: series.uniqueID)
      }
    }
    return charts
  }
}

extension AnalysisWindow {
  /// `days` of a judged log.
  init(_ history: HistoryWindow, days: ClosedRange<CivilDate>) {
    self.init(
      start: days.lowerBound.iso8601, end: days.upperBound.iso8601,
      days: days.upperBound.daysSinceEpoch - days.lowerBound.daysSinceEpoch + 1, ticketsBefore: history.ticketsBefore,
      ticketsAfter: history.ticketsAfter, lostDays: history.lostDays.map(\.iso8601), says: history.findings.map(\.sentence))
  }
}
