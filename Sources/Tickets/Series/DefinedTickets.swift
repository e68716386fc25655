import Timeline

/// A tickets table as its definitions see it: the stamps, verdicts and groups that were chosen stand in the table's own columns, and tickets
/// that do not count are marked.
///
/// Choosing a column is an assignment that shares its storage; under the defaults, with nothing to leave out, nothing is copied.
struct DefinedTickets: Sendable {
  let table: TicketTable
  let definitions: KPIDefinitions
  let clock: (any WorkingClock)?
  /// Whose business hours a ticket is measured in: the last site on record, whatever the groups.
  private let sites: CategoryColumn?
  /// True for every ticket that does not count; nil where all count.
  let isLeftOut: [Bool]?
  /// How many were left out, and why.
  let leftOut: [LeftOutTickets]

  init(_ table: TicketTable, _ definitions: KPIDefinitions = KPIDefinitions(), clock: (any WorkingClock)? = nil) {
    var chosen = table
    switch definitions.resolution {
    case .resolved: break
    case .closed: chosen.resolved = table.closed
    case .firstResolved: chosen.resolved = table.firstResolved
    }
    if definitions.slaFlag == .first { chosen.slaMet = table.firstSLAMet }
    if definitions.groups == .first { chosen.dimensions = table.firstDimensions }
    self.table = chosen
    sites = table.dimensions["site"]
    self.definitions = definitions
    self.clock = clock
    (isLeftOut, leftOut) = Self.leftOut(table, definitions)
  }

  /// Whether the ticket does not count.
  func isLeftOut(_ row: Int) -> Bool { isLeftOut.map { row < $0.count && $0[row] } ?? false }

  /// The table for measures that read it among other tables: tickets that do not count have no stamps there, and so fall into no period,
  /// but other tables' rows still find them.
  var blanked: TicketTable {
    guard let isLeftOut else { return table }
    var blanked = table
    func blank(_ stamps: inout [Instant]) {
      for row in 0..<min(stamps.count, isLeftOut.count) where isLeftOut[row] { stamps[row] = .missing }
    }
    blank(&blanked.created)
    let ends: [WritableKeyPath<TicketTable, [Instant]?>] = [\.resolved, \.closed, \.firstResolved]
    for end in ends {
      guard var stamps = blanked[keyPath: end] else { continue }
      blank(&stamps)
      blanked[keyPath: end] = stamps
    }
    return blanked
  }

  /// Seconds of every ticket; NaN where there are none.
  func seconds(_ duration: TicketDuration) -> [Double] {
    switch duration {
    case .firstResponse: return elapsed(duration, until: table.firstResponse)
    case .handling: return duration.seconds(table)
    case .resolution:
      var seconds = elapsed(duration, until: table.resolved)
      if definitions.onHold == .excluded, let holds = table.onHoldSeconds {
        for row in seconds.indices {
          let hold = row < holds.count && holds[row] >= 0 ? holds[row] : .nan
          let worked = seconds[row] - hold
          seconds[row] = worked < 0 ? 0 : worked
        }
      }
      forEachReopened { row in if row < seconds.count { seconds[row] = .nan } }
      return seconds
    }
  }

  /// The answer for every ticket: 1 = yes, 0 = no, -1 = none.
  func answers(_ verdict: Verdict) -> [Int8] {
    var answers = verdict.answers(table)
    if verdict == .promiseKept || verdict == .resolvedWithin24Hours {
      forEachReopened { row in if row < answers.count { answers[row] = -1 } }
    }
    return answers
  }

  /// Rows of open tickets whose promise is broken: by the file's own verdict, or by a due time that lies before the latest stamp of the
  /// table. Empty unless they are asked for; those without a due time belong to no period and are none.
  func lateRows() -> [Int] {
    guard definitions.slaPopulation == .due, let due = table.due else { return [] }
    let resolved = table.resolved ?? []
    let latest = max(latestStamp(table.created), latestStamp(resolved))
    var isReopened = [Bool](repeating: false, count: table.count)
    forEachReopened { row in if row < isReopened.count { isReopened[row] = true } }
    let met = table.slaMet ?? []
    return (0..<min(table.count, due.count)).filter { row in
      guard !due[row].isMissing, row >= resolved.count || resolved[row].isMissing, !isReopened[row] else { return false }
      return due[row] < latest || (definitions.slaFlag == .last && row < met.count && met[row] == 0)
    }
  }

  private func latestStamp(_ stamps: [Instant]) -> Instant {
    var latest = Instant.missing
    for row in stamps.indices where stamps[row] > latest && !isLeftOut(row) { latest = stamps[row] }
    return latest
  }

  private func elapsed(_ duration: TicketDuration, until ends: [Instant]?) -> [Double] {
    guard definitions.clock == .business, let clock, let ends else { return duration.seconds(table) }
    return clock.workingSeconds(from: table.created, to: ends, sites: sites)
  }

  /// Every ticket known to have been reopened, where these are to be left out.
  private func forEachReopened(_ body: (Int) -> Void) {
    guard definitions.reopened == .excluded, let counts = table.reopenCount else { return }
    for row in counts.indices where counts[row] > 0 { body(row) }
  }

  private static func leftOut(_ table: TicketTable, _ definitions: KPIDefinitions) -> ([Bool]?, [LeftOutTickets]) {
    let marks: [(LeftOutTickets.Reason, KPIDefinitions.Inclusion, [Int8]?)] = [
      (.merged, definitions.merged, table.merged), (.spam, definitions.spam, table.spam), (.deleted, definitions.deleted, table.deleted),
    ]
    var isLeftOut: [Bool]?
    var leftOut: [LeftOutTickets] = []
    for (reason, inclusion, flags) in marks {
      guard inclusion == .excluded, let flags, flags.contains(1) else { continue }
      var rows = isLeftOut ?? [Bool](repeating: false, count: table.count)
      var count = 0
      for row in 0..<min(rows.count, flags.count) where flags[row] == 1 && !rows[row] {
        rows[row] = true
        count += 1
      }
      isLeftOut = rows
      if count > 0 { leftOut.append(LeftOutTickets(reason: reason, count: count)) }
    }
    return (isLeftOut, leftOut)
  }
}
