import Timeline

/// A length of time that a ticket has.
public enum TicketDuration: String, Sendable, CaseIterable {
  /// From creation to the first response.
  case firstResponse
  /// From creation to resolution.
  case resolution
  /// Work on the ticket.
  case handling

  /// The event by whose time a ticket falls into a period.
  public var event: Measure.Event { self == .firstResponse ? .created : .resolved }

  func requirements(_ definitions: KPIDefinitions) -> [ColumnRequirement] {
    switch self {
    case .firstResponse: return [.created, .firstResponse]
    case .resolution:
      let hold = ColumnRequirement("on_hold_seconds") { $0.onHoldSeconds != nil }
      return [.created, .resolved(definitions)] + (definitions.onHold == .excluded ? [hold] : []) + ColumnRequirement.reopened(definitions)
    case .handling: return [.resolved(definitions), ColumnRequirement("handle_seconds") { $0.handleSeconds != nil }]
    }
  }

  /// Seconds of every ticket by the calendar; NaN where an end is missing or lies before its start. Empty where the column is missing.
  public func seconds(_ table: TicketTable) -> [Double] {
    switch self {
    case .firstResponse: Self.between(table.created, table.firstResponse)
    case .resolution: Self.between(table.created, table.resolved)
    case .handling: (table.handleSeconds ?? []).map { $0 >= 0 ? $0 : .nan }
    }
  }

  private static func between(_ starts: [Instant], _ ends: [Instant]?) -> [Double] {
    guard let ends else { return [] }
    var seconds = [Double](repeating: .nan, count: starts.count)
    for row in 0..<min(starts.count, ends.count) {
      let length = ends[row].seconds(since: starts[row])
      if length >= 0 { seconds[row] = length }
    }
    return seconds
  }
}
