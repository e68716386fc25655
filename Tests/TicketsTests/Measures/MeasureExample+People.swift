import Timeline

@testable import Tickets

/// Employees and what they get done, evaluations, and services.
extension MeasureExample {
  private static let evaluations = """
    at agent evaluator score max_score pass_mark reference_score errors training_errors
    2024-03-04 ann e1 40 50 35 42 2 1
    2024-03-04 ann e1 28 50 35 - 4 3
    2024-03-04 bob e2 34 50 35 30 0 0
    2024-03-04 cat e2 35 50 35 - - -
    """

  static let people: [MeasureExample] = [
    // Employees said 5, 4 and 1 of 5; the customer's 5 is CSAT.
    MeasureExample(
      id: "esat",
      tables: [
        .surveys: """
        kind audience score scale_max answered_at
        esat employee 5 5 2024-03-04
        esat - 4 5 2024-03-04
        csat staff 1 5 2024-03-04
        csat customer 5 5 2024-03-04
        """
      ], shape: .proportion, expected: [Values(y: [2], n: [3])]),
    // 10 for, 0 and 3 against: -1 of 3.
    MeasureExample(
      id: "enps",
      tables: [
        .surveys:
          "kind audience score answered_at\nenps - 10 2024-03-04\nenps - 0 2024-03-04\nnps employee 3 2024-03-04\nnps customer 9 2024-03-04"
      ], shape: .netScore, expected: [Values(y: [-1], n: [3], decided: [3])]),
    // (4 + 3) / 2.
    MeasureExample(
      id: "employee_engagement",
      tables: [.surveys: "kind score scale_max answered_at\nengagement 4 5 2024-03-04\nengagement 3 5 2024-03-04"], shape: .mean,
      expected: [Values(y: [3.5], n: [2])]),
    // Two of 120 left in March: 2 / (120/12) = 0.2 a year. In April none of 108 + 12.
    MeasureExample(
      id: "employee_turnover",
      tables: [
        .headcount: """
        period team headcount leavers
        2024-03-01 a 108 2
        2024-03-01 b 12 0
        2024-04-01 a 108 0
        2024-04-01 b 12 0
        """
      ], every: .month, from: "2024-03-01", periods: 2, shape: .ratio, expected: [Values(y: [2, 0], n: [10, 10])]),
    // Over the quarter: 2 / 20 person-years (March and April).
    MeasureExample(
      id: "employee_turnover",
      tables: [.headcount: "period headcount leavers\n2024-02-01 120 2\n2024-03-01 120 0"], every: .quarter, from: "2024-01-01",
      shape: .ratio, expected: [Values(y: [2], n: [20])]),
    // ann resolved two in 2 h, bob one in 4 h (7,200 and 14,400 s).
    MeasureExample(
      id: "tickets_resolved_per_agent",
      tables: [
        .tickets: """
        created_at resolved_at agent
        2024-03-04T08:00 2024-03-04T09:00 ann
        2024-03-04T08:00 2024-03-04T10:00 ann
        2024-03-04T08:00 2024-03-04T11:00 bob
        2024-03-04T08:00 - bob
        """,
        .agentTime: "date agent productive_seconds\n2024-03-04 ann 7200\n2024-03-04 bob 14400",
      ], dimension: "agent", shape: .ratio,
      expected: [Values(slice: "ann", y: [2], n: [2]), Values(slice: "bob", y: [1], n: [4])]),
    // All together three in 6 h; the day after, none in 1 h.
    MeasureExample(
      id: "tickets_resolved_per_agent",
      tables: [
        .tickets: """
        created_at resolved_at
        2024-03-04T08:00 2024-03-04T09:00
        2024-03-04T08:00 2024-03-04T10:00
        2024-03-04T08:00 2024-03-04T11:00
        """,
        .agentTime: "date agent productive_seconds\n2024-03-04 ann 7200\n2024-03-04 bob 14400\n2024-03-05 bob 3600",
      ], periods: 2, shape: .ratio, expected: [Values(y: [3, 0], n: [6, 1])]),
    // Three by two agents; the ticket without an agent is left out. On the 5th one by one.
    MeasureExample(
      id: "tickets_resolved_per_agent", way: 1,
      tables: [
        .tickets: """
        created_at resolved_at agent
        2024-03-04T08:00 2024-03-04T09:00 ann
        2024-03-04T08:00 2024-03-04T10:00 ann
        2024-03-04T08:00 2024-03-04T11:00 bob
        2024-03-04T08:00 2024-03-04T11:00 -
        2024-03-04T08:00 2024-03-05T11:00 ann
        """
      ], periods: 2, shape: .ratio, expected: [Values(y: [3, 1], n: [2, 1])]),
  ]

