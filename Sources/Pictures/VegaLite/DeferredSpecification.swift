import Engine

/// Deferred work as two Vega-Lite panels: what waits at the end of each day, and the hours that come in beside those that are there.
struct DeferredSpecification {
  let answer: DeferredResponse

  func panels() -> [VegaLitePanel] {
    let days = answer.days
    let rows = VegaLiteRow.rows(
      days.ds,
      [
        ("tickets", days.tickets), ("work", days.work), ("capacity", days.capacity), ("needed", days.needed), ("waiting", days.waiting),
        ("waiting_lower", days.waitingLower), ("waiting_upper", days.waitingUpper), ("overdue", days.overdue),
      ])
    let hasDates = VegaLiteRow.isDate(days.ds.first)
    let waiting = VegaLitePanel(
      title: "Work that can wait", subtitle: answer.says.first ?? "", measure: "Hours waiting at the end of the day", rows: rows,
      hasDates: hasDates,
      layers: [
        VegaLiteLayer(mark: .area(to: "waiting_upper"), field: "waiting_lower", colour: .band80),
        VegaLiteLayer(mark: .steps(dashed: false), field: "overdue", colour: .worse),
        VegaLiteLayer(mark: .steps(dashed: false), field: "waiting", colour: .ink),
        VegaLiteLayer(
          mark: .points(size: 16), field: "waiting", colour: .ink,
          tooltip: ["ds", "waiting", "waiting_lower", "waiting_upper", "overdue"]),
      ])
    var hours = VegaLitePanel(
      title: "Hours a day", subtitle: "", measure: "Hours", rows: rows, hasDates: hasDates,
      layers: [
        VegaLiteLayer(mark: .steps(dashed: false), field: "capacity", colour: .forecast),
        VegaLiteLayer(mark: .steps(dashed: true), field: "needed", colour: .target),
        VegaLiteLayer(mark: .steps(dashed: false), field: "work", colour: .ink),
        VegaLiteLayer(
          mark: .points(size: 16), field: "work", colour: .ink, tooltip: ["ds", "tickets", "work", "capacity", "needed"]),
      ])
    hours.height = 160
    return [waiting, hours]
  }
}
