/// Work that may wait: it arrives by the start of one interval and must be done by the end of another.
public struct DeferredWork: Equatable, Sendable {
  /// The first interval in which it can be worked on.
  public var release: Int
  /// The last interval in which it can be worked on.
  public var due: Int
  /// Agent-intervals of work.
  public var work: Double

  public init(release: Int, due: Int, work: Double) {
    self.release = release
    self.due = due
    self.work = work
  }
}

/// Critical intervals: preemptible work keeps its deadlines exactly where, for all s ≤ e, the capacity in s…e is at least the work that arrives
/// at s or later and is due at e or earlier (Horn 1974; Yao, Demers & Shenker 1995).
struct CriticalIntervals: Sendable {
  struct Violation: Equatable {
    var intervals: ClosedRange<Int>
    var work: Double
    var missing: Double
  }

  let work: [DeferredWork]
  let count: Int

  init(_ work: [DeferredWork], intervals count: Int) {
    self.work = work.filter { $0.work > 0 }.sorted { ($0.due, $0.release) < ($1.due, $1.release) }
    self.count = count
  }

  /// For each end the worst start, where `capacity` (agents by interval, 0 or more) falls short of the work by more than a rounding.
  ///
  /// O(T·(T + number of works)): for each start the works that begin there or later are added up in order of their deadline.
  func violations(capacity: [Double]) -> [Violation] {
    guard !work.isEmpty, capacity.count == count else { return [] }
    var worst: [Int: Violation] = [:]
    for start in Set(work.map(\.release)).sorted() {
      var cumulated = 0.0
      var available = 0.0
      var next = start
      let open = work.filter { $0.release >= start }
      for (place, item) in open.enumerated() {
        cumulated += item.work
        // Works of one deadline count together.
        if place + 1 < open.count, open[place + 1].due == item.due { continue }
        while next <= item.due {
          available += max(0, capacity[next])
          next += 1
        }
        let missing = cumulated - available
        if missing > 1e-6 * max(1, cumulated), missing > worst[item.due]?.missing ?? 0 {
          worst[item.due] = Violation(intervals: start...item.due, work: cumulated, missing: missing)
        }
      }
    }
    return worst.keys.sorted().compactMap { worst[$0] }
  }
}
