import Engine

/// A hiring plan as a Vega-Lite panel: people needed and there by month, and how many start.
struct HiringSpecification {
  let answer: HiringResponse

  func panel() -> VegaLitePanel {
    let months = answer.months
    let rows = VegaLiteRow.rows(
      months.ds,
      [
        ("volume", months.volume), ("needed", months.needed), ("needed_upper", months.neededUpper),
        ("without_hiring", months.withoutHiring),
        ("starts", months.starts.map(Double.init)), ("in_training", months.inTraining), ("capacity", months.capacity),
        ("missing", months.missing),
      ])
    return VegaLitePanel(
      title: "Hiring plan", subtitle: answer.says.first ?? "", measure: "Trained people", rows: rows,
      hasDates: VegaLiteRow.isDate(months.ds.first),
      layers: [
        VegaLiteLayer(mark: .steps(dashed: false), field: "without_hiring", colour: .limits),
        VegaLiteLayer(mark: .steps(dashed: true), field: "needed_upper", colour: .limits),
        VegaLiteLayer(mark: .steps(dashed: false), field: "capacity", colour: .forecast),
        VegaLiteLayer(mark: .steps(dashed: false), field: "needed", colour: .ink),
        VegaLiteLayer(
          mark: .points(size: 16), field: "needed", colour: .ink,
          tooltip: ["ds", "volume", "needed", "needed_upper", "capacity", "without_hiring", "starts", "in_training", "missing"]),
      ])
  }
}
