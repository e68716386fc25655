/// Centre, spread and moving ranges of one series of a batch after the other, by the same sums in the same order as `XmRChart` takes them.
struct BatchedFits {
  /// One phase of a series.
  struct Phase {
    /// Its points, counted from 0 within the series.
    let range: Range<Int>
    let baselineCount: Int
    let center: Double
    let sigma: Double
    let meanMovingRange: Double
  }

  let settings: ChartSettings
  /// The phases of the series at hand; none for a series that needs a chart of its own.
  private(set) var phases: [Phase] = []
  /// Of the series at hand, one entry a value: the distance to the one before it, NaN where there is none.
  private(set) var movingRanges: [Double]
  private let values: [Double]
  private let floor: Double?
  /// The phases of series as long as the last one.
  private var ranges: (length: Int, phases: [Range<Int>]) = (-1, [])

  /// - Parameter longest: as many points as the longest series has.
  init(values: [Double], settings: ChartSettings, floor: Double?, longest: Int) {
    self.values = values
    self.settings = settings
    self.floor = floor
    movingRanges = [Double](repeating: .nan, count: longest)
  }

  /// Whether sums alone give the limits that are asked for.
  static func covers(_ settings: ChartSettings) -> Bool {
    settings.baselineEstimator == .mean && settings.movingRangeSigma == .mean && !settings.screensMovingRanges && !settings.bridgesGaps
      && settings.widen == nil && settings.transformation == .none && settings.baselineOmissions.isEmpty && settings.parameters.isEmpty
  }

  /// The control limits of a phase.
  func limits(_ phase: Phase) -> (lower: Double, upper: Double) {
    ShewhartPanel(center: phase.center, sigma: phase.sigma, floor: floor).limits(settings.sigmaLimits * phase.sigma)
  }

  /// Fits the series whose values lie at `points`; false where a phase has too few points for limits.
  mutating func fit(_ points: Range<Int>) throws(ControlChartError) -> Bool {
    if points.count != ranges.length {
      try settings.validate(count: points.count)
      ranges = (points.count, settings.phases(count: points.count))
    }
    phases.removeAll(keepingCapacity: true)
    for number in ranges.phases.indices where !ranges.phases[number].isEmpty {
      let range = ranges.phases[number]
      let given = settings.baseline.map { $0.clamped(to: range) } ?? range
      let sums = sums(range, baseline: given.isEmpty ? range : given, from: points.lowerBound)
      let meanRange = sums.rangeCount > 0 ? sums.ranges / Double(sums.rangeCount) : .nan
      let phase = Phase(
        range: range, baselineCount: sums.count, center: settings.center ?? sums.values / Double(sums.count),
        sigma: settings.sigma ?? meanRange / ShewhartConstants.d2OfTwo, meanMovingRange: meanRange)
      guard XmRChart.isKnown(settings) || sums.count >= ChartAssembly.leastPoints, !phase.sigma.isNaN else { return false }
      phases.append(phase)
    }
    return true
  }

  private struct Sums {
    var values = 0.0
    var count = 0
    var ranges = 0.0
    var rangeCount = 0
  }

  /// Sums up the points of a phase of the series that begins at `start`, and writes down their moving ranges.
  private mutating func sums(_ points: Range<Int>, baseline: Range<Int>, from start: Int) -> Sums {
    if points == baseline, let sums = unbrokenSums(points, from: start) { return sums }
    var sums = Sums()
    var previous: (value: Double, isInBaseline: Bool)?
    for index in points {
      let value = values[start + index]
      movingRanges[index] = .nan
      if value.isNaN {
        previous = nil
        continue
      }
      let isInBaseline = baseline.contains(index)
      if isInBaseline {
        sums.values += value
        sums.count += 1
      }
      if let previous {
        let range = abs(value - previous.value)
        movingRanges[index] = range
        if isInBaseline, previous.isInBaseline {
          sums.ranges += range
          sums.rangeCount += 1
        }
      }
      previous = (value, isInBaseline)
    }
    return sums
  }

  /// The sums where no point is missing, nil where one is: its NaN shows in the sum.
  private mutating func unbrokenSums(_ points: Range<Int>, from start: Int) -> Sums? {
    precondition(
      start >= 0 && points.lowerBound >= 0 && !points.isEmpty && points.upperBound <= movingRanges.count
        && start + points.upperBound <= values.count)
    let sums = unsafe values.withUnsafeBufferPointer { values in
      unsafe movingRanges.withUnsafeMutableBufferPointer { ranges in
        var previous = unsafe values[start + points.lowerBound]
        unsafe ranges[points.lowerBound] = .nan
        var sums = Sums()
        sums.values += previous
        for index in (points.lowerBound + 1)..<points.upperBound {
          let value = unsafe values[start + index]
          let range = abs(value - previous)
          unsafe ranges[index] = range
          sums.values += value
          sums.ranges += range
          previous = value
        }
        return sums
      }
    }
    if sums.values.isNaN { return nil }
    return Sums(values: sums.values, count: points.count, ranges: sums.ranges, rangeCount: points.count - 1)
  }
}
