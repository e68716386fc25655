import ArgumentParser
import Engine

/// What the process reports when it ends; scripts rely on these numbers.
enum ExitStatus: Int32 {
  case done = 0
  case failed = 1
  case usage = 2
  case rowsRefused = 3
  case signalFound = 4

  static func of(_ error: JobError) -> ExitStatus {
    error.kind == .request ? .usage : .failed
  }

  /// Ends the command with this status, without a message; nothing for `done`.
  func leave() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}
