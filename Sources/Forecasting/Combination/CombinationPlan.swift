/// Which members are combined on a kind of series, how they are validated and weighted, and what is assumed of the errors where the
/// series itself says little.
///
/// The pools and constants were chosen by rolling-origin errors inside the training parts of public competition series
/// (`Benchmarks/forecast`).
struct CombinationPlan: Sendable {
  var members: [any CombinationMember]
  /// A member's weight is its error, relative to the least, to the power of minus this; 0 for equal weights.
  var power: Double
  /// How strongly weights are drawn to equal: by this times the horizon against the number of validated steps.
  var caution: Double
  /// The share of the weight that is left out at either end of every step, of the lowest and of the highest forecasts.
  var trimmedShare = 0.0
  /// How many validation origins, at most.
  var origins: Int
  /// Steps between two origins.
  var spacing: Int
  /// The fewest values that a member is validated on.
  var fewest: Int
  /// How the error is assumed to grow with the steps ahead: by this power.
  var growth: Double
  /// The error one step ahead relative to the mean absolute seasonal difference.
  var errorRatio: Double
  /// Factors on the half widths at 80 and 95 %.
  var factors: (Double, Double)
  /// The powers of the forecast that the error may be proportional to.
  var exponents: [Double]

  init(kind: SeriesKind, horizon: Int) {
    let h = max(1, horizon)
    let m = kind.seasons.first ?? 1
    switch kind.form {
    case .seasonal:
      members = [
        AdjustedTheta(isAdaptive: false), AdjustedTheta(isAdaptive: true), LogTheta(), DampedTrend(isLogarithmic: true), LogHoltWinters(),
        DifferencedAutoregression(), MultiStepTheta(),
      ]
      // Likelihoods of longer seasons take too long.
      if m <= 12 {
        members += [LikelihoodMember(family: .exponentialSmoothing), LikelihoodMember(family: .arima)] as [any CombinationMember]
      }
      (power, caution) = (2, 0.5)
      trimmedShare = 0.12
      (origins, spacing, fewest) = (7, max(1, h / 3), 2 * m + 2)
      (growth, errorRatio, factors) = (0.35, 0.6, m > 6 ? (1.03, 1.27) : (1.3, 1.56))
      exponents = [0, 0.5, 1]
    case .annual:
      members = [DampedTrend(isLogarithmic: false), AdjustedTheta(isAdaptive: false), RobustDrift()]
      (power, caution) = (2, 2)
      (origins, spacing, fewest) = (7, max(1, h / 3), 5)
      (growth, errorRatio, factors) = (0.6, 0.85, (1.42, 1.92))
      exponents = [0, 0.5, 1]
    case .plain:
      members = [AdjustedTheta(isAdaptive: false), RobustDrift(), LogTheta(), DampedTrend(isLogarithmic: false), LastValue()]
      (power, caution) = (4, 0.5)
      (origins, spacing, fewest) = (7, max(1, h / 3), 20)
      (growth, errorRatio, factors) = (0.5, 1.2, (1.24, 1.37))
      exponents = [0, 0.5, 1]
    case .weekly:
      members = [
        YearLagAutoregression(isLogarithmic: false), YearLagAutoregression(isLogarithmic: true), YearAgoChange(isLogarithmic: false),
        YearAgoChange(isLogarithmic: true), HarmonicRegression(smoothsRest: false), HarmonicRegression(smoothsRest: true), LastValue(),
        DifferencedAutoregression(), WholeYearAutoregression(),
      ]
      (power, caution) = (3, 0.2)
      trimmedShare = 0.1
      (origins, spacing, fewest) = (5, max(1, h / 3), 30)
      (growth, errorRatio, factors) = (0.4, 0.9, (1.31, 1.53))
      exponents = [0, 0.5, 1]
    case .daily:
      members = [
        YearAgoChange(isLogarithmic: false), YearAgoChange(isLogarithmic: true), YearLagAutoregression(isLogarithmic: false),
        YearLagAutoregression(isLogarithmic: true), HarmonicRegression(smoothsRest: false), YearAgo(),
      ]
      (power, caution) = (4, 0.2)
      trimmedShare = 0.2
      (origins, spacing, fewest) = (5, max(1, h / 2), 5 * m)
      (growth, errorRatio, factors) = (0.15, 0.77, (0.98, 1.34))
      exponents = [0, 0.5, 1]
    case .intraday:
      members = [
        WeekLagAutoregression(isLogarithmic: true), DayDifferenceAutoregression(isSparse: false),
        DayDifferenceAutoregression(isSparse: true),
        TwoWayMember(rest: .autoregression), DoubleSeasonalMember(), TwoWayMember(rest: .smoothing),
        DayShapeMember(isLogarithmic: false), DayShapeMember(isLogarithmic: true), SlotMedian(), RecentDays(), TwoWayMember(rest: .level),
        LowRankMember(),
      ]
      let week = kind.seasons.last ?? m
      if h >= week {
        (power, caution) = (3, 0.2)
        (origins, spacing) = (12, m)
        trimmedShare = 0.1
      } else {
        // Autoregressions are strongest within the week; more kinds of them steady each other.
        members += [WeekDifferenceAutoregression(), WeekLagAutoregression(isLogarithmic: false)] as [any CombinationMember]
        (power, caution) = (4, 0.2)
        // For what is left of a day, mornings are compared with mornings.
        (origins, spacing) = h <= m ? (12, m) : (6, max(1, h / 2))
        if h <= m { power = 6 }
        trimmedShare = 0.15
      }
      fewest = 2 * week + m
      (growth, errorRatio, factors) = (0.1, 0.55, h >= week ? (1.34, 1.58) : h > m ? (1.08, 1.28) : (1, 1.2))
      exponents = [1]
    }
  }

  /// The plan for one member alone.
  init(member: any CombinationMember, kind: SeriesKind, horizon: Int) {
    self.init(kind: kind, horizon: horizon)
    members = [member]
  }
}
