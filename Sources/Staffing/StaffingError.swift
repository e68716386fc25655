public import Statistics

/// Why a staffing question has no answer: a stable code, the parameter at fault and a sentence for a planner.
public struct StaffingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A code that stays the same between versions, for scripts and status tables.
  public enum Code: String, Sendable, CaseIterable {
    /// A number outside its meaning: negative load, share above 1, missing value.
    case invalidParameter = "invalid_parameter"
    /// A parameter that the chosen queue model cannot do without.
    case missingParameter = "missing_parameter"
    /// A text that is not in the form asked for, such as a goal that is not `80/20`.
    case invalidText = "invalid_text"
    /// A goal that no finite number of agents reaches.
    case unreachableGoal = "unreachable_goal"
    /// A queue model with this name is not known.
    case unknownModel = "unknown_model"
    /// Larger than the calculation is made for.
    case tooLarge = "too_large"
    /// Columns of different lengths where one length was needed.
    case lengthMismatch = "length_mismatch"
    /// An integer programme without any solution in time, or without a solver.
    case noSolution = "no_solution"
    /// Nobody waits for the answer any more.
    case cancelled
  }

  public let code: Code
  /// The parameter, goal or row that is at fault, by its public name.
  public let subject: String
  /// What is wrong and what would be right, as one sentence.
  public let detail: String

  public init(_ code: Code, subject: String, detail: String) {
    self.code = code
    self.subject = subject
    self.detail = detail
  }

  public var description: String { "\(subject): \(detail)" }
}

extension StaffingError: CancellableError {
  public static var cancelled: StaffingError {
    StaffingError(.cancelled, subject: "work", detail: "The calculation was cancelled.")
  }

  static func invalid(_ subject: String, _ value: Double, expected: String) -> StaffingError {
    StaffingError(.invalidParameter, subject: subject, detail: "\(value) is not possible here; expected \(expected).")
  }

  /// Checks that `value` is finite and not negative.
  static func requireNonNegative(_ value: Double, _ subject: String) throws(StaffingError) {
    guard value.isFinite, value >= 0 else { throw invalid(subject, value, expected: "a number of 0 or more") }
  }

  /// Checks that `value` is finite and above zero.
  static func requirePositive(_ value: Double, _ subject: String) throws(StaffingError) {
    guard value.isFinite, value > 0 else { throw invalid(subject, value, expected: "a number above 0") }
  }

  /// Checks that `value` lies in 0…1, both ends included.
  static func requireShare(_ value: Double, _ subject: String) throws(StaffingError) {
    guard value >= 0, value <= 1 else { throw invalid(subject, value, expected: "a share between 0 and 1") }
  }
}
