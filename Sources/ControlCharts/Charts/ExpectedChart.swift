import RealModule
import Statistics

/// Chart of deviations from what the calendar leads one to expect.
///
/// A robust regression on calendar slots and a slowly moving level says what each point should have been, from the other points; limits
/// are quantiles of what it could have been: negative binomial for counts and rates, beta-binomial for proportions, log-normal for
/// durations, normal otherwise, widened by the error of the expectation and by the memory of the residuals. A slow drift is followed and
/// not called a signal; a sudden low or high is. The plotted statistic stays on the KPI's scale; `z` is the normal score.
///
/// Sources: A. Noufaily et al. (2013), An improved algorithm for outbreak detection, Statistics in Medicine 32 (robust negative binomial
/// regression, predictive quantiles); L. C. Alwan & H. V. Roberts (1988), Time-series modeling for SPC, JBES 6 (charting residuals).
public enum ExpectedChart: ControlChart {
  public static let id = "expected"
  public static let title = "Chart against expectation"
  public static let summary = "Each period against what its calendar slot and the level around it lead one to expect."
  public static let kinds: Set<MeasureKind> = [.count, .rate, .proportion, .duration, .continuous]

  static let halfLifeParameter = ChartParameter(
    "half_life", default: 0, in: 0...100_000,
    says: "Periods after which the level's memory halves; 0 chooses from the series itself.")
  public static let parameters: [ChartParameter] = [halfLifeParameter]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    if phase.series.kind == .proportion || phase.series.kind == .rate, phase.series.denominators == nil {
      throw .missingDenominators(chart: id)
    }
    if phase.settings.center != nil || phase.settings.sigma != nil {
      throw .invalidParameter("center", "The chart against expectation finds its own centre line and sigma; leave center and sigma out.")
    }
    let observations = ExpectedObservations(phase, effectsAreSlots: true)
    let wanted = phase.parameter(halfLifeParameter)
    let expected: ExpectedFit
    if wanted > 0 {
      var model = ExpectedModel(observations, halfLife: wanted)
      model.fit(rounds: 40)
      expected = model.result()
    } else {
      expected = ExpectedHalfLife.fit(observations).result()
    }
    var fit = PhaseFit(panel: panel(expected, observations: observations, phase: phase), centerLine: .nan, sigma: .nan)
    let centers = fit.panel.centerLine.filter { !$0.isNaN }
    fit.centerLine = centers.isEmpty ? .nan : centers.reduce(0, +) / Double(centers.count)
    fit.sigma = Quantiles.median(fit.panel.sigma.array)
    fit.figures = [
      "half_life": expected.halfLife, "residual_autocorrelation": expected.autocorrelation,
      "extra_variance": Quantiles.median(expected.extraVariance), "degrees_of_freedom": expected.degreesOfFreedom,
    ]
    return fit
  }

  private static func panel(_ expected: ExpectedFit, observations: ExpectedObservations, phase: PhaseInput) -> ChartPanel {
    let range = phase.range
    var panel = ChartPanel(values: Array(phase.series.values[range]), statistic: Array(phase.statistic[range]))
    let limit = phase.settings.sigmaLimits
    for index in panel.statistic.indices {
      var prediction = Prediction(
        family: observations.family, eta: expected.expectation[index],
        variance: expected.extraVariance[index] + expected.estimationVariance[index], size: observations.sizes[index],
        degreesOfFreedom: expected.slotDegreesOfFreedom[observations.slots[index]], durations: observations.durations)
      if expected.closedSlots[observations.slots[index]] {
        // Nothing was ever seen here: at most half an event in all that time.
        let periods = Double(observations.slots.count { $0 == observations.slots[index] })
        prediction = Prediction(
          family: .count, eta: Double.log(0.5 / periods / (observations.sizes[index] > 0 ? observations.sizes[index] : 1)),
          variance: 0, size: observations.sizes[index], degreesOfFreedom: .infinity, durations: observations.durations)
      }
      panel.centerLine[index] = prediction.center
      panel.sigma[index] = prediction.sigma
      let limits = prediction.limits(limit)
      panel.lowerControlLimit[index] = phase.series.isNonNegative ? max(limits.lower, 0) : limits.lower
      panel.upperControlLimit[index] = limits.upper
      guard observations.present[index] else { continue }
      panel.z[index] = prediction.score(observations.values[index])
      panel.alignScore(index, limit: limit)
    }
    return panel
  }
}
