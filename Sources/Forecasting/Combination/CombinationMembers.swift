/// Every member of a combination that can be asked for alone.
enum CombinationMembers {
  static let all: [any CombinationMember] = [
    AdjustedTheta(isAdaptive: false), AdjustedTheta(isAdaptive: true), LogTheta(), DampedTrend(isLogarithmic: false),
    DampedTrend(isLogarithmic: true), LogHoltWinters(), DifferencedAutoregression(), RobustDrift(),
    YearAgoChange(isLogarithmic: false), YearAgoChange(isLogarithmic: true), YearLagAutoregression(isLogarithmic: false),
    YearLagAutoregression(isLogarithmic: true), HarmonicRegression(smoothsRest: false), HarmonicRegression(smoothsRest: true), YearAgo(),
    WeekLagAutoregression(), DayDifferenceAutoregression(isSparse: false), DayDifferenceAutoregression(isSparse: true),
    DoubleSeasonalMember(), TwoWayMember(isAutoregressive: false), TwoWayMember(isAutoregressive: true),
    DayShapeMember(isLogarithmic: false), DayShapeMember(isLogarithmic: true), SlotMedian(), RecentDays(),
  ]
}
