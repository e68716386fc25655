import Synchronization

/// How much work one design has taken, so that a wild wish ends with an error and not after hours.
///
/// Counted, not timed: the same question gives the same answer on any machine. A cell is one entry of a transition matrix worked out or
/// used, some nanoseconds.
final class DesignEffort: Sendable {
  /// The effort of the design at work, nil outside of `ChartDesigns`.
  @TaskLocal static var current: DesignEffort?

  /// About a second.
  static let mostCells = 2e8

  private let cells = Mutex(0.0)
  private let mostCells: Double

  init(mostCells: Double = DesignEffort.mostCells) { self.mostCells = mostCells }

  /// Takes in that `count` more cells are needed; throws when they are too many.
  static func spend(_ count: Double) throws(ControlChartError) {
    guard let current else { return }
    let spent = current.cells.withLock { cells in
      cells += count
      return cells
    }
    if spent > current.mostCells { throw tooMuch }
  }

  static let tooMuch = ControlChartError(
    code: "design_too_costly", subject: "design",
    detail:
      "This design would take too long to work out: take a larger weight, fixed limits or a longer baseline, or leave the guarantee out."
  )
}
