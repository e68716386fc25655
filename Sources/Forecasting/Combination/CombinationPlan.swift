/// Which members are combined on a kind of series, how they are validated and weighted, and what is assumed of the errors where the
/// series itself says little.
///
/// The pools and constants were chosen by rolling-origin errors inside the training parts of public competition series
/// (`Benchmarks/forecast`).
struct CombinationPlan: Sendable {
  var members: [any CombinationMember]
  /// What the members count for before their errors are known, by name; 1 for those not named.
  var shares: [String: Double] = [:]
  /// A member's weight is its error, relative to the least, to the power of minus this; 0 for equal weights.
  var power: Double
  /// How strongly weights are drawn to equal: by this times the horizon against the number of validated steps.
  var caution: Double
  /// The share of the weight that is left out at either end of every step, of the lowest and of the highest forecasts.
  var trimmedShare = 0.0
  /// How many validation origins weigh the members, at most.
  var origins: Int
  /// How many the spread of the errors is learned from, at most; no fewer than weigh the members.
  var spreadOrigins: Int
  /// The errors of one origin are held at this many times those of the middle origin.
  var originCap = Double.infinity
  /// Steps between two origins.
  var spacing: Int
  /// The fewest values that a member is validated on.
  var fewest: Int
  /// How the error is assumed to grow with the steps ahead: by this power.
  var growth: Double
  /// The error one step ahead relative to the mean absolute seasonal difference.
  var errorRatio: Double
  /// Factors on the half widths at 80 and 95 % where many origins were validated.
  var factors: (Double, Double)
  /// By how much those factors are larger where few were: by this share of one over their number.
  var scarcity = (0.0, 0.0)
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
      (growth, errorRatio) = (0.35, 0.6)
      (spreadOrigins, factors, scarcity) = m > 6 ? (12, (1.05, 1.26), (0, 0)) : (7, (1.2, 1.22), (0.5, 2))
      exponents = [0, 0.5, 1]
    case .annual:
      members = [DampedTrend(isLogarithmic: false), AdjustedTheta(isAdaptive: false), RobustDrift()]
      (power, caution) = (1, 2)
      (origins, spacing, fewest) = (7, max(1, h / 3), 5)
      (growth, errorRatio) = (0.6, 0.85)
      (spreadOrigins, factors, scarcity) = (7, (1.006, 1.202), (2, 3))
      exponents = [0, 0.5, 1]
    case .plain:
      members = [
        AdjustedTheta(isAdaptive: false), RobustDrift(), DampedTrend(isLogarithmic: false), LastValue(), DifferencedAutoregression(),
      ]
      shares = [LastValue().name: 2]
      (power, caution) = (4, 0.5)
      trimmedShare = 0.1
      (origins, spacing, fewest) = (7, max(1, h / 3), 20)
      (growth, errorRatio) = (0.5, 1.2)
      (spreadOrigins, factors) = (20, (1.05, 1.17))
      exponents = [0, 0.5, 1]
    case .weekly:
      members = [
        HarmonicRegression(smoothsRest: false), HarmonicRegression(smoothsRest: true), LastValue(), DifferencedAutoregression(),
        WholeYearAutoregression(),
      ]
      shares = [WholeYearAutoregression().name: 4]
      (power, caution) = (3, 0.2)
      trimmedShare = 0.1
      (origins, spacing, fewest) = (5, max(1, h / 3), 30)
      (growth, errorRatio) = (0.4, 0.9)
      (spreadOrigins, factors) = (13, (1.02, 1.18))
      exponents = [0, 0.5, 1]
    case .daily:
      members = [
        YearAgoChange(isLogarithmic: false), YearAgoChange(isLogarithmic: true), YearLagAutoregression(isLogarithmic: false),
        YearLagAutoregression(isLogarithmic: true), HarmonicRegression(smoothsRest: false), YearAgo(),
      ]
      (power, caution) = (4, 0.2)
      trimmedShare = 0.2
      (origins, spacing, fewest) = (5, max(1, h / 2), 5 * m)
      (growth, errorRatio) = (0.15, 0.77)
      // A year's, where there is one: a few months alone hold holidays or none.
      (spreadOrigins, factors) = (min(max(364 / spacing, origins), 26), (0.885, 1.18))
      exponents = [0, 0.5, 1]
    case .intraday:
      let week = kind.seasons.last ?? m
      if h >= week {
        members = [
          DayDifferenceAutoregression(isSparse: false), DayDifferenceAutoregression(isSparse: true), DoubleSeasonalMember(),
          TwoWayMember(rest: .smoothing), DayShapeMember(isLogarithmic: false), SlotMedian(), RecentDays(), LowRankMember(),
        ]
        shares = [
          DayDifferenceAutoregression(isSparse: true).name: 2, TwoWayMember(rest: .smoothing).name: 2, SlotMedian().name: 2,
          LowRankMember().name: 2,
        ]
        (power, caution) = (3, 0.2)
        (origins, spacing) = (12, m)
        trimmedShare = 0.1
        // Weeks in which all was different (a shift, a holiday) have a say, but not for all others.
        (spreadOrigins, originCap, factors) = (24, 2, (0.97, 1.22))
      } else {
        // Autoregressions are strongest within the week; more kinds of them steady each other.
        members = [
          WeekLagAutoregression(isLogarithmic: true), DayDifferenceAutoregression(isSparse: false),
          DayDifferenceAutoregression(isSparse: true), TwoWayMember(rest: .autoregression), DoubleSeasonalMember(),
          TwoWayMember(rest: .smoothing), DayShapeMember(isLogarithmic: false), DayShapeMember(isLogarithmic: true), SlotMedian(),
          RecentDays(), TwoWayMember(rest: .level), LowRankMember(), WeekDifferenceAutoregression(),
          WeekLagAutoregression(isLogarithmic: false),
        ]
        (power, caution) = (4, 0.2)
        trimmedShare = 0.15
        if h > m {
          (origins, spacing) = (6, max(1, h / 2))
          (spreadOrigins, factors) = (10, (0.985, 1.13))
        } else {
          // For what is left of a day, mornings are compared with mornings.
          power = 6
          (origins, spacing) = (12, m)
          (spreadOrigins, factors) = (12, (1, 1.2))
        }
      }
      fewest = 2 * week + m
      (growth, errorRatio) = (0.1, 0.55)
      exponents = [1]
    }
  }

  /// The plan for one member alone.
  init(member: any CombinationMember, kind: SeriesKind, horizon: Int) {
    self.init(kind: kind, horizon: horizon)
    members = [member]
    shares = [:]
  }
}
