/// Whether a row stands for a ticket or for an event in one's life, and why.
struct LayoutDecision {
  var layout: TicketLayout
  var why: String

  init(_ fold: TicketFold, plan: ColumnPlan, stated: TicketLayout?) {
    if let stated {
      layout = fold.hasIdentifiers ? stated : .ticket
      why = fold.hasIdentifiers ? "stated by the caller" : "the file has no column of ids, so every row is a ticket"
      return
    }
    layout = .ticket
    guard fold.hasIdentifiers else {
      why = "the file has no column of ids, so every row is a ticket"
      return
    }
    let trail = fold.trail
    let tickets = fold.distinctIDs
    guard trail.repeats > 0 else {
      why = "no id occurs twice"
      return
    }
    let share = Double(trail.ticketsWithDifferingRows) / Double(max(tickets, 1))
    let order = plan.entry(.modificationCount) ?? plan.entry(.updatedAt)
    // Duplicates by accident are few; an event log repeats most of its ids and shows what changed.
    if let order, share >= 1.0 / 3 {
      layout = .event
      why =
        "ids repeat (\(ReportText.count(trail.ticketsWithDifferingRows, "ticket has", "tickets have")) several rows) and \(order.header) tells them apart"
    } else if share >= 0.5, trail.statusChanges > 0 {
      layout = .event
      why =
        "ids repeat (\(ReportText.count(trail.ticketsWithDifferingRows, "ticket has", "tickets have")) several rows) and their status changes"
    } else {
      why = "only \(ReportText.count(trail.repeats, "row repeats", "rows repeat")) an id"
    }
  }
}
