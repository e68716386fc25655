import Engine

/// One panel of a control chart as columns: what is drawn at each point and how it is marked.
struct ChartData {
  private(set) var y: [Double]
  let center: [Double]
  let lower: [Double]
  let upper: [Double]
  private(set) var markers: [Marker]
  /// The mark to print beside the point: the lowest of its single-point rules; nil where a bracket or nothing says it.
  let marks: [String?]
  /// Where the lines break: the first point of each phase after the first.
  let phaseStarts: Set<Int>
  let signals: [ChartSignal]
  /// The sums of a two-sided chart, of which `y` is at each point the one farther from zero.
  let sums: (upper: [Double], lower: [Double])?

  /// - Parameters:
  ///   - count: number of points on the axis, when it is not that of `points`: missing ones are added at the end, others left out.
  ///   - judges: false for a panel of spread, whose signals have no good or bad direction and whose values are never negative.
  ///   - marksOnce: prints the mark of a signal at its first point only: where points carry earlier ones along, one alarm lasts.
  init(
    points: [ControlChartResult.Point], signals: [ChartSignal], phases: [ControlChartResult.Phase], unit: MeasureUnit, count: Int? = nil,
    judges: Bool = true, marksOnce: Bool = false
  ) {
    let points = Self.fitted(points, to: count ?? points.count)
    self.signals = signals
    let hasSums = points.contains { $0.statisticUpper != nil || $0.statisticLower != nil }
    sums = hasSums ? (points.map { $0.statisticUpper ?? .nan }, points.map { $0.statisticLower ?? .nan }) : nil
    let plotsValues = !hasSums && Self.plotsValues(points)
    y = points.map { $0.statistic.isFinite ? $0.statistic : plotsValues && $0.value.isFinite ? $0.value : .nan }
    center = points.map { $0.centerLine.isFinite ? $0.centerLine : .nan }
    upper = points.map { $0.upperControlLimit.isFinite ? $0.upperControlLimit : .nan }
    // Counts, durations and shares are never negative: a limit at or below zero says nothing. A difference of counts may be.
    let nonNegative = !judges || NonNegative.holds(unit, values: y)
    lower = points.map { point in
      let limit = point.lowerControlLimit
      return limit.isFinite && !(nonNegative && limit <= 0) ? limit : .nan
    }
    var deciding: [ChartSignal?] = Array(repeating: nil, count: points.count)
    var single: [ChartSignal?] = Array(repeating: nil, count: points.count)
    for signal in signals {
      for member in signal.members where points.indices.contains(member) {
        let isMarked = !marksOnce || member == signal.members.min()
        if deciding[member].map({ RuleWords.precedes(signal, $0) }) ?? true { deciding[member] = signal }
        guard isMarked, RuleWords.isSinglePoint(signal.rule) || signal.members.count == 1 else { continue }
        if single[member].map({ RuleWords.precedes(signal, $0) }) ?? true { single[member] = signal }
      }
    }
    marks = single.map { $0?.mark }
    let (values, centers) = (y, center)
    markers = points.indices.map { index in
      if let signal = deciding[index] {
        switch judges ? signal.judgement : .none {
        case .worse: return .worse
        case .better: return .better
        case .none: break
        }
        switch signal.direction {
        case .up: return .up
        case .down: return .down
        case .none: return values[index] < centers[index] ? .down : .up
        }
      }
      if points[index].excluded != nil { return .excluded }
      return points[index].complete ? .within : .incomplete
    }
    let starts = Set(phases.dropFirst().map(\.start))
    phaseStarts = Set(points.indices.dropFirst().filter { starts.contains(points[$0].ds) })
  }

  private static func fitted(_ points: [ControlChartResult.Point], to count: Int) -> [ControlChartResult.Point] {
    if points.count >= count { return Array(points.prefix(count)) }
    let missing = ControlChartResult.Point(
      ds: "", value: .nan, statistic: .nan, centerLine: .nan, lowerControlLimit: .nan, upperControlLimit: .nan, z: .nan, signals: [])
    return points + Array(repeating: missing, count: count - points.count)
  }

  /// The unit of what is plotted: that of the measure, but none on charts whose statistic is standardised.
  static func unit(of result: ControlChartResult) -> MeasureUnit {
    result.statisticUnit ?? (["cusum", "t2", "mewma"].contains(result.type) ? .number : result.unit)
  }

  /// What is drawn as dots: not the sums that rest at zero, whose line says it all.
  var dots: ChartData {
    guard sums != nil else { return self }
    var data = self
    for index in y.indices where y[index] == 0 && markers[index] == .within { data.y[index] = .nan }
    return data
  }

  /// What is drawn as lines with points: both sums of a two-sided chart, each with the signals of its own side, else the statistic.
  var lines: [ChartData] {
    guard let sums else { return [self] }
    return [sums.upper, sums.lower].map { side in
      var data = self
      data.y = side
      for index in side.indices where side[index] != y[index] && [.worse, .better, .up, .down].contains(markers[index]) {
        data.markers[index] = .within
      }
      return data
    }
  }

  /// True when the plotted statistic is the value itself, so that a value without a statistic may be drawn on the same scale.
  static func plotsValues(_ points: [ControlChartResult.Point]) -> Bool {
    points.allSatisfy { point in
      // A share computed in two ways differs in its last digits.
      !point.statistic.isFinite || !point.value.isFinite || abs(point.statistic - point.value) <= 1e-9 * abs(point.value)
    }
  }

  /// A signal is never left out when points are thinned; nor are excluded and incomplete points.
  func isMarked(_ index: Int) -> Bool { markers[index] != .within }

  /// True where limits change from most points to the next: they are then drawn as a band, because the risers of dashed steps would
  /// hide the values.
  var hasVaryingLimits: Bool { max(Self.changes(upper), Self.changes(lower)) * 4 > y.count }

  /// True where the centre line changes from most points to the next.
  var hasVaryingCenter: Bool { Self.changes(center) * 4 > y.count }

  private static func changes(_ level: [Double]) -> Int {
    zip(level, level.dropFirst()).reduce(0) { $0 + ($1.0.isFinite && $1.1.isFinite && $1.0 != $1.1 ? 1 : 0) }
  }

  var hasLimits: Bool { upper.contains(where: \.isFinite) || lower.contains(where: \.isFinite) }
}
