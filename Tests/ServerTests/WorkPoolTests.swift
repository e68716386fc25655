import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Server

struct WorkPoolTests {
  @Test func answersWithTheValueOrTheError() async throws {
    struct Failure: Error {}
    let pool = WorkPool(concurrent: 1, queued: 1)
    #expect(try await pool.run(timeout: .seconds(60)) { 42 } == 42)
    await #expect(throws: Failure.self) { try await pool.run(timeout: .seconds(60)) { () throws -> Int in throw Failure() } }
  }

  @Test func neverRunsMoreAtOnceThanAllowed() async throws {
    let pool = WorkPool(concurrent: 3, queued: 1000)
    let now = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<200 {
        group.addTask {
          try await pool.run(timeout: .seconds(60)) {
            now.during { _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(1)) }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(now.most <= 3)
    #expect(now.total == 200)
  }

  @Test func aCancelledCallerStopsWaiting() async throws {
    let pool = WorkPool(concurrent: 1, queued: 1)
    let gate = DispatchSemaphore(value: 0)
    let task = Task { try await pool.run(timeout: .seconds(60)) { gate.wait() } }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    gate.signal()
    #expect(try await pool.run(timeout: .seconds(60)) { true })
  }

  @Test func workThatNobodyWaitsForIsNotBegun() async throws {
    let pool = WorkPool(concurrent: 1, queued: 5)
    let gate = DispatchSemaphore(value: 0)
    let ran = Counter()
    async let blocker: Void = pool.run(timeout: .seconds(60)) { gate.wait() }
    try await Task.sleep(for: .milliseconds(50))
    await #expect(throws: WorkPool.Refusal.timeout) { try await pool.run(timeout: .milliseconds(50)) { ran.during {} } }
    gate.signal()
    try await blocker
    try await pool.run(timeout: .seconds(60)) {}
    #expect(ran.total == 0)
  }

  @Test func aStoppedPoolTellsEveryoneWhoWaits() async throws {
    let pool = WorkPool(concurrent: 1, queued: 5)
    let gate = DispatchSemaphore(value: 0)
    let waiting = (0..<3).map { _ in Task { try await pool.run(timeout: .seconds(60)) { gate.wait() } } }
    while pool.unfinishedCount < 3 { try await Task.sleep(for: .milliseconds(5)) }
    pool.stop()
    for task in waiting {
      await #expect(throws: WorkPool.Refusal.stopping) { try await task.value }
    }
    await #expect(throws: WorkPool.Refusal.stopping) { try await pool.run(timeout: .seconds(60)) {} }
    gate.signal()
  }

  /// Work that keeps every core busy leaves the tasks their threads: the requests that come meanwhile are answered.
  @Test func tasksRunWhileEveryCoreIsAtWork() async throws {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let pool = WorkPool(concurrent: cores, queued: 0)
    let jobs = Jobs()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<cores {
        group.addTask {
          try await pool.run(timeout: .seconds(60)) {
            jobs.running.add(1, ordering: .relaxed)
            let end = ContinuousClock.now + .seconds(20)
            while !jobs.areSeen.load(ordering: .relaxed), ContinuousClock.now < end {}
            return jobs.areSeen.load(ordering: .relaxed)
          }
        }
      }
      while jobs.running.load(ordering: .relaxed) < cores { try await Task.sleep(for: .milliseconds(1)) }
      jobs.areSeen.store(true, ordering: .relaxed)
      for try await wasSeen in group { #expect(wasSeen) }
    }
  }

  private final class Jobs: Sendable {
    let running = Atomic(0)
    let areSeen = Atomic(false)
  }

  /// Counts how many are inside at once.
  private final class Counter: Sendable {
    private let state = Mutex((now: 0, most: 0, total: 0))
    var most: Int { state.withLock { $0.most } }
    var total: Int { state.withLock { $0.total } }

    func during(_ work: () -> Void) {
      state.withLock { state in
        state.now += 1
        state.total += 1
        state.most = max(state.most, state.now)
      }
      work()
      state.withLock { $0.now -= 1 }
    }
  }
}
