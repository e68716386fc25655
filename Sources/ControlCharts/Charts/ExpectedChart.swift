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
    var predictions = panel.statistic.indices.map { prediction($0, expected, observations) }
    let shape = shape(predictions, expected, observations)
    for index in predictions.indices where !expected.closedSlots[observations.slots[index]] { predictions[index].shape = shape }
    for (index, prediction) in predictions.enumerated() {
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

  /// What a point may be by the fit alone.
  private static func prediction(_ index: Int, _ expected: ExpectedFit, _ observations: ExpectedObservations) -> Prediction {
    let slot = observations.slots[index]
    let size = observations.sizes[index]
    guard expected.closedSlots[slot] else {
      return Prediction(
        family: observations.family, eta: expected.expectation[index],
        variance: expected.extraVariance[index] + expected.estimationVariance[index], size: size,
        degreesOfFreedom: expected.slotDegreesOfFreedom[slot], durations: observations.durations)
    }
    // Nothing was ever seen here: at most half an event in all that time.
    let periods = Double(observations.slots.count { $0 == slot })
    return Prediction(
      family: .count, eta: Double.log(0.5 / periods / (size > 0 ? size : 1)), variance: 0, size: size, degreesOfFreedom: .infinity,
      durations: observations.durations)
  }

  /// The tails of the fitted points. Counts are often entered in batches, and their upper tail is what the series shows; their lower one is
  /// left to the distribution, since a tail learned from holidays would hide the next outage.
  private static func shape(_ predictions: [Prediction], _ expected: ExpectedFit, _ observations: ExpectedObservations) -> ScoreShape {
    var scores: [Double] = []
    for index in predictions.indices where observations.fitted[index] && !expected.closedSlots[observations.slots[index]] {
      let score = predictions[index].score(observations.values[index])
      if score.isFinite { scores.append(score) }
    }
    return ScoreShape(lookingBack: scores, isUpper: observations.family == .count)
  }
}
