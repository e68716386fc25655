/// The points of one phase as the expectation model reads them: parallel arrays, one entry a point.
struct ExpectedObservations: Sendable {
  let family: MeasureFamily
  /// The count, hits or measurement; 0 where missing.
  var values: [Double]
  /// Exposure, trials, or observations behind the measurement; 1 where the series has none.
  var sizes: [Double]
  /// Calendar slot, 0 where the calendar plays no part.
  var slots: [Int]
  let slotCount: Int
  /// Whether the value is there.
  var present: [Bool]
  /// Whether the point takes part in the fit.
  var fitted: [Bool]
  /// The logarithmic scale of durations.
  let durations: DurationScale
  /// Whether sizes differ between points and therefore carry sampling error.
  let hasSizes: Bool

  init(_ phase: PhaseInput) {
    family = MeasureFamily(phase.series.kind)
    let series = phase.series
    let usesSizes = series.denominators != nil && series.kind != .count
    var isFitted = [Bool](repeating: false, count: phase.range.count)
    for index in phase.baseline { isFitted[index - phase.range.lowerBound] = true }
    values = []
    sizes = []
    present = []
    for index in phase.range {
      let value = phase.statistic[index].isNaN ? Double.nan : series.values[index]
      let size = usesSizes ? (series.denominators?[index] ?? .nan) : 1
      let isPresent = !value.isNaN && size > 0
      values.append(isPresent ? value : 0)
      sizes.append(size > 0 ? size : .nan)
      present.append(isPresent)
    }
    let all = present
    let taken = isFitted.indices.map { isFitted[$0] && all[$0] }
    fitted = taken
    if let given = series.slots {
      slots = phase.range.map { given[$0] }
      slotCount = series.slotCount
    } else {
      slots = [Int](repeating: 0, count: phase.range.count)
      slotCount = 1
    }
    let kept = values
    durations = DurationScale(taken.indices.filter { taken[$0] }.map { kept[$0] })
    hasSizes = usesSizes && !family.isCounting
  }

  var count: Int { values.count }

  /// A first guess of the link-scale value of a point that is there.
  func startValue(_ index: Int) -> Double { family.start(values[index], sizes[index], durations: durations) }
}
