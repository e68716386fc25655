import ControlCharts
import Synchronization

/// What the charts of monitors have worked out, by monitor: kept while the program runs, and worked out again where it is not there.
final class ChartMemories: Sendable {
  /// Some two hundred kilobytes each: beyond so many, monitors are evaluated from the beginning each time.
  static let capacity = 2000

  private let memories = Mutex<[String: MonitorMemory]>([:])

  /// The memory of a monitor; nil where there are too many.
  func memory(of monitor: String) -> MonitorMemory? {
    memories.withLock { memories in
      if let known = memories[monitor] { return known }
      guard memories.count < Self.capacity else { return nil }
      let memory = MonitorMemory()
      memories[monitor] = memory
      return memory
    }
  }

  func forget(_ monitor: String) { memories.withLock { $0[monitor] = nil } }
}
