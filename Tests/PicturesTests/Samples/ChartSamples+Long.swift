import Engine

extension ChartSamples {
  /// Two months of hours with a daily course that individuals limits know nothing of: signals everywhere.
  static let busyHours: ControlChartResult = {
    var noise = Noise(seed: 6)
    var recipe = Recipe()
    recipe.title = "Tickets created an hour"
    recipe.unit = .count
    recipe.direction = .neutral
    recipe.every = "hour"
    recipe.ds = SampleDates.hours(1440)
    recipe.values = (0..<1440).map { (hour: Int) -> Double in
      let level: Double = 30 - 2.2 * abs(Double(hour % 24) - 12)
      return max(0, (level + noise.normal() * 4).rounded())
    }
    recipe.center = [16]
    recipe.lower = [5]
    recipe.upper = [27]
    let beyond = recipe.values.indices.filter { recipe.values[$0] > 27 || recipe.values[$0] < 5 }
    let ds = recipe.ds
    recipe.signals = beyond.map { signal("nelson_1", "1", [$0], recipe.values[$0] > 27 ? .up : .down, .none, ds: ds) }
    for day in 0..<60 { recipe.signals.append(signal("nelson_2", "2", Array(day * 24 + 7..<day * 24 + 17), .up, .none, ds: ds)) }
    return chart(recipe)
  }()

  /// Nine years of days whose limits, and with `variesCenter` whose expected value, change from day to day.
  static func years(variesCenter: Bool) -> ControlChartResult {
    var noise = Noise(seed: 7)
    var recipe = Recipe()
    recipe.title = variesCenter ? "Tickets created" : "Tickets a member of staff"
    recipe.unit = .count
    recipe.direction = .neutral
    recipe.type = variesCenter ? "expected" : "u_prime"
    recipe.ds = SampleDates.days(3287)
    recipe.center = (0..<3287).map { (day: Int) -> Double in
      guard variesCenter else { return 100 }
      let level: Double = day % 7 == 4 || day % 7 == 5 ? 40 : 120
      return level + Double(day) / 80 + noise.uniform()
    }
    let spread = (0..<3287).map { (day: Int) -> Double in 24 + 10 * noise.uniform() + (day % 7 == 5 ? 8 : 0) }
    recipe.values = (0..<3287).map { max(0, (recipe.center[$0] + noise.normal() * 9).rounded()) }
    for day in stride(from: 200, to: 3287, by: 610) { recipe.values[day] = recipe.center[day] + 75 }
    recipe.lower = (0..<3287).map { recipe.center[$0] - spread[$0] }
    recipe.upper = (0..<3287).map { recipe.center[$0] + spread[$0] }
    let beyond = (0..<3287).filter { abs(recipe.values[$0] - recipe.center[$0]) > spread[$0] }
    let ds = recipe.ds
    recipe.signals = beyond.map { signal("nelson_1", "1", [$0], recipe.values[$0] > recipe.center[$0] ? .up : .down, .none, ds: ds) }
    return chart(recipe)
  }

  /// A series without a name.
  static let nameless: ControlChartResult = {
    var chart = phases
    chart.uniqueId = ""
    chart.title = ""
    return chart
  }()

  static let long: [(name: String, chart: ControlChartResult)] = [
    ("busy-hours", busyHours), ("years-expected", years(variesCenter: true)), ("years-rate", years(variesCenter: false)),
    ("nameless", nameless),
  ]
}
