import Testing
import Tickets
import Timeline

/// Compares a table of one row a period with the KPI series of a log.
struct PeriodTableCheck {
  let log: TicketTable
  let expected: ReferenceTable
  let frequency: Frequency

  /// Header of the key column by frequency.
  private static let keys: [Frequency: String] = [.day: "day", .week: "week_start_monday", .hour: "hour", .month: "month"]

  func run() throws {
    #expect(expected.header[0] == Self.keys[frequency], "\(expected.name): unknown key column \(expected.header[0])")
    let window = try window()
    var known: [String: KPISeries] = [:]
    for column in expected.header.indices.dropFirst() {
      let name = expected.header[column]
      guard let (id, grouping, part) = Self.meaning(of: name) else {
        Issue.record("\(expected.name): unknown column \(name)")
        continue
      }
      let request = KPISeriesRequest(kpis: [id], frequency: frequency, window: window, grouping: grouping)
      let series = try known["\(id) \(grouping)"] ?? #require(try KPISeriesBuilder.series(request, of: log).first)
      known["\(id) \(grouping)"] = series
      let listed = Self.listed(series, frequency)
      expectKeys(series.axis, listed)
      let values = part(series)
      expected.expect(column, equals: values.count == series.axis.count ? listed.map { values[$0] } : values)
    }
  }

  /// Days and hours run from the file's first to its last; weeks and months over the whole log.
  private func window() throws -> ClosedRange<CivilDate>? {
    guard frequency == .day || frequency == .hour else { return nil }
    let dates = [expected.keys.first, expected.keys.last].compactMap { key in
      key.flatMap { ISO8601.parse(Array($0.utf8)) }.map { CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: $0.localSeconds)) }
    }
    try #require(dates.count == 2, "\(expected.name): no dates in the first column")
    return dates[0]...dates[1]
  }

  /// The positions of the periods that a table lists: monthly tables leave out months without a ticket.
  private static func listed(_ series: KPISeries, _ frequency: Frequency) -> [Int] {
    series.y.indices.filter { frequency != .month || series.y[$0] > 0 }
  }

  private func expectKeys(_ axis: TimeAxis, _ listed: [Int]) {
    let labels = listed.map { index in
      switch frequency {
      case .month: String(axis.label(at: index).prefix(7))
      default: axis.label(at: index).replacing("T", with: " ")
      }
    }
    #expect(labels == expected.keys, "\(expected.name): other periods")
  }

  private typealias Part = (KPISeries) -> [Double]

  /// The KPI, its grouping and the part of its series that a column holds; nil for a name that is not known.
  private static func meaning(of column: String) -> (id: String, grouping: KPISeriesRequest.Grouping, part: Part)? {
    switch column {
    case "created": return ("ticket_volume", .byEvent, \.y)
    case "resolved": return ("tickets_resolved", .byEvent, \.y)
    case "backlog_end": return ("backlog", .byEvent, \.y)
    case "resolution_rate": return ("ticket_resolution_rate", .byEvent, \.values)
    default: break
    }
    var words = column.split(separator: "_").map(String.init)
    if words.first == "mttr" {
      guard words.count >= 3, words[words.count - 2] == "by" else { return nil }
      let grouping: KPISeriesRequest.Grouping
      switch words.removeLast() {
      case "resolved": grouping = .byEvent
      case "created": grouping = .byCreation
      default: return nil
      }
      words.removeLast()
      return statistic(words.dropFirst()).map { ("resolution_time", grouping, $0) }
    }
    if words.first == "frt" { return statistic(words.dropFirst()).map { ("first_response_time", .byEvent, $0) } }
    guard let last = words.popLast(), let id = TicketReferenceNames.proportions[words.joined(separator: "_")] else { return nil }
    switch last {
    case "num": return (id, .byEvent, \.y)
    case "den": return (id, .byEvent, { $0.n ?? [] })
    case "rate": return (id, .byEvent, \.values)
    default: return nil
    }
  }

  /// `n`, or `mean_h`, `sd_h`, `median_h`, `p90_h` in hours.
  private static func statistic(_ words: ArraySlice<String>) -> Part? {
    func hours(_ values: @escaping (PeriodDistribution) -> [Double]) -> Part {
      { series in series.distribution.map { values($0).map { $0 / 3600 } } ?? [] }
    }
    switch words.joined(separator: "_") {
    case "n": return { $0.n ?? [] }
    case "mean_h": return hours(\.mean)
    case "sd_h": return hours(\.standardDeviation)
    case "median_h": return hours(\.median)
    case "p90_h": return hours(\.p90)
    default: return nil
    }
  }
}

/// How the reference files name proportions.
enum TicketReferenceNames {
  static let proportions = [
    "sla": "sla_compliance", "reopened": "reopen_rate", "fcr": "first_contact_resolution", "same_day": "same_day_resolution",
  ]
}
