import Foundation
import TestSupport
import Testing
import Timeline

@testable import Engine

/// The main job on the real incident log: what a planner must and must not be told.
@Suite struct AnalyzeJobTests {
  private static let answer: Result<AnalyzeResponse, JobError> = {
    var request = AnalyzeJob.Request()
    request.table = .file(Fixtures.repository.appending(path: "datasets/servicenow_uci_incident_event_log.csv.gz").path)
    do throws(JobError) {
      return .success(try AnalyzeJob.run(request, context: JobContext()))
    } catch {
      return .failure(error)
    }
  }()

  private var response: AnalyzeResponse {
    get throws { try Self.answer.get() }
  }

  private func chart(_ id: String) throws -> ControlChartResult {
    try #require(try response.charts.first { $0.uniqueId == id })
  }

  @Test func readsTheWholeLog() throws {
    let reading = try response.reading
    #expect(reading.rowsRead == 141_712)
    #expect(reading.ticketsKept == 24_918)
    #expect(reading.refusedRows == 0)
  }

  @Test func leavesOutTheTailThatTheSelectionCut() throws {
    let window = try response.window
    #expect(window.start == "2016-02-29")
    #expect(window.end == "2016-05-31")
    #expect(window.ticketsAfter == 274)
    #expect(window.says.contains { $0.contains("2016-05-31") })
  }

  @Test(arguments: ["ticket_volume", "net_flow", "reopen_rate"])
  func calmChartsFlagFewDays(id: String) throws {
    let chart = try chart(id)
    #expect(chart.judged)
    let flagged = chart.points.filter { !$0.signals.isEmpty }.count
    #expect(Double(flagged) / Double(chart.points.count) < 0.08)
    #expect(chart.diagnostics.flaggedShare < 0.08)
  }

  @Test func noChartFlagsAThirdOfTheDays() throws {
    for chart in try response.charts where chart.judged {
      #expect(chart.diagnostics.flaggedShare < 1.0 / 3, "\(chart.uniqueId)")
    }
  }

  @Test(arguments: ["2016-03-25", "2016-04-21", "2016-05-26"])
  func holidaysAreAmongTheVolumeSignals(day: String) throws {
    let chart = try chart("ticket_volume")
    let position = try #require(chart.points.firstIndex { $0.ds == day })
    let signal = try #require(chart.signals.first { $0.members.contains(position) })
    #expect(signal.direction == .down)
    #expect(chart.points[position].value < chart.points[position].lowerControlLimit)
  }

  @Test(arguments: ["resolution_time", "sla_compliance", "backlog"])
  func driftFromTheAbruptStartIsSaidInsteadOfFlagged(id: String) throws {
    let chart = try chart(id)
    #expect(chart.notes.contains { $0.contains("drifts by construction") })
    for point in chart.points where point.ds < "2016-03-16" {
      #expect(point.signals.isEmpty && point.excluded != nil)
    }
  }

  @Test func kpisComeByDayWeekAndHour() throws {
    let kpis = try response.kpis
    for every in ["day", "week", "hour"] {
      let ids = Set(kpis.filter { $0.every == every }.map(\.kpi))
      for id in [
        "ticket_volume", "tickets_resolved", "net_flow", "backlog", "first_response_time", "resolution_time", "sla_compliance",
        "reopen_rate", "same_day_resolution",
      ] { #expect(ids.contains(id), "\(id) by \(every)") }
    }
    let volume = try #require(kpis.first { $0.kpi == "ticket_volume" && $0.every == "hour" })
    #expect(volume.ds.count == 93 * 24)
  }

  @Test func forecastsFourWeeksByDayAndHour() throws {
    let forecasts = try response.forecasts
    #expect(forecasts.map(\.ds.count) == [28, 672])
    #expect(forecasts.map { $0.ds.first } == ["2016-06-01", "2016-06-01T00:00:00"])
    for forecast in forecasts {
      #expect(forecast.intervals.map(\.level) == [80, 95])
      for (narrow, wide) in zip(forecast.intervals[0].lower, forecast.intervals[1].lower) { #expect(wide <= narrow && wide >= 0) }
      for (narrow, wide) in zip(forecast.intervals[0].upper, forecast.intervals[1].upper) { #expect(wide >= narrow) }
      let backtest = try #require(forecast.backtest)
      #expect(backtest.scores.contains { $0.model == "SeasonalNaive" })
      #expect(backtest.scores.filter(\.best).count == 1)
    }
    // What was taken is no more than five per cent behind the best that was tried.
    for scores in forecasts.compactMap(\.backtest?.scores) {
      let chosen = try #require(scores.first { $0.best })
      #expect(scores.allSatisfy { 0.95 * chosen.mase <= $0.mase })
    }
    // The hours of every day add up to the day: a planner sees one volume, not two.
    for (day, mean) in zip(forecasts[0].ds, forecasts[0].mean) {
      let hours = zip(forecasts[1].ds, forecasts[1].mean).filter { $0.0.hasPrefix(day) }.map(\.1)
      #expect(hours.count == 24 && abs(hours.reduce(0, +) - mean) < 1e-9 * mean)
    }
  }

  @Test func staffingSaysWhatItAssumed() throws {
    let plan = try #require(try response.staffing)
    #expect(plan.handleSource == "assumption")
    #expect(plan.assumptions.contains { $0.contains("handle time") })
    #expect(plan.ds.count == 672)
    for index in plan.ds.indices where plan.volume[index] > 0 {
      #expect(plan.serviceLevel[index] >= 0.8)
      #expect(plan.agents[index] > plan.offeredLoad[index])
      #expect(plan.agentsUpper[index] >= plan.agents[index])
      #expect(plan.scheduled[index] >= plan.agents[index])
    }
    #expect(plan.workload?.ds.count == 28)
  }

  @Test func sameInputSameBytes() throws {
    var request = ForecastJob.Request()
    request.horizon = 7
    var lines = ["unique_id,ds,y"]
    for series in 0..<3 {
      for day in 0..<56 {
        let date = CivilDate(daysSinceEpoch: 16_860 + day).iso8601
        lines.append("s\(series),\(date),\((day * 37 + series * 11) % 17 + 5)")
      }
    }
    request.table = .text(lines.joined(separator: "\n"))
    let one = try EngineJSON.data(ForecastJob.run(request, context: JobContext(threads: 1)))
    let four = try EngineJSON.data(ForecastJob.run(request, context: JobContext(threads: 4)))
    #expect(one == four)
  }
}
