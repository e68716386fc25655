import RealModule

/// Exponentially weighted moving average chart.
///
/// z_i = λ x_i + (1 − λ) z_{i−1} from z_0 = μ, limits μ ± L σ_z with σ_z,i² = (1 − λ)² σ_z,i−1² + λ² σ²/n_i, which for equal sizes is
/// σ²/n λ/(2 − λ) (1 − (1 − λ)^2i); `asymptotic` 1 takes σ²/n_i λ/(2 − λ) at once. A missing point leaves the average where it was.
/// Sources: S. W. Roberts (1959), Technometrics 1(3); Montgomery, §9.2.
public enum EWMAChart: ControlChart {
  public static let id = "ewma"
  public static let title = "Exponentially weighted moving average chart"
  public static let summary = "An average that forgets slowly: finds small lasting shifts long before single points do."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration, .count, .rate, .proportion]

  static let lambdaParameter = ChartParameter(
    "lambda", default: 0.2, in: 1e-6...1, says: "Weight of the newest point; smaller remembers longer. 1 is the individuals chart.")
  static let asymptoticParameter = ChartParameter(
    "asymptotic", default: 0, in: 0...1, says: "1 uses the limits of a long series from the start, 0 the exact narrower ones.")
  static let startParameter = ChartParameter(
    "start_offset", default: 0, in: -1e150...1e150, says: "How far from the centre line the average starts, on the measure's scale.")
  public static let parameters: [ChartParameter] = [lambdaParameter, asymptoticParameter, startParameter]

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let lambda = phase.parameter(lambdaParameter)
    let isAsymptotic = phase.parameter(asymptoticParameter) >= 0.5
    let process = ProcessEstimate(phase)
    var average = process.center + phase.parameter(startParameter)
    var variance = 0.0
    var weighted = WeightedPanel(phase, center: process.center, title: "EWMA")
    for index in phase.range {
      let value = phase.statistic[index]
      if value.isNaN {
        weighted.set(index, statistic: .nan, sigma: isAsymptotic ? asymptote(process.sigma, lambda) : variance.squareRoot())
        continue
      }
      let sigma = process.sigma(at: index)
      let next = lambda * value + (1 - lambda) * average
      let nextVariance = (1 - lambda) * (1 - lambda) * variance + lambda * lambda * sigma * sigma
      weighted.set(index, statistic: next, sigma: isAsymptotic ? asymptote(sigma, lambda) : nextVariance.squareRoot())
      // A point left out of the tests is shown, and forgotten.
      if phase.series.exclusions[index] != nil { continue }
      average = next
      variance = nextVariance
    }
    var fit = PhaseFit(panel: weighted.panel, centerLine: process.center, sigma: process.sigma)
    fit.figures["lambda"] = lambda
    process.annotate(&fit)
    return fit
  }

  private static func asymptote(_ sigma: Double, _ lambda: Double) -> Double { sigma * (lambda / (2 - lambda)).squareRoot() }
}
