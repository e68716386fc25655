/// What a chart is given to fit one phase: the whole series, and which of its points set the limits.
public struct PhaseInput: Sendable {
  public let series: ChartSeries
  public let settings: ChartSettings
  /// The plotted statistic of every point of the series, NaN where it is missing.
  public let statistic: [Double]
  /// The points of this phase.
  public let range: Range<Int>
  /// The points that set this phase's limits, in order: in the phase and the baseline, not missing, excluded or omitted.
  public let baseline: PointRuns

  init(series: ChartSeries, settings: ChartSettings, statistic: [Double], range: Range<Int>) {
    self.series = series
    self.settings = settings
    self.statistic = statistic
    self.range = range
    // A phase outside the given baseline stands on its own points: it was split off because it differs.
    let given = settings.baseline.map { $0.clamped(to: range) } ?? range
    let omits = !series.exclusions.isEmpty || !settings.baselineOmissions.isEmpty
    let points = given.isEmpty ? range : given
    if !omits, statistic.missingCount(points) == 0 {
      baseline = PointRuns(points)
      return
    }
    var baseline = PointRuns()
    for index in points {
      if statistic[index].isNaN { continue }
      if omits, series.exclusions[index] != nil || settings.baselineOmissions.contains(index) { continue }
      baseline.append(index)
    }
    self.baseline = baseline
  }

  /// The mean of the points that set the limits; NaN without any.
  var baselineMean: Double {
    var sum = 0.0
    for number in 0..<baseline.runCount { for index in baseline.run(number) { sum += statistic[index] } }
    return sum / Double(baseline.count)
  }

  /// The points of this phase of an array that has one entry a point of the series; the array itself where the phase is all of it.
  func points<Value>(of whole: [Value]) -> [Value] { range == whole.indices ? whole : Array(whole[range]) }

  /// The same phase with other settings; the points that set the limits stay.
  func with(_ settings: ChartSettings) -> PhaseInput {
    PhaseInput(series: series, settings: settings, statistic: statistic, range: range)
  }

  /// A parameter of the chart, or its default.
  public func parameter(_ parameter: ChartParameter) -> Double {
    settings.parameters[parameter.name] ?? parameter.defaultValue
  }
}
