import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
/// Keeps the process's standard output for answers: the COIN libraries print a remark now and then, whatever level of logging they are given.
enum StandardOutput {
  private struct State {
    /// Calls that are under way, and a copy of the descriptor that they have replaced.
    var calls = 0
    var kept: Int32 = -1
  }

  private static let state = Mutex(State())

  /// Runs `body` with what is printed to standard output going to standard error.
  static func diverted<Result>(_ body: () -> Result) -> Result {
    begin()
    defer { end() }
    return body()
  }

  private static func begin() {
    state.withLock { state in
      state.calls += 1
      guard state.calls == 1 else { return }
      fflush(nil)
      state.kept = dup(STDOUT_FILENO)
      if state.kept >= 0 { dup2(STDERR_FILENO, STDOUT_FILENO) }
    }
  }

  private static func end() {
    state.withLock { state in
      state.calls -= 1
      guard state.calls == 0, state.kept >= 0 else { return }
      fflush(nil)
      dup2(state.kept, STDOUT_FILENO)
      close(state.kept)
      state.kept = -1
    }
  }
}
