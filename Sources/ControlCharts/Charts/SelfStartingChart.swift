import Statistics

/// Self-starting chart: judges each point by those before it, so that no baseline has to be waited for.
///
/// T_n = √((n − 1)/n) (x_n − x̄_{n−1})/s_{n−1} has Student's t distribution with n − 2 degrees of freedom, and Q_n = Φ⁻¹(F_{n−2}(T_n)) are
/// independent standard normal for independent normal values, whatever their mean and variance. Plotted is x_n itself, within the
/// limits for the next point: x̄_{n−1} ± t s_{n−1} √(n/(n − 1)), t the quantile of the same probability as L standard deviations; the score is
/// Q_n. Every point enters the estimates unless it is excluded or lies outside a given baseline: a lasting shift must be found soon, before
/// it has become part of what is expected.
/// Source: D. M. Hawkins (1987), Self-starting cusum charts for location and scale, The Statistician 36; C. P. Quesenberry (1991), SPC Q charts
/// for start-up processes and short or long runs, JQT 23.
public enum SelfStartingChart: ControlChart {
  public static let id = "self_starting"
  public static let title = "Self-starting individuals chart"
  public static let summary = "Each point judged by those before it, for series too young for a baseline."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration, .count, .rate, .proportion]

  static let warmUp = ChartParameter(
    "warm_up", default: 5, in: 2...10_000, says: "Points before the first that is judged; with few of them the limits are very wide.")
  public static let parameters: [ChartParameter] = [warmUp]

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let settings = phase.settings
    if settings.center != nil || settings.sigma != nil {
      throw .invalidParameter("center", "A self-starting chart estimates as it goes; with known values take the xmr chart.")
    }
    let least = phase.parameter(warmUp)
    let tail = Normal.standard.upperTail(settings.sigmaLimits)
    var panel = ChartPanel(values: Array(phase.series.values[phase.range]), statistic: Array(phase.statistic[phase.range]))
    var isLearnt = [Bool](repeating: false, count: phase.range.count)
    for index in phase.baseline { isLearnt[index - phase.range.lowerBound] = true }
    var count = 0.0
    var mean = 0.0
    var squares = 0.0
    var reach = Double.nan
    for position in panel.statistic.indices {
      let value = panel.statistic[position]
      if count >= least {
        let degrees = StudentT(degreesOfFreedom: count - 1)
        let deviation = (squares / (count - 1)).squareRoot() * ((count + 1) / count).squareRoot()
        // The quantile changes with the degrees of freedom alone.
        if reach.isNaN { reach = -degrees.quantile(tail) }
        panel.centerLine[position] = mean
        panel.sigma[position] = deviation
        let lower = mean - reach * deviation
        panel.lowerControlLimit[position] = phase.series.isNonNegative && mean >= 0 ? max(lower, 0) : lower
        panel.upperControlLimit[position] = mean + reach * deviation
        panel.z[position] = score(ChartPanel.score(value, center: mean, sigma: deviation), degrees)
        panel.alignScore(position, limit: settings.sigmaLimits)
      }
      guard isLearnt[position] else { continue }
      // Welford's update.
      count += 1
      let step = value - mean
      mean += step / count
      squares += step * (value - mean)
      reach = .nan
    }
    var fit = PhaseFit(panel: panel, centerLine: mean, sigma: count > 1 ? (squares / (count - 1)).squareRoot() : .nan)
    fit.figures["warm_up"] = least
    fit.notes.append(
      "Each point is judged by those before it, from point \(Int(least) + 1) on: a shift is found soon or not at all, since it becomes part"
        + " of what is expected.")
    if count <= least { fit.judged = false }
    return fit
  }

  /// The normal score with the probability of `t`.
  private static func score(_ t: Double, _ law: StudentT) -> Double {
    if t.isNaN || t.isInfinite { return t }
    let score = -Normal.standard.quantile(law.upperTail(abs(t)))
    return t < 0 ? -score : score
  }
}
