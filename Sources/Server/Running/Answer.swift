import Synchronization

/// One answer, given once: by the work, the clock or the caller's end, whichever comes first.
final class Answer<Value: Sendable>: Sendable {
  private enum State {
    case open
    case awaited(CheckedContinuation<Value, any Error>)
    case given(Result<Value, any Error>)
    case done
  }

  private let state = Mutex(State.open)

  var isWanted: Bool {
    state.withLock { state in
      switch state {
      case .open, .awaited: true
      case .given, .done: false
      }
    }
  }

  func set(_ continuation: CheckedContinuation<Value, any Error>) {
    let given = state.withLock { state -> Result<Value, any Error>? in
      // Cancelled before it began.
      if case .given(let result) = state {
        state = .done
        return result
      }
      state = .awaited(continuation)
      return nil
    }
    if let given { continuation.resume(with: given) }
  }

  func give(_ result: Result<Value, any Error>) {
    let continuation = state.withLock { state -> CheckedContinuation<Value, any Error>? in
      switch state {
      case .open:
        state = .given(result)
        return nil
      case .awaited(let continuation):
        state = .done
        return continuation
      case .given, .done: return nil
      }
    }
    continuation?.resume(with: result)
  }
}
