import Dispatch
public import Engine
import Synchronization

/// The one writer of a store: closures that arrive while a commit is under way wait, and are committed together next.
///
/// A disk forces some hundred commits a second, each as well of one row as of a thousand: so the many share.
public final class GroupCommit<Transaction>: Sendable {
  /// One closure that waits to be written, with the way to answer its caller. Exactly one of `answer` and `fail` is called, after the commit.
  public struct Job: Sendable {
    /// Writes; throws where the closure did, and then its own writing has to be taken back.
    public let body: @Sendable (Transaction) throws(JobError) -> Void
    /// Notes that the closure's own writing was taken back, and why: `answer` then tells the caller.
    public let refuse: @Sendable (JobError) -> Void
    /// Tells the caller what the closure answered; the commit is durable.
    public let answer: @Sendable () -> Void
    /// Tells the caller that the commit failed.
    public let fail: @Sendable (JobError) -> Void
  }

  private struct State {
    var waiting: [Job] = []
    var isRunning = false
  }

  /// Closures in one commit at most.
  private static var groupLimit: Int { 512 }

  private let commit: @Sendable ([Job]) -> Void
  private let queue = DispatchQueue(label: "group commit")
  private let state = Mutex(State())

  /// - Parameter commit: writes a group of jobs as one transaction, each taken back alone where it throws, and answers every one of them.
  public init(commit: @escaping @Sendable ([Job]) -> Void) {
    self.commit = commit
  }

  /// Writes what `body` writes, and answers when it is durable.
  public func run<Result: Sendable>(_ body: @escaping @Sendable (Transaction) throws(JobError) -> Result) async throws(JobError) -> Result {
    let outcome: Swift.Result<Result, JobError> = await withCheckedContinuation { continuation in
      let box = Kept<Result>()
      enter(
        Job(
          body: { (transaction) throws(JobError) in
            let result = try body(transaction)
            box.set(.success(result))
          },
          refuse: { error in box.set(.failure(error)) },
          answer: { continuation.resume(returning: box.value ?? .failure(.unanswered)) },
          fail: { error in continuation.resume(returning: .failure(error)) }))
    }
    return try outcome.get()
  }

  private func enter(_ job: Job) {
    let mustStart = state.withLock { state in
      state.waiting.append(job)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if mustStart { queue.async { self.drain() } }
  }

  private func drain() {
    while true {
      let group = state.withLock { state -> [Job] in
        let group = Array(state.waiting.prefix(Self.groupLimit))
        state.waiting.removeFirst(group.count)
        if group.isEmpty { state.isRunning = false }
        return group
      }
      if group.isEmpty { return }
      commit(group)
    }
  }

  /// What a closure answered, until the commit is durable.
  private final class Kept<Result: Sendable>: Sendable {
    private let result = Mutex<Swift.Result<Result, JobError>?>(nil)

    var value: Swift.Result<Result, JobError>? { result.withLock { $0 } }
    func set(_ value: Swift.Result<Result, JobError>) { result.withLock { $0 = value } }
  }
}

extension JobError {
  /// A closure of a group that was never run.
  fileprivate static let unanswered = JobError(.environment, code: "store_failed", message: "the store did not do what it was asked")
}
