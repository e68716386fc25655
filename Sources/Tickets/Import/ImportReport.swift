/// What became of a file: what was read, kept, merged and refused, how every column was understood, and what looked odd.
public struct ImportReport: Codable, Sendable, Equatable {
  /// A row or a value that was not taken.
  public struct Refusal: Codable, Sendable, Equatable {
    /// The file, where several were read as one table.
    public var file: String?
    /// The physical line on which the record starts; the header's is 1.
    public var line: Int
    /// The column's header; nil where the whole row is at fault.
    public var column: String?
    /// The text as it stands in the file, cut after 80 characters.
    public var value: String?
    public var reason: String
  }

  public struct ReasonCount: Codable, Sendable, Equatable {
    public var reason: String
    public var count: Int
  }

  public struct Column: Codable, Sendable, Equatable {
    public var header: String
    /// The canonical column or own dimension; nil = not used.
    public var takenFor: String?
    /// How its values are written: `d/m/y h:m`, `text`, `number`, …; nil where it was not looked at.
    public var format: String?
    public var why: String
  }

  /// Something about the data that a reader of the figures should know.
  public struct Fact: Codable, Sendable, Equatable {
    public var code: String
    public var count: Int
    public var sentence: String
  }

  /// First and last instant of creation (or of `ds`), ISO 8601.
  public struct Window: Codable, Sendable, Equatable {
    public var first: String
    public var last: String
  }

  /// Which table was read, where it is not the tickets or a series.
  public var table: TableKind?
  public var source: String
  /// Records after the header, blank lines left out.
  public var rowsRead: Int
  /// Rows taken as events, where the file is an event log.
  public var eventsRead: Int?
  /// Tickets in the table (or rows in the series).
  public var ticketsKept: Int
  /// Rows of a tickets table left out because an earlier row has their id, identical or not.
  public var merged: Int
  public var refusedRows: Int
  /// Values refused in rows that were kept.
  public var refusedValues: Int
  /// The first refusals in file order.
  public var refusals: [Refusal]
  /// All refusals by reason, in order of first appearance.
  public var refusalCounts: [ReasonCount]
  public var columns: [Column]
  public var facts: [Fact]
  /// What a row was taken for; nil for a series table.
  public var layout: TicketLayout?
  /// Why the rows were taken as tickets or as events; for a series table, why its step is what it is.
  public var layoutReason: String
  /// `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`.
  public var encoding: String
  /// `comma`, `semicolon`, `tab`, `pipe`, or `json_lines`.
  public var delimiter: String
  public var window: Window?
  /// The name of the clock on which stamps were read; nil = the file's own.
  public var zone: String?
  /// The report in sentences that a terminal can print.
  public var sentences: [String]

  public func fact(_ code: String) -> Fact? { facts.first { $0.code == code } }
}
