/// What a file was taken for before anything is computed from it: the table, the program it comes from, every column with the reason, what
/// is unclear and what is missing.
public struct TableInspection: Sendable, Equatable {
  /// One column of the file.
  public struct Column: Sendable, Equatable {
    public var header: String
    /// The canonical column or own dimension; nil = not used.
    public var takenFor: String?
    /// How its values are written; nil where it is not used.
    public var format: String?
    public var why: String
    /// Share of the rows looked at that have a value, 0 to 1.
    public var filled: Double
    /// The first distinct values, at most five, cut after 80 characters.
    public var samples: [String]
  }

  public var source: String
  /// Nil where it cannot be told.
  public var table: TableKind?
  public var tableReason: String
  /// `zendesk`, `freshdesk`, `jira`, `servicenow`; nil = none that is known by its fields.
  public var dialect: String?
  public var dialectReason: String
  public var encoding: String
  public var delimiter: String
  /// Rows looked at; a longer file is not read to its end.
  public var rows: Int
  /// Whether those are all rows of the file.
  public var isWhole: Bool
  public var columns: [Column]
  /// What could be taken another way, a sentence each.
  public var unclear: [String]
  /// What has to be there before anything can be computed, a sentence each; empty = nothing.
  public var missing: [String]
  /// What was found, as a mapping that settles it.
  public var mapping: MappingFile
}
