import Engine

/// Charts as the job answers them, one of every kind that has a form of its own.
extension ChartSamples {
  static let types: [(name: String, chart: ControlChartResult)] = [
    ("sums", sums), ("averages", averages), ("three-way", threeWay), ("zone", zone), ("t-squared", hotelling), ("percentile", percentile),
    ("proposals", proposals), ("logarithm", logarithm),
  ].compactMap { name, chart in chart.map { (name, $0) } }

  private static func answer(_ table: String, _ type: String, _ change: (inout ChartJob.Request) -> Void = { _ in }) -> ControlChartResult?
  {
    var request = ChartJob.Request()
    request.table = .text(table)
    request.type = type
    change(&request)
    return try? ChartJob.run(request, context: JobContext()).charts.first
  }

  private static func rounded(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

  /// Ninety days around 40 that step up by 5 on the sixty-first.
  private static let stepped: String = {
    var noise = Noise(seed: 21)
    let rows = SampleDates.days(90).enumerated().map { "\($1),\(rounded(40 + 4 * noise.normal() + ($0 >= 60 ? 5 : 0)))" }
    return "ds,y\n" + rows.joined(separator: "\n") + "\n"
  }()

  /// Three to five measurements a day whose days differ.
  private static let grouped: String = {
    var noise = Noise(seed: 22)
    var rows = ["ds,y"]
    for (day, ds) in SampleDates.days(50).enumerated() {
      let level = 30 + 3 * noise.normal() + (day == 33 ? 12 : 0)
      for _ in 0..<(5 + day % 4) { rows.append("\(ds),\(rounded(level + 2 * noise.normal()))") }
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  private static let several: String = {
    var noise = Noise(seed: 23)
    var rows = ["ds,calls,handle_seconds,wait"]
    for (day, ds) in SampleDates.days(60).enumerated() {
      let common = noise.normal()
      let calls = 100 + 10 * common
      let handle = 300 + 16 * common + 12 * noise.normal() + (day == 38 ? 80 : 0)
      let wait = 50 + 5 * noise.normal() + (day == 52 ? 28 : 0)
      rows.append("\(ds),\(rounded(calls)),\(rounded(handle)),\(rounded(wait))")
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  private static let sums = answer(stepped, "cusum") {
    $0.baseline = "45"
    $0.arl = 370
    $0.direction = "lower"
    $0.title = "Backlog age"
  }

  private static let averages = answer(stepped, "ewma") {
    $0.baseline = "45"
    $0.lambda = 0.1
    $0.target = 42
    $0.direction = "lower"
    $0.title = "Backlog age"
  }

  private static let zone = answer(stepped, "zone") {
    $0.baseline = "45"
    $0.title = "Backlog age"
  }

  private static let threeWay = answer(grouped, "three_way") { $0.title = "Time at the counter" }

  private static let percentile = answer(grouped, "percentile") {
    $0.parameters = ["percentile": 0.75]
    $0.measure = "duration"
    $0.direction = "lower"
    $0.title = "Time at the counter"
  }

  private static let hotelling = answer(several, "t2") {
    $0.map = ["y": "calls"]
    $0.title = "Calls, handle time and wait together"
  }

  private static let proposals = answer(stepped, "xmr") {
    $0.split = ["auto"]
    $0.lowerSpec = 20
    $0.upperSpec = 52
    $0.target = 44
    $0.direction = "lower"
    $0.title = "Backlog age"
  }

  private static let logarithm: ControlChartResult? = {
    var noise = Noise(seed: 24)
    let rows = SampleDates.days(60).map { ds -> String in
      // Squares of squares are skewed about as much as durations are.
      let root = 10 + noise.normal()
      return "\(ds),\(rounded(root * root * root * root))"
    }
    return answer("ds,y\n" + rows.joined(separator: "\n") + "\n", "xmr") {
      $0.transform = "log"
      $0.measure = "duration"
      $0.title = "Time to resolution"
    }
  }()
}
