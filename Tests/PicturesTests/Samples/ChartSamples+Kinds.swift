import Engine

extension ChartSamples {
  /// A daily duration with a spike, a long run, a trend, a better point, missing days, excluded days, the running day, and a target.
  static let rich: ControlChartResult = {
    var noise = Noise(seed: 1)
    var recipe = Recipe()
    recipe.values = (0..<93).map { 140_000 + noise.normal() * 9000 + ($0 >= 62 && $0 < 74 ? 22_000 : 0) }
    recipe.values[20] = 192_000
    recipe.values[33] = 98_000
    recipe.values[45] = .nan
    recipe.values[46] = .nan
    recipe.values[92] = 120_000
    recipe.center = [140_000]
    recipe.lower = [110_000]
    recipe.upper = [170_000]
    recipe.n = (0..<93).map { Double(40 + $0 % 7) }
    recipe.target = 129_600
    recipe.excluded = [10: "public holiday", 80: "outage"]
    recipe.values[80] = 185_000
    recipe.incomplete = [92]
    recipe.hasDispersion = true
    let above = recipe.values.indices.filter { recipe.values[$0] > 170_000 && recipe.excluded[$0] == nil }
    recipe.signals =
      above.map { signal("nelson_1", "1", [$0], .up, .worse, ds: recipe.ds) }
      + [
        signal("nelson_1", "1", [33], .down, .better, ds: recipe.ds),
        signal("nelson_2", "2", Array(62..<74), .up, .worse, ds: recipe.ds),
        signal("nelson_3", "3", Array(24..<30), .down, .better, ds: recipe.ds),
      ]
    recipe.notes = ["Two days are missing: no tickets were resolved on 15 and 16 April."]
    return chart(recipe)
  }()

  /// A share with limits that vary by point.
  static let proportion: ControlChartResult = {
    var noise = Noise(seed: 2)
    var recipe = Recipe()
    recipe.id = "sla_met"
    recipe.title = "Resolved within the agreed time"
    recipe.unit = .proportion
    recipe.direction = .higher
    recipe.type = "p_prime"
    recipe.says = "No shift: the share varies between 78% and 97% by chance alone."
    recipe.n = (0..<93).map { $0 % 7 < 5 ? 60 + (noise.uniform() * 30).rounded() : 15 }
    recipe.values = recipe.n.map { min(1, 0.88 + noise.normal() * 0.3 / $0.squareRoot()) }
    recipe.values[50] = 0.62
    recipe.center = [0.88]
    recipe.lower = recipe.n.map { 0.88 - 0.97 / $0.squareRoot() }
    recipe.upper = recipe.n.map { min(1, 0.88 + 0.97 / $0.squareRoot()) }
    recipe.target = 0.9
    recipe.signals = [signal("nelson_1", "1", [50], .down, .worse, ds: recipe.ds)]
    return chart(recipe)
  }()

  /// Two phases, no good direction, a change with no limits in the last stretch left out.
  static let phases: ControlChartResult = {
    var noise = Noise(seed: 3)
    var recipe = Recipe()
    recipe.id = "created"
    recipe.title = "Tickets created"
    recipe.unit = .count
    recipe.direction = .neutral
    recipe.type = "expected"
    recipe.values = (0..<93).map { max(0, (($0 < 50 ? 120 : 90) + noise.normal() * 11).rounded()) }
    recipe.values[70] = 141
    recipe.center = (0..<93).map { $0 < 50 ? 120 : 90 }
    recipe.lower = (0..<93).map { $0 < 50 ? 87 : 57 }
    recipe.upper = (0..<93).map { $0 < 50 ? 153 : 123 }
    recipe.phases = [
      ControlChartResult.Phase(start: recipe.ds[0], end: recipe.ds[49], centerLine: 120, sigma: 11),
      ControlChartResult.Phase(start: recipe.ds[50], end: recipe.ds[92], label: "After routing change", centerLine: 90, sigma: 11),
    ]
    recipe.signals = [signal("nelson_1", "1", [70], .up, .none, ds: recipe.ds)]
    return chart(recipe)
  }()

  static let empty: ControlChartResult = {
    var recipe = Recipe()
    recipe.ds = []
    recipe.judged = false
    recipe.says = "No tickets in the window."
    recipe.limitsFrom = ""
    return chart(recipe)
  }()

  static let onePoint: ControlChartResult = {
    var recipe = Recipe()
    recipe.ds = SampleDates.days(1)
    recipe.values = [5400]
    recipe.judged = false
    recipe.says = "One point: nothing can be judged yet."
    recipe.limitsFrom = ""
    recipe.notes = ["At least 12 points are needed; 11 more are missing."]
    return chart(recipe)
  }()

