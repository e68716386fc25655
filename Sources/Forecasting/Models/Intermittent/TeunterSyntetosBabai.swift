/// The method of Teunter, Syntetos and Babai: the probability of a demand and its size smoothed apart, the forecast their product. The
/// probability falls with every step without demand, so that obsolescence is noticed.
///
/// Source: Teunter, Syntetos & Babai (2011), European Journal of Operational Research 214.
public struct TeunterSyntetosBabai: ForecastModel {
  /// The smoothing parameter of the sizes.
  public let sizeAlpha: Double
  /// The smoothing parameter of the probability.
  public let probabilityAlpha: Double

  public init(sizeAlpha: Double = 0.2, probabilityAlpha: Double = 0.2) {
    self.sizeAlpha = sizeAlpha
    self.probabilityAlpha = probabilityAlpha
  }

  public var name: String { "TSB" }

  /// Throws `badParameter` for a smoothing parameter outside 0 to 1.
  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    guard (0...1).contains(sizeAlpha), (0...1).contains(probabilityAlpha) else {
      throw ForecastingError(.badParameter, "The smoothing parameters of TSB must lie between 0 and 1.", place: name)
    }
    let demand = DemandSeries(series.values)
    guard !demand.sizes.isEmpty else { return IntermittentFit.withoutDemand(series, name: name) }
    let occurs = series.values.map { $0.isNaN || $0 == 0 ? 0.0 : 1.0 }
    let probabilities = SmoothedMean.path(occurs, alpha: probabilityAlpha)
    let sizes = SmoothedMean.path(demand.sizes, alpha: sizeAlpha)
    var fitted = [Double](repeating: .nan, count: series.count)
    var size = 0
    for t in 1..<max(1, series.count) {
      if series.values[t - 1] > 0 { size += 1 }
      fitted[t] = probabilities[t] * (size == 0 ? 0 : sizes[size])
    }
    return IntermittentFit(
      name: name, mean: (probabilities.last ?? 0) * (sizes.last ?? 0), fitted: fitted, series: series,
      parameters: [ModelParameter("alpha_size", sizeAlpha), ModelParameter("alpha_probability", probabilityAlpha)])
  }
}
