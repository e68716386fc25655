import Engine
import Forecasting
import Testing

/// Intervals, sample paths, sums and reconciliation through the forecast job.
@Suite struct ForecastDistributionsTests {
  /// Three categories of two teams, ten weeks of days.
  private static let table: String = {
    var rows = ["unique_id,ds,y"]
    for (place, id) in ["all/desk/mail", "all/desk/phone", "all/field/visit"].enumerated() {
      for day in 0..<70 {
        let week = [30, 28, 25, 26, 22, 6, 4][day % 7] * (place + 1)
        let date = day < 31 ? "2024-01-\(day + 1)" : day < 60 ? "2024-02-\(day - 30)" : "2024-03-\(day - 59)"
        let parts = date.split(separator: "-").map { $0.count == 1 ? "0\($0)" : String($0) }
        rows.append("\(id),\(parts.joined(separator: "-")),\(week + (day * 7 + place * 3) % 5)")
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  private func forecasts(threads: Int = 1, _ change: (inout ForecastJob.Request) -> Void) throws -> [ForecastResult] {
    var request = ForecastJob.Request()
    request.table = .text(Self.table)
    request.horizon = 14
    request.model = ["SeasonalNaive"]
    change(&request)
    return try ForecastJob.run(request, context: JobContext(threads: threads)).forecasts
  }

  @Test func weeksOfDailyForecastsHaveIntervalsOfTheirOwn() throws {
    let plain = try forecasts { _ in }
    let summed = try forecasts { ($0.sumOver, $0.paths) = ("week", 400) }
    #expect(summed.map(\.mean) == plain.map(\.mean))
    let sums = try #require(summed[0].sums)
    // 11 March 2024, the first day after the data, is a Monday.
    #expect(sums.ds == ["2024-03-11", "2024-03-18"] && sums.steps == [7, 7] && sums.paths == 400)
    #expect(sums.intervals.map(\.level) == [80, 95])
    let steps = try #require(summed[0].intervals.first { $0.level == 80 })
    let width = sums.intervals[0].upper[0] - sums.intervals[0].lower[0]
    let added = (0..<7).reduce(0) { $0 + steps.upper[$1] - steps.lower[$1] }
    #expect(width > 0 && width < added)
    #expect(summed[0].paths == nil && plain[0].sums == nil)
  }

  @Test func pathsAreSeededWholeAndTheSameOnAnyNumberOfThreads() throws {
    let one = try forecasts { ($0.paths, $0.seed) = (20, 5) }
    #expect(one == (try forecasts(threads: 2) { ($0.paths, $0.seed) = (20, 5) }))
    #expect(one != (try forecasts { ($0.paths, $0.seed) = (20, 6) }))
    let paths = try #require(one[1].paths)
    #expect(paths.values.count == 20 && paths.values.allSatisfy { $0.count == 14 && $0.allSatisfy { $0 >= 0 && $0 == $0.rounded() } })
  }

  @Test(arguments: ["bottom_up", "top_down", "ols", "wls_struct", "wls_var", "mint"]) func seriesThatAddUpDo(method: String) throws {
    let all = try forecasts {
      $0.reconcile = method
      $0.sumOver = "horizon"
    }
    #expect(all.map(\.uniqueId) == ["all", "all/desk", "all/field", "all/desk/mail", "all/desk/phone", "all/field/visit"])
    for h in 0..<14 {
      #expect(abs(all[0].mean[h] - all[1].mean[h] - all[2].mean[h]) < 1e-9)
      #expect(abs(all[1].mean[h] - all[3].mean[h] - all[4].mean[h]) < 1e-9)
    }
    let sums = try all.map { try #require($0.sums) }
    #expect(abs(sums[0].mean[0] - sums[1].mean[0] - sums[2].mean[0]) < 1e-6)
    for one in all { #expect(zip(one.mean, one.intervals[0].upper).allSatisfy { $0 <= $1 + 1e-9 }) }
  }

  /// A column of denominators without a number in it, as the counts of `kpis` have, makes no ratio.
  @Test func anEmptyDenominatorIsNone() throws {
    let rows = (1...28).flatMap { day in
      ["a/x", "a/y"].map { "\($0),2024-01-\(day < 10 ? "0" : "")\(day),\(10 + day % 7)," }
    }
    var request = ForecastJob.Request()
    request.table = .text((["unique_id,ds,y,n"] + rows).joined(separator: "\n"))
    (request.model, request.horizon, request.reconcile) = (["SeasonalNaive"], 7, "bottom_up")
    #expect(try ForecastJob.run(request, context: JobContext()).forecasts.map(\.uniqueId) == ["a", "a/x", "a/y"])
    request.table = .text((["unique_id,ds,y,n"] + rows.map { $0 + "20" }).joined(separator: "\n"))
    #expect(#expect(throws: JobError.self) { try ForecastJob.run(request, context: JobContext()) }?.code == "not_summable")
  }

  @Test func groupsThatCutAcrossOneAnotherAddUpToo() throws {
    let all = try forecasts {
      $0.reconcile = "wls_struct"
      $0.groups = ["root", "team", "category"]
    }
    #expect(all.count == 1 + 1 + 2 + 3 + 3)
    #expect(all.contains { $0.uniqueId == "team=desk" })
  }

  @Test(arguments: ["bootstrap", "conformal", "conformal_split", "adaptive"]) func intervalsOfEveryMethod(name: String) throws {
    let one = try forecasts {
      $0.intervals = name
      $0.windows = 2
    }
    #expect(one.count == 3 && one.allSatisfy { $0.intervals.count == 2 && $0.intervals[1].upper.allSatisfy(\.isFinite) })
  }

  @Test func whatCannotBeAskedForIsNamed() {
    let changes: [(String, (inout ForecastJob.Request) -> Void)] = [
      ("intervals", { $0.intervals = "magic" }), ("sum_over", { $0.sumOver = "moon" }), ("paths", { $0.paths = 0 }),
      ("paths", { $0.paths = 2_000_000 }),
      ("reconcile", { $0.reconcile = "magic" }), ("groups", { $0.groups = ["team"] }),
      ("reconcile", { ($0.reconcile, $0.groups) = ("ols", ["team"]) }),
    ]
    for (field, change) in changes {
      let error = #expect(throws: JobError.self) { try forecasts(change) }
      #expect(error?.field == field)
    }
  }

  @Test func aBatchGivesTheSameOnOneAndTwoThreads() throws {
    let values = (0..<20_000).map { (place: Int) -> Double in Double(place * 31 % 17) + Double(place % 7) }
    let batch = try SeriesBatch(values: values, offsets: (0...500).map { $0 * 40 }, seasons: [7], isCount: true)
    let model = try ModelRegistry.model(named: "Theta")
    var answers: [[BatchForecast]] = []
    for threads in [1, 2] {
      var runs: [BatchForecast] = []
      try BatchForecasts(horizon: 14, threads: threads, runSize: 7).run(batch, model: model) { runs.append($0) }
      answers.append(runs)
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0].flatMap { Array($0.range) } == Array(0..<500))
    #expect(answers[0].allSatisfy { $0.mean.allSatisfy(\.isFinite) && $0.failures.isEmpty })
  }
}