  static let allMissing: ControlChartResult = {
    var recipe = Recipe()
    recipe.ds = SampleDates.days(30)
    recipe.values = [.nan]
    recipe.judged = false
    recipe.says = "No ticket carries a resolution time."
    return chart(recipe)
  }()

  /// Eight points: trial limits.
  static let trial: ControlChartResult = {
    var recipe = Recipe()
    recipe.id = "first_response_time"
    recipe.title = "Median time to first response"
    recipe.says = "Eight days so far: limits are provisional."
    recipe.limitsFrom = "limits from 1 – 8 Mar 2016, 8 days"
    recipe.ds = SampleDates.days(8)
    recipe.values = [3000, 3600, 3200, 4100, 3900, 2800, 3300, 3700]
    recipe.center = [3450]
    recipe.lower = [1900]
    recipe.upper = [5000]
    return chart(recipe)
  }()

  static let constant: ControlChartResult = {
    var recipe = Recipe()
    recipe.unit = .count
    recipe.title = "Escalations"
    recipe.values = [0]
    recipe.center = [0]
    return chart(recipe)
  }()

  /// Two years of hours with signals among them.
  static let hourly: ControlChartResult = {
    var noise = Noise(seed: 4)
    var recipe = Recipe()
    recipe.title = "Tickets created an hour"
    recipe.unit = .count
    recipe.direction = .neutral
    recipe.every = "hour"
    recipe.ds = SampleDates.hours(17_520)
    recipe.values = (0..<17_520).map { max(0, (20 + noise.normal() * 4 + Double($0 % 24) / 3).rounded()) }
    recipe.center = [24]
    recipe.lower = [6]
    recipe.upper = [42]
    for index in stride(from: 500, to: 17_520, by: 1700) { recipe.values[index] = 50 + Double(index % 13) }
    recipe.signals = recipe.values.indices.filter { recipe.values[$0] > 42 }.map {
      signal("nelson_1", "1", [$0], .up, .none, ds: recipe.ds)
    }
    return chart(recipe)
  }()

  static func extreme(_ scale: Double, unit: MeasureUnit = .number) -> ControlChartResult {
    var noise = Noise(seed: 5)
    var recipe = Recipe()
    recipe.title = "Extreme numbers"
    recipe.unit = unit
    recipe.direction = .higher
    recipe.ds = SampleDates.days(40)
    recipe.values = (0..<40).map { _ in scale * (1 + noise.normal() * 0.05) }
    recipe.values[20] = scale * 1.3
    recipe.center = [scale]
    recipe.lower = [scale * 0.85]
    recipe.upper = [scale * 1.15]
    recipe.signals = [signal("nelson_1", "1", [20], .up, .better, ds: recipe.ds)]
    return chart(recipe)
  }

  static let longLabels: ControlChartResult = {
    var chart = phases
    let words = "a very long name that somebody once gave to a key performance indicator of a service desk and never shortened"
    chart.title = "Tickets, \(words), \(words)"
    chart.says = "Shifted: \(words), and \(words), which is why this sentence takes several lines in every picture."
    chart.phases[1].label = words
    chart.notes = [
      words, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" + String(repeating: "x", count: 90),
    ]
    chart.limitsFrom = "limits from \(words)"
    return chart
  }()

  static let chinese: ControlChartResult = {
    var chart = rich
    chart.title = "工單解決時間中位數"
    chart.says = "自 5 月 2 日起上升約 9 小時，之後維持在新的水準，建議檢查新的派工規則是否造成延遲，並與上一季的資料比較。"
    chart.notes = ["四月十五日與十六日沒有資料，因為當天沒有任何工單被解決。"]
    return chart
  }()

  /// Sixty signals close together.
  static let crowded: ControlChartResult = {
    var chart = rich
    chart.signals = chart.points.indices.filter { chart.points[$0].statistic.isFinite }.map { index in
      signal(
        "western_electric_1", "W1", [index], index % 2 == 0 ? .up : .down, index % 2 == 0 ? .worse : .better, ds: chart.points.map(\.ds))
    }
    return chart
  }()

  /// Every sample by the name of its golden file.
  static let all: [(name: String, chart: ControlChartResult)] =
    [
      ("rich", rich), ("proportion", proportion), ("phases", phases), ("empty", empty), ("one-point", onePoint),
      ("all-missing", allMissing),
      ("trial", trial), ("constant", constant), ("hourly", hourly), ("huge", extreme(1e300)), ("large", extreme(123_456_789)),
      ("tiny", extreme(1e-12)), ("negative", extreme(-40)), ("long-labels", longLabels), ("chinese", chinese), ("crowded", crowded),
    ] + types + long
}
