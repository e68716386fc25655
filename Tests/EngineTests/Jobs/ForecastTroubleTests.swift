import Engine
import Testing

/// Trouble in the data, borrowed seasons and saved models through the forecast job.
@Suite struct ForecastTroubleTests {
  /// A year and a half of days from 1 January 2015 on: a working week, noise, and what a test changes.
  private static func rows(_ days: Range<Int>, id: String? = nil, _ change: (Int, Double) -> Double = { $1 }) -> [String] {
    days.map { day in
      let week = [130, 118, 112, 108, 101, 42, 30.0][(day + 3) % 7]
      let value = change(day, week * (1 + 0.06 * Double(day * 7919 % 101 - 50) / 29)).rounded()
      return "\(id.map { "\($0)," } ?? "")\(date(day)),\(value.isNaN ? "" : "\(Int(value))")"
    }
  }

  private static func date(_ day: Int) -> String {
    var rest = day
    for (year, leap) in [(2015, false), (2016, true)] {
      for (month, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        if rest < length { return "\(year)-\(month < 9 ? "0" : "")\(month + 1)-\(rest < 9 ? "0" : "")\(rest + 1)" }
        rest -= length
      }
    }
    return ""
  }

  private func run(
    _ rows: [String], ids: Bool = false, _ change: (inout ForecastJob.Request) -> Void = { _ in }
  ) throws -> ForecastResponse {
    var request = ForecastJob.Request()
    request.table = .text(([ids ? "unique_id,ds,y" : "ds,y"] + rows).joined(separator: "\n") + "\n")
    request.horizon = 14
    request.windows = 2
    change(&request)
    return try ForecastJob.run(request, context: JobContext())
  }

  @Test(arguments: ["auto", "AutoETS", "SeasonalNaive"]) func lostDaysAreSaidAndNotUsed(model: String) throws {
    // 14 March 2016 is day 438, a Monday.
    let rows = Self.rows(0..<440) { $0 == 438 ? 0 : $1 }
    let result = try run(rows) { $0.model = [model] }.forecasts[0]
    let trouble = try #require(result.trouble.first)
    #expect(trouble.kind == .lost && trouble.ds == "2016-03-14" && trouble.steps == 1)
    #expect(trouble.says.hasPrefix("14 Mar 2016 is a lost day") && trouble.says.hasSuffix("not used."))
    #expect(result.notes.contains(trouble.says))
    // Two Mondays are forecast, on 21 and 28 March.
    #expect(result.mean[5] > 90, "\(result.mean)")
    let kept = try run(rows) {
      $0.model = [model]
      $0.outliers = "keep"
    }.forecasts[0]
    #expect(kept.trouble.isEmpty)
    if model == "SeasonalNaive" { #expect(kept.mean[5] == 0) }
  }

  @Test func aShiftIsFoundOrGiven() throws {
    // From 2 May 2016, day 487, on.
    let rows = Self.rows(0..<530) { $0 >= 487 ? $1 * 0.75 : $1 }
    let found = try run(rows).forecasts[0]
    let shift = try #require(found.trouble.first { $0.kind == .levelShift })
    #expect(abs(shift.changePercent + 25) < 3)
    #expect(shift.says.hasPrefix("Level −") && shift.says.hasSuffix("earlier history scaled."))
    let given = try run(rows) { $0.levelShift = ["2016-05-02"] }.forecasts[0]
    #expect(given.trouble.first?.says.contains("since 2 May 2016") == true)
    #expect(try run(rows) { $0.levelShift = ["none"] }.forecasts[0].trouble.isEmpty)
    let clean = try run(Self.rows(0..<530)).forecasts[0]
    #expect(clean.trouble.isEmpty)
  }

  @Test(arguments: [("outliers", "maybe"), ("level_shift", "soon")]) func nonsenseIsRefused(field: String, word: String) {
    let error = #expect(throws: JobError.self) {
      try run(Self.rows(0..<40)) { if field == "outliers" { $0.outliers = word } else { $0.levelShift = [word] } }
    }
    #expect(error?.field == field)
  }

  @Test func closedWeekdaysStayZero() throws {
    let rows = Self.rows(0..<200) { ($0 + 3) % 7 == 6 ? .nan : $1 }
    let result = try run(rows).forecasts[0]
    let sundays = result.ds.indices.filter { (200 + $0 + 3) % 7 == 6 }
    #expect(sundays.count == 2 && sundays.allSatisfy { result.mean[$0] == 0 })
    #expect(result.notes.contains { $0.contains("Sundays never have an observation") })
    #expect(result.trouble.isEmpty)
  }

  @Test func aShortSeriesBorrowsTheWeekOfItsSiblings() throws {
    let rows = Self.rows(0..<200, id: "old") + Self.rows(0..<200, id: "older") { $1 * 3 } + Self.rows(190..<200, id: "new") { $1 / 2 }
    let results = try run(rows, ids: true).forecasts
    let new = try #require(results.first { $0.uniqueId == "new" })
    #expect(new.chosenModel.hasSuffix("with the siblings' season"))
    #expect(new.why.contains("borrowed from 2 siblings"))
    let old = try #require(results.first { $0.uniqueId == "old" })
    for h in 0..<14 { #expect(abs(new.mean[h] / (old.mean[h] / 2) - 1) < 0.3, "\(h): \(new.mean[h]) \(old.mean[h])") }
    // Alone it has none to borrow from.
    #expect(try run(Self.rows(190..<200)).forecasts[0].chosenModel.contains("siblings") == false)
  }

  @Test(arguments: ["auto", "AutoETS", "AutoARIMA", "Theta", "SeasonalNaive"]) func savedModelsGoOn(model: String) throws {
    let first = try run(Self.rows(0..<300)) {
      $0.model = [model]
      $0.saveState = true
    }
    let state = try #require(first.states)
    #expect(state.models.count == 1 && state.models[0].lastDs == "2015-10-27" && state.models[0].every == "day")
    let read = try EngineJSON.decode(SavedForecastModels.self, from: EngineJSON.encode(state))
    #expect(read == state)
    // Rows that it has seen are passed over, the others move it.
    let moved = try run(Self.rows(290..<307)) {
      $0.modelState = read
      $0.saveState = true
    }
    let result = moved.forecasts[0]
    #expect(result.ds.first == "2015-11-04" && result.history.y.count == 7)
    #expect(result.why.contains("moved forward by 7 new observations"))
    #expect(moved.states?.models[0].lastDs == "2015-11-03")
    let refitted = try run(Self.rows(0..<307)) { $0.model = [model] }.forecasts[0]
    for h in 0..<14 { #expect(abs(result.mean[h] - refitted.mean[h]) < 0.25 * refitted.mean[h] + 1, "\(h)") }
  }

  @Test func aSavedModelIsWhatItIs() throws {
    let state = try run(Self.rows(0..<100)) { ($0.model, $0.saveState) = (["SeasonalNaive"], true) }.states
    let error = #expect(throws: JobError.self) { try run(Self.rows(100..<107)) { ($0.modelState, $0.model) = (state, ["Theta"]) } }
    #expect(error?.code == "fixed_by_state" && error?.field == "model")
    let refusal = #expect(throws: JobError.self) { try run(Self.rows(0..<100)) { ($0.model, $0.saveState) = (["Mean"], true) } }
    #expect(refusal?.message.contains("cannot be saved and moved forward") == true)
  }
}
