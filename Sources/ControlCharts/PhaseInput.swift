/// What a chart is given to fit one phase: the whole series, and which of its points set the limits.
public struct PhaseInput: Sendable {
  public let series: ChartSeries
  public let settings: ChartSettings
  /// The plotted statistic of every point of the series, NaN where it is missing.
  public let statistic: [Double]
  /// The points of this phase.
  public let range: Range<Int>
  /// The points that set this phase's limits, in order: in the phase and the baseline, not missing, excluded or omitted.
  public let baseline: [Int]

  init(series: ChartSeries, settings: ChartSettings, statistic: [Double], range: Range<Int>) {
    self.series = series
    self.settings = settings
    self.statistic = statistic
    self.range = range
    // A phase outside the given baseline stands on its own points: it was split off because it differs.
    let given = settings.baseline.map { $0.clamped(to: range) } ?? range
    let omits = !series.exclusions.isEmpty || !settings.baselineOmissions.isEmpty
    var baseline: [Int] = []
    baseline.reserveCapacity(given.isEmpty ? range.count : given.count)
    for index in given.isEmpty ? range : given {
      if statistic[index].isNaN { continue }
      if omits, series.exclusions[index] != nil || settings.baselineOmissions.contains(index) { continue }
      baseline.append(index)
    }
    self.baseline = baseline
  }

  /// The same phase with other settings; the points that set the limits stay.
  func with(_ settings: ChartSettings) -> PhaseInput {
    PhaseInput(series: series, settings: settings, statistic: statistic, range: range)
  }

  /// A parameter of the chart, or its default.
  public func parameter(_ parameter: ChartParameter) -> Double {
    settings.parameters[parameter.name] ?? parameter.defaultValue
  }
}
