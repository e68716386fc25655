import Engine

/// A staffing plan as a Vega-Lite panel: the people each interval, or each day of deferred work, needs at the mean forecast and at its upper
/// bound.
struct StaffingSpecification {
  let plan: StaffingPlan

  func panel() -> VegaLitePanel {
    // Whole days have no queue to size for: what they need is hours of work.
    if plan.intervalSeconds >= 86_400, let work = plan.workload { return panel(work) }
    return panel(
      ds: plan.ds, people: plan.scheduled, upper: plan.scheduledUpper,
      beside: [("volume", plan.volume), ("agents", plan.agents), ("service_level", plan.serviceLevel)])
  }

  private func panel(_ work: StaffingPlan.Workload) -> VegaLitePanel {
    panel(ds: work.ds, people: work.people, upper: work.peopleUpper, beside: [("tickets", work.tickets), ("hours", work.hours)])
  }

  private func panel(ds: [String], people: [Double], upper: [Double], beside: [(name: String, values: [Double])]) -> VegaLitePanel {
    let rows = ds.indices.map { index in
      var row = VegaLiteRow(ds: ds[index])
      row.set("people", people[index])
      row.set("people_upper", upper[index])
      for column in beside { row.set(column.name, column.values[index]) }
      return row.json
    }
    return VegaLitePanel(
      title: plan.title, subtitle: plan.says.first ?? "", measure: "People", rows: rows, hasDates: VegaLiteRow.isDate(ds.first),
      layers: [
        VegaLiteLayer(mark: .steps(dashed: true), field: "people_upper", colour: .forecast),
        VegaLiteLayer(mark: .steps(dashed: false), field: "people", colour: .ink),
        VegaLiteLayer(
          mark: .points(size: 16), field: "people", colour: .ink, tooltip: ["ds", "people", "people_upper"] + beside.map(\.name)),
      ])
  }
}
