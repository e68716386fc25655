import Engine

/// A deferred answer as tables: the days in CSV, the plans on a terminal.
enum DeferredTable {
  static func days(_ answer: DeferredResponse) -> DataTable {
    let days = answer.days
    var table = DataTable(columns: [
      "ds", "open_hours", "tickets", "tickets_lower", "tickets_upper", "work", "capacity", "needed", "waiting", "waiting_lower",
      "waiting_upper", "overdue",
    ])
    for index in days.ds.indices {
      table.add([
        .text(days.ds[index]), .at(days.openHours, index), .at(days.tickets, index), .at(days.ticketsLower, index),
        .at(days.ticketsUpper, index), .at(days.work, index), .at(days.capacity, index), .at(days.needed, index), .at(days.waiting, index),
        .at(days.waitingLower, index), .at(days.waitingUpper, index), .at(days.overdue, index),
      ])
    }
    return table
  }

  static func plans(_ answer: DeferredResponse, numbers: NumberText) -> DataTable {
    var table = DataTable(columns: ["plan", "people", "h/week", "paid h", "in time", "9 of 10", "goal kept"])
    for plan in answer.plans {
      table.add([
        .text(name(plan.kind)), .text(numbers.short(plan.people)), .text(numbers.fixed(plan.hoursAWeek, decimals: 0)),
        .text(numbers.fixed(plan.paidHoursAWeek, decimals: 0)), .text(numbers.percent(plan.share)),
        .text("\(numbers.percent(plan.lower, decimals: 0))–\(numbers.percent(plan.upper, decimals: 0))"),
        .text(numbers.percent(plan.chance)),
      ])
    }
    return table
  }

  static func name(_ kind: DeferredResponse.Plan.Kind) -> String {
    switch kind {
    case .yours: "there now"
    case .expected: "on average"
    case .certain: "for sure"
    case .evenSpread: "work alone"
    }
  }
}
