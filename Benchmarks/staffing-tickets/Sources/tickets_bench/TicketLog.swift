/// A ticket of a log on the business clock.
struct LoggedTicket {
  var day: Int
  var second: Double
  var isEarly: Bool
  var part: Int
}

/// The tickets of a log: five business days a week of ten hours.
struct TicketLog {
  static let dayLength = 36000.0
  var tickets: [LoggedTicket] = []
  var weeks = 0
  var parts = 0

  /// Reads lines of day, second since opening, 1 where it came while closed, class, from standard input.
  static func read() -> TicketLog {
    var log = TicketLog()
    while let line = readLine() {
      let fields = line.split(separator: " ")
      guard fields.count == 4, let day = Int(fields[0]), let second = Double(fields[1]), let part = Int(fields[3]) else { continue }
      log.tickets.append(LoggedTicket(day: day, second: second, isEarly: fields[2] == "1", part: part))
      log.weeks = max(log.weeks, day / 5 + 1)
      log.parts = max(log.parts, part + 1)
    }
    return log
  }

  /// Tickets by day of the first `weeks` weeks, of one class.
  func daily(_ part: Int, weeks: Int) -> [Double] {
    var days = [Double](repeating: 0, count: weeks * 5)
    for ticket in tickets where ticket.part == part && ticket.day < days.count { days[ticket.day] += 1 }
    return days
  }

  /// Share of a class that stands ready at opening, by weekday, over the first `weeks` weeks.
  func shareAtOpening(_ part: Int, weeks: Int) -> [Double] {
    var all = [Double](repeating: 1e-9, count: 5)
    var early = [Double](repeating: 0, count: 5)
    for ticket in tickets where ticket.part == part && ticket.day < weeks * 5 {
      all[ticket.day % 5] += 1
      if ticket.isEarly { early[ticket.day % 5] += 1 }
    }
    return zip(early, all).map { $0 / $1 }
  }
}
