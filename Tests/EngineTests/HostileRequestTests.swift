import Foundation
import Testing
import Timeline

@testable import Engine

/// Requests and data that make no sense get a plain refusal or a plain remark, never a trap and never a confident wrong number.
@Suite struct HostileRequestTests {
  private func daily(_ count: Int, skipping weekdays: Set<Int> = [], value: (Int) -> String) -> TableInput {
    var lines = ["ds,y"]
    for index in 0..<count {
      let date = CivilDate(daysSinceEpoch: 16_860 + index)
      if !weekdays.contains(date.weekday) { lines.append("\(date.iso8601),\(value(index))") }
    }
    return .text(lines.joined(separator: "\n") + "\n")
  }

  private func code<Answer>(_ body: () throws -> Answer) -> String {
    do {
      _ = try body()
      return "no error"
    } catch let error as JobError {
      return error.code
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [1e15, 1e19, 1e300, -1e300, .infinity, .nan, 0, 0.004])
  func anyNumberCanBeSaid(value: Double) {
    #expect(!Phrase.number(value).isEmpty)
    #expect(!Phrase.percent(value).isEmpty)
    #expect(!Phrase.duration(value).isEmpty)
  }

  @Test func hugeThresholdsAndVolumesDoNotTrap() throws {
    var erlang = ErlangJob.Request()
    erlang.load = 100
    erlang.targetSeconds = 1e300
    let queue = try ErlangJob.run(erlang, context: JobContext())
    #expect(!queue.says.isEmpty)
    var forecast = ForecastJob.Request()
    forecast.table = daily(40) { "\($0 % 7 + 1)e18" }
    forecast.horizon = 7
    let answer = try ForecastJob.run(forecast, context: JobContext())
    #expect(answer.forecasts.count == 1)
    var chart = ChartJob.Request()
    chart.table = daily(40) { "\($0 % 7 + 1)e302" }
    #expect(code { try ChartJob.run(chart, context: JobContext()) } == "invalid_value")
    forecast.season = [Int.max]
    #expect(code { try ForecastJob.run(forecast, context: JobContext()) } == "bad_season")
  }

  @Test(arguments: ["week", "hour", "month", "15min"])
  func aStatedStepNeverAveragesOrSpreadsTheData(every: String) {
    var request = ForecastJob.Request()
    request.table = daily(60) { "\(100 + $0 % 7)" }
    request.every = every
    #expect(code { try ForecastJob.run(request, context: JobContext()) } == "step_mismatch")
  }

  @Test func closedWeekdaysAreForecastAsNone() throws {
    var request = ForecastJob.Request()
    request.table = daily(120, skipping: [5, 6]) { "\(100 + $0 * 3 % 11)" }
    request.horizon = 14
    let forecast = try #require(try ForecastJob.run(request, context: JobContext()).forecasts.first)
    for (index, ds) in forecast.ds.enumerated() {
      let reading = try #require(ISO8601.parse(Array(ds.utf8)))
      let isWeekend = CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: reading.localSeconds)).weekday >= 5
      #expect((forecast.mean[index] == 0) == isWeekend, "\(ds)")
      #expect((forecast.intervals[0].upper[index] == 0) == isWeekend, "\(ds)")
    }
    #expect(forecast.notes.contains { $0.contains("Saturdays, Sundays") })
  }

  @Test func oneObservationHasNoInterval() throws {
    var request = ForecastJob.Request()
    request.table = .text("ds,y\n2016-01-01,5\n")
    request.horizon = 3
    let forecast = try #require(try ForecastJob.run(request, context: JobContext()).forecasts.first)
    #expect(forecast.mean.allSatisfy { $0 == 5 })
    #expect(forecast.intervals.allSatisfy { $0.lower.allSatisfy(\.isNaN) && $0.upper.allSatisfy(\.isNaN) })
  }

  @Test func aColumnThatIsNoIdIsNotTakenForOne() {
    var request = KPIsJob.Request()
    request.table = .text(
      "id,created_at,resolved_at\n" + (10..<60).map { "7,2016-01-\($0 % 28 + 1 < 10 ? "0" : "")\($0 % 28 + 1) 10:\($0),\n" }.joined())
    #expect(code { try KPIsJob.run(request, context: JobContext()) } == "ids_repeat")
  }

  @Test func anUnreachableGoalIsRefusedAndAnImpossibleIntervalNamed() throws {
    var request = StaffJob.Request()
    request.table = .text("ds,y\n2016-01-04T09:00:00,50\n2016-01-04T10:00:00,60\n")
    request.serviceLevel = ServiceLevelInput(share: 1, seconds: 20)
    #expect(code { try StaffJob.run(request, context: JobContext()) } == "unreachable_goal")
    request.serviceLevel = nil
    request.table = .text("ds,y\n2016-01-04T09:00:00,1e12\n2016-01-04T10:00:00,60\n")
    let plan = try #require(try StaffJob.run(request, context: JobContext()).plans.first)
    #expect(plan.agents[0].isNaN && plan.agents[1] > 0)
    #expect(plan.says.contains { $0.contains("1 interval cannot be staffed") })
  }

  @Test func dailyVolumesAreNotStaffedAsCallsOverTwentyFourHours() throws {
    var request = StaffJob.Request()
    request.table = daily(14) { "\(100 + $0)" }
    let plan = try #require(try StaffJob.run(request, context: JobContext()).plans.first)
    #expect(plan.agents.allSatisfy { $0.isNaN })
    #expect(plan.workload?.people.allSatisfy { $0 > 0 } == true)
    #expect(plan.assumptions.contains { $0.contains("work that can wait") })
  }

  @Test func moreSuccessesThanTrialsAreRefused() {
    var request = ChartJob.Request()
    request.table = .text("ds,y,n\n" + (1...9).map { "2016-01-0\($0),30,20\n" }.joined())
    request.type = "p"
    #expect(code { try ChartJob.run(request, context: JobContext()) } == "invalid_value")
  }

  @Test func targetsMustNameAKPIAndBeNumbers() {
    var request = AnalyzeJob.Request()
    request.table = .text("id,created_at\n1,2016-01-04 10:00\n2,2016-01-05 10:00\n")
    request.targets = ["nope": 1]
    #expect(code { try AnalyzeJob.run(request, context: JobContext()) } == "invalid_target")
    request.targets = ["ticket_volume": .nan]
    #expect(code { try AnalyzeJob.run(request, context: JobContext()) } == "invalid_target")
  }
}
