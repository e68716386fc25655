import Engine

/// What more or fewer agents give, as a Vega-Lite panel: the service level by number of agents.
struct TradeOffSpecification {
  let tradeOff: TradeOff

  func panel() -> VegaLitePanel {
    let isUncertain = tradeOff.points.contains { $0.expectedServiceLevel != nil }
    let rows = tradeOff.points.map { point in
      var row = VegaLiteRow(ds: String(point.agents))
      row.set("agents", Double(point.agents))
      row.set("service_level", point.serviceLevel)
      if isUncertain { row.set("expected_service_level", point.expectedServiceLevel ?? .nan) }
      row.set("goal", tradeOff.goalShare)
      row.set("average_speed_of_answer", point.averageSpeedOfAnswer)
      row.set("occupancy", point.occupancy)
      row.set("kind", point.agents == tradeOff.chosen ? "chosen" : "other")
      return row.json
    }
    let level = isUncertain ? "expected_service_level" : "service_level"
    let shown = ["agents", level, "average_speed_of_answer", "occupancy"]
    return VegaLitePanel(
      title: "Agents and service level", subtitle: tradeOff.says, measure: "Service level", rows: rows, hasDates: false,
      layers: (isUncertain ? [VegaLiteLayer(mark: .line(dashed: true), field: "service_level", colour: .limits)] : []) + [
        VegaLiteLayer(mark: .line(dashed: true), field: "goal", colour: .target),
        VegaLiteLayer(mark: .line(dashed: false), field: level, colour: .forecast),
        VegaLiteLayer(mark: .points(size: 30), field: level, colour: .forecast, tooltip: shown),
        VegaLiteLayer(
          mark: .points(size: 110), field: level, colour: .ink, tooltip: shown, only: (column: "kind", value: "chosen")),
      ])
  }
}
