import Timeline

/// The columns from which group summaries are made, derived once for all groups.
struct SummaryColumns: Sendable {
  private let isResolved: [Bool]
  private let signedResolution: [Double]
  private let signedFirstResponse: [Double]?
  private let verdicts: [(kpi: String, event: Measure.Event, answers: [Int8])]

  init(_ tickets: DefinedTickets) {
    let table = tickets.table
    isResolved = (0..<table.count).map { row in table.resolved.map { $0.indices.contains(row) && !$0[row].isMissing } ?? false }
    signedResolution = Self.signed(table.resolved ?? [], table)
    signedFirstResponse = table.firstResponse.map { Self.signed($0, table) }
    verdicts = KPICatalogue.all.compactMap { kpi in
      guard let measure = kpi.measure, case .proportion(let verdict) = measure, measure.missingColumns(in: table).isEmpty else {
        return nil
      }
      return (kpi.id, verdict.event, tickets.answers(verdict))
    }
  }

  func summary(slice: KPISlice?, rows: [Int]) -> GroupSummary {
    var resolved = 0
    for row in rows where isResolved[row] { resolved += 1 }
    let resolution = rows.map { signedResolution[$0] }
    let firstResponse = signedFirstResponse.map { seconds in rows.map { seconds[$0] } }
    return GroupSummary(
      slice: slice, created: rows.count, resolved: resolved, open: rows.count - resolved,
      negativeDurations: resolution.count { $0 < 0 }, zeroDurations: resolution.count { $0 == 0 },
      resolutionTime: DurationSummary(resolution.filter { $0 >= 0 }),
      firstResponseTime: firstResponse.map { DurationSummary($0.filter { $0 >= 0 }) },
      negativeFirstResponses: firstResponse?.count { $0 < 0 } ?? 0,
      proportions: verdicts.map { kpi, event, answers in
        var yes = 0
        var answered = 0
        for row in rows where row < answers.count && answers[row] >= 0 && (event == .created || isResolved[row]) {
          answered += 1
          yes += Int(answers[row])
        }
        return GroupSummary.Proportion(kpi: kpi, numerator: yes, denominator: answered)
      })
  }

  /// Seconds from creation to `ends`, below 0 where they come first; NaN where one is missing.
  private static func signed(_ ends: [Instant], _ table: TicketTable) -> [Double] {
    var seconds = [Double](repeating: .nan, count: table.count)
    for row in 0..<min(table.count, ends.count, table.created.count) { seconds[row] = ends[row].seconds(since: table.created[row]) }
    return seconds
  }
}
