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
}
