import Tickets
import Timeline

/// What was counted for a request: from all data at once, or from tickets that were read part by part and are not held.
struct KPICount {
  private enum Counted {
    case parts(PartwiseKPIs)
    case whole(Operation)
  }

  private let counted: Counted
  private let query: KPISeriesRequest
  let reading: ReadingSummary
  /// Nil where every day is asked for, or there are no tickets.
  let history: HistoryWindow?
  /// First and last day on which a ticket was created; nil without tickets.
  let createdDays: ClosedRange<CivilDate>?

  init(
    _ query: KPISeriesRequest, _ request: KPIsJob.Request, _ input: OperationInput, context: JobContext
  ) throws(JobError) {
    var query = query
    let choices = try input.choices()
    query.definitions = choices.definitions
    query.own = choices.own.measures
    // Closing days go with the hours that they close; hours in a table of their own come with the data.
    if choices.calendar != nil { query.workingClock = try input.operation(choices, ServiceData(), ReadingSummary([])).workingClock }
    let judgesHistory = request.wholeLog != true
    let parts = PartsInProgress(PartwiseKPIs(query, kpis: request.kpi, judgesHistory: judgesHistory))
    switch try input.read(context: context, choices, handing: parts.add) {
    case .parts(let summary):
      let kpis = parts.kpis
      counted = .parts(kpis)
      reading = summary
      createdDays = kpis.createdDays
      history = judgesHistory ? try Self.telling { () throws(TicketsError) in try kpis.history() } : nil
    case .whole(let data, let summary):
      let operation = try input.operation(choices, data, summary)
      query.workingClock = operation.workingClock
      query.kpis = try operation.kpis(request.kpi).map(\.id)
      if query.kpis.isEmpty, data.tickets == nil, !data.tables.isEmpty { throw JobError.withoutKPIs(data) }
      counted = .whole(operation)
      reading = operation.reading
      createdDays = data.tickets?.createdDays
      history =
        judgesHistory
        ? try data.tickets.map { (tickets) throws(JobError) in
          try Self.telling { () throws(TicketsError) in try HistoryWindow.judge(tickets) }
        } : nil
    }
    self.query = query
  }

  /// The series; a log shorter than one whole period is shown as it is, unless a window was asked for.
  func series(window: ClosedRange<CivilDate>?, mayWiden: Bool) throws(JobError) -> [KPISeries] {
    do throws(TicketsError) {
      switch counted {
      case .parts(let kpis): return try kpis.series(window: window)
      case .whole(let operation):
        var query = query
        query.window = window
        return try KPISeriesBuilder.series(query, of: operation.data)
      }
    } catch {
      guard error.code == "window_without_period", mayWiden, window != nil else { throw JobError(tickets: error) }
      return try series(window: nil, mayWiden: false)
    }
  }

  private static func telling<Value>(_ body: () throws(TicketsError) -> Value) throws(JobError) -> Value {
    do throws(TicketsError) {
      return try body()
    } catch {
      throw JobError(tickets: error)
    }
  }
}

/// The count that grows while the reader hands parts over.
private final class PartsInProgress {
  private(set) var kpis: PartwiseKPIs

  init(_ kpis: PartwiseKPIs) { self.kpis = kpis }

  func add(_ table: TicketTable) throws(TicketsError) -> Bool { try kpis.add(table) }
}

extension TicketTable {
  /// First and last day on which a ticket was created; nil without tickets.
  fileprivate var createdDays: ClosedRange<CivilDate>? {
    let known = created.filter { !$0.isMissing }
    guard let first = known.min(), let last = known.max() else { return nil }
    let day = { (instant: Instant) in CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: zone.localSeconds(instant))) }
    return day(first)...day(last)
  }
}
