import Tickets
import Timeline

/// One ticket of the clean log; instants in whole minutes, so that every way of writing a date carries them.
struct CleanTicket {
  var number: Int
  /// Seconds since 1970.
  var created: Int64
  var response: Int64?
  var resolved: Int64?
  /// Whether the promise was kept; nil while the ticket is open.
  var isMet: Bool?
  var reopened: Int
  var contacts: Int
  /// 1 to 5, also halves.
  var csat: Double?
  /// In cents.
  var cost: Int
  var team: String
  var priority: String
}

/// Two hundred tickets of seven weeks over the spring changes of the clock, made from a seed.
enum CleanLog {
  private struct Random {
    var state: UInt64

    /// 0..<bound, by the mixing function of SplitMix64 (Steele, Lea, Flood 2014).
    mutating func next(_ bound: Int) -> Int {
      state &+= 0x9e37_79b9_7f4a_7c15
      var word = state
      word = (word ^ word >> 30) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ word >> 27) &* 0x94d0_49bb_1331_11eb
      return Int((word ^ word >> 31) >> 33) % bound
    }
  }

  static let teams = ["Nett", "Ærø", "Göteborg", "Support, \"nord\"; øst|vest"]
  static let priorities = ["High", "Medium", "Low"]

  static let tickets: [CleanTicket] = {
    var random = Random(state: 20_240_226)
    let start = Int64(CivilDate.days(year: 2024, month: 2, day: 26)) * 86_400
    return (0..<200).map { index in
      func unambiguous(_ instant: Int64) -> Int64 { ambiguous.contains(instant) ? instant + 3 * 3600 : instant }
      let created = unambiguous(start + Int64(random.next(49 * 1440)) * 60)
      let isResolved = random.next(10) < 8
      let response = random.next(10) < 9 ? unambiguous(created + Int64(1 + random.next(600)) * 60) : nil
      let resolved = isResolved ? unambiguous(created + Int64(601 + random.next(9 * 1440)) * 60) : nil
      return CleanTicket(
        number: 1000 + index, created: created, response: response, resolved: resolved, isMet: isResolved ? random.next(4) > 0 : nil,
        reopened: random.next(5) == 0 ? 1 + random.next(2) : 0, contacts: random.next(4),
        csat: isResolved && random.next(2) == 0 ? Double(2 + random.next(9)) / 2 : nil, cost: random.next(250_000),
        team: teams[random.next(teams.count)], priority: priorities[random.next(priorities.count)])
    }
  }()

  /// The hours that Adelaide's clock shows twice: without an offset nobody can tell which was meant.
  private static let ambiguous: Range<Int64> = {
    let day = Int64(CivilDate.days(year: 2024, month: 4, day: 6)) * 86_400
    return day + 15 * 3600..<day + 18 * 3600
  }()

  /// The log as a reader that lost nothing would have it.
  static func table(_ zone: Zone) -> TicketTable {
    func instants(_ value: (CleanTicket) -> Int64?) -> [Instant] {
      tickets.map { value($0).map(Instant.init(secondsSinceEpoch:)) ?? .missing }
    }
    var table = TicketTable(zone: zone, created: instants(\.created))
    table.firstResponse = instants(\.response)
    table.resolved = instants(\.resolved)
    table.slaMet = tickets.map { $0.isMet.map { $0 ? 1 : 0 } ?? -1 }
    table.reopenCount = tickets.map { Int32($0.reopened) }
    table.contactsCount = tickets.map { Int32($0.contacts) }
    table.csatScore = tickets.map { $0.csat ?? .nan }
    table.cost = tickets.map { Double($0.cost) / 100 }
    table.dimensions = ["team": column(tickets.map(\.team)), "priority": column(tickets.map(\.priority))]
    return table
  }

  private static func column(_ labels: [String]) -> CategoryColumn {
    var column = CategoryColumn()
    for label in labels { column.append(code: column.code(for: label)) }
    return column
  }
}
