import Foundation
import Synchronization

/// Says on standard error what a job is doing, once it has taken more than a second; a finished line is never left half written.
final class Progress: Sendable {
  private let started = ContinuousClock.now
  private let isTerminal: Bool
  private let isQuiet: Bool
  private let shown = Mutex(false)

  init(quiet: Bool) {
    isQuiet = quiet
    isTerminal = isatty(STDERR_FILENO) == 1
  }

  func callAsFunction(_ what: String) {
    guard !isQuiet, ContinuousClock.now - started > .seconds(1) else { return }
    if isTerminal {
      try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K\(what) …".utf8))
      shown.withLock { $0 = true }
    } else {
      StandardError.line("\(what) …")
    }
  }

  /// Clears the progress line.
  func finish() {
    if shown.withLock({ $0 }) { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K".utf8)) }
  }
}
