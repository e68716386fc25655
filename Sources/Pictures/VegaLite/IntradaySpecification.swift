import Engine

/// A running day as three Vega-Lite panels: contacts, people, and the expected service level.
struct IntradaySpecification {
  let answer: IntradayResponse

  func panels() -> [VegaLitePanel] {
    let day = answer.intervals
    let rows = VegaLiteRow.rows(
      day.ds,
      [
        ("planned", day.planned), ("actual", day.actual), ("forecast", day.forecast), ("forecast_lower", day.forecastLower),
        ("forecast_upper", day.forecastUpper), ("agents", day.agents), ("present", day.present), ("agents_after", day.agentsAfter),
        ("needed", day.needed), ("service_level", day.serviceLevel), ("service_level_after", day.serviceLevelAfter),
      ])
    let hasDates = VegaLiteRow.isDate(day.ds.first)
    func panel(_ title: String, _ subtitle: String, _ measure: String, height: Int, _ layers: [VegaLiteLayer]) -> VegaLitePanel {
      var panel = VegaLitePanel(title: title, subtitle: subtitle, measure: measure, rows: rows, hasDates: hasDates, layers: layers)
      panel.height = height
      return panel
    }
    return [
      panel(
        "Today, \(answer.date)", answer.says.first ?? "", "Contacts", height: 220,
        [
          VegaLiteLayer(mark: .area(to: "forecast_upper"), field: "forecast_lower", colour: .band80),
          VegaLiteLayer(mark: .steps(dashed: true), field: "planned", colour: .limits),
          VegaLiteLayer(mark: .steps(dashed: false), field: "forecast", colour: .forecast),
          VegaLiteLayer(mark: .steps(dashed: false), field: "actual", colour: .ink),
          VegaLiteLayer(
            mark: .points(size: 14), field: "forecast", colour: .forecast,
            tooltip: ["ds", "planned", "forecast", "forecast_lower", "forecast_upper"]),
          VegaLiteLayer(mark: .points(size: 14), field: "actual", colour: .ink, tooltip: ["ds", "planned", "actual"]),
        ]),
      panel(
        "People", "", "People", height: 180,
        [
          VegaLiteLayer(mark: .steps(dashed: false), field: "agents", colour: .forecast),
          VegaLiteLayer(mark: .steps(dashed: true), field: "agents_after", colour: .forecast),
          VegaLiteLayer(mark: .steps(dashed: false), field: "needed", colour: .ink),
          VegaLiteLayer(
            mark: .points(size: 14), field: "needed", colour: .ink, tooltip: ["ds", "needed", "agents", "agents_after", "present"]),
        ]),
      panel(
        "Expected service level", "", "Share in time", height: 120,
        [
          VegaLiteLayer(mark: .steps(dashed: true), field: "service_level_after", colour: .forecast),
          VegaLiteLayer(mark: .steps(dashed: false), field: "service_level", colour: .ink),
          VegaLiteLayer(
            mark: .points(size: 14), field: "service_level", colour: .ink, tooltip: ["ds", "service_level", "service_level_after"]),
        ]),
    ]
  }
}
