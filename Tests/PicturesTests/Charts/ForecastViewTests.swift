import Engine
import Pictures
import Testing

@Suite struct ForecastViewTests {
  private func response(_ forecast: ForecastResult, _ view: ForecastView) -> ForecastResponse {
    var response = ForecastResponse(forecasts: [forecast], made: Provenance())
    response.view = view
    return response
  }

  @Test(arguments: [ForecastView.components, .residuals], [false, true]) func views(view: ForecastView, hourly: Bool) throws {
    let forecast = ForecastSamples.explained(hourly: hourly)
    let name = "forecast-\(view.rawValue)-\(hourly ? "hourly" : "daily")"
    try Golden.expect(Pictures.svg(of: response(forecast, view)), "\(name).svg")
    if !hourly { try Golden.expect(Pictures.svg(of: response(forecast, view), width: .phone, theme: .dark), "\(name)-dark-360.svg") }
  }

  @Test(arguments: [ForecastView.components, .residuals]) func nothingToDrawIsSaid(view: ForecastView) {
    #expect(Pictures.svg(of: response(ForecastSamples.empty, view)).contains("Nothing to draw"))
  }

  /// The forecast is the view where none is asked for.
  @Test func theForecastIsTheUsualView() {
    let forecast = ForecastSamples.daily
    #expect(
      Pictures.svg(of: ForecastResponse(forecasts: [forecast], made: Provenance())) == Pictures.svg(of: response(forecast, .forecast)))
  }
}
