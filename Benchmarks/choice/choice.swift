// False alarms of textbook charts on series that break their assumptions, and of the charts chosen instead: the figures of
// docs/choosing-a-chart.md. Seeded; a line a world: section, world, figure, value.
import ControlCharts
import Foundation
import Statistics

func line(_ section: String, _ world: String, _ figure: String, _ value: Double) {
  print("\(section),\(world),\(figure),\(String(format: "%.4g", value))")
}

func autoregressive(_ count: Int, _ phi: Double, _ stream: inout RandomStream) -> [Double] {
  var last = stream.normal()
  return (0..<count).map { _ in
    defer { last = phi * last + (1 - phi * phi).squareRoot() * stream.normal() }
    return last
  }
}

func beyond(_ chart: FittedChart) -> Int { (0..<chart.panel.count).count { chart.panel.isBeyond($0) } }

// Memory: 104 points, limits from all of them by the mean moving range.
for phi in [0, 0.2, 0.4, 0.6, 0.8] {
  var stream = RandomStream(seed: 101)
  let runs = 4000
  var points = 0.0
  var series = 0.0
  var eights = 0.0
  var settings = ChartSettings()
  settings.rules = try RuleSet.parse("western_electric_4")
  for _ in 0..<runs {
    let chart = try XmRChart.fit(ChartSeries(values: autoregressive(104, phi, &stream)), settings: settings)
    let found = beyond(chart)
    points += Double(found)
    series += found > 0 ? 1 : 0
    eights += chart.signals.contains { $0.panel == .location } ? 1 : 0
  }
  let world = "xmr on AR(1) \(phi)"
  line("memory", world, "share of points beyond 3 sigma", points / Double(runs * 104))
  line("memory", world, "share of series with such a point", series / Double(runs))
  line("memory", world, "share of series with a run of eight", eights / Double(runs))
}

// Overdispersion: p 0.9, standard deviation between periods 0.01.
for size in [200, 1000, 5000, 20_000, 100_000] {
  var stream = RandomStream(seed: 102)
  var plain = 0.0
  var laney = 0.0
  let runs = 200
  for _ in 0..<runs {
    let sizes = [Double](repeating: Double(size), count: 100)
    let values = sizes.map { _ in Double(stream.binomial(trials: size, probability: min(1, 0.9 + 0.01 * stream.normal()))) }
    let series = ChartSeries(values: values, denominators: sizes, kind: .proportion)
    plain += Double(beyond(try PChart.fit(series)))
    laney += Double(beyond(try PPrimeChart.fit(series)))
  }
  line("dispersion", "n = \(size)", "share of points beyond the limits of p", plain / Double(runs * 100))
  line("dispersion", "n = \(size)", "share of points beyond the limits of p'", laney / Double(runs * 100))
}

// Skewness: log-normal points, 200 a series.
for sigma in [0.25, 0.5, 0.75, 1] {
  var stream = RandomStream(seed: 103)
  var above = 0.0
  var below = 0.0
  var logs = 0.0
  let runs = 1500
  for _ in 0..<runs {
    let normal = (0..<200).map { _ in sigma * stream.normal() }
    let chart = try XmRChart.fit(ChartSeries(values: normal.map { exp($0) }))
    above += Double((0..<200).count { chart.panel.statistic[$0] > chart.panel.upperControlLimit[$0] })
    below += Double((0..<200).count { chart.panel.statistic[$0] < chart.panel.lowerControlLimit[$0] })
    logs += Double(beyond(try XmRChart.fit(ChartSeries(values: normal))))
  }
  line("skewness", "sd of logs \(sigma)", "share above the upper limit", above / Double(runs * 200))
  line("skewness", "sd of logs \(sigma)", "share below the lower limit", below / Double(runs * 200))
  line("skewness", "sd of logs \(sigma)", "share beyond limits on logarithms", logs / Double(runs * 200))
}

