import Engine

/// A simulation as Vega-Lite: its shares with their intervals, and a desk's service level by interval.
struct SimulationSpecification {
  let answer: SimulateJob.Response

  func views() -> [any VegaLiteView] {
    let shares = SimulationPicture(answer).rows.map { row in
      VegaLiteDots.Dot(
        name: row.name, value: row.figure.value, lower: row.figure.lower, upper: row.figure.upper, exact: row.figure.exact)
    }
    var views: [any VegaLiteView] = [VegaLiteDots(title: "Simulation", subtitle: answer.says, dots: shares)]
    let levels = answer.parts.filter { $0.kind == .interval }.map { part in part.figures.first { $0.name == "service_level" } }
    guard levels.contains(where: { $0 != nil }) else { return views }
    views.append(
      VegaLitePanel(
        title: "Service level by interval", subtitle: "", measure: "Service level",
        rows: VegaLiteRow.rows(
          levels.indices.map { String($0 + 1) },
          [
            ("service_level", levels.map { $0?.value ?? .nan }), ("lower", levels.map { $0?.lower ?? .nan }),
            ("upper", levels.map { $0?.upper ?? .nan }),
          ]),
        hasDates: false,
        layers: [
          VegaLiteLayer(mark: .area(to: "upper"), field: "lower", colour: .band80),
          VegaLiteLayer(mark: .line(dashed: false), field: "service_level", colour: .forecast),
          VegaLiteLayer(
            mark: .points(size: 16), field: "service_level", colour: .forecast, tooltip: ["ds", "service_level", "lower", "upper"]),
        ]))
    return views
  }
}
