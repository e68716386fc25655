import Foundation
import TestSupport
import Testing

@testable import ControlCharts

/// The automatic charts on the daily KPIs of two real ticket logs, judged as a planner would.
@Suite struct RealSeriesTests {
  /// A reference CSV: column by column, missing as NaN.
  struct Daily {
    var days: [String] = []
    var columns: [String: [Double]] = [:]

    init(_ name: String) throws {
      let file = Fixtures.directory.appending(path: "reference/kpi/\(name)__daily.csv")
      let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let header = try #require(rows.first)
      days = rows.dropFirst().map { $0[0] }
      for (position, title) in header.enumerated().dropFirst() {
        columns[title] = rows.dropFirst().map { $0.indices.contains(position) ? Double($0[position]) ?? .nan : .nan }
      }
    }

    /// Looking back, or watched after a history.
    func fit(_ column: String, _ kind: MeasureKind, size: String? = nil, firstWeekday: Int, history: Int? = nil) throws -> FittedChart {
      let series = ChartSeries(
        values: try #require(columns[column]), denominators: size.flatMap { columns[$0] },
        slots: days.indices.map { ($0 + firstWeekday) % 7 }, slotCount: 7, kind: kind, labels: days)
      return try ChartRegistry.fit(series, settings: ChartSettings(baseline: history.map { 0..<$0 }))
    }

    func signalledDays(_ chart: FittedChart) -> [String] { chart.signalledPoints.map { days[$0] } }
    func share(_ chart: FittedChart) -> Double {
      Double(chart.signalledPoints.count) / Double(chart.diagnostics.usablePoints)
    }
  }

  /// 2016-02-29 was a Monday, 2015-01-01 a Thursday.
  @Test func publicHolidaysOfTheServiceNowLog() throws {
    let log = try Daily("servicenow")
    let volume = try log.fit("created", .count, firstWeekday: 0)
    #expect(volume.chart == "expected")
    let days = log.signalledDays(volume)
    for holiday in ["2016-03-25", "2016-04-21", "2016-05-26"] { #expect(days.contains(holiday)) }
    #expect(log.share(volume) < 0.08)
    for holiday in volume.signals where holiday.start > 20 { #expect(holiday.direction == .down) }
  }

  /// Watched from day to day after less than four weeks, each holiday is seen on its day and next to nothing else.
  @Test(arguments: [
    (22, ["2016-03-25", "2016-04-21", "2016-05-26"]), (24, ["2016-03-25", "2016-04-21", "2016-05-26"]), (28, ["2016-04-21", "2016-05-26"]),
    (32, ["2016-04-21", "2016-05-26"]), (35, ["2016-04-21", "2016-05-26"]), (38, ["2016-04-21", "2016-05-26"]),
    (40, ["2016-04-21", "2016-05-26"]),
  ])
  func lowsOfTheServiceNowLogAsTheyHappen(history: Int, lows: [String]) throws {
    let log = try Daily("servicenow")
    let volume = try log.fit("created", .count, firstWeekday: 0, history: history)
    #expect(volume.chart == "monitor")
    let days = log.signalledDays(volume)
    for low in lows { #expect(days.contains(low)) }
    #expect(Set(days.map { $0.prefix(9) }).isSubset(of: ["2016-03-2", "2016-04-2", "2016-05-2"]))
  }

  @Test func noKpiOfTheServiceNowLogCriesWolf() throws {
    let log = try Daily("servicenow")
    let created = try #require(log.columns["created"])
    let resolved = try #require(log.columns["resolved"])
    var withFlow = log
    withFlow.columns["net_flow"] = zip(created, resolved).map { $0 - $1 }
    #expect(log.share(try withFlow.fit("net_flow", .continuous, firstWeekday: 0)) < 0.08)
    #expect(log.share(try log.fit("reopened_num", .proportion, size: "reopened_den", firstWeekday: 0)) < 0.08)
    for (name, size) in [("sla_num", "sla_den"), ("fcr_num", "fcr_den"), ("same_day_num", "same_day_den")] {
      #expect(log.share(try log.fit(name, .proportion, size: size, firstWeekday: 0)) < 0.15, "\(name)")
    }
    for (name, size) in [("frt_median_h", "frt_n"), ("mttr_median_h_by_resolved", "mttr_n_by_resolved")] {
      #expect(log.share(try log.fit(name, .duration, size: size, firstWeekday: 0)) < 0.15, "\(name)")
    }
    // The service level fell to nothing in the second week of March.
    let level = log.signalledDays(try log.fit("sla_num", .proportion, size: "sla_den", firstWeekday: 0))
    #expect(level.contains { $0 >= "2016-03-06" && $0 <= "2016-03-14" })
    let backlog = try log.fit("backlog_end", .stock, firstWeekday: 0)
    #expect(!backlog.judged && backlog.signals.isEmpty)
  }

  @Test func theLostDayOfTheBostonLog() throws {
    let log = try Daily("boston311")
    let volume = try log.fit("created", .count, firstWeekday: 3)
    let days = log.signalledDays(volume)
    #expect(days.contains("2015-07-22"), "a day without a single request")
    for holiday in ["2015-01-01", "2015-05-25", "2015-11-26", "2015-12-25"] { #expect(days.contains(holiday)) }
    #expect(log.share(volume) < 0.06)
  }

  /// Looking back on the year the record snow of January and February 2015 stands out: requests pile up after the second storm.
  @Test func theRecordSnowOfTheBostonLog() throws {
    let log = try Daily("boston311")
    let volume = try log.fit("created", .count, firstWeekday: 3)
    #expect(volume.chart == "expected")
    let snow = try #require(volume.signals.first { log.days[$0.start] == "2015-02-04" })
    #expect(snow.direction == .up)
    #expect(log.signalledDays(volume).contains("2015-07-22"))
  }

  /// Watched after sixty days: the lost day is seen, and until then nothing is.
  @Test func theLostDayOfTheBostonLogAsItHappens() throws {
    let log = try Daily("boston311")
    let volume = try log.fit("created", .count, firstWeekday: 3, history: 60)
    #expect(log.signalledDays(volume).first == "2015-07-22")
    #expect(log.share(volume) < 0.08)
  }

  @Test func noKpiOfTheBostonLogCriesWolf() throws {
    let log = try Daily("boston311")
    #expect(log.share(try log.fit("resolved", .count, firstWeekday: 3)) < 0.08)
    #expect(log.share(try log.fit("sla_num", .proportion, size: "sla_den", firstWeekday: 3)) < 0.06)
    #expect(log.share(try log.fit("same_day_num", .proportion, size: "same_day_den", firstWeekday: 3)) < 0.06)
    for name in ["mttr_mean_h_by_resolved", "mttr_median_h_by_resolved", "mttr_p90_h_by_resolved"] {
      #expect(log.share(try log.fit(name, .duration, size: "mttr_n_by_resolved", firstWeekday: 3)) < 0.08, "\(name)")
    }
  }
}
