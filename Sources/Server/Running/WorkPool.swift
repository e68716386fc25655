import Dispatch
import Synchronization

/// Runs long, blocking work on threads of its own, a bounded number at once in the order of arrival, so that the event loops stay free to
/// answer.
final class WorkPool: Sendable {
  /// Why work was not done.
  enum Refusal: Error, Equatable {
    /// The queue is full.
    case busy
    /// The time is over; work that had begun ends unseen.
    case timeout
  }

  private struct State {
    var running = 0
    var waiting: [@Sendable () -> Void] = []
  }

  private let concurrent: Int
  private let queued: Int
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "foreshift.jobs", attributes: .concurrent)

  /// - Parameters:
  ///   - concurrent: pieces of work at once, at least 1.
  ///   - queued: pieces that may wait.
  init(concurrent: Int, queued: Int) {
    self.concurrent = max(1, concurrent)
    self.queued = max(0, queued)
  }

  /// Work that waits for a thread.
  var waitingCount: Int { state.withLock { $0.waiting.count } }

  /// Does the work on a thread of the pool.
  ///
  /// - Throws: `Refusal`, `CancellationError` when the caller's task is cancelled, or what the work throws.
  func run<Value: Sendable>(timeout: Duration, _ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    let answer = Answer<Value>()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        answer.set(continuation)
        let accepted = submit {
          // Nobody waits for an answer that came too late: the place goes to the next.
          guard answer.isWanted else { return }
          answer.give(Result { try work() })
        }
        guard accepted else { return answer.give(.failure(Refusal.busy)) }
        DispatchQueue.global().asyncAfter(deadline: .now() + timeout.dispatchInterval) {
          answer.give(.failure(Refusal.timeout))
        }
      }
    } onCancel: {
      answer.give(.failure(CancellationError()))
    }
  }

  private func submit(_ work: @escaping @Sendable () -> Void) -> Bool {
    enum Place { case now, later, none }
    let place = state.withLock { state in
      if state.running < concurrent {
        state.running += 1
        return Place.now
      }
      guard state.waiting.count < queued else { return .none }
      state.waiting.append(work)
      return .later
    }
    if place == .now { start(work) }
    return place != .none
  }

  private func start(_ work: @escaping @Sendable () -> Void) {
    queue.async { [self] in
      work()
      let next = state.withLock { state -> (@Sendable () -> Void)? in
        guard !state.waiting.isEmpty else {
          state.running -= 1
          return nil
        }
        return state.waiting.removeFirst()
      }
      if let next { start(next) }
    }
  }
}

/// One answer, given once: by the work, the clock or the caller's end, whichever comes first.
private final class Answer<Value: Sendable>: Sendable {
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

extension Duration {
  fileprivate var dispatchInterval: DispatchTimeInterval {
    let (seconds, attoseconds) = components
    let milliseconds = seconds.multipliedReportingOverflow(by: 1000)
    return milliseconds.overflow ? .never : .milliseconds(Int(clamping: milliseconds.partialValue + attoseconds / 1_000_000_000_000_000))
  }
}
