import Dispatch
import Statistics
import Synchronization

/// The one place where work is spread over threads: every result lands at its series' own place, so that the answer is the same whatever
/// the number of threads. Work that is cancelled ends between two items.
enum SeriesSpread {
  /// `body` of every item, in the items' order; one thread is the caller's own. The first error in order of the items is thrown.
  static func map<Item: Sendable, Output: Sendable, Failure: CancellableError>(
    _ items: [Item], threads: Int, _ body: @Sendable (Item) throws(Failure) -> Output
  ) throws(Failure) -> [Output] {
    guard threads > 1, items.count > 1 else {
      var outputs: [Output] = []
      for item in items {
        if Cancellation.isRequested { throw Failure.cancelled }
        outputs.append(try body(item))
      }
      return outputs
    }
    let queue = Mutex((next: 0, results: [Result<Output, Failure>?](repeating: nil, count: items.count)))
    let cancellation = Cancellation.current
    DispatchQueue.concurrentPerform(iterations: min(threads, items.count)) { _ in
      while let index = queue.withLock({ state -> Int? in
        guard state.next < items.count else { return nil }
        state.next += 1
        return state.next - 1
      }) {
        // The threads of the queue know nothing of the caller's.
        let result = Cancellation.$current.withValue(cancellation) { () -> Result<Output, Failure> in
          if Cancellation.isRequested { return .failure(.cancelled) }
          do throws(Failure) {
            return .success(try body(items[index]))
          } catch {
            return .failure(error)
          }
        }
        queue.withLock { $0.results[index] = result }
      }
    }
    var outputs: [Output] = []
    for case .some(let result) in queue.withLock({ $0.results }) { outputs.append(try result.get()) }
    return outputs
  }

  /// Many small items in runs of `size`: each run is made on one of the threads and handed to `take` on the caller's, in order, a wave at a
  /// time, so that no more than a wave of answers is ever held.
  static func runs<Output: Sendable, Failure: CancellableError>(
    of count: Int, size: Int, threads: Int, _ make: @Sendable (Range<Int>) throws(Failure) -> Output, take: (Output) throws(Failure) -> Void
  ) throws(Failure) {
    let size = max(1, size)
    let wave = max(1, threads) * 16
    var first = 0
    while first < count {
      var runs: [Range<Int>] = []
      while first < count, runs.count < wave {
        let end = count - first > size ? first + size : count
        runs.append(first..<end)
        first = end
      }
      for output in try map(runs, threads: threads, make) { try take(output) }
    }
  }
}
