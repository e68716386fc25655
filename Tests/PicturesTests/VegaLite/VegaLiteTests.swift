import Engine
import Foundation
import Pictures
import Testing

@Suite("Pictures as Vega-Lite specifications") struct VegaLiteTests {
  private func document(_ text: String) throws -> JSONValue { try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) }

  @Test func goldenDocuments() throws {
    try Golden.expect(
      Pictures.vegaLite(of: ChartResponse(charts: [ChartSamples.trial], made: Provenance())), "vegalite/chart-trial.vl.json")
    try Golden.expect(
      Pictures.vegaLite(of: ForecastResponse(forecasts: [ForecastSamples.daily], made: Provenance())), "vegalite/forecast-daily.vl.json")
    try Golden.expect(
      Pictures.vegaLite(of: StaffResponse(plans: [StaffingSamples.halfHourly], made: Provenance())), "vegalite/staffing-half-hourly.vl.json"
    )
  }

  /// Every column that a layer draws, bounds, filters by or shows is in the rows, and no number is anything but finite or null.
  @Test func whatIsDrawnIsInTheRows() throws {
    let charts = ChartSamples.all.map(\.chart) + ChartSamples.types.map(\.chart)
    let texts = [
      Pictures.vegaLite(of: ChartResponse(charts: charts, made: Provenance())),
      Pictures.vegaLite(of: ForecastResponse(forecasts: ForecastSamples.all.map(\.forecast), made: Provenance())),
      Pictures.vegaLite(of: StaffResponse(plans: StaffingSamples.all.map(\.plan), made: Provenance())),
      Pictures.vegaLite(of: try OperationSamples.deferred()), Pictures.vegaLite(of: try OperationSamples.intraday()),
      Pictures.vegaLite(of: try OperationSamples.hiring()), Pictures.vegaLite(of: try OperationSamples.erlang()),
    ]
    for text in texts {
      let document = try document(text)
      #expect(document["$schema"]?.string?.hasSuffix("/v5.json") == true)
      for panel in document["vconcat"]?.items ?? [] {
        let rows = panel["data"]?["values"]?.items ?? []
        let columns = Set(rows.flatMap { $0.members.keys })
        for layer in panel["layer"]?.items ?? [] where !rows.isEmpty {
          let encoding = try #require(layer["encoding"])
          let drawn = [encoding["y"], encoding["y2"]].compactMap { $0?["field"]?.string }
          let shown = (encoding["tooltip"]?.items ?? []).compactMap { $0["field"]?.string }
          let filtered = (layer["transform"]?.items ?? []).compactMap { $0["filter"]?["field"]?.string }
          for column in drawn + shown + filtered where !columns.contains(column) {
            // A panel of history alone has no forecast, one of a forecast alone no history.
            #expect(["y", "mean"].contains(column) || column.contains("er_"), "\(column) is drawn and in no row")
          }
        }
      }
    }
  }

  /// Grids of people by days and of days by intervals: every cell lies in a column and row that are drawn, and has a colour.
  @Test func gridsHoldTheirCells() throws {
    let texts = [
      Pictures.vegaLite(of: RosterSamples.roster(days: 14)), Pictures.vegaLite(of: try ShiftSamples.plan(days: 3)),
      Pictures.vegaLite(of: try ShiftSamples.plan(days: 1, intervals: 96)),
    ]
    for text in texts {
      let views = try document(text)["vconcat"]?.items ?? []
      #expect(!views.isEmpty)
      for view in views {
        let columns = (view["encoding"]?["x"]?["scale"]?["domain"]?.items ?? []).compactMap(\.string)
        let rows = (view["encoding"]?["y"]?["scale"]?["domain"]?.items ?? []).compactMap(\.string)
        let kinds = (view["layer"]?.items.first?["encoding"]?["color"]?["scale"]?["domain"]?.items ?? []).compactMap(\.string)
        let cells = view["data"]?["values"]?.items ?? []
        #expect(!cells.isEmpty && cells.count <= columns.count * rows.count)
        for cell in cells {
          #expect(columns.contains(cell["column"]?.string ?? "") && rows.contains(cell["row"]?.string ?? ""))
          #expect(kinds.contains(cell["kind"]?.string ?? "") && cell["text"]?.string?.isEmpty == false)
        }
      }
    }
  }

  @Test func simulationsHaveTheirSharesAndTheirIntervals() throws {
    func views(_ answer: SimulateJob.Response) throws -> [JSONValue] { try document(Pictures.vegaLite(of: answer))["vconcat"]?.items ?? [] }
    func number(_ value: JSONValue?) -> Double? {
      switch value {
      case .number(let number): number
      case .integer(let number): Double(number)
      default: nil
      }
    }
    let queue = try views(try OperationSamples.simulatedQueue())
    let desk = try views(try OperationSamples.simulatedDesk())
    #expect(queue.count == 1 && desk.count == 2)
    for dot in (queue + desk).compactMap({ $0["data"]?["values"]?.items }).joined() where dot["name"] != nil {
      let lower = try #require(number(dot["lower"]))
      let value = try #require(number(dot["value"]))
      let upper = try #require(number(dot["upper"]))
      #expect(0 <= lower && lower <= value && value <= upper && upper <= 1)
    }
  }

  @Test func everyPointOfAChartIsDrawnOnceInTheColourOfWhatItMeans() throws {
    let chart = ChartSamples.trial
    let panel = try #require(
      try document(Pictures.vegaLite(of: ChartResponse(charts: [chart], made: Provenance())))["vconcat"]?.items.first)
    let rows = try #require(panel["data"]?["values"]?.items)
    #expect(rows.count == chart.points.count)
    let members = Set(chart.signals.flatMap(\.members))
    for (index, row) in rows.enumerated() {
      #expect((row["meaning"]?.string == "within") == !members.contains(index))
    }
    let filters = (panel["layer"]?.items ?? []).compactMap { $0["transform"]?.items.first?["filter"]?["equal"]?.string }
    #expect(filters == ["within", "worse", "better", "undirected"])
  }

  @Test func daysShowTheirWorkAndIntervalsTheirQueue() throws {
    var plan = StaffingSamples.halfHourly
    func rows(_ plan: StaffingPlan) throws -> Int? {
      let text = Pictures.vegaLite(of: StaffResponse(plans: [plan], made: Provenance()))
      return try document(text)["vconcat"]?.items.first?["data"]?["values"]?.items.count
    }
    #expect(try rows(plan) == plan.ds.count)
    plan.intervalSeconds = 86_400
    #expect(try rows(plan) == plan.workload?.ds.count)
  }

  @Test func clockReadingsKeepTheirHour() throws {
    var chart = ChartSamples.trial
    chart.points[0].ds = "2024-03-04T09:30:00+01:00"
    let panel = try document(Pictures.vegaLite(of: ChartResponse(charts: [chart], made: Provenance())))["vconcat"]?.items.first
    #expect(panel?["data"]?["values"]?.items.first?["at"]?.string == "2024-03-04T09:30:00Z")
  }
}
