import Timeline

@testable import Tickets

/// Working time, plans and money.
extension MeasureExample {
  /// ann was paid 8 h, of which 6 h scheduled and 5 h adhered to, 3 h on contacts, 4 h handling and 2 h waiting; bob half of each. Of cat
  /// only the pay is known.
  private static let hours = """
    date agent paid_seconds scheduled_seconds adherent_seconds contact_seconds handle_seconds available_seconds logged_in_seconds
    2024-03-04 ann 28800 21600 18000 10800 14400 7200 21600
    2024-03-04 bob 14400 10800 9000 5400 7200 3600 10800
    2024-03-04 cat 28800 - - - - - -
    """

  static let capacity: [MeasureExample] = [
    // (3 + 1.5) h of (8 + 4) h: 0.375.
    MeasureExample(id: "utilization", tables: [.agentTime: hours], shape: .ratio, expected: [Values(y: [16_200], n: [43_200])]),
    MeasureExample(
      id: "utilization", tables: [.agentTime: hours], dimension: "agent", largest: 2, shape: .ratio,
      expected: [Values(slice: "ann", y: [10_800], n: [28_800]), Values(slice: "bob", y: [5400], n: [14_400])]),
    // By the hour a day's time tells nothing.
    MeasureExample(
      id: "utilization", tables: [.agentTime: hours], every: .hour, shape: .ratio, expected: [Values(y: [0], n: [0])]),
    // (4 + 2) h of (6 + 3) h: 2/3.
    MeasureExample(id: "occupancy", tables: [.agentTime: hours], shape: .ratio, expected: [Values(y: [21_600], n: [32_400])]),
    // 12 h paid less 9 h handling or waiting: 3 h of 12.
    MeasureExample(id: "shrinkage", tables: [.agentTime: hours], shape: .ratio, expected: [Values(y: [10_800], n: [43_200])]),
    // 10 h paid, 7 h available.
    MeasureExample(
      id: "shrinkage", way: 1, tables: [.agentTime: "date paid_seconds available_seconds\n2024-03-04 36000 25200"], shape: .ratio,
      expected: [Values(y: [10_800], n: [36_000])]),
    // 7.5 h of 9 h.
    MeasureExample(id: "schedule_adherence", tables: [.agentTime: hours], shape: .ratio, expected: [Values(y: [27_000], n: [32_400])]),
    // Required: 10 and 8 staff for half an hour each = 9 h (the earlier plan said 99, the later one came too late); 6 + 3 h logged in.
    MeasureExample(
      id: "staffing_to_forecast",
      tables: [
        .agentTime: hours,
        .plan: """
        interval_start interval_seconds issued_at required_staff
        2024-03-04T09:00 1800 2024-03-01 99
        2024-03-04T09:00 1800 2024-03-03 10
        2024-03-04T09:00 1800 2024-03-05 50
        2024-03-04T09:30 1800 2024-03-03 8
        """,
      ], shape: .ratio, expected: [Values(y: [9], n: [9])]),
    // Scheduled 9 and 10 for 10 and 8 required, half an hour each: 9.5 of 9 h.
    MeasureExample(
      id: "staffing_to_forecast", way: 1,
      tables: [.plan: "interval_start required_staff scheduled_staff\n2024-03-04T09:00 10 9\n2024-03-04T09:30 8 10"], shape: .ratio,
      expected: [Values(y: [9.5], n: [9])]),
    // Forecast 10 and 20, offered 8 and 25: 1 - (|−2| + |5|) / 33 = 26 of 33. For the third interval nobody counted.
    MeasureExample(
      id: "forecast_accuracy",
      tables: [
        .plan: "interval_start forecast_volume\n2024-03-04T09:00 10\n2024-03-04T09:30 20\n2024-03-04T10:00 30",
        .volume: "interval_start offered\n2024-03-04T09:00 8\n2024-03-04T09:30 25",
      ], shape: .ratio, expected: [Values(y: [26], n: [33])]),
    // By queue, an hour forecast against quarters of it: a 30 for 10 + 12, off by 8; b 5 for 5.
    MeasureExample(
      id: "forecast_accuracy",
      tables: [
        .plan: "interval_start interval_seconds queue forecast_volume\n2024-03-04T09:00 3600 a 30\n2024-03-04T09:00 3600 b 5",
        .volume:
          "interval_start interval_seconds queue offered\n2024-03-04T09:00 900 a 10\n2024-03-04T09:45 900 a 12\n2024-03-04T09:15 900 b 5",
      ], dimension: "queue", shape: .ratio, expected: [Values(slice: "a", y: [14], n: [22]), Values(slice: "b", y: [5], n: [5])]),
    // Against tickets created, an interval without any within their window is a nought: |2 - 1| + |1 - 0| + |1 - 1| = 2 of 2 are wrong: 0 of 2.
    MeasureExample(
      id: "forecast_accuracy",
      tables: [
        .plan: "interval_start interval_seconds forecast_volume\n2024-03-04T09:00 3600 2\n2024-03-04T10:00 3600 1\n2024-03-04T11:00 3600 1",
        .tickets: "created_at\n2024-03-04T09:00\n2024-03-04T11:30",
      ], shape: .ratio, expected: [Values(y: [0], n: [2])]),
  ]