// Small counts: exact.
for mean in [0.5, 1, 2, 4, 9] {
  let law = Poisson(mean: mean)
  let upper = mean + 3 * mean.squareRoot()
  let lower = mean - 3 * mean.squareRoot()
  let rate = law.upperTail(upper.rounded(.down)) + (lower > 0 ? law.cumulative(lower.rounded(.up) - 1) : 0)
  line("small counts", "c chart, mean \(mean)", "false alarms a point, exact", rate)
}

// Season: Poisson counts around a weekly profile; is a half more on a weekday found on the last of 120 days?
do {
  var stream = RandomStream(seed: 104)
  let profile = [1.25, 1.2, 1.15, 1.15, 1, 0.4, 0.25].map { 200 * $0 }
  let runs = 400
  var found = (plain: 0.0, expected: 0.0)
  var alarms = (plain: 0.0, expected: 0.0)
  for _ in 0..<runs {
    var values = (0..<120).map { Double(stream.poisson(mean: profile[$0 % 7])) }
    let slots = (0..<120).map { $0 % 7 }
    alarms.plain += Double(beyond(try XmRChart.fit(ChartSeries(values: values, kind: .count)))) / 120
    alarms.expected += Double(beyond(try ExpectedChart.fit(ChartSeries(values: values, slots: slots, kind: .count)))) / 120
    let spike = 116  // a Friday
    values[spike] = Double(stream.poisson(mean: 1.5 * profile[spike % 7]))
    if try XmRChart.fit(ChartSeries(values: values, kind: .count)).panel.isBeyond(spike) { found.plain += 1 }
    if try ExpectedChart.fit(ChartSeries(values: values, slots: slots, kind: .count)).panel.isBeyond(spike) { found.expected += 1 }
  }
  line("season", "xmr", "share of points beyond the limits", alarms.plain / Double(runs))
  line("season", "expected", "share of points beyond the limits", alarms.expected / Double(runs))
  line("season", "xmr", "share of +50 % Fridays found", found.plain / Double(runs))
  line("season", "expected", "share of +50 % Fridays found", found.expected / Double(runs))
}

// Estimated limits: conditional run length of xmr from m points.
for count in [12, 20, 30, 50, 100, 300] {
  let estimated = EstimatedRunLength(ShewhartScheme(limit: 3), baseline: try EstimatedBaseline(count: count))
  line("baseline", "xmr, \(count) points", "run length that half of the baselines hold", try estimated.runLength(heldWith: 0.5))
  line("baseline", "xmr, \(count) points", "run length that nine in ten hold", try estimated.runLength(heldWith: 0.9))
  line(
    "baseline", "xmr, \(count) points", "limit with which nine in ten hold 370",
    try estimated.guaranteed(runLength: 370.4, probability: 0.9).limit)
}

// Rules together: exact, with trends and alternations simulated.
for rules in [
  "nelson_1", "nelson_1,nelson_5", "nelson_1,nelson_5,nelson_6", "nelson_1,western_electric_4", "western_electric", "nelson_1,nelson_2",
  "nelson_1,nelson_2,nelson_5", "nelson_1,nelson_2,nelson_5,nelson_6", "nelson",
] {
  let scheme = try RunRulesScheme(RuleSet.parse(rules))
  let name = rules.replacingOccurrences(of: ",", with: " + ")
  line("rules", name, "in-control run length", try scheme.averageRunLength(shift: 0))
  line("rules", name, "run length at a shift of 1 sigma", try scheme.averageRunLength(shift: 1))
}
for (name, scheme) in [
  ("ewma .1/2.70", try EWMAScheme(weight: 0.1, limit: 2.7) as any ControlScheme),
  ("cusum .5/4.77", CUSUMScheme(reference: 0.5, limit: 4.77)),
] {
  line("rules", name, "in-control run length", try scheme.averageRunLength(shift: 0))
  line("rules", name, "run length at a shift of 1 sigma", try scheme.averageRunLength(shift: 1))
}
