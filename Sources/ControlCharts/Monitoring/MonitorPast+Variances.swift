import Statistics

/// How widely periods scatter, and how far what is expected of them may jump.
extension MonitorPast {
  /// Variance beyond sampling of a period where scatter has not changed and the calendar says nothing.
  func usualVariance(_ index: Int, _ parameters: MonitorParameters) -> Double {
    let size = observations.sizes[index]
    let slot = observations.slots[index]
    var extra = parameters.extra
    if !parameters.slotMultiples.isEmpty { extra *= parameters.slotMultiples[slot] }
    if parameters.sizeShare > 0, size > 0 {
      extra *= (1 - parameters.sizeShare) + parameters.sizeShare * start.typicalSize / size
    }
    return extra
  }

  /// Variance beyond sampling of a period: with what a changed scatter and a calendar effect add.
  func extraVariance(_ index: Int, _ parameters: MonitorParameters) -> Double {
    var extra = usualVariance(index, parameters)
    let factor = scatterFactor(index)
    if factor > 1 { extra += (factor - 1) * (samplingVariance(index, eta: linearised[index]) + extra) }
    return rows.hasEffect(index) ? extra + parameters.effectVariance : extra
  }

  /// What changed scatter multiplies the variance of a period by.
  func scatterFactor(_ index: Int) -> Double {
    guard !stretches.isEmpty else { return 1 }
    return stretches.last { $0.onset <= index }?.factor ?? 1
  }

  /// Sampling variance of a period about the expectation `eta`.
  func samplingVariance(_ index: Int, eta: Double) -> Double {
    observations.family.samplingVariance(observations.sizes[index], eta: eta)
  }

  /// What of the extra variance can carry over: all of it but what a large number of observations would average away.
  func memoryCeiling(_ parameters: MonitorParameters) -> Double {
    parameters.extra * ((1 - parameters.sizeShare) + parameters.sizeShare * start.typicalSize / memorySize)
  }

  func memoryVariance(_ parameters: MonitorParameters) -> Double { parameters.memoryShare * memoryCeiling(parameters) }

  static func largeSize(_ observations: ExpectedObservations, _ learned: [Bool]) -> Double? {
    guard observations.hasSizes else { return nil }
    let sizes = learned.indices.filter { learned[$0] && observations.fitted[$0] }.map { observations.sizes[$0] }
    return sizes.isEmpty ? nil : Quantiles.of(sizes, 0.9)
  }

  /// Variance of the jump of a level whose change was confirmed.
  func jumpVariance(_ parameters: MonitorParameters) -> Double {
    let typical = parameters.extra + (observations.family.isCounting ? samplingVarianceOfTypical(parameters) : 0)
    return Self.jumpDeviations * Self.jumpDeviations * typical
  }

  /// Variance of the jump of a slot whose change was confirmed.
  func jumpVariance(_ parameters: MonitorParameters, slot: Int) -> Double {
    var typical = parameters.extra * (parameters.slotMultiples.isEmpty ? 1 : parameters.slotMultiples[slot])
    if observations.family.isCounting {
      let eta = observations.family.bounded(start.center + start.profile[slot])
      typical += min(observations.family.samplingVariance(start.typicalSize, eta: eta), 1)
    }
    return Self.slotJumpDeviations * Self.slotJumpDeviations * typical
  }

  private func samplingVarianceOfTypical(_ parameters: MonitorParameters) -> Double {
    max(1e-6, observations.family.samplingVariance(start.typicalSize, eta: start.center))
  }
}
