/// What was read from a table, what was kept, and what was refused and why.
public struct ReadingSummary: Codable, Sendable, Equatable {
  public var rowsRead: Int
  public var ticketsKept: Int
  public var merged: Int
  public var refusedRows: Int
  public var refusedValues: Int
  /// The same in sentences.
  public var says: [String]
  /// The first refusals, in the order of the file.
  public var refusals: [Refusal]
  public var columns: [Column]

  public struct Refusal: Codable, Sendable, Equatable {
    public var line: Int
    public var column: String
    public var value: String
    public var reason: String

    public init(line: Int, column: String, value: String, reason: String) {
      self.line = line
      self.column = column
      self.value = value
      self.reason = reason
    }
  }

  /// What a column of the source was taken for; `takenFor` is absent for a column not used.
  public struct Column: Codable, Sendable, Equatable {
    public var header: String
    public var takenFor: String?
    public var why: String

    public init(header: String, takenFor: String?, why: String) {
      self.header = header
      self.takenFor = takenFor
      self.why = why
    }
  }

  public init(
    rowsRead: Int, ticketsKept: Int, merged: Int, refusedRows: Int, refusedValues: Int, says: [String], refusals: [Refusal],
    columns: [Column]
  ) {
    self.rowsRead = rowsRead
    self.ticketsKept = ticketsKept
    self.merged = merged
    self.refusedRows = refusedRows
    self.refusedValues = refusedValues
    self.says = says
    self.refusals = refusals
    self.columns = columns
  }
}