  static let quality: [MeasureExample] = [
    // 80, 56, 68 and 70 percent: 274 / 4.
    MeasureExample(
      id: "qa_score", tables: [.qaEvaluations: evaluations], shape: .mean, expected: [Values(y: [68.5], n: [4], median: [69])]),
    // In points: (40 + 28 + 34 + 35) / 4.
    MeasureExample(
      id: "qa_score", way: 1, tables: [.qaEvaluations: evaluations], shape: .mean, expected: [Values(y: [34.25], n: [4], median: [34.5])]),
    // ann (40 + 28) / 2 = 34 below 35, bob 34 below, cat 35 reaches it: one of three.
    MeasureExample(
      id: "agent_quality_pass_rate", tables: [.qaEvaluations: evaluations], shape: .proportion, expected: [Values(y: [1], n: [3])]),
    MeasureExample(
      id: "agent_quality_pass_rate", tables: [.qaEvaluations: evaluations], dimension: "evaluator", shape: .proportion,
      expected: [Values(slice: "e1", y: [0], n: [1]), Values(slice: "e2", y: [1], n: [2])]),
    // |40 - 42| = 2 and |34 - 30| = 4 of 50: 4 and 8 points, mean 6.
    MeasureExample(
      id: "qa_calibration_variance", tables: [.qaEvaluations: evaluations], shape: .mean,
      expected: [Values(y: [6], n: [2], deviation: [8.squareRoot()])]),
    // As written: 2 and 4.
    MeasureExample(
      id: "qa_calibration_variance", way: 1, tables: [.qaEvaluations: evaluations], shape: .mean, expected: [Values(y: [3], n: [2])]),
    // Evaluations: 1 + 3 of 2 + 4; surveys: dissatisfied (1 and 2 of 5) with a cause twice, once for lack of training; the satisfied one
    // and the one without a cause do not count. 5 of 8.
    MeasureExample(
      id: "training_error_share",
      tables: [
        .qaEvaluations: evaluations,
        .surveys: """
        kind score scale_max root_cause answered_at
        csat 1 5 Agent_training 2024-03-04
        csat 2 5 product 2024-03-04
        csat 5 5 training 2024-03-04
        csat 1 5 - 2024-03-04
        """,
      ], shape: .proportion, expected: [Values(y: [5], n: [8])]),
    // Without counts of training errors the root cause of the evaluation tells: 3 of 5.
    MeasureExample(
      id: "training_error_share",
      tables: [.qaEvaluations: "at errors root_cause\n2024-03-04 3 training\n2024-03-04 2 process"], shape: .proportion,
      expected: [Values(y: [3], n: [5])]),
  ]

  static let service: [MeasureExample] = [
    // Implemented: one clean, one with an incident, one rolled back; nothing is known of the fourth.
    MeasureExample(
      id: "change_success_rate",
      tables: [
        .changes: """
        id implemented_at caused_incident rolled_back
        c1 2024-03-04 0 0
        c2 2024-03-04 1 0
        c3 2024-03-04 0 1
        c4 2024-03-04 - -
        c5 - 0 0
        """
      ], shape: .proportion, expected: [Values(y: [1], n: [3])]),
    // 600 + 100 uses by 60 + 40 users.
    MeasureExample(
      id: "service_usage",
      tables: [.usage: "period service uses users\n2024-03-01 mail 600 60\n2024-03-01 wiki 100 40\n2024-03-01 chat 9 -"],
      every: .month, from: "2024-03-01", shape: .ratio, expected: [Values(y: [700], n: [100])]),
    // 30 of 40 and 10 of 60.
    MeasureExample(
      id: "system_adoption_rate",
      tables: [.usage: "period service active_users eligible_users\n2024-03-01 mail 30 40\n2024-03-01 wiki 10 60"], every: .month,
      from: "2024-03-01", shape: .proportion, expected: [Values(y: [40], n: [100])]),
    // Mail was down on the 4th from 10:00 to 12:00 and, overlapping, 11:00 to 13:00: 3 h; and over midnight from 23:00 to 1:00, an hour on
    // each day. The wiki 2 h on the 5th. Two services of 24 h a day: 44 h and 45 h of 48 h.
    MeasureExample(
      id: "service_availability",
      tables: [
        .outages: """
        start end service
        2024-03-04T10:00 2024-03-04T12:00 mail
        2024-03-04T11:00 2024-03-04T13:00 mail
        2024-03-04T23:00 2024-03-05T01:00 mail
        2024-03-05T10:00 2024-03-05T12:00 wiki
        """
      ], periods: 2, shape: .ratio, expected: [Values(y: [44.0 * 3600, 45.0 * 3600], n: [48.0 * 3600, 48.0 * 3600])]),
    MeasureExample(
      id: "service_availability",
      tables: [
        .outages: """
        start end service
        2024-03-04T10:00 2024-03-04T12:00 mail
        2024-03-04T11:00 2024-03-04T13:00 mail
        2024-03-04T23:00 2024-03-05T01:00 mail
        2024-03-05T10:00 2024-03-05T12:00 wiki
        """
      ], periods: 2, dimension: "service", shape: .ratio,
      expected: [
        Values(slice: "mail", y: [20.0 * 3600, 23.0 * 3600], n: [24.0 * 3600, 24.0 * 3600]),
        Values(slice: "wiki", y: [24.0 * 3600, 22.0 * 3600], n: [24.0 * 3600, 24.0 * 3600]),
      ]),
  ]
}
