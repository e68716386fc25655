public import Timeline

/// Shares the false alarms that a board puts up with among its monitors: each gets the in-control run length for which its chart is designed.
///
/// False alarms of charts in control come at 1/ARL a period and add up over charts, whatever their dependence; so K monitors alike, on a board
/// of B false alarms a week, each have a run length of K/B weeks.
public struct BoardBudget: Sendable, Equatable {
  /// False alarms a week of a monitor with the weight 1.
  public let falseAlarmsPerWeekOfOne: Double

  /// - Parameter weights: the budget shares of all monitors of the board that are evaluated.
  public init(falseAlarmsPerWeek: Double, weights: [Double]) {
    let total = weights.reduce(0) { $0 + ($1.isFinite && $1 > 0 ? $1 : 0) }
    falseAlarmsPerWeekOfOne = total > 0 ? max(falseAlarmsPerWeek, 0) / total : max(falseAlarmsPerWeek, 0)
  }

  public init(_ board: Board, monitors: [Monitor]) {
    self.init(
      falseAlarmsPerWeek: board.falseAlarmsPerWeek,
      weights: monitors.filter { $0.board == board.id && $0.isEnabled != false }.map { $0.budgetShare ?? 1 })
  }

  /// Run lengths that charts can be designed for, in periods.
  public static let designable = 20.0...100_000

  /// Periods between two false alarms of a monitor of this weight.
  public func runLength(weight: Double = 1, every frequency: Frequency) -> Double {
    let alarmsPerWeek = falseAlarmsPerWeekOfOne * weight
    guard alarmsPerWeek > 0 else { return Self.designable.upperBound }
    let periodsPerWeek = 604_800 / frequency.meanSeconds
    return min(max(periodsPerWeek / alarmsPerWeek, Self.designable.lowerBound), Self.designable.upperBound)
  }
}
