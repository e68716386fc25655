import RealModule

extension ForecastDistribution {
  /// The distribution with events put back: means times the factors, deviations with them, and the factors' own variance added; sums for
  /// effects that are amounts. Steps without an event stay as they are.
  func moved(by steps: [CalendarEffects.Step], isShare: Bool) -> ForecastDistribution {
    guard steps.contains(where: { $0.mean != 0 || $0.variance != 0 }) else { return self }
    var means = mean
    var deviations = standardDeviation
    for index in 0..<min(steps.count, means.count) where steps[index].mean != 0 || steps[index].variance != 0 {
      let step = steps[index]
      let factor = isShare ? Double.exp(min(step.mean, 10)) : 1
      means[index] = isShare ? mean[index] * factor : mean[index] + step.mean
      // The variance of a lognormal factor, of which no more than its own size is believed.
      let relative = isShare ? Double.expMinusOne(min(max(0, step.variance), 0.7)).squareRoot() : 0
      var own = isShare ? abs(means[index]) * relative : max(0, step.variance).squareRoot()
      var scaled = standardDeviation[index] * factor
      if case .transformed(let transform) = shape {
        // Deviations are those of the transformed scale, whose slope is a power of the mean.
        let size = max(abs(means[index]), .leastNormalMagnitude)
        scaled = standardDeviation[index] * (isShare ? Double.pow(factor, transform.lambda) : 1)
        own *= min(Double.pow(size, transform.lambda - 1), 1e100)
      }
      let whole = (scaled * scaled + own * own).squareRoot()
      deviations[index] = whole.isFinite ? whole : scaled
      if !means[index].isFinite { means[index] = mean[index] }
    }
    return ForecastDistribution(
      mean: means, standardDeviation: deviations, levels: levels, shape: shape, isNonNegative: isNonNegative, calibration: calibration)
  }
}
