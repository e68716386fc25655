import Engine
import Hummingbird
import Pictures

extension DashboardRoutes {
  static func accuracy(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let subject = visit.subject
    return try await visit.show(
      .accuracy, beside: { await backtest(subject, $0) },
      drawing: { response, backtest, frame in
        let hourly = response.forecasts.first { $0.every == "hour" }
        guard let backtest else { return Dashboard.computing(.accuracy, frame) }
        return Dashboard.accuracy(backtest, hourly: hourly, frame)
      })
  }

  /// `/accuracy/past.svg`, `errors`, `coverage`; the numbers of all are the ranking's.
  static func accuracyFile(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let (name, suffix) = split(context.parameters.get("file") ?? "")
    guard ["past", "errors", "coverage"].contains(name), !suffix.isEmpty else { throw nothing }
    let analysis = await visit.subject.analysis(patience: .seconds(30))
    guard let response = analysis.value else { throw Problem.busy }
    var answer = await backtest(visit.subject, response)
    for _ in 0..<60 where answer.value == nil && answer.failure == nil { answer = await backtest(visit.subject, response) }
    let backtest = answer.value
    return try await visit.file(suffix == "svg" ? DashboardVisit.picture : DashboardVisit.csv, key: "backtest") { _ in
      guard let backtest, let record = backtest.backtests.first else { return nil }
      if suffix == "csv" { return Pictures.table(of: backtest).csv(forSpreadsheets: true) }
      return Dashboard.backtestDrawing(name, record, width: visit.viewer.width, locale: visit.viewer.locale).map(visit.svg)
    }
  }

  /// The backtest of the daily volume, over the horizon of the forecast.
  private static func backtest(_ subject: DashboardSubject, _ response: AnalyzeResponse) async -> DashboardAnswer<BacktestResponse> {
    let request = subject.configuration.request
    return await subject.answer("backtest") { (context) throws -> BacktestResponse in
      guard let volume = Dashboard.volume(response) else {
        throw JobError(.data, code: "no_volume", message: "there is no daily volume to test forecasts on")
      }
      var asked = BacktestJob.Request()
      let part = KPIsResponse(series: [volume], reading: response.reading, made: response.made)
      asked.table = .text(Pictures.table(of: part).csv())
      asked.horizon = response.forecasts.first { $0.every == "day" }.map { min(28, max(1, $0.ds.count)) }
      asked.holidays = request.holidays
      asked.events = request.events
      asked.every = "day"
      var answer = try BacktestJob.run(asked, context: context)
      for index in answer.backtests.indices { answer.backtests[index].title = volume.name }
      return answer
    }
  }
}
