import Timeline

@testable import Tickets

/// What comes in and what is left, and how fast it is answered.
extension MeasureExample {
  static let demand: [MeasureExample] = [
    // At the end of the 4th (midnight) a is 24 h old and b 12 h: mean 18 h, sd |24-12|/√2 h, median 18 h, p90 = 12 + 0.9·12 h.
    // At the end of the 5th a was resolved, b is 36 h old and c 6 h: mean 21 h, p90 = 6 + 0.9·30 h. d is not there yet.
    MeasureExample(
      id: "backlog_age",
      tables: [
        .tickets: """
        id created_at resolved_at priority
        a 2024-03-04T00:00 2024-03-05T01:00 P1
        b 2024-03-04T12:00 - P2
        c 2024-03-05T18:00 - P2
        d 2024-03-06T00:00 - P2
        """
      ], periods: 2, shape: .duration,
      expected: [
        Values(
          y: [64_800, 75_600], n: [2, 2], median: [64_800, 75_600], p90: [82_080, 118_800],
          deviation: [43_200 / 2.squareRoot(), 108_000 / 2.squareRoot()])
      ]),
    // By priority: P2 has three tickets and comes first. At the end of the 4th only b (12 h), at that of the 5th b and c (36 h, 6 h).
    MeasureExample(
      id: "backlog_age",
      tables: [
        .tickets: """
        id created_at resolved_at priority
        a 2024-03-04T00:00 2024-03-05T01:00 P1
        b 2024-03-04T12:00 - P2
        c 2024-03-05T18:00 - P2
        d 2024-03-06T00:00 - P2
        """
      ], periods: 2, dimension: "priority", shape: .duration,
      expected: [
        Values(slice: "P2", y: [43_200, 75_600], n: [1, 2], median: [43_200, 75_600]),
        Values(slice: "P1", y: [86_400, .nan], n: [1, 0], median: [86_400, .nan]),
      ]),
    // b repeats a: same requester and category, 7 days apart to the second. c: another category. d: 7 days and a minute after b, none. e has no
    // requester. Of the log's first 7 days nobody knows what came before them: only b counts, and repeats.
    MeasureExample(
      id: "recurring_issue_rate",
      tables: [
        .tickets: """
        id created_at requester category
        a 2024-03-04T09:00 r1 mail
        b 2024-03-11T09:00 r1 mail
        c 2024-03-04T10:00 r1 vpn
        d 2024-03-18T09:01 r1 mail
        e 2024-03-04T11:00 - mail
        """
      ], periods: 8, shape: .proportion,
      expected: [Values(y: [0, 0, 0, 0, 0, 0, 0, 1], n: [0, 0, 0, 0, 0, 0, 0, 1])]),
  ]

  static let speed: [MeasureExample] = [
    // t1: assigned to ann at 9:00, passed to bob at 10:00; an internal note at 10:10 and the requester's own words at 10:20 are no answer;
    // bob answers at 10:30: 30 min. Assigned again at 11:00, resolved at 12:00: 60 min. t2: answered without an assignment: none.
    // t3: assigned on the 4th at 23:00, answered on the 5th at 1:00: 2 h, counted on the 5th.
    MeasureExample(
      id: "turnaround_time",
      tables: [
        .ticketEvents: """
        ticket_id at actor_role field new public
        t1 2024-03-04T09:00 system assignee ann -
        t1 2024-03-04T10:00 agent assignee bob -
        t1 2024-03-04T10:10 agent comment - 0
        t1 2024-03-04T10:20 requester comment - 1
        t1 2024-03-04T10:30 agent comment - 1
        t2 2024-03-04T10:00 agent comment - 1
        t3 2024-03-04T23:00 system team T2 -
        t3 2024-03-05T01:00 agent comment - 1
        t1 2024-03-04T11:00 system assigned_to ann -
        t1 2024-03-04T12:00 agent status Resolved -
        """
      ], periods: 2, shape: .duration,
      expected: [Values(y: [2700, 7200], n: [2, 1], median: [2700, 7200], deviation: [1800 / 2.squareRoot(), .nan])]),
    // First solutions after 1 h and 3 h; the third was stamped before its creation, the fourth has none.
    MeasureExample(
      id: "time_to_first_solution",
      tables: [
        .tickets: """
        created_at first_resolved_at
        2024-03-04T09:00 2024-03-04T10:00
        2024-03-04T09:00 2024-03-04T12:00
        2024-03-04T09:00 2024-03-04T08:00
        2024-03-04T09:00 -
        """
      ], shape: .duration, expected: [Values(y: [7200], n: [2], median: [7200])]),
    // Requests took 2 h and 4 h; an incident and a change request are none.
    MeasureExample(
      id: "request_fulfilment_time",
      tables: [
        .tickets: """
        created_at resolved_at type
        2024-03-04T08:00 2024-03-04T10:00 Service_Request
        2024-03-04T08:00 2024-03-04T12:00 service_request
        2024-03-04T08:00 2024-03-04T09:00 Incident
        2024-03-04T08:00 2024-03-04T18:00 Change_request
        2024-03-04T08:00 - Service_request
        """
      ], shape: .duration, expected: [Values(y: [10_800], n: [2], median: [10_800])]),
    // Opened on 1 and 3 February, resolved on 3 and 9 February: 2 and 6 days.
    MeasureExample(
      id: "problem_resolution_time",
      tables: [
        .problems: """
        id opened_at resolved_at
        p1 2024-02-01 2024-02-03
        p2 2024-02-03 2024-02-09
        p3 2024-02-03 -
        """
      ], every: .month, from: "2024-02-01", shape: .duration,
      expected: [Values(y: [345_600], n: [2], median: [345_600])]),
  ]
}
