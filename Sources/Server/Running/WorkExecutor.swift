import Foundation
import Synchronization

/// Runs tasks on threads of its own: work that computes for long would otherwise take the threads that answer requests, of which there are
/// as many as cores.
final class WorkExecutor: TaskExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    var next = 0
    var isStopped = false
  }

  private let state = Mutex(State())
  private let ready = DispatchSemaphore(value: 0)

  init(threads: Int) {
    for _ in 0..<max(1, threads) { WorkThread.start { [self] in work() } }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    state.withLock { $0.jobs.append(job) }
    ready.signal()
  }

  /// Ends the threads once nothing waits; only when no task prefers this executor any more.
  func stop() {
    state.withLock { $0.isStopped = true }
    ready.signal()
  }

  private func work() {
    while true {
      ready.wait()
      let (job, isStopped) = state.withLock { state -> (UnownedJob?, Bool) in
        guard state.next < state.jobs.count else { return (nil, state.isStopped) }
        let job = state.jobs[state.next]
        state.next += 1
        if state.next == state.jobs.count {
          state.jobs.removeAll(keepingCapacity: true)
          state.next = 0
        }
        return (job, false)
      }
      if let job {
        unsafe job.runSynchronously(on: asUnownedTaskExecutor())
      } else if isStopped {
        // The next thread is told too.
        ready.signal()
        return
      }
    }
  }
}
