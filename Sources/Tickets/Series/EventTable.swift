public import Timeline

/// A table of events: one row a day on which one falls, with columns `name` and `ds`, and `before` and `after` for the days around it on
/// which it is felt too.
public struct EventTable: Sendable, Equatable {
  public struct Event: Sendable, Equatable {
    public var name: String
    public var days: [CivilDate]
    /// The widest window that any of its rows states.
    public var before: Int
    public var after: Int

    public init(name: String, days: [CivilDate], before: Int = 0, after: Int = 0) {
      self.name = name
      self.days = days
      self.before = before
      self.after = after
    }
  }

  /// In order of first appearance.
  public private(set) var events: [Event] = []

  /// More rows, or events of different names, than anybody keeps.
  private static let maximumRows = 100_000
  private static let maximumEvents = 500
  private static let maximumWindow = 31

  /// Reads a CSV or JSON Lines table. Throws `invalid_events` with line and column where a row is no event, `no_rows` for none.
  public init(_ source: DataSource) throws(TicketsError) {
    do {
      let buffer = try TableOpener.open(source, options: ReadingOptions())
      if TableOpener.isJSON(buffer) { try read(try JSONRecords(buffer)) } else { try read(try DelimitedRecords(buffer)) }
    } catch {
      throw error.at(file: source.name)
    }
  }

  private mutating func read<Reader: RecordReader & ~Copyable>(_ records: consuming Reader) throws(TicketsError) {
    var reader = records
    let header = reader.header.map { $0.lowercased() }
    func column(_ names: [String]) -> Int? { names.lazy.compactMap { header.firstIndex(of: $0) }.first }
    guard let name = column(["name", "event", "holiday"]), let ds = column(["ds", "date", "day"]) else {
      throw TicketsError(
        code: "invalid_events", message: "A table of events has the columns name and ds, and before and after where it is felt longer.",
        line: 1)
    }
    let windows = [column(["before", "lead"]), column(["after", "lag"])]
    var places: [String: Int] = [:]
    var rows = 0
    reading: while true {
      switch try reader.next() {
      case .end: break reading
      case .refused(let reason, _):
        throw TicketsError(code: "invalid_events", message: "The row cannot be read: \(reason).", line: reader.line)
      case .record: break
      }
      rows += 1
      guard rows <= Self.maximumRows else {
        throw TicketsError(code: "invalid_events", message: "There are more than \(Self.maximumRows) rows of events.", line: reader.line)
      }
      let title = reader.field(name).text.string
      let text = reader.field(ds).text.string
      guard !title.isEmpty else {
        throw TicketsError(code: "invalid_events", message: "The event has no name.", line: reader.line, column: "name")
      }
      guard let date = CivilDate(iso8601: text) else {
        throw TicketsError(
          code: "invalid_events", message: "'\(text)' is no date such as 2026-05-17.", line: reader.line, column: "ds")
      }
      var window = [0, 0]
      for (index, column) in windows.enumerated() {
        guard let column else { continue }
        let stated = reader.field(column).text.string
        if stated.isEmpty { continue }
        guard let days = Int(stated), (0...Self.maximumWindow).contains(days) else {
          throw TicketsError(
            code: "invalid_events", message: "A window is a whole number of days from 0 to \(Self.maximumWindow), not '\(stated)'.",
            line: reader.line, column: index == 0 ? "before" : "after")
        }
        window[index] = days
      }
      if let place = places[title] {
        events[place].days.append(date)
        events[place].before = max(events[place].before, window[0])
        events[place].after = max(events[place].after, window[1])
      } else {
        guard events.count < Self.maximumEvents else {
          throw TicketsError(
            code: "invalid_events", message: "There are more than \(Self.maximumEvents) different events.", line: reader.line)
        }
        places[title] = events.count
        events.append(Event(name: title, days: [date], before: window[0], after: window[1]))
      }
    }
    if rows == 0 { throw TicketsError(code: "no_rows", message: "The table of events has a header and no rows.") }
  }
}
