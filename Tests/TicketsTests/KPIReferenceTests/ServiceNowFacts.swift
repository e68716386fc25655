import Tickets
import Timeline

/// What the summary states of the ServiceNow log beyond the figures of every log; some of it stands only in the raw events.
struct ServiceNowFacts {
  let values: [String: ReferenceValue]

  init() throws {
    let (table, report) = (try ReferenceLog.servicenow.contents().table, try ReferenceLog.servicenow.contents().report)
    let events = try ReferenceLog.servicenowEvents.get()
    let resolved = table.resolved ?? []
    let closed = table.closed ?? []
    let states = Dictionary(events["incident_state"].map { ($0, 1) }, uniquingKeysWith: +)
    var first: [String: Int8] = [:]
    for (number, met) in zip(events["number"], events["made_sla"]) where first[number] == nil { first[number] = met == "true" ? 1 : 0 }
    let reassignments = (table.reassignmentCount ?? []).map(Double.init)
    values = [
      "events": .count(report.eventsRead ?? 0),
      "resolved_missing_but_closed": .count(zip(resolved, closed).count { $0.isMissing && !$1.isMissing }),
      "closed_h": SummaryCheck.distribution(zip(closed, table.created).map { $0.seconds(since: $1) }, unit: 3600),
      "close_lag_h": SummaryCheck.distribution(zip(closed, resolved).map { $0.seconds(since: $1) }, unit: 3600),
      "sys_created_missing_events": .count(events["sys_created_at"].count { $0 == "?" }),
      "states": .object(states.mapValues { .count($0) }),
      "reassign": SummaryCheck.distribution(reassignments),
      "reopen_total": .count((table.reopenCount ?? []).reduce(0) { $0 + Int($1) }),
      "sla_first_event": SummaryCheck.rate(Array(first.values)),
      "distinct": .object(
        Dictionary(
          uniqueKeysWithValues: ["team", "agent", "site", "category"].map { name in
            (name, .count(Set((table.dimensions[name]?.codes ?? []).filter { $0 >= 0 }).count))
          })),
      "definitions": .object(Self.definitions.mapValues { .string($0) }),
    ]
  }

  /// The definitions under which the other figures are computed.
  private static let definitions = [
    "fcr": "reopen_count==0 and reassignment_count==0 at the last event",
    "frt": "first sys_updated_at whose incident_state is not New, minus opened_at (minute resolution)",
    "order": "by number, sys_mod_count, file order",
    "same_day": "resolved within 24 h of opened",
    "sla": "made_sla at the last event",
  ]
}
