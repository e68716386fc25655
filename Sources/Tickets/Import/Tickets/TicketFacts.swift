import Timeline

/// What a reader of the figures should know about a tickets file.
enum TicketFacts {
  static func find(
    _ summary: TicketSummary, _ fold: TicketFold, layout: TicketLayout, decisions: [DateOrders.Decision],
    conflicts: DuplicateChoice = .laterOrFuller
  ) -> [ImportReport.Fact] {
    var facts: [ImportReport.Fact] = []
    func add(_ code: String, _ count: Int, _ sentence: @autoclosure () -> String) {
      if count > 0 { facts.append(.init(code: code, count: count, sentence: sentence())) }
    }
    let trail = fold.trail
    if layout == .ticket {
      let differing = trail.repeats - trail.identicalRepeats
      add(
        "identical_duplicates", trail.identicalRepeats,
        "\(ReportText.count(trail.identicalRepeats, "row repeats", "rows repeat")) an earlier row, value for value; merged.")
      add(
        "conflicting_duplicates", differing,
        "\(ReportText.count(differing, "row repeats", "rows repeat")) an id with other values; of each id the \(conflicts == .first ? "first" : fold.hasOrder ? "later" : "fuller") row was kept."
      )
      add(
        "rows_without_id", fold.rowsWithoutIDCount,
        "\(ReportText.count(fold.rowsWithoutIDCount, "row has", "rows have")) no id; each is a ticket.")
    } else {
      add(
        "identical_events", trail.identicalRepeats,
        "\(ReportText.count(trail.identicalRepeats, "event is", "events are")) repeated, value for value.")
      add(
        "modification_count_backwards", trail.modificationsBackwards,
        "The modification count goes backwards \(ReportText.count(trail.modificationsBackwards, "time", "times")); events are ordered by it, not by file."
      )
      let early = early(fold, decisions)
      add(
        "events_before_opening", early,
        "\(ReportText.count(early, "event is stamped before its", "events are stamped before their")) ticket was opened.")
    }
    addNever(fold, add)
    for reading in fold.readings where reading.entry.kind == .stamp {
      let column = fold.stamps[reading.slot]
      let absolute = column.offsets
      let naive = column.forms.reduce(0, +) - absolute
      add(
        "mixed_offsets", absolute > 0 ? naive : 0,
        "\(reading.entry.header) has values with an offset and values without; those without are read on \(summary.zone.identifier ?? "UTC")."
      )
    }
    for (name, column) in summary.dimensions.sorted(by: { $0.key < $1.key }) {
      let isText = column.labels.count > 1000 && column.labels.count * 2 > summary.count
      add(
        "too_many_labels", isText ? column.labels.count : 0,
        "\(name) has \(ReportText.number(column.labels.count)) different values in \(ReportText.number(summary.count)) tickets: text rather than a slice."
      )
    }
    if summary.hasResolved { addDurations(summary, add) }
    for (name, count) in zip(["creation", "first response", "resolution"], summary.future) {
      add(
        "future_dates", count,
        "\(ReportText.count(count, "ticket has", "tickets have")) a \(name) in the future: suspicious; kept."
      )
    }
    add(
      "response_before_creation", summary.earlyResponses,
      "\(ReportText.count(summary.earlyResponses, "first response is", "first responses are")) stamped before the creation.")
    if summary.hasResolved, summary.hasClosed, fold.readings.contains(where: { $0.entry.column == .resolvedAt }) {
      let count = summary.closedWithoutResolution
      add(
        "closed_without_resolved", count,
        "\(ReportText.count(count, "ticket is", "tickets are")) closed without a resolution stamp; \(count == 1 ? "it counts" : "they count") as not resolved."
      )
    } else if summary.hasClosed {
      add("resolved_from_closed", summary.count, "The file has no resolution stamp; the closing stamp stands for it.")
    }
    if summary.hasDayGranularity {
      add("day_granularity", summary.count, "Every stamp is a date without a time of day; durations are whole days.")
    }
    return facts
  }

  private static func addNever(_ fold: TicketFold, _ add: (String, Int, @autoclosure () -> String) -> Void) {
    for reading in fold.readings where reading.entry.kind == .stamp && reading.entry.column != .createdAt {
      let column = fold.stamps[reading.slot]
      let count = column.count(.never)
      add(
        "never_dates", count,
        "\(ReportText.count(count, "value", "values")) of \(column.header) stand for \"never\" (year 9999, or zero); taken as missing.")
    }
  }

  private static func addDurations(_ summary: TicketSummary, _ add: (String, Int, @autoclosure () -> String) -> Void) {
    let skew = summary.skewedResolutions
    add(
      "clock_skew", skew,
      "\(ReportText.count(skew, "ticket is", "tickets are")) resolved up to two minutes before the creation: two clocks disagree; kept, left out of durations."
    )
    if !summary.hasDayGranularity {
      let zero = summary.zeroResolutions
      add(
        "zero_durations", zero,
        "\(ReportText.count(zero, "ticket is", "tickets are")) resolved in the very moment of the creation; kept, as lengths of zero.")
    }
    add(
      "resolved_before_created", summary.earlyResolutions,
      "\(ReportText.count(summary.earlyResolutions, "ticket is", "tickets are")) resolved more than two minutes before the creation: suspicious; kept, left out of durations."
    )
  }

  /// Open dates are compared under the order that the update column was decided to have.
  private static func early(_ fold: TicketFold, _ decisions: [DateOrders.Decision]) -> Int {
    guard let update = fold.readings.first(where: { $0.entry.column == .updatedAt }) else { return 0 }
    let counts = fold.updatesBeforeOpening
    return decisions[update.slot].order == .dayMonthYear ? counts.dayFirst : counts.monthFirst
  }
}
