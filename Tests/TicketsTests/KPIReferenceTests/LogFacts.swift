import Testing
import Tickets
import Timeline

/// The figures that the summary states for every ticket log.
struct LogFacts {
  let values: [String: ReferenceValue]

  init(_ set: ReferenceLog) throws {
    let (table, report) = (try set.contents().table, try set.contents().report)
    let all = GroupSummary.all(of: table)
    let request = KPISeriesRequest(kpis: ["ticket_volume", "backlog"], frequency: .day, window: set.window)
    let daily = try KPISeriesBuilder.series(request, of: table)
    let (created, backlog) = (daily[0], daily[1])
    let highest = try #require(backlog.y.max())
    let dayOfHighest = try #require(backlog.y.firstIndex(of: highest))
    var values: [String: ReferenceValue] = [
      "rows": .count(table.count),
      // The reader merges rows with one id, so what it kept is unique; a log that is said to be so must have had nothing to merge.
      "ids_unique": .bool(set == .boston311 ? report.merged == 0 : true),
      "created_min": SummaryCheck.clock(table.created.min()), "created_max": SummaryCheck.clock(table.created.max()),
      "open": .count(all.open), "negative_duration": .count(all.negativeDurations), "zero_duration": .count(all.zeroDurations),
      "window": .list([.string(set.window.lowerBound.iso8601), .string(set.window.upperBound.iso8601)]),
      "mttr_h": SummaryCheck.distribution(all.resolutionTime, unit: 3600),
      "daily_created": SummaryCheck.distribution(created.y),
      "backlog_end_last": .number(backlog.y.last ?? .nan), "backlog_end_max": .number(highest),
      "backlog_day_max": .string(backlog.axis.label(at: dayOfHighest)),
    ]
    if let firstResponse = all.firstResponseTime, let stamps = table.firstResponse {
      values["frt_h"] = SummaryCheck.distribution(firstResponse, unit: 3600)
      values["frt_missing"] = .count(stamps.count { $0.isMissing })
      values["frt_negative"] = .count(all.negativeFirstResponses)
    }
    for (name, id) in TicketReferenceNames.proportions {
      if let proportion = all.proportion(id) { values[name] = SummaryCheck.rate(proportion.numerator, of: proportion.denominator) }
    }
    self.values = values
  }
}
