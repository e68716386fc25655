import Timeline

@testable import Tickets

/// Calls in a queue, one by one and counted by interval.
extension MeasureExample {
  /// Five calls: answered after 10 s, 20 s and 60 s, abandoned after 4 s and 90 s.
  private static let calls = """
    id queue queued_at answered_at abandoned_at talk_seconds hold_seconds wrap_seconds transferred escalated sentiment
    1 a 2024-03-04T09:00:00 2024-03-04T09:00:10 - 100 20 30 0 0 0.5
    2 a 2024-03-04T09:00:00 2024-03-04T09:00:20 - 200 - 30 1 0 -0.5
    3 b 2024-03-04T09:00:00 2024-03-04T09:01:00 - 300 0 - 0 1 0.9
    4 b 2024-03-04T09:00:00 - 2024-03-04T09:00:04 - - - - - -
    5 a 2024-03-04T09:00:00 - 2024-03-04T09:01:30 - - - 0 - -
    """

  /// Two intervals of 10 and 30 offered.
  private static let intervals = """
    interval_start queue offered answered abandoned answered_within asa_seconds aht_seconds service_level
    2024-03-04T09:00 a 10 8 2 6 30 300 0.6
    2024-03-04T09:30 a 30 24 6 27 10 200 0.9
    """

  static let contacts: [MeasureExample] = [
    // (10 + 20 + 60) / 3 = 30 s.
    MeasureExample(
      id: "average_speed_of_answer", tables: [.contacts: calls], shape: .duration,
      expected: [Values(y: [30], n: [3], median: [20], p90: [52], deviation: [700.squareRoot()])]),
    // (30·8 + 10·24) / 32 = 480 / 32 = 15 s; unweighted it would be 20.
    MeasureExample(
      id: "average_speed_of_answer", way: 1, tables: [.volume: intervals], shape: .duration, expected: [Values(y: [15], n: [32])]),
    // (30 + 10) / 2.
    MeasureExample(
      id: "average_speed_of_answer", way: 2, tables: [.volume: intervals], shape: .duration, expected: [Values(y: [20], n: [2])]),
    // Within 20 s: 10 s and 20 s, of five offered.
    MeasureExample(id: "service_level", tables: [.contacts: calls], shape: .proportion, expected: [Values(y: [2], n: [5])]),
    // Queue a: two of three; b: none of two.
    MeasureExample(
      id: "service_level", tables: [.contacts: calls], dimension: "queue", shape: .proportion,
      expected: [Values(slice: "a", y: [2], n: [3]), Values(slice: "b", y: [0], n: [2])]),
    // 6 + 27 of 10 + 30.
    MeasureExample(id: "service_level", way: 1, tables: [.volume: intervals], shape: .proportion, expected: [Values(y: [33], n: [40])]),
    // 0.6·10 + 0.9·30 = 33 of 40: 0.825.
    MeasureExample(id: "service_level", way: 2, tables: [.volume: intervals], shape: .ratio, expected: [Values(y: [33], n: [40])]),
    // In percent, 60 and 90, it is the same.
    MeasureExample(
      id: "service_level", way: 2,
      tables: [.volume: "interval_start offered service_level\n2024-03-04T09:00 10 60\n2024-03-04T09:30 30 90"], shape: .ratio,
      expected: [Values(y: [33], n: [40])]),
    // (0.6 + 0.9) / 2 = 0.75: approximate.
    MeasureExample(id: "service_level", way: 3, tables: [.volume: intervals], shape: .ratio, expected: [Values(y: [1.5], n: [2])]),
    // Two of five.
    MeasureExample(id: "abandonment_rate", tables: [.contacts: calls], shape: .proportion, expected: [Values(y: [2], n: [5])]),
    // 2 + 6 of 40.
    MeasureExample(id: "abandonment_rate", way: 1, tables: [.volume: intervals], shape: .proportion, expected: [Values(y: [8], n: [40])]),
    // (10 - 8) + (30 - 24) of 40; the third interval does not say how many were answered and is left out.
    MeasureExample(
      id: "abandonment_rate", way: 2,
      tables: [.volume: "interval_start offered answered\n2024-03-04T09:00 10 8\n2024-03-04T09:30 30 24\n2024-03-04T10:00 5 -"],
      shape: .proportion, expected: [Values(y: [8], n: [40])]),
    // 100 + 20 + 30, 200 + 30, 300: (150 + 230 + 300) / 3.
    MeasureExample(
      id: "average_handle_time", tables: [.contacts: calls], shape: .duration,
      expected: [Values(y: [680.0 / 3], n: [3], median: [230])]),
    // (300·8 + 200·24) / 32 = 225.
    MeasureExample(
      id: "average_handle_time", way: 1, tables: [.volume: intervals], shape: .duration, expected: [Values(y: [225], n: [32])]),
    // (300 + 200) / 2.
    MeasureExample(id: "average_handle_time", way: 2, tables: [.volume: intervals], shape: .duration, expected: [Values(y: [250], n: [2])]),
    // 2 was transferred, 3 escalated, 1 and 5 neither; of 4 nothing is known.
    MeasureExample(id: "escalation_rate", tables: [.contacts: calls], shape: .proportion, expected: [Values(y: [2], n: [4])]),
    // (0.5 - 0.5 + 0.9) / 3.
    MeasureExample(
      id: "sentiment_score", tables: [.contacts: calls], shape: .mean, expected: [Values(y: [0.3], n: [3], median: [0.5])]),
    // 30 of 100 and 1 of 1 session; the last does not say whether it helped.
    MeasureExample(
      id: "self_service_success_rate",
      tables: [.selfService: "at channel sessions solved\n2024-03-04 bot 100 30\n2024-03-04T08:00 portal 1 1\n2024-03-04T09:00 bot 5 -"],
      shape: .proportion, expected: [Values(y: [31], n: [101])]),
    MeasureExample(
      id: "self_service_success_rate",
      tables: [.selfService: "at channel sessions solved\n2024-03-04 bot 100 30\n2024-03-04T08:00 portal 1 1\n2024-03-04T09:00 bot 5 -"],
      dimension: "channel", shape: .proportion,
      expected: [Values(slice: "bot", y: [30], n: [100]), Values(slice: "portal", y: [1], n: [1])]),
  ]
}
