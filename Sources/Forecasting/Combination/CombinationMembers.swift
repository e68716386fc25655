/// Every member of a combination that can be asked for alone.
enum CombinationMembers {
  static let all: [any CombinationMember] = [
    AdjustedTheta(isAdaptive: false), AdjustedTheta(isAdaptive: true), LogTheta(), DampedTrend(isLogarithmic: false),
    DampedTrend(isLogarithmic: true), LogHoltWinters(), DifferencedAutoregression(), RobustDrift(), MultiStepTheta(),
    YearAgoChange(isLogarithmic: false), YearAgoChange(isLogarithmic: true), YearLagAutoregression(isLogarithmic: false),
    YearLagAutoregression(isLogarithmic: true), HarmonicRegression(smoothsRest: false), HarmonicRegression(smoothsRest: true), YearAgo(),
    WholeYearAutoregression(),
    WeekLagAutoregression(isLogarithmic: true), WeekLagAutoregression(isLogarithmic: false), WeekDifferenceAutoregression(),
    DayDifferenceAutoregression(isSparse: false), DayDifferenceAutoregression(isSparse: true),
    DoubleSeasonalMember(), TwoWayMember(rest: .smoothing), TwoWayMember(rest: .level), TwoWayMember(rest: .autoregression),
    DayShapeMember(isLogarithmic: false), DayShapeMember(isLogarithmic: true), SlotMedian(), RecentDays(),
    LowRankMember(),
  ]

  /// The members that only take part beside others: alone they are models of their own.
  static let accompanying: [any CombinationMember] = [
    LikelihoodMember(family: .exponentialSmoothing), LikelihoodMember(family: .arima), LastValue(),
  ]
}
