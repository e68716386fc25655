import Tickets
import Timeline

/// Everything that a job is told of an operation: its tickets, the tables beside them, and by which definitions, measures and hours to count.
struct OperationInput {
  var tickets: TicketsInput
  /// Other tables by kind: `surveys`, `agent_time`, …
  var tables: [String: TableInput]?
  /// Choices by name: `resolution`, `clock`, …
  var definitions: [String: String]?
  /// Own measures and targets, as YAML.
  var measures: String?
  /// Business hours, as YAML.
  var calendar: String?
  /// Days on which all sites are closed, as iCalendar.
  var closingDays: String?

  /// Reads all of it; says where and why when something cannot be read.
  func read(context: JobContext) throws(JobError) -> Operation {
    let zone = try TicketsInput.zone(tickets.timezone) ?? .unstated
    let choices: KPIDefinitions
    let own: UserMeasures
    var clock: BusinessCalendars?
    do throws(TicketsError) {
      choices = try KPIDefinitions(definitions ?? [:])
      own = try measures.map { (text) throws(TicketsError) in try UserMeasures.read(yaml: text, file: "measures") } ?? UserMeasures()
      if let calendar { clock = try CalendarFile.read(calendar, file: "calendar", zone: zone) }
    } catch {
      throw JobError(tickets: error)
    }
    var (data, reading) = try readTables(context)
    do throws(TicketsError) {
      if clock == nil, let table = data.tables[.calendars] { clock = try BusinessCalendars(table) }
      if let closingDays {
        guard let open = clock else {
          throw TicketsError(
            code: "needs_business_hours", message: "Closing days need the business hours that they close; give them as calendar.")
        }
        let file = try ICalendarFile.read(closingDays, file: "closing_days", zone: zone)
        clock = open.closing(file.days)
        reading.says += file.leftOut.map { "Left out of the closing days: \($0.message)" }
      }
    } catch {
      throw JobError(tickets: error)
    }
    return Operation(data: data, reading: reading, definitions: choices, own: own, workingClock: clock)
  }

  // MARK: Tables

  private func readTables(_ context: JobContext) throws(JobError) -> (ServiceData, ReadingSummary) {
    if case .store(let address, let asOf) = tickets.table {
      guard tables == nil else {
        throw JobError(.request, code: "store_has_tables", message: "a store holds the other tables too; import them", field: "tables")
      }
      return try tickets.data(of: address, asOf: asOf, context: context)
    }
    var sources: [(source: DataSource, kind: TableKind?)] = []
    for (name, table) in (tables ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let kind = TableKind(rawValue: name) else {
        let known = TableKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw JobError(.request, code: "unknown_table", message: "there is no table '\(name)'; known are \(known)", field: "tables")
      }
      sources.append((table.named(name), kind))
    }
    let options = try tickets.options(context)
    let data: ServiceData
    let reports: [ImportReport]
    do throws(TicketsError) {
      if let own = tickets.table { sources += try Self.sources(own, options) }
      guard !sources.isEmpty else { throw TicketsError(code: "no_files", message: "there is no table to work on: give a file.") }
      (data, reports) = try ServiceDataReader.read(sources, options: options)
    } catch {
      throw JobError(tickets: error)
    }
    if let report = reports.first, data.tickets != nil { try ImportCheck.ids(report) }
    return (data, ReadingSummary(reports))
  }

  /// The files that `table` stands for. One that is told to be no other table is taken for tickets, whose reader says best what is missing.
  private static func sources(
    _ table: TableInput, _ options: ReadingOptions
  ) throws(TicketsError) -> [(source: DataSource, kind: TableKind?)] {
    guard case .file(let path) = table, DataSource.standsForSeveral(path) else {
      if case .standardInput = table.source { return [(table.source, .tickets)] }
      let kind = options.map.isEmpty ? (try? TableRecogniser.recognise(table.source, options: options))?.kind : nil
      return [(table.source, options.table ?? kind ?? .tickets)]
    }
    return try DataSource.expand(path).map { ($0, nil) }
  }
}

/// What is known of an operation, and how it is to be counted.
struct Operation {
  var data: ServiceData
  var reading: ReadingSummary
  var definitions: KPIDefinitions
  /// The caller's measures and targets.
  var own: UserMeasures
  var workingClock: (any WorkingClock)?

  /// KPIs asked for by `ids`; nil = the caller's own and all that the data hold the columns for.
  func kpis(_ ids: [String]?) throws(JobError) -> [KPI] {
    do throws(TicketsError) {
      if let ids { return try KPICatalogue.entries(ids, own: own.measures) }
    } catch {
      throw JobError(tickets: error)
    }
    return own.measures + KPICatalogue.computable(from: data, definitions)
  }
}

extension TableInput {
  /// The same with `name` in messages; a file keeps its own.
  fileprivate func named(_ name: String) -> DataSource {
    switch source {
    case .bytes(let bytes, _): .bytes(bytes, name: name)
    case let source: source
    }
  }
}

extension ReadingSummary {
  /// Several tables' reports as one: counts added up, what was said of each after its name.
  init(_ reports: [ImportReport]) {
    guard let first = reports.first else {
      self.init(rowsRead: 0, ticketsKept: 0, merged: 0, refusedRows: 0, refusedValues: 0, says: [], refusals: [], columns: [])
      return
    }
    self.init(first)
    for report in reports.dropFirst() {
      let other = ReadingSummary(report)
      rowsRead += other.rowsRead
      merged += other.merged
      refusedRows += other.refusedRows
      refusedValues += other.refusedValues
      says += other.says.map { "\(report.source): \($0)" }
      refusals += other.refusals
      columns += other.columns
    }
  }
}
