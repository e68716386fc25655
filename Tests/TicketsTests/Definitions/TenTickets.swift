import Tickets
import Timeline

/// Ten tickets of the week from Monday 4 March 2024, small enough to count on paper.
///
///     #   created    first answer  first solved  resolved      closed        due        promise  hold
///     1   Mon 08:00  Mon 08:30     Mon 10:00     Mon 10:00     Wed 10:00     Mon 12:00  kept     0 h
///     2   Mon 09:00  Mon 10:00     Mon 13:00     Tue 09:00     Thu 09:00     Mon 17:00  broken   4 h   reopened once
///     3   Tue 10:00                Tue 14:00     Tue 14:00     Thu 14:00     Wed 10:00  kept     1 h
///     4   Fri 16:00  Mon* 10:00    Mon* 16:00    Mon* 16:00    Wed* 16:00    Mon* 12:00 broken          * of the next week
///     5   Tue 12:00                                                          Wed 12:00
///     6   Fri 15:00                                                          Fri* 15:00
///     7   Wed 09:00                Wed 09:01     Wed 09:01                                              merged
///     8   Thu 03:00                Thu 03:05     Thu 03:05                                              spam
///     9   Thu 10:00                                                                                     deleted
///    10   Wed 10:00                Wed 16:00     Wed 16:00     Fri 16:00     Wed 15:00  broken   2 h
///
/// Every promise counted as kept at its ticket's first event, but for ticket 10.
enum TenTickets {
  static let table: TicketTable = {
    var table = HandMadeTickets.table(
      created: [
        "2024-03-04T08:00", "2024-03-04T09:00", "2024-03-05T10:00", "2024-03-08T16:00", "2024-03-05T12:00", "2024-03-08T15:00",
        "2024-03-06T09:00", "2024-03-07T03:00", "2024-03-07T10:00", "2024-03-06T10:00",
      ],
      resolved: [
        "2024-03-04T10:00", "2024-03-05T09:00", "2024-03-05T14:00", "2024-03-11T16:00", nil, nil,
        "2024-03-06T09:01", "2024-03-07T03:05", nil, "2024-03-06T16:00",
      ])
    table.firstResponse = stamps(["2024-03-04T08:30", "2024-03-04T10:00", nil, "2024-03-11T10:00", nil, nil, nil, nil, nil, nil])
    table.closed = stamps([
      "2024-03-06T10:00", "2024-03-07T09:00", "2024-03-07T14:00", "2024-03-13T16:00", nil, nil, nil, nil, nil, "2024-03-08T16:00",
    ])
    table.firstResolved = stamps([
      "2024-03-04T10:00", "2024-03-04T13:00", "2024-03-05T14:00", "2024-03-11T16:00", nil, nil,
      "2024-03-06T09:01", "2024-03-07T03:05", nil, "2024-03-06T16:00",
    ])
    table.due = stamps([
      "2024-03-04T12:00", "2024-03-04T17:00", "2024-03-06T10:00", "2024-03-11T12:00", "2024-03-06T12:00", "2024-03-15T15:00",
      nil, nil, nil, "2024-03-06T15:00",
    ])
    table.slaMet = [1, 0, 1, 0, -1, -1, -1, -1, -1, 0]
    table.firstSLAMet = [1, 1, 1, 1, 1, 1, 1, 1, 1, 0]
    table.reopenCount = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
    table.reassignmentCount = [0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
    table.escalated = [0, 1, 0, 0, 1, 0, 0, 0, 0, 1]
    table.csatScore = [5, 4, 2, 3, .nan, .nan, .nan, .nan, .nan, 1]
    table.npsScore = [10, 9, 3, .nan, .nan, .nan, .nan, .nan, .nan, 7]
    table.cesScore = [6, 2, 4, .nan, .nan, .nan, .nan, .nan, .nan, 5]
    table.handleSeconds = [600, 1200, 300, 900, .nan, .nan, 60, 60, .nan, 600]
    table.cost = [10, 20, 5, 15, .nan, .nan, 1, 1, .nan, 10]
    let hours: [Double] = [0, 4, 1, .nan, 0, 0, 0, 0, 0, 2]
    table.onHoldSeconds = hours.map { $0 * 3600 }
    table.merged = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0]
    table.spam = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0]
    table.deleted = [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]
    table.dimensions["team"] = HandMadeTickets.column(["A", "B", "A", "A", "B", "B", "A", "A", "A", "A"])
    table.dimensions["site"] = HandMadeTickets.column(["Oslo", "Oslo", "Oslo", "Oslo", nil, nil, nil, nil, nil, "Split"])
    table.firstDimensions["team"] = HandMadeTickets.column(["A", "A", "B", "A", "B", "A", "A", "A", "A", "A"])
    return table
  }()

  private static func stamps(_ texts: [String?]) -> [Instant] { texts.map { HandMadeTickets.instant($0) } }

  /// The series of one KPI by month: one period, which holds every stamp.
  static func month(
    _ id: String, _ choices: [String: String] = [:], clock: (any WorkingClock)? = nil,
    grouping: KPISeriesRequest.Grouping = .byEvent
  ) throws -> KPISeries {
    try series(KPISeriesRequest(kpis: [id], frequency: .month, grouping: grouping), choices, clock: clock)[0]
  }

  /// The series of one KPI by day, from Monday 4 to Wednesday 13 March.
  static func daily(_ id: String, _ choices: [String: String] = [:]) throws -> KPISeries {
    let window = HandMadeTickets.date("2024-03-04")...HandMadeTickets.date("2024-03-13")
    return try series(KPISeriesRequest(kpis: [id], frequency: .day, window: window), choices)[0]
  }

  static func series(
    _ request: KPISeriesRequest, _ choices: [String: String] = [:], clock: (any WorkingClock)? = nil
  ) throws -> [KPISeries] {
    var request = request
    request.definitions = try KPIDefinitions(choices)
    request.workingClock = clock
    return try KPISeriesBuilder.series(request, of: table)
  }
}

/// From 9 to 17 on Monday to Friday; Split begins an hour later.
struct NineToFive: WorkingClock {
  func workingSeconds(from: Instant, to: Instant, site: String?) -> Double {
    let day: Int64 = 86_400
    var seconds: Int64 = 0
    var midnight = from.secondsSinceEpoch / day * day
    while midnight < to.secondsSinceEpoch {
      if CivilDate(daysSinceEpoch: Int(midnight / day)).weekday < 5 {
        let opening = midnight + (site == "Split" ? 10 : 9) * 3600
        seconds += max(0, min(to.secondsSinceEpoch, midnight + 17 * 3600) - max(from.secondsSinceEpoch, opening))
      }
      midnight += day
    }
    return Double(seconds)
  }

  var says: String { "Business hours are 9 to 17, Monday to Friday." }
}
