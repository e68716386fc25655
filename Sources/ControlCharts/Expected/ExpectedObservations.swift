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

  /// `effectsAreSlots`: periods with a calendar effect (a public holiday) behave like a slot of their own, whatever the weekday.
  init(_ phase: PhaseInput, effectsAreSlots: Bool = false) {
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
    let usual = series.slots == nil ? 1 : series.slotCount
    let effects = effectsAreSlots ? series.calendarEffects : []
    slots = phase.range.map { index in
      if let effect = effects.firstIndex(where: { $0.values[index] != 0 }) { return usual + effect }
      return series.slots?[index] ?? 0
    }
    slotCount = usual + effects.count
    let kept = values
    durations = DurationScale(taken.indices.filter { taken[$0] }.map { kept[$0] })
    hasSizes = usesSizes && !family.isCounting
  }

  var count: Int { values.count }

  /// A first guess of the link-scale value of a point that is there.
  func startValue(_ index: Int) -> Double { family.start(values[index], sizes[index], durations: durations) }
}
