/// What each point of a series of counts or rates leads one to expect: a rate, the point's exposure, and where wanted its calendar slot.
struct CountExpectation {
  /// Events per unit of exposure: of the baseline, or known.
  let rate: Double
  /// The expected count of every point of the phase, positions counted from its start; NaN where the exposure is missing.
  let means: [Double]
  /// Excess variance a in μ + a μ² by moments of the baseline, 0 where sampling alone explains the spread.
  let dispersion: Double

  /// - Parameter isSeasonal: whether a slot's share of the events, over its share of the exposure, multiplies its means.
  init(_ phase: PhaseInput, isSeasonal: Bool) throws(ControlChartError) {
    if let center = phase.settings.center, center < 0 {
      throw .invalidParameter("center", "The centre of this chart is a mean count or a rate, at least 0.")
    }
    let series = phase.series
    if series.kind == .rate, series.denominators == nil { throw .missingDenominators(chart: "rate") }
    if let bad = phase.range.first(where: { series.values[$0] < 0 }) {
      throw .invalidValue("values[\(bad)]", "Point \(bad) is \(series.values[bad]); a count cannot be negative.")
    }
    let exposures = series.kind == .rate ? (series.denominators ?? []) : [Double](repeating: 1, count: series.count)
    var events = 0.0
    var exposure = 0.0
    for index in phase.baseline {
      events += series.values[index]
      exposure += exposures[index]
    }
    // Where nothing was ever seen, at most half an event in all that time.
    let observed = events > 0 ? events / exposure : (exposure > 0 ? 0.5 / exposure : 0.5)
    let known = phase.settings.center ?? observed
    let rate = known > 0 ? known : observed
    let slots = isSeasonal ? (series.slots ?? []) : []
    let factors = slots.isEmpty ? [] : Self.factors(phase, slots: slots, exposures: exposures, rate: events / exposure)
    let means = phase.range.map { index in
      exposures[index] > 0 ? rate * exposures[index] * (factors.isEmpty ? 1 : factors[slots[index]]) : .nan
    }
    var excess = 0.0
    var squares = 0.0
    let correction = phase.baseline.count > 1 ? Double(phase.baseline.count) / Double(phase.baseline.count - 1) : 1
    for index in phase.baseline {
      let mean = means[index - phase.range.lowerBound]
      let deviation = series.values[index] - mean
      excess += correction * deviation * deviation - mean
      squares += mean * mean
    }
    self.rate = rate
    self.means = means
    dispersion = squares > 0 ? max(0, excess / squares) : 0
  }

  private static func factors(_ phase: PhaseInput, slots: [Int], exposures: [Double], rate: Double) -> [Double] {
    var events = [Double](repeating: 0, count: phase.series.slotCount)
    var exposure = events
    for index in phase.baseline {
      events[slots[index]] += phase.series.values[index]
      exposure[slots[index]] += exposures[index]
    }
    return events.indices.map { slot in
      guard exposure[slot] > 0, rate > 0 else { return 1 }
      return max(events[slot], 0.5) / exposure[slot] / rate
    }
  }
}
