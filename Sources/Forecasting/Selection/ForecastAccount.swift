/// How an automatic forecast came about, in sentences.
struct ForecastAccount {
  let why: String
  let notes: [String]

  init(fit: any FittedForecastModel, backtest: BacktestResult?, series: ForecastSeries) {
    var notes: [String] = []
    if backtest == nil { notes.append("The intervals could not be checked by a backtest: the series is too short for one.") }
    guard let combination = (fit as? FittedCombination)?.combination else {
      why =
        series.observedCount == 1
        ? "auto: the only value, repeated; one is too few for more." : "auto: every value is the same, and so is the forecast."
      self.notes = notes
      return
    }
    if let missing = Self.missing(series) { notes.append(missing) }
    if combination.skippedDays > 0 {
      let days = combination.skippedDays == 1 ? "1 day seems" : "\(combination.skippedDays) days seem"
      notes.append("\(days) to be left out of the record without a gap (holidays?); the weekdays after were put in their places again.")
    }
    self.notes = notes
    why = Self.members(combination) + Self.record(combination, backtest, count: series.count)
  }

  /// Why another model was taken in place of the combination: the errors of all three.
  static func why(taken name: String, _ backtest: BacktestResult) -> String {
    func error(_ name: String) -> String { percent(backtest.score(of: name)?.weightedAbsolutePercentageError ?? .nan) }
    let others = [("auto", "the combination of methods"), (SeasonalNaive().name, "the seasonal naive")].filter { $0.0 != name }
    return
      """
      auto: \(name), for over \(backtest.origins.count) past forecasts inside the data its mean error was \(error(name)) of the volume, \
      \(others.map { "that of \($0.1) \(error($0.0))" }.joined(separator: " and ")).
      """
  }

  private static func members(_ combination: Combination) -> String {
    guard combination.members.count > 1 else { return "auto: \(combination.members.first?.name ?? "nothing") alone" }
    let order = combination.weights.indices.sorted {
      combination.weights[$0] > combination.weights[$1] || (combination.weights[$0] == combination.weights[$1] && $0 < $1)
    }
    let parts = order.map { "\(combination.members[$0].name) \(Int((100 * combination.weights[$0]).rounded())) %" }
    return "auto: the weighted mean of \(parts.joined(separator: ", "))"
  }

  private static func record(_ combination: Combination, _ backtest: BacktestResult?, count: Int) -> String {
    var text = ""
    if combination.members.count > 1 {
      let origins = combination.originCount
      text +=
        origins == 0
        ? "; \(count) values are too few to weight them by past forecasts"
        : ", weighted by their errors in \(origins == 1 ? "1 past forecast" : "\(origins) past forecasts") inside the data"
    } else if combination.originCount == 0 {
      text += ": \(count) values are too few for more"
    }
    if let own = backtest?.score(of: "auto")?.weightedAbsolutePercentageError, own.isFinite {
      text += "; in the backtest its mean error was \(percent(own)) of the volume"
      if let naive = backtest?.score(of: "SeasonalNaive")?.weightedAbsolutePercentageError, naive.isFinite {
        text += ", that of the seasonal naive \(percent(naive))"
      }
    }
    return text + "."
  }

  private static func missing(_ series: ForecastSeries) -> String? {
    let count = series.count - series.observedCount
    guard count > 0 else { return nil }
    return "\(count) missing \(count == 1 ? "value was" : "values were") filled in for the fit and not counted in any error."
  }

  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "not measurable" }
    return "\((share * 1000).rounded() / 10) %"
  }
}
