/// A model estimated by its likelihood, its form chosen by an information criterion: exponential smoothing or seasonal ARIMA. Unlike the
/// other members it sees the series as it is, neither adjusted nor in logarithms.
///
/// A fit takes as long as all other members together, so that it is not repeated at past origins: its weight is the mean weight.
struct LikelihoodMember: CombinationMember {
  enum Family: Sendable { case exponentialSmoothing, arima }

  let family: Family

  var name: String { family == .arima ? AutoARIMA().name : AutoETS().name }

  var isValidated: Bool { false }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    guard let series = try? ForecastSeries(values: history.values, seasons: history.seasons) else { return nil }
    switch family {
    case .exponentialSmoothing:
      guard let fit = try? AutoETS().estimate(series) else { return nil }
      return FittedMember(fit, record: MemberRecord(fit.record))
    case .arima:
      guard let fit = try? AutoARIMA().estimate(series), let record = fit.record else { return nil }
      return FittedMember(fit, record: MemberRecord(record))
    }
  }
}
