public import Statistics

/// Why a job could not be done: a stable code for machines, one sentence for a planner, and the place.
public struct JobError: Error, Codable, Sendable, Equatable, CustomStringConvertible {
  /// Who has to act: decides the exit status and the HTTP status.
  public enum Kind: String, Codable, Sendable {
    /// The request names something that does not exist or contradicts itself.
    case request
    /// The data cannot be read or do not support the answer.
    case data
    /// The surroundings failed: a file cannot be written, a program is missing.
    case environment
  }

  public var kind: Kind
  /// Stable snake_case code: `no_such_model`, `empty_file`, …
  public var code: String
  /// What is wrong and what to do about it, in one sentence.
  public var message: String
  /// The request's field that is at fault, in snake_case.
  public var field: String?
  public var file: String?
  public var line: Int?
  public var column: String?

  public init(
    _ kind: Kind, code: String, message: String, field: String? = nil, file: String? = nil, line: Int? = nil, column: String? = nil
  ) {
    self.kind = kind
    self.code = code
    self.message = message
    self.field = field
    self.file = file
    self.line = line
    self.column = column
  }

  /// The sentence with its place in front: `tickets.csv, line 1204, column opened_at: …`.
  public var description: String {
    let place = [file, line.map { "line \($0)" }, column.map { "column \($0)" }].compactMap { $0 }.joined(separator: ", ")
    return place.isEmpty ? message : "\(place): \(message)"
  }
}

extension JobError: CancellableError {
  public static var cancelled: JobError {
    JobError(.environment, code: "cancelled", message: "The work was cancelled before it was done.")
  }
}
