import ControlCharts
import Tickets
import Timeline

/// The groups of a tickets table: proportions and ratios added up over the window, lengths of time ticket by ticket.
struct TicketGroups {
  let request: CompareJob.Request

  init(_ request: CompareJob.Request) { self.request = request }

  func tables(
    _ context: JobContext
  ) throws(JobError) -> (tables: [ComparedTable], reading: ReadingSummary, window: AnalysisWindow?) {
    if request.measure != nil {
      throw JobError(.request, code: "settled_by_kpi", message: "the KPI says what is measured: leave measure out", field: "measure")
    }
    guard let grouping = KPISeriesRequest.Grouping(rawValue: request.grouping ?? "event") else {
      throw JobError(
        .request, code: "invalid_grouping", message: "'\(request.grouping ?? "")' is no grouping; write event or created", field: "grouping"
      )
    }
    let dimensions = request.by ?? ["team"]
    var input = request.operation
    input.asked = request.kpi.map { ($0, dimensions) }
    let operation = try input.read(context: context)
    let kpis = try operation.kpis(request.kpi)
    do throws(TicketsError) {
      var history: HistoryWindow?
      if request.wholeLog != true, let tickets = operation.data.tickets { history = try HistoryWindow.judge(tickets) }
      let stated = try days(bounds: history?.usable)
      var query = KPISeriesRequest(
        kpis: kpis.map(\.id), frequency: .day, window: stated ?? history?.usable, grouping: grouping, definitions: operation.definitions,
        workingClock: operation.workingClock, own: operation.own.measures)
      var tables: [ComparedTable] = []
      for dimension in dimensions {
        query.dimensions = [dimension]
        let samples = try KPISeriesBuilder.samples(query, of: operation.data)
        let series = try KPISeriesBuilder.series(query, of: operation.data)
        for kpi in kpis {
          tables.append(table(kpi, dimension, samples.filter { $0.kpi.id == kpi.id }, series.filter { $0.kpi.id == kpi.id }))
        }
      }
      return (tables, operation.reading, history.map { AnalysisWindow($0, days: query.window ?? $0.logged) })
    } catch {
      throw JobError(tickets: error)
    }
  }

  /// y and n over all periods that have both.
  private static func sums(_ series: KPISeries) -> (y: Double, n: Double) {
    var sums = (y: 0.0, n: 0.0)
    for (value, size) in zip(series.y, series.n ?? []) where !value.isNaN && size > 0 {
      sums.y += value
      sums.n += size
    }
    return sums
  }

  private func days(bounds: ClosedRange<CivilDate>?) throws(TicketsError) -> ClosedRange<CivilDate>? {
    do throws(JobError) {
      return try WindowInput.days(from: request.from, to: request.to, bounds: bounds)
    } catch {
      throw TicketsError(code: error.code, message: error.message)
    }
  }

  private func table(_ kpi: KPI, _ dimension: String, _ samples: [TicketSample], _ series: [KPISeries]) -> ComparedTable {
    let shape = series.first?.shape ?? samples.first?.shape ?? .mean
    let title = SeriesGroups.title(kpi, by: dimension)
    func from(_ groups: [(name: String, values: [Double])], isLog: Bool) -> ComparedTable {
      ComparedTable(
        kpi: kpi.id, title: title, by: dimension, unit: shape.unit, direction: kpi.goodDirection, samples: groups, isLog: isLog)
    }
    if !samples.isEmpty {
      return from(samples.map { ($0.slice?.name ?? "all", $0.values) }, isLog: shape == .duration)
    }
    switch shape {
    case .proportion, .ratio:
      let sums = series.map(Self.sums)
      // A numerator that is no count (of hours, of money) has no distribution to judge it by; its periods have.
      let areCounts = sums.allSatisfy { $0.y >= 0 && $0.y == $0.y.rounded() && $0.y < 1e15 }
      guard areCounts else { break }
      let data = ComparedGroups(
        names: series.map { $0.slice?.name ?? "all" }, measure: shape == .proportion ? .proportion : .rate, values: sums.map(\.y),
        sizes: sums.map(\.n))
      return ComparedTable(kpi: kpi.id, title: title, by: dimension, unit: shape.unit, direction: kpi.goodDirection, data: data)
    default: break
    }
    let isLog = shape == .duration
    var table = from(series.map { ($0.slice?.name ?? "all", $0.values) }, isLog: isLog)
    table.notes.append(SeriesGroups.periodsNote("day"))
    return table
  }
}
