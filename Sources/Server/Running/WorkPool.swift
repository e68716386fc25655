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
    /// The pool was stopped.
    case stopping
  }

  private struct State {
    var running = 0
    var begun = 0
    var waiting: [@Sendable () -> Void] = []
    /// How to tell each caller that the pool stops, by ticket.
    var callers: [Int: @Sendable () -> Void] = [:]
    var nextTicket = 0
    var isStopped = false
  }

  private let concurrent: Int
  private let queued: Int
  private let state = Mutex(State())

  /// - Parameters:
  ///   - concurrent: pieces of work at once, at least 1.
  ///   - queued: pieces that may wait.
  init(concurrent: Int, queued: Int) {
    self.concurrent = max(1, concurrent)
    self.queued = max(0, queued)
  }

  /// Work that runs or waits.
  var unfinishedCount: Int { state.withLock { $0.running + $0.waiting.count } }

  /// Pieces of work that run, that wait, and that were ever begun.
  var counts: (running: Int, waiting: Int, begun: Int) { state.withLock { ($0.running, $0.waiting.count, $0.begun) } }

  /// Whether it takes no more work.
  var isStopped: Bool { state.withLock { $0.isStopped } }

  /// Does the work on a thread of the pool.
  ///
  /// - Throws: `Refusal`, `CancellationError` when the caller's task is cancelled, or what the work throws.
  func run<Value: Sendable>(timeout: Duration, _ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    let answer = Answer<Value>()
    let ticket = enter { answer.give(.failure(Refusal.stopping)) }
    guard let ticket else { throw Refusal.stopping }
    defer { leave(ticket) }
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

  /// Answers everyone who waits with `stopping`, and takes no more work.
  func stop() {
    let callers = state.withLock { state in
      state.isStopped = true
      return Array(state.callers.values)
    }
    for caller in callers { caller() }
  }

  private func enter(_ tell: @escaping @Sendable () -> Void) -> Int? {
    state.withLock { state in
      guard !state.isStopped else { return nil }
      state.nextTicket += 1
      state.callers[state.nextTicket] = tell
      return state.nextTicket
    }
  }

  private func leave(_ ticket: Int) {
    state.withLock { state in
      state.callers[ticket] = nil
    }
  }

  private func submit(_ work: @escaping @Sendable () -> Void) -> Bool {
    enum Place { case now, later, none }
    let place = state.withLock { state in
      if state.running < concurrent {
        state.running += 1
        state.begun += 1
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
    WorkThread.start { [self] in
      var next: (@Sendable () -> Void)? = work
      while let work = next {
        work()
        next = takeNext()
      }
    }
  }

  /// The piece that waits longest; nil where none does, and then the place is free.
  private func takeNext() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.running -= 1
        return nil
      }
      state.begun += 1
      return state.waiting.removeFirst()
    }
  }
}
