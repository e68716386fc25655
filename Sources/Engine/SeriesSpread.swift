import Dispatch
import Synchronization

/// The one place where work is spread over threads: every result lands at its series' own place, so that the answer is the same whatever
/// the number of threads.
enum SeriesSpread {
  /// `body` of every item, in the items' order; one thread is the caller's own. The first error in order of the items is thrown.
  static func map<Item: Sendable, Output: Sendable>(
    _ items: [Item], threads: Int, _ body: @Sendable (Item) throws(JobError) -> Output
  ) throws(JobError) -> [Output] {
    guard threads > 1, items.count > 1 else {
      var outputs: [Output] = []
      for item in items { outputs.append(try body(item)) }
      return outputs
    }
    let queue = Mutex((next: 0, results: [Result<Output, JobError>?](repeating: nil, count: items.count)))
    DispatchQueue.concurrentPerform(iterations: min(threads, items.count)) { _ in
      while let index = queue.withLock({ state -> Int? in
        guard state.next < items.count else { return nil }
        state.next += 1
        return state.next - 1
      }) {
        let result: Result<Output, JobError>
        do throws(JobError) {
          result = .success(try body(items[index]))
        } catch {
          result = .failure(error)
        }
        queue.withLock { $0.results[index] = result }
      }
    }
    var outputs: [Output] = []
    for case .some(let result) in queue.withLock({ $0.results }) { outputs.append(try result.get()) }
    return outputs
  }
}
