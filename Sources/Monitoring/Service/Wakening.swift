import Synchronization

/// Gathers the series that changed until somebody comes to look: any number of changes of one series are one.
final class Wakening: Sendable {
  /// What to look at.
  struct Call: Sendable {
    var series: Set<String> = []
    var isEverything = false

    var isEmpty: Bool { series.isEmpty && !isEverything }
  }

  private struct State {
    var call = Call()
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func add(_ series: Set<String>) { change { $0.series.formUnion(series) } }

  func addEverything() { change { $0.isEverything = true } }

  func wakeAll() async { addEverything() }

  private func change(_ body: (inout Call) -> Void) {
    let waiting = state.withLock { state in
      body(&state.call)
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume()
  }

  /// What has gathered; waits for the first, at most as long as stated.
  func next(within patience: Duration) async -> Call {
    let timer = Task {
      try? await Task.sleep(for: patience)
      change { _ in }
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          guard state.call.isEmpty, !Task.isCancelled else { return true }
          state.waiting = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      change { _ in }
    }
    timer.cancel()
    return state.withLock { state in
      defer { state.call = Call() }
      return state.call
    }
  }
}