  static let forecasts: [MeasureExample] = [
    // +2 and -5 of 8 + 25: too little was forecast.
    MeasureExample(
      id: "forecast_bias",
      tables: [
        .plan: "interval_start forecast_volume\n2024-03-04T09:00 10\n2024-03-04T09:30 20",
        .volume: "interval_start offered\n2024-03-04T09:00 8\n2024-03-04T09:30 25",
      ], shape: .ratio, expected: [Values(y: [-3], n: [33])]),
    // 8 lies in 5...10, 25 above 24; of the third interval nobody knows.
    MeasureExample(
      id: "forecast_interval_coverage",
      tables: [
        .plan: "interval_start lower upper\n2024-03-04T09:00 5 10\n2024-03-04T09:30 10 24\n2024-03-04T10:00 1 9",
        .volume: "interval_start offered\n2024-03-04T09:00 8\n2024-03-04T09:30 25",
      ], shape: .proportion, expected: [Values(y: [1], n: [2])]),
  ]

  private static let costs = """
    period team category currency amount budget benefit
    2024-01-01 a pay EUR 100 110 -
    2024-02-01 a pay EUR 120 110 150
    2024-02-01 b rent EUR 30 - -
    2024-03-01 a pay EUR - 110 -
    """

  private static let resolved = """
    created_at resolved_at team
    2024-01-02 2024-01-03 a
    2024-01-02 2024-02-03 a
    2024-01-02 2024-02-04 a
    2024-01-02 2024-02-04 b
    2024-01-02 2024-03-04 b
    """

  static let money: [MeasureExample] = [
    // January 100, February 120 + 30, March nothing stated yet.
    MeasureExample(
      id: "total_service_cost", tables: [.costs: costs], every: .month, from: "2024-01-01", periods: 3, shape: .sum,
      expected: [Values(y: [100, 150, .nan])]),
    // A day has no share in a month's costs.
    MeasureExample(
      id: "total_service_cost", tables: [.costs: costs], from: "2024-01-01", periods: 2, shape: .sum, expected: [Values(y: [.nan, .nan])]),
    // 100 / 1, 150 / 3; March has a ticket and no cost.
    MeasureExample(
      id: "cost_per_ticket", tables: [.costs: costs, .tickets: resolved], every: .month, from: "2024-01-01", periods: 3, shape: .ratio,
      expected: [Values(y: [100, 150, 0], n: [1, 3, 0])]),
    // By team: a 100 / 1 and 120 / 2; b 30 / 1.
    MeasureExample(
      id: "cost_per_ticket", tables: [.costs: costs, .tickets: resolved], every: .month, from: "2024-01-01", periods: 2, dimension: "team",
      shape: .ratio,
      expected: [Values(slice: "a", y: [100, 120], n: [1, 2]), Values(slice: "b", y: [0, 30], n: [0, 1])]),
    // Over the quarter: benefit 150 less 250 cost = -100 of 250.
    MeasureExample(
      id: "roi", tables: [.costs: costs], every: .quarter, from: "2024-01-01", shape: .ratio, expected: [Values(y: [-100], n: [250])]),
    // January 100 / 110; to the end of February 250 / 220; in March no cost is in yet.
    MeasureExample(
      id: "budget_adherence", tables: [.costs: costs], every: .month, from: "2024-01-01", periods: 3, shape: .stock,
      expected: [Values(y: [100.0 / 110, 250.0 / 220, .nan])]),
    // An axis that begins in February still knows January.
    MeasureExample(
      id: "budget_adherence", tables: [.costs: costs], every: .month, from: "2024-02-01", shape: .stock,
      expected: [Values(y: [250.0 / 220])]),
    // A new year begins anew: 2023-12 50 / 40, 2024-01 100 / 110.
    MeasureExample(
      id: "budget_adherence", tables: [.costs: "period amount budget\n2023-12-01 50 40\n2024-01-01 100 110"], every: .month,
      from: "2023-12-01", periods: 2, shape: .stock, expected: [Values(y: [1.25, 100.0 / 110])]),
  ]
}
