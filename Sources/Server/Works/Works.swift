import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Statistics
import Synchronization

/// Long work that clients do not wait for: each piece is a resource with its progress, until its answer is fetched or grows old.
///
/// Works live as long as the process: an answer can be computed again, and costs only time.
final class Works: Sendable {
  /// What is known of a piece of work.
  struct Work: Sendable {
    enum State: Sendable {
      case waiting
      case running
      case done(Data)
      case failed(Problem)
    }

    var id: String
    var job: String
    /// Who asked for it, by token; the others do not see it.
    var owner: String?
    var mediaType: String
    var createdAt: Date
    var endedAt: Date?
    var progress: String?
    var state = State.waiting
    var cancellation = Cancellation()
  }

  private let works = Mutex<[String: Work]>([:])
  /// Works kept at once, running ones included.
  private let capacity: Int
  /// How long a finished work is kept.
  private let retention: TimeInterval = 3600

  init(capacity: Int = 200) {
    self.capacity = capacity
  }

  /// Begins the work and answers 202 with its place.
  func start(_ work: JobWork, by caller: Caller, in parts: ServerParts) async throws -> Response {
    guard let random = Digest.randomBytes(16) else { throw Problem.busy }
    let id = Digest.hex(random)
    let entry = Work(id: id, job: work.job.name, owner: caller.tokenID, mediaType: work.mediaType, createdAt: Date())
    let isTaken = self.works.withLock { works -> Bool in
      Self.forgetOld(&works, retention, now: entry.createdAt)
      guard works.count < capacity else { return false }
      works[id] = entry
      return true
    }
    guard isTaken else { throw Problem.busy }
    let cancellation = entry.cancellation
    Task { [self] in
      let state: Work.State
      do {
        let answer = try await parts.pool.run(timeout: parts.configuration.asynchronousTimeout) { [self] in
          change(id) { $0.state = .running }
          return try work.run(cancellation) { sentence in self.change(id) { $0.progress = sentence } }
        }
        state = .done(answer)
      } catch {
        cancellation.cancel()
        state = .failed(Self.problem(error))
      }
      change(id) { work in
        work.state = state
        work.endedAt = Date()
      }
    }
    return try .json(
      WorkStatus(entry), status: .accepted, headers: [.location: "/v1/works/\(id)", .retryAfter: "1"])
  }

  /// The work of this name, where the caller may see it.
  func find(_ id: String, for caller: Caller) throws -> Work {
    guard let work = works.withLock({ $0[id] }), work.owner == caller.tokenID || caller.role == .admin else {
      throw Problem(.notFound, code: "no_such_work", detail: "There is no work \(id.prefix(40)); a finished one is kept for an hour.")
    }
    return work
  }

  /// Every work that the caller may see, newest first.
  func all(for caller: Caller) -> [Work] {
    works.withLock { works in
      works.values.filter { $0.owner == caller.tokenID || caller.role == .admin }
    }.sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
  }

  /// Ends a work that runs, and forgets one that is done.
  func end(_ id: String, for caller: Caller) throws {
    let work = try find(id, for: caller)
    work.cancellation.cancel()
    if work.endedAt != nil { works.withLock { $0[id] = nil } }
  }

  private func change(_ id: String, _ body: (inout Work) -> Void) {
    works.withLock { works in
      guard var work = works[id] else { return }
      body(&work)
      works[id] = work
    }
  }

  private static func problem(_ error: any Error) -> Problem {
    switch error {
    case WorkPool.Refusal.busy: .busy
    case WorkPool.Refusal.stopping: .stopping
    case WorkPool.Refusal.timeout:
      Problem(.serviceUnavailable, code: "took_too_long", detail: "The work was not done within the time that the server gives it.")
    default:
      ProblemMiddleware.problem(of: error)
        ?? Problem(.internalServerError, code: "internal_error", detail: "The server failed to do the work.")
    }
  }

  private static func forgetOld(_ works: inout [String: Work], _ retention: TimeInterval, now: Date) {
    works = works.filter { _, work in work.endedAt.map { now.timeIntervalSince($0) < retention } ?? true }
  }
}

/// A work as it is shown.
struct WorkStatus: Codable, Sendable {
  enum State: String, Codable, Sendable, CaseIterable { case waiting, running, done, failed }

  var id: String
  var job: String
  var state: State
  /// What is being done.
  var progress: String?
  var createdAt: String
  var endedAt: String?
  /// Where the answer is, once it is there.
  var result: String?
  var problem: Problem.Body?

  init(_ work: Works.Work) {
    id = work.id
    job = work.job
    progress = work.progress
    createdAt = work.createdAt.stamp
    endedAt = work.endedAt?.stamp
    switch work.state {
    case .waiting: state = .waiting
    case .running: state = .running
    case .done:
      state = .done
      result = "/v1/works/\(work.id)/result"
    case .failed(let failure):
      state = .failed
      problem = failure.body(requestId: work.id)
    }
  }
}
