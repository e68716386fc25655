/// Judges the series of a batch one after the other by the same rules, which are set to work once.
struct BatchedJudge {
  private let values: [Double]
  /// Distance of the limits in standard deviations.
  private let limit: Double
  /// Which rules also judge the moving ranges.
  private let single: [Int]
  private var location: RulePass
  private var dispersion: RulePass
  private var locationEvents: RuleEvents
  private var dispersionEvents: RuleEvents
  /// What was found so far.
  private(set) var charts: BatchedCharts

  /// - Parameter longest: as many points as the longest series has.
  init(values: [Double], rules: RuleSet, limit: Double, longest: Int) {
    self.values = values
    self.limit = limit
    let machines = rules.rules.map { $0.machine(limit: limit) }
    let single = rules.rules.indices.filter { rules.rules[$0].judgesDispersion }
    self.single = single
    location = RulePass(machines, points: longest)
    dispersion = RulePass(single.map { machines[$0] }, points: longest)
    locationEvents = RuleEvents(rules: machines.count)
    dispersionEvents = RuleEvents(rules: single.count)
    charts = BatchedCharts(rules: rules.ids)
  }

  /// Judges a series whose values begin at `start`, as fitted.
  mutating func judge(_ series: Int, from start: Int, _ fits: BatchedFits) {
    locationEvents.clear()
    dispersionEvents.clear()
    for number in fits.phases.indices {
      let phase = fits.phases[number]
      let limits = fits.limits(phase)
      charts.phases.append(
        BatchedCharts.Phase(
          series: series, start: phase.range.lowerBound, end: phase.range.upperBound - 1, baselineCount: phase.baselineCount,
          centerLine: phase.center, sigma: phase.sigma, lowerControlLimit: limits.lower, upperControlLimit: limits.upper,
          meanMovingRange: phase.meanMovingRange))
      let z = ChartColumn(scoresOf: values, ScoreScale(center: phase.center, sigma: phase.sigma))
      let points = (start + phase.range.lowerBound)..<(start + phase.range.upperBound)
      location.run(over: RuleInput(z: z, range: points, limit: limit), into: &locationEvents)
      if single.isEmpty { continue }
      let ranges = ChartColumn(scoresOf: fits.movingRanges, MovingRanges.scale(sigma: phase.sigma))
      dispersion.run(over: RuleInput(z: ranges, range: phase.range, limit: limit), into: &dispersionEvents)
    }
    locationEvents.inOrder { event in charts.signals.append(Self.signal(event, series, rule: event.place, .location, from: start)) }
    dispersionEvents.inOrder { event in
      charts.signals.append(Self.signal(event, series, rule: single[event.place], .dispersion, from: 0))
    }
  }

  private static func signal(
    _ event: RuleEvent, _ series: Int, rule: Int, _ panel: ChartSignal.Panel, from start: Int
  ) -> BatchedCharts.Signal {
    BatchedCharts.Signal(
      series: series, rule: rule, panel: panel, direction: event.direction, start: event.start - start, end: event.end - start,
      completions: event.completions.moved(by: -start), members: event.members.moved(by: -start))
  }

  /// Takes in a series that was fitted on its own.
  mutating func take(_ chart: FittedChart, _ series: Int) {
    for phase in chart.phases {
      charts.phases.append(
        BatchedCharts.Phase(
          series: series, start: phase.start, end: phase.end, baselineCount: phase.baselineCount, centerLine: phase.centerLine,
          sigma: phase.sigma, lowerControlLimit: chart.panel.lowerControlLimit[phase.start],
          upperControlLimit: chart.panel.upperControlLimit[phase.start], meanMovingRange: phase.figures["mean_moving_range"] ?? .nan))
    }
    for signal in chart.signals {
      guard let rule = charts.rules.firstIndex(of: signal.rule) else { continue }
      charts.signals.append(
        BatchedCharts.Signal(
          series: series, rule: rule, panel: signal.panel, direction: signal.direction, start: signal.start, end: signal.end,
          completions: signal.completionRuns, members: signal.memberRuns))
    }
  }
}
