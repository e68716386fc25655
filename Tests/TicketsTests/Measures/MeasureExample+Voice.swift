import Timeline

@testable import Tickets

/// What customers say and do.
extension MeasureExample {
  private static let scores = """
    id ticket_id agent kind audience score scale_max answered_at sent_at
    1 t1 ann csat customer 5 5 2024-03-04T10:00 2024-03-04T08:00
    2 t2 ann csat customer 4 5 2024-03-04T10:00 2024-03-04T08:00
    3 t3 bob csat customer 2 5 2024-03-04T10:00 2024-03-04T08:00
    4 t4 bob csat customer 3 5 2024-03-05T10:00 2024-03-04T08:00
    5 t5 bob csat customer - 5 - 2024-03-04T08:00
    6 t6 bob csat employee 5 5 2024-03-04T10:00 2024-03-04T08:00
    7 t7 bob csat customer 9 5 2024-03-04T10:00 2024-03-04T08:00
    8 t8 ann nps customer 9 10 2024-03-04T10:00 2024-03-05T08:00
    """

  static let voice: [MeasureExample] = [
    // On the 4th 5, 4 and 2 of 5: two in the top boxes of three; on the 5th 3: none of one. The employee's answer is ESAT, 9 of 5 no score.
    MeasureExample(
      id: "csat", tables: [.surveys: scores], periods: 2, shape: .proportion, expected: [Values(y: [2, 0], n: [3, 1])]),
    // (5 + 4 + 2) / 3, and 3.
    MeasureExample(
      id: "csat", tables: [.surveys: scores], periods: 2, satisfaction: .meanScore, shape: .mean,
      expected: [Values(y: [11.0 / 3, 3], n: [3, 1], median: [4, 3])]),
    // By type, borrowed from the ticket: t1 and t3 are incidents (5 and 2), t2 a question (4), t4 is not in the tickets.
    MeasureExample(
      id: "csat",
      tables: [.surveys: scores, .tickets: "id created_at type\nt3 2024-03-01 incident\nt2 2024-03-01 question\nt1 2024-03-01 incident"],
      periods: 2, dimension: "type", shape: .proportion,
      expected: [
        Values(slice: "incident", y: [1, 0], n: [2, 0]), Values(slice: "(missing)", y: [0, 0], n: [0, 1]),
        Values(slice: "question", y: [1, 0], n: [1, 0]),
      ]),
    // By how long the ticket took: t1 30 min, t2 5 h, t3 6 h.
    MeasureExample(
      id: "csat",
      tables: [
        .surveys: scores,
        .tickets: """
        id created_at resolved_at
        t1 2024-03-01T08:00 2024-03-01T08:30
        t2 2024-03-01T08:00 2024-03-01T13:00
        t3 2024-03-01T08:00 2024-03-01T14:00
        t4 2024-03-01T08:00 2024-03-01T14:00
        """,
      ], periods: 2, dimension: "resolution_time_band", shape: .proportion,
      expected: [Values(slice: "4-8 h", y: [1, 0], n: [2, 1]), Values(slice: "under 1 h", y: [1, 0], n: [1, 0])]),
    // Of 5, 4 and 2 one lies in the bottom boxes; 3 does not.
    MeasureExample(
      id: "dsat", tables: [.surveys: scores], periods: 2, shape: .proportion, expected: [Values(y: [1, 0], n: [3, 1])]),
    // ann 5 and 4; bob 2 and on the 5th 3.
    MeasureExample(
      id: "csat_by_agent", tables: [.surveys: scores], periods: 2, shape: .proportion,
      expected: [Values(slice: "ann", y: [2, 0], n: [2, 0]), Values(slice: "bob", y: [0, 0], n: [1, 1])]),
    // By the scores of tickets: ann 5 and 1, bob 4; the unresolved ticket's 5 does not count.
    MeasureExample(
      id: "csat_by_agent", way: 1,
      tables: [
        .tickets: """
        created_at resolved_at agent csat_score
        2024-03-04 2024-03-04T01:00 ann 5
        2024-03-04 2024-03-04T02:00 ann 1
        2024-03-04 2024-03-04T02:00 bob 4
        2024-03-04 - bob 5
        """
      ], shape: .proportion, expected: [Values(slice: "ann", y: [1], n: [2]), Values(slice: "bob", y: [1], n: [1])]),
    // Sent on the 4th 1-5 and 7, of which 5 was never answered (6 went to an employee); on the 5th 8, answered.
    MeasureExample(
      id: "survey_response_rate", tables: [.surveys: scores], periods: 2, shape: .proportion, expected: [Values(y: [5, 1], n: [6, 1])]),
    // 10 and 9 for, 6 against, 8 neither: net 1 of 4 = 25 points, 3 of them decided.
    MeasureExample(
      id: "nps",
      tables: [
        .surveys: """
        kind score answered_at
        nps 10 2024-03-04
        nps 9 2024-03-04
        NPS 6 2024-03-04
        nps 8 2024-03-04
        csat 1 2024-03-04
        nps - 2024-03-04
        """
      ], shape: .netScore, expected: [Values(y: [1], n: [4], decided: [3])]),
    // (7 + 4 + 4) / 3.
    MeasureExample(
      id: "ces",
      tables: [
        .surveys: "kind score scale_max answered_at\nces 7 7 2024-03-04\nces 4 7 2024-03-04\nces 4 7 2024-03-04\ncsat 1 5 2024-03-04"
      ],
      shape: .mean, expected: [Values(y: [5], n: [3], median: [4])]),
    // Asked about the first contact: yes, yes, no.
    MeasureExample(
      id: "first_contact_resolution",
      tables: [
        .surveys: "kind resolved answered_at\nfcr 1 2024-03-04\nfcr 1 2024-03-04\nfcr 0 2024-03-04\nresolved 0 2024-03-04"
      ], shape: .proportion, expected: [Values(y: [2], n: [3])]),
    // Solved at all: no, yes; who did not say does not count, nor do answers about the first contact.
    MeasureExample(
      id: "resolution_rate_survey",
      tables: [
        .surveys: "kind resolved answered_at\nfcr 1 2024-03-04\nresolved 0 2024-03-04\nresolved 1 2024-03-04\nresolved - 2024-03-04"
      ], shape: .proportion, expected: [Values(y: [1], n: [2])]),
    // Margin 1000 of 100 customers over 24 months and 300 of 10 over 36: (24,000 + 10,800) / 110.
    MeasureExample(
      id: "customer_lifetime_value",
      tables: [
        .customers: """
        period segment active_at_start margin lifetime_periods
        2024-03-01 small 100 1000 24
        2024-03-01 large 10 300 36
        """
      ], every: .month, from: "2024-03-01", shape: .ratio, expected: [Values(y: [34_800], n: [110])]),
    // 10 a customer and month (1000 / 100), 5 of 100 lost: a lifetime of 20 months, 200 a customer = 1000 / 5.
    MeasureExample(
      id: "customer_lifetime_value", way: 1,
      tables: [.customers: "period active_at_start margin lost\n2024-03-01 100 1000 5"], every: .month, from: "2024-03-01", shape: .ratio,
      expected: [Values(y: [1000], n: [5])]),
    // 5 of 100 in March, 3 of 95 in April.
    MeasureExample(
      id: "churn_rate", tables: [.customers: "period active_at_start lost\n2024-03-01 100 5\n2024-04-01 95 3"], every: .month,
      from: "2024-03-01", periods: 2, shape: .proportion, expected: [Values(y: [5, 3], n: [100, 95])]),
    // By day there is no churn to be had from months.
    MeasureExample(
      id: "churn_rate", tables: [.customers: "period active_at_start lost\n2024-03-01 100 5\n2024-04-01 95 3"], from: "2024-03-01",
      periods: 2, shape: .proportion, expected: [Values(y: [0, 0], n: [0, 0])]),
  ]
}
