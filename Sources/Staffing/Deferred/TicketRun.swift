/// When the tickets of a queue were begun and finished, in business seconds, in the order of the tickets; `infinity` for never.
public struct TicketRun: Equatable, Sendable {
  public let start: [Double]
  public let completion: [Double]

  public init(start: [Double], completion: [Double]) {
    self.start = start
    self.completion = completion
  }

  /// Tickets finished no later than their deadline.
  public func resolvedInTime(_ tickets: [DeferredTicket]) -> Int { count(tickets, completion) }

  /// Tickets begun no later than their deadline.
  public func respondedInTime(_ tickets: [DeferredTicket]) -> Int { count(tickets, start) }

  /// The longest time by which a completion misses its deadline; negative where all are early, `-infinity` without tickets.
  public func maximumLateness(_ tickets: [DeferredTicket]) -> Double {
    zip(tickets, completion).reduce(-.infinity) { max($0, $1.1 - $1.0.deadline) }
  }

  private func count(_ tickets: [DeferredTicket], _ times: [Double]) -> Int {
    zip(tickets, times).reduce(0) { $0 + ($1.1 <= $1.0.deadline && $1.1 < .infinity ? 1 : 0) }
  }
}
