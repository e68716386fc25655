import Engine
import Testing

@Suite struct BacktestJobTests {
  /// Twenty weeks of a rhythm that repeats exactly, then a level twice as high.
  private static let table: String = {
    let week = [52, 48, 45, 46, 41, 12, 9]
    let rows = (0..<140).map { day in "\(day),\(week[day % 7] * (day < 112 ? 1 : 2))" }
    return (["ds,y"] + rows).joined(separator: "\n") + "\n"
  }()

  private func request(_ change: (inout BacktestJob.Request) -> Void = { _ in }) throws -> SeriesBacktest {
    var request = BacktestJob.Request()
    request.table = .text(Self.table)
    request.season = [7]
    request.horizon = 14
    request.model = ["SeasonalNaive", "Mean"]
    change(&request)
    return try #require(try BacktestJob.run(request, context: JobContext()).backtests.first)
  }

  @Test func everyModelForecastsFromEveryOriginWithWhatWasKnownThere() throws {
    let record = try request { $0.windows = 4 }
    #expect(record.accuracy.origins == ["84", "98", "112", "126"])
    #expect(record.forecasts.count == 8)
    #expect(record.accuracy.scores.map(\.model) == ["SeasonalNaive", "Mean"])
    #expect(record.accuracy.scores.first?.best == true)
    // From 112 the seasonal naive knows nothing of the doubling, from 126 it does.
    let third = try #require(record.forecasts.first { $0.model == "SeasonalNaive" && $0.ds.first == "112" })
    #expect(third.mean.first == 52 && third.actual.first == 104)
    let last = try #require(record.forecasts.first { $0.model == "SeasonalNaive" && $0.ds.first == "126" })
    #expect(last.mean == last.actual)
    #expect(record.says.hasPrefix("Over 4 past forecasts of up to 14 steps SeasonalNaive erred least"))
  }

  @Test func stepsBetweenOriginsAreChosen() throws {
    #expect(try request { ($0.windows, $0.step) = (3, 7) }.accuracy.origins == ["112", "119", "126"])
  }

  @Test func measuresAgreeWithTheForecasts() throws {
    let record = try request { $0.model = ["SeasonalNaive"] }
    let score = try #require(record.accuracy.scores.first)
    let pairs = record.forecasts.flatMap { zip($0.mean, $0.actual) }
    let error = pairs.reduce(0) { $0 + abs($1.0 - $1.1) }
    #expect(abs(score.wape - error / pairs.reduce(0) { $0 + $1.1 }) < 1e-12)
    #expect(abs(score.mae - error / Double(pairs.count)) < 1e-9)
  }

  @Test(arguments: ["windows", "step"]) func numbersBelowOneAreRefused(_ field: String) {
    let error = #expect(throws: JobError.self) {
      try request { if field == "windows" { $0.windows = 0 } else { $0.step = 0 } }
    }
    #expect(error?.field == field)
  }

  @Test func onlyModelsThatTakeRegressorsAreToldOfThem() throws {
    // A campaign every now and then brings sixty more.
    let week = [52, 48, 45, 46, 41, 12, 9]
    let rows = (0..<168).map { day in "\(day),\(week[day % 7] + (day * 37 % 11 == 3 ? 60 : 0)),\(day * 37 % 11 == 3 ? 1 : 0)" }
    let record = try request {
      $0.table = .text((["ds,y,campaign"] + rows).joined(separator: "\n") + "\n")
      $0.regressors = ["campaign"]
      $0.model = ["Regression", "SeasonalNaive"]
    }
    let errors = Dictionary(uniqueKeysWithValues: record.accuracy.scores.map { ($0.model, $0.wape) })
    let told = try #require(errors["Regression"])
    let naive = try #require(errors["SeasonalNaive"])
    #expect(told < 0.5 * naive, "\(errors)")
    let error = #expect(throws: JobError.self) { try request { $0.regressors = ["price"] } }
    #expect(error?.field == "regressors")
  }

  @Test func unknownModelsAreNamed() {
    let error = #expect(throws: JobError.self) { try request { $0.model = ["Oracle"] } }
    #expect(error?.code == "unknown_model")
  }
}
