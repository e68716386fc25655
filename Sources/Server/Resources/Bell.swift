import Synchronization

/// Rings when something was committed: whoever waits looks at the store again.
final class Bell: Sendable {
  private struct State {
    var nextID = 0
    var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
  }

  private let state = Mutex(State())

  func ring() {
    for listener in state.withLock({ Array($0.listeners.values) }) { listener.yield() }
  }

  /// One element for every ring since the last one that was taken; several rings are one.
  func rings() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id = state.withLock { state in
      state.nextID += 1
      state.listeners[state.nextID] = continuation
      // What is there already is looked at first.
      continuation.yield()
      return state.nextID
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { state in
        state.listeners[id] = nil
      }
    }
    return stream
  }

  /// Those who listen.
  var count: Int { state.withLock { $0.listeners.count } }

  /// Ends every stream: the server stops.
  func stop() {
    for listener in state.withLock({ Array($0.listeners.values) }) { listener.finish() }
  }
}
