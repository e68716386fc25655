public import Engine

/// Answers as Vega-Lite 5 specifications.
extension Pictures {
  /// The media type of a Vega-Lite 5 specification.
  public static let vegaLiteMediaType = "application/vnd.vegalite.v5+json"

  public static func vegaLite(of response: ChartResponse) -> String {
    VegaLiteDocument(panels: response.charts.flatMap { ControlChartSpecification(chart: $0).panels() }).text()
  }

  public static func vegaLite(of response: ForecastResponse) -> String {
    VegaLiteDocument(panels: response.forecasts.map { ForecastSpecification(forecast: $0).panel() }).text()
  }

  public static func vegaLite(of response: StaffResponse) -> String {
    VegaLiteDocument(panels: response.plans.map { StaffingSpecification(plan: $0).panel() }).text()
  }

  public static func vegaLite(of response: DeferredResponse) -> String {
    VegaLiteDocument(panels: DeferredSpecification(answer: response).panels()).text()
  }

  public static func vegaLite(of response: IntradayResponse) -> String {
    VegaLiteDocument(panels: IntradaySpecification(answer: response).panels()).text()
  }

  public static func vegaLite(of response: HiringResponse) -> String {
    VegaLiteDocument(panels: [HiringSpecification(answer: response).panel()]).text()
  }
}
