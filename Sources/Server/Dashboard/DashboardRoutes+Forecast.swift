import Engine
import Hummingbird
import Pictures

extension DashboardRoutes {
  static func signals(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    try await visit.show(.signals) { Dashboard.signals($0, $1) }
  }

  static func forecast(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    try await visit.show(.forecast) { Dashboard.forecast($0, $1) }
  }

  /// `/forecast/0.svg`: the forecast of a number, as it stands on the page.
  static func forecastFile(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let (name, suffix) = split(context.parameters.get("file") ?? "")
    guard let number = Int(name), !suffix.isEmpty else { throw nothing }
    return try await visit.file(suffix == "svg" ? DashboardVisit.picture : DashboardVisit.csv) { response in
      guard response.forecasts.indices.contains(number) else { return nil }
      let forecast = response.forecasts[number]
      if suffix == "csv" {
        return Pictures.table(of: ForecastResponse(forecasts: [forecast], made: response.made)).csv(forSpreadsheets: true)
      }
      let isInline = visit.query("inline") == "1"
      return visit.svg(
        ForecastPicture(forecast, width: visit.viewer.width, locale: visit.viewer.locale, headings: !isInline).drawing())
    }
  }

  /// `/forecast/0/components.svg`
  static func componentsFile(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let (name, suffix) = split(context.parameters.get("part") ?? "")
    guard let number = context.parameters.get("file").flatMap({ Int($0) }), name == "components", !suffix.isEmpty else { throw nothing }
    return try await visit.file(suffix == "svg" ? DashboardVisit.picture : DashboardVisit.csv) { response in
      guard response.forecasts.indices.contains(number) else { return nil }
      let forecast = response.forecasts[number]
      if suffix == "csv" { return Dashboard.components(forecast).csv(forSpreadsheets: true) }
      return Dashboard.components(forecast, width: visit.viewer.width, locale: visit.viewer.locale).map(visit.svg)
    }
  }
}
