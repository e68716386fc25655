import RealModule
import Statistics

/// t chart: the time between rare events, such as hours between outages.
///
/// Times between events that come at random are exponential; x^(1/3.6) makes them nearly normal, is charted as individuals, and its lines
/// are taken back to the scale of time. With probability limits the quantiles of the exponential distribution are used instead, and its
/// median as the centre line. A time above the upper limit means that events have become rarer.
/// Source: L. S. Nelson (1994), A control chart for parts-per-million nonconforming items, JQT 26(3).
public enum TChart: ControlChart {
  public static let id = "t"
  public static let title = "t chart"
  public static let summary = "Time between rare events, judged as individuals after Nelson's transformation."
  public static let kinds: Set<MeasureKind> = [.duration]

  static let powerParameter = ChartParameter(
    "power", default: 1 / 3.6, in: 0.01...1, says: "The power that makes times between events nearly normal.")
  public static let parameters: [ChartParameter] = [powerParameter]

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    if let bad = phase.range.first(where: { phase.statistic[$0] < 0 }) {
      throw .invalidValue("values[\(bad)]", "Point \(bad) is \(phase.statistic[bad]); a time between events cannot be negative.")
    }
    let power = phase.parameter(powerParameter)
    let transformed = phase.statistic.map { $0.isNaN ? .nan : Double.pow($0, power) }
    let moving = MovingRanges(transformed, input: phase)
    let mean = phase.baseline.reduce(0.0) { $0 + transformed[$1] } / Double(phase.baseline.count)
    if let known = phase.settings.center, known < 0 {
      throw .invalidParameter("center", "The centre of a t chart is a time, at least 0.")
    }
    let center = phase.settings.center.map { Double.pow($0, power) } ?? mean
    let sigma = phase.settings.sigma ?? moving.sigma
    var fit = ShewhartPanel(center: center, sigma: sigma, floor: 0).fit(phase)
    for (position, index) in phase.range.enumerated() {
      fit.panel.z[position] = ChartPanel.score(transformed[index], center: center, sigma: sigma)
      fit.panel.centerLine[position] = Double.pow(center, 1 / power)
      fit.panel.lowerControlLimit[position] = Double.pow(max(0, fit.panel.lowerControlLimit[position]), 1 / power)
      fit.panel.upperControlLimit[position] = Double.pow(max(0, fit.panel.upperControlLimit[position]), 1 / power)
      fit.panel.sigma[position] = .nan
    }
    fit.centerLine = Double.pow(center, 1 / power)
    fit.sigma = sigma
    let average = phase.baseline.reduce(0.0) { $0 + phase.statistic[$1] } / Double(phase.baseline.count)
    fit.figures = ["power": power, "transformed_center": center, "transformed_sigma": sigma, "mean": average]
    if sigma.isNaN, phase.settings.probabilityLimits == nil {
      fit.judged = false
      fit.notes.append("No two neighbouring points set the limits, so there is no moving range and no limit.")
    }
    return exponential(fit, phase: phase, mean: phase.settings.center ?? average)
  }

  /// Replaces the lines by quantiles of the exponential distribution where probability limits are asked for.
  private static func exponential(_ fit: PhaseFit, phase: PhaseInput, mean: Double) -> PhaseFit {
    guard let alpha = phase.settings.probabilityLimits else { return fit }
    var fit = fit
    fit.centerLine = mean * Double.log(2)
    fit.figures["mean"] = mean
    for position in fit.panel.statistic.indices {
      let value = fit.panel.statistic[position]
      fit.panel.centerLine[position] = fit.centerLine
      fit.panel.lowerControlLimit[position] = -mean * Double.log(onePlus: -alpha / 2)
      fit.panel.upperControlLimit[position] = -mean * Double.log(alpha / 2)
      fit.panel.sigma[position] = mean
      if value.isNaN { continue }
      fit.panel.z[position] = score(value, mean: mean)
      fit.panel.alignScore(position, limit: phase.settings.sigmaLimits)
    }
    return fit
  }

  /// The normal score of an exponential time, from whichever tail is the smaller.
  private static func score(_ value: Double, mean: Double) -> Double {
    if value == mean { return Normal.standard.quantile(1 - Double.exp(-1)) }
    let hazard = value / mean
    guard hazard.isFinite else { return hazard > 0 ? .infinity : .nan }
    return hazard > Double.log(2)
      ? -Normal.standard.quantile(max(Double.exp(-hazard), 1e-300)) : Normal.standard.quantile(-Double.expMinusOne(-hazard))
  }
}
