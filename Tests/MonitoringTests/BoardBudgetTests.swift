import Engine
import Monitoring
import Testing
import Timeline

@Suite("The board's false alarms are shared")
struct BoardBudgetTests {
  @Test func monitorsAlikeShareAlike() {
    let budget = BoardBudget(falseAlarmsPerWeek: 2, weights: [Double](repeating: 1, count: 200))
    #expect(abs(budget.runLength(every: .day) - 700) < 1e-9)
    #expect(abs(budget.runLength(every: .hour) - 16_800) < 1e-9)
    #expect(abs(budget.runLength(weight: 2, every: .day) - 350) < 1e-9)
  }

  @Test func runLengthsStayWhereChartsCanBeDesigned() {
    #expect(BoardBudget(falseAlarmsPerWeek: 100, weights: [1]).runLength(every: .week) == 20)
    #expect(BoardBudget(falseAlarmsPerWeek: 0, weights: [1]).runLength(every: .day) == 100_000)
    #expect(BoardBudget(falseAlarmsPerWeek: 1, weights: []).runLength(every: .day) == 20)
  }

  @Test func monitorsThatAreOffHaveNoShare() {
    var off = Monitor(id: "b", name: "B", series: "s")
    off.isEnabled = false
    let other = Monitor(id: "c", name: "C", series: "s", board: "other")
    let budget = BoardBudget(Board(falseAlarmsPerWeek: 1), monitors: [Monitor(id: "a", name: "A", series: "s"), off, other])
    #expect(budget.falseAlarmsPerWeekOfOne == 1)
  }

  @Test func aBoardLookedAtAtOnceCallsWhatIsSure() throws {
    func state(_ id: String, _ z: Double) -> MonitorState {
      var state = MonitorState(id: id, series: id, evaluatedAt: Watching.start(0), changes: 1)
      state.isJudged = true
      state.latest = StatePoint(start: Watching.start(0), value: 1, expected: 1, lowerLimit: 0, upperLimit: 2, z: z)
      return state
    }
    // Three sigma is news of one monitor, and none among two hundred.
    var states = (0..<200).map { state("quiet \($0)", Double($0 % 5) / 2 - 1) } + [state("near", 3), state("far", -7), state("gone", .nan)]
    let board = try BoardDiscoveries(states, rate: 0.1)
    #expect(board.calls == ["far"])
    #expect(board.adjustedPValues["gone"] == nil)
    states = [state("near", 3)]
    #expect(try BoardDiscoveries(states, rate: 0.1).calls == ["near"])
    #expect(throws: JobError.self) { try BoardDiscoveries(states, rate: 2) }
  }
}
