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
  /// The KPIs and dimensions that will be asked for, so that no column is read that none of them needs; nil = all.
  var asked: (kpis: [String], dimensions: [String])?

  /// Reads all of it; says where and why when something cannot be read.
  func read(context: JobContext) throws(JobError) -> Operation {
    let choices = try choices()
    let (data, reading) = try readTables(context, wanted: columns(choices.definitions, choices.own))
    return try operation(choices, data, reading)
  }

  /// How what was read is counted.
  struct Choices {
    let definitions: KPIDefinitions
    /// The caller's measures and targets.
    let own: UserMeasures
    let calendar: BusinessCalendars?
  }

  /// The same as far as the request says it; a table of calendars may say the business hours too.
  func choices() throws(JobError) -> Choices {
    let zone = try TicketsInput.zone(tickets.timezone) ?? .unstated
    do throws(TicketsError) {
      let own = try measures.map { (text) throws(TicketsError) in try UserMeasures.read(yaml: text, file: "measures") } ?? UserMeasures()
      return Choices(
        definitions: try KPIDefinitions(definitions ?? [:]), own: own,
        calendar: try calendar.map { (text) throws(TicketsError) in try CalendarFile.read(text, file: "calendar", zone: zone) })
    } catch {
      throw JobError(tickets: error)
    }
  }

  /// What was read, with the hours that the request or a table of calendars states.
  func operation(_ choices: Choices, _ data: ServiceData, _ reading: ReadingSummary) throws(JobError) -> Operation {
    var reading = reading
    var clock = choices.calendar
    do throws(TicketsError) {
      if clock == nil, let table = data.tables[.calendars] { clock = try BusinessCalendars(table) }
      if let closingDays {
        guard let open = clock else {
          throw TicketsError(
            code: "needs_business_hours", message: "Closing days need the business hours that they close; give them as calendar.")
        }
        let zone = try? TicketsInput.zone(tickets.timezone)
        let file = try ICalendarFile.read(closingDays, file: "closing_days", zone: zone ?? .unstated)
        clock = open.closing(file.days)
        reading.says += file.leftOut.map { "Left out of the closing days: \($0.message)" }
      }
    } catch {
      throw JobError(tickets: error)
    }
    return Operation(data: data, reading: reading, definitions: choices.definitions, own: choices.own, workingClock: clock)
  }

  /// The columns of tickets that what is asked for looks at; nil where that cannot be told beforehand.
  private func columns(_ definitions: KPIDefinitions, _ own: UserMeasures) -> Set<String>? {
    guard let asked, tables == nil else { return nil }
    var columns = Set(asked.dimensions)
    for id in asked.kpis {
      // A measure of several tables may look at any of their columns.
      guard own.measures.allSatisfy({ $0.id != id }), let kpi = KPICatalogue[id], let measure = kpi.measure,
        kpi.tableMeasures.allSatisfy({ $0.columns(definitions).contains { !$0.hasPrefix("tickets.") } })
      else { return nil }
      columns.formUnion(measure.readColumns(definitions))
      if definitions.satisfaction == .meanScore { columns.insert("csat_score") }
    }
    return columns
  }

  // MARK: Tables

  private func readTables(_ context: JobContext, wanted: Set<String>?) throws(JobError) -> (ServiceData, ReadingSummary) {
    if case .store(let address, let asOf) = tickets.table {
      guard tables == nil else {
        throw JobError(.request, code: "store_has_tables", message: "a store holds the other tables too; import them", field: "tables")
      }
      return try tickets.data(of: address, asOf: asOf, context: context)
    }
    let (sources, options) = try sources(context, wanted: wanted)
    let data: ServiceData
    let reports: [ImportReport]
    do throws(TicketsError) {
      (data, reports) = try ServiceDataReader.read(sources, options: options)
    } catch {
      throw JobError(tickets: error)
    }
    if let report = reports.first, data.tickets != nil { try ImportCheck.ids(report) }
    return (data, ReadingSummary(reports))
  }

  /// What reading for a receiver of tickets gave: data, or only what is said of tickets that went to the receiver.
  enum Reading {
    case parts(ReadingSummary)
    case whole(ServiceData, ReadingSummary)
  }

  /// Reads for `receiver`, which takes the tickets part by part where they are all there is and can be read so.
  func read(
    context: JobContext, _ choices: Choices, handing receiver: @escaping TicketReader.PartReceiver
  ) throws(JobError) -> Reading {
    let wanted = columns(choices.definitions, choices.own)
    if case .store = tickets.table {
      let (data, reading) = try readTables(context, wanted: wanted)
      return .whole(data, reading)
    }
    let (sources, options) = try sources(context, wanted: wanted)
    let read: ServiceDataReader.Reading
    do throws(TicketsError) {
      read = try ServiceDataReader.read(sources, options: options, handing: receiver)
    } catch {
      throw JobError(tickets: error)
    }
    switch read {
    case .parts(let report):
      try ImportCheck.ids(report)
      return .parts(ReadingSummary([report]))
    case .whole(let data, let reports):
      if let report = reports.first, data.tickets != nil { try ImportCheck.ids(report) }
      return .whole(data, ReadingSummary(reports))
    }
  }

  /// All files and texts, each with its table where that is known, and how they are to be read.
  private func sources(
    _ context: JobContext, wanted: Set<String>?
  ) throws(JobError) -> (sources: [(source: DataSource, kind: TableKind?)], options: ReadingOptions) {
    var sources: [(source: DataSource, kind: TableKind?)] = []
    for (name, table) in (tables ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let kind = TableKind(rawValue: name) else {
        let known = TableKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw JobError(.request, code: "unknown_table", message: "there is no table '\(name)'; known are \(known)", field: "tables")
      }
      sources.append((table.named(name), kind))
    }
    var options = try tickets.options(context)
    options.wantedColumns = wanted
    do throws(TicketsError) {
      if let own = tickets.table { sources += try Self.sources(own, options) }
      guard !sources.isEmpty else { throw TicketsError(code: "no_files", message: "there is no table to work on: give a file.") }
    } catch {
      throw JobError(tickets: error)
    }
    return (sources, options)
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
