import Foundation
import TestSupport
import Testing

@testable import Engine

/// The bytes that scripts parse, kept as files. `FORESHIFT_UPDATE_GOLDEN=1` rewrites them; a missing file fails.
@Suite struct JSONGoldenTests {
  private func expect(_ answer: Data, _ name: String) throws {
    let file = Fixtures.directory.appending(path: "golden/json").appending(path: name)
    if ProcessInfo.processInfo.environment["FORESHIFT_UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try answer.write(to: file)
    }
    let kept = try #require(try? Data(contentsOf: file), "there is no golden file \(name)")
    #expect(answer == kept, "\(name) differs: \(String(decoding: answer.prefix(400), as: UTF8.self))")
  }

  /// Twenty days around 10 with a gap and one day far off.
  private let series =
    "ds,y\n"
    + (1...20).map { day in
      let value = day == 7 ? "" : day == 15 ? "40" : "\(10 + day * 7 % 5)"
      return "2016-03-\(day < 10 ? "0" : "")\(day),\(value)\n"
    }.joined()

  @Test func chart() throws {
    var request = ChartJob.Request()
    request.table = .text(series)
    request.type = "xmr"
    request.rules = "nelson"
    try expect(EngineJSON.data(ChartJob.run(request, context: JobContext())), "chart-xmr.json")
  }

  /// Sums, three panels, contributions, and everything that may stand beside a chart.
  @Test func chartTypes() throws {
    func expect(_ table: String, _ type: String, _ change: (inout ChartJob.Request) -> Void) throws {
      var request = ChartJob.Request()
      request.table = .text(table)
      request.type = type
      change(&request)
      try self.expect(EngineJSON.data(ChartJob.run(request, context: JobContext())), "chart-\(type).json")
    }
    try expect(ChartTables.days(20) { "\(40 + ChartTables.noise($0) + ($0 >= 14 ? 9 : 0))" }, "cusum") {
      $0.baseline = "14"
      $0.direction = "lower"
    }
    try expect(ChartTables.grouped, "three_way") { $0.baseline = "20" }
    try expect(ChartTables.several, "t2") {
      $0.map = ["y": "calls"]
      $0.exclude = ["2016-01-03=outage"]
    }
    try expect(ChartTables.stepped, "ewma") {
      $0.lambda = 0.1
      $0.arl = 370
      $0.split = ["auto"]
      $0.target = 42
      $0.direction = "lower"
      $0.upperSpec = 60
      $0.transform = "log"
    }
  }

  @Test func forecast() throws {
    var request = ForecastJob.Request()
    request.table = .text(series)
    request.model = ["SeasonalNaive"]
    request.season = [5]
    request.horizon = 3
    try expect(EngineJSON.data(ForecastJob.run(request, context: JobContext())), "forecast-seasonal-naive.json")
  }

  @Test func kpis() throws {
    var request = KPIsJob.Request()
    request.table = .text(
      """
      id;created_at;resolved_at;team
      1;2016-03-07 09:00;2016-03-07 11:00;A
      2;2016-03-07 10:00;2016-03-08 10:30;B
      3;2016-03-08 12:00;;A
      4;2016-03-09 08:00;2016-03-09 08:45;A

      """)
    request.kpi = ["ticket_volume", "resolution_time", "backlog", "same_day_resolution"]
    try expect(EngineJSON.data(KPIsJob.run(request, context: JobContext())), "kpis.json")
  }

  @Test func staff() throws {
    var request = StaffJob.Request()
    request.table = .text("ds,auto,auto-lo-80,auto-hi-80\n2016-03-07T09:00:00,60,40,80\n2016-03-07T10:00:00,0,0,2\n")
    request.aht = 300
    try expect(EngineJSON.data(StaffJob.run(request, context: JobContext())), "staff.json")
  }

  @Test func deferred() throws {
    var request = DeferredJob.Request()
    request.table = DeferredJobTests.daily(12)
    request.aht = 1800
    request.openHours = "mon-fri 08:00-16:00"
    request.promises = [.init(within: "1d")]
    request.hours = [7]
    request.backlog = 5
    request.paths = 10
    try expect(EngineJSON.data(DeferredJob.run(request, context: JobContext())), "deferred.json")
  }

  @Test func intraday() throws {
    var request = IntradayJob.Request()
    request.table = .text(JobExamples.morning)
    request.plan = .text(JobExamples.plan)
    request.aht = 300
    try expect(EngineJSON.data(IntradayJob.run(request, context: JobContext())), "intraday.json")
  }

  @Test func hiring() throws {
    var request = HiringJob.Request()
    request.table = .text(JobExamples.months)
    request.people = 20
    try expect(EngineJSON.data(HiringJob.run(request, context: JobContext())), "hiring.json")
  }

  @Test func erlang() throws {
    var request = ErlangJob.Request()
    request.load = 8
    request.patience = 90
    request.queue = "g"
    request.patienceLaw = "weibull"
    request.patienceVariation = 2
    try expect(EngineJSON.data(ErlangJob.run(request, context: JobContext())), "erlang.json")
  }
}
