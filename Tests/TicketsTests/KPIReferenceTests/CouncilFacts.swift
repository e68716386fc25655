import Tickets
import Timeline

/// What the summary states of New York's council cases beyond the figures of every log.
struct CouncilFacts {
  let values: [String: ReferenceValue]

  init() throws {
    let (table, report) = (try ReferenceLog.nycCouncil.contents().table, try ReferenceLog.nycCouncil.contents().report)
    let request = KPISeriesRequest(kpis: ["ticket_volume"], frequency: .year)
    var years: [String: ReferenceValue] = [:]
    for series in try KPISeriesBuilder.series(request, of: table) {
      for (index, count) in series.y.enumerated() where count > 0 { years[String(series.axis.label(at: index).prefix(4))] = .number(count) }
    }
    values = [
      "duplicate_ids": .count(report.merged),
      "identical_rows": .count(report.fact("identical_duplicates")?.count ?? 0),
      "by_year": .object(years),
      "granularity": .string(table.hasDayGranularity ? "day (no time of day)" : "time of day"),
    ]
  }
}
