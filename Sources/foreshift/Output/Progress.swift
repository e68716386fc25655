import Foundation
import Synchronization

/// Says on standard error what a job is doing, once it has taken more than a second; a finished line is never left half written.
final class Progress: Sendable {
  private let started = ContinuousClock.now
  private let isTerminal: Bool
  private let isQuiet: Bool
  /// When something was last said, and whether a line stands unfinished on the terminal.
  private let last = Mutex((at: ContinuousClock.Instant?.none, isShown: false))

  init(quiet: Bool) {
    isQuiet = quiet
    isTerminal = isatty(STDERR_FILENO) == 1
  }

  func callAsFunction(_ what: String) {
    let now = ContinuousClock.now
    guard !isQuiet, now - started > .seconds(1) else { return }
    // A log file wants a line now and then, a terminal a lively one.
    let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(5)
    let isDue = last.withLock { last in
      if let at = last.at, now - at < pause { return false }
      last = (now, isTerminal)
      return true
    }
    guard isDue else { return }
    if isTerminal {
      try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K\(what) …".utf8))
    } else {
      StandardError.line("\(what) …")
    }
  }

  /// Clears the progress line.
  func finish() {
    let wasShown = last.withLock { last in
      defer { last.isShown = false }
      return last.isShown
    }
    if wasShown { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K".utf8)) }
  }
}
