/// Why tickets, a series table or a KPI could not be had: a stable code for programs, a sentence for people, and the place.
public struct TicketsError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where the cause lies: the file as the caller named it, the physical line (header = 1) and the column's header.
  public struct Place: Sendable, Equatable {
    public var file: String?
    public var line: Int?
    public var column: String?

    public init(file: String? = nil, line: Int? = nil, column: String? = nil) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// Stable and snake_case: `file_not_found`, `undecidable_date_order`, …
  public let code: String
  /// One plain sentence without the place.
  public let message: String
  public var place: Place

  public init(code: String, message: String, file: String? = nil, line: Int? = nil, column: String? = nil) {
    self.code = code
    self.message = message
    place = Place(file: file, line: line, column: column)
  }

  /// The place followed by the sentence: `tickets.csv, line 12, column opened_at: …`.
  public var description: String {
    var parts: [String] = []
    if let file = place.file { parts.append(file) }
    if let line = place.line { parts.append("line \(line)") }
    if let column = place.column { parts.append("column \(column)") }
    return parts.isEmpty ? message : "\(parts.joined(separator: ", ")): \(message)"
  }

  /// The same error at a place that names `file`.
  func at(file: String) -> TicketsError {
    var error = self
    if error.place.file == nil { error.place.file = file }
    return error
  }
}
