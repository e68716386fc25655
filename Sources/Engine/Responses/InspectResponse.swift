/// What a file was taken for, column by column, before anything is computed from it.
public struct InspectResponse: Codable, Sendable {
  public var files: [File]
  public var made: Provenance

  /// One file.
  public struct File: Codable, Sendable {
    public var file: String
    /// Which table it is (`tickets`, `surveys`, …); absent where it cannot be told.
    public var table: String?
    public var tableWhy: String
    /// The program that it comes from (`zendesk`, `freshdesk`, `jira`, `servicenow`); absent where its fields name none.
    public var dialect: String?
    public var dialectWhy: String
    public var encoding: String
    public var delimiter: String
    /// Rows looked at.
    public var rows: Int
    /// False where the file is longer than the rows looked at.
    public var wholeFile: Bool
    public var columns: [Column]
    /// What could be taken another way.
    public var unclear: [String]
    /// What has to be there before anything can be computed; empty where nothing is missing.
    public var missing: [String]
    /// What was found, as a mapping file in YAML that settles it.
    public var mapping: String
  }

  /// One column of a file.
  public struct Column: Codable, Sendable {
    public var header: String
    /// The canonical column or a dimension of the caller's own; absent where it is not used.
    public var takenFor: String?
    public var format: String?
    public var why: String
    /// Share of the rows looked at that have a value, 0 to 1.
    public var filled: Double
    /// The first distinct values, at most five.
    public var samples: [String]
  }
}
