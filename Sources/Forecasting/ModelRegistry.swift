/// Every model by its name on the interfaces: the one place where a new model is listed.
public enum ModelRegistry {
  /// One model family: a name and how to make it.
  private struct Entry: Sendable {
    let name: String
    let make: @Sendable () -> any ForecastModel
  }

  /// In the order in which they are offered. `ETS(…)` in a given form and `ARIMA(…)(…)` of a given order are read from their names.
  private static let entries: [Entry] =
    [
      Entry(name: "auto") { AutoForecast() },
      Entry(name: "Naive") { Naive() },
      Entry(name: "SeasonalNaive") { SeasonalNaive() },
      Entry(name: "Naive2") { Naive2() },
      Entry(name: "SeasonalAverage") { SeasonalAverage() },
      Entry(name: "Mean") { HistoricalMean() },
      Entry(name: "Drift") { Drift() },
      Entry(name: "SES") { SimpleSmoothing() },
      Entry(name: "HoltWinters") { HoltWinters(.additive) },
      Entry(name: "HoltWintersMultiplicative") { HoltWinters(.multiplicative) },
      Entry(name: "Theta") { Theta(.standard) },
      Entry(name: "OptimizedTheta") { Theta(.optimized) },
      Entry(name: "DynamicTheta") { Theta(.dynamic) },
      Entry(name: "DynamicOptimizedTheta") { Theta(.dynamicOptimized) },
      Entry(name: "AutoTheta") { AutoTheta() },
      Entry(name: "SmoothingWithDrift") { SmoothingWithDrift() },
      Entry(name: "AutoCES") { AutoComplexSmoothing() },
      Entry(name: "CES(N)") { ComplexSmoothing(.none) },
      Entry(name: "CES(S)") { ComplexSmoothing(.simple) },
      Entry(name: "CES(P)") { ComplexSmoothing(.partial) },
      Entry(name: "CES(F)") { ComplexSmoothing(.full) },
      Entry(name: "MSTL") { MSTLForecast() },
      Entry(name: "TBATS") { TBATS() },
      Entry(name: "CrostonClassic") { Croston(.classic) },
      Entry(name: "CrostonOptimized") { Croston(.optimized) },
      Entry(name: "CrostonSBA") { Croston(.syntetosBoylan) },
      Entry(name: "TSB") { TeunterSyntetosBabai() },
      Entry(name: "ADIDA") { TemporalAggregation(.single) },
      Entry(name: "IMAPA") { TemporalAggregation(.multiple) },
      Entry(name: "AutoETS") { AutoETS() },
      Entry(name: "ScreenedAutoETS") { OutlierScreened(AutoETS()) },
      Entry(name: "AutoARIMA") { AutoARIMA() },
      Entry(name: "IntradayProfile") { IntradayProfile() },
      Entry(name: "ScreenedIntradayProfile") { IntradayProfile(screensDays: true) },
      Entry(name: "LowRankProfile") { LowRankProfile() },
      Entry(name: "DSHW") { DoubleSeasonalHoltWinters() },
      Entry(name: "DynamicHarmonicRegression") { DynamicHarmonicRegression() },
      Entry(name: "Regression") { Regression() },
      Entry(name: "CountRegression") { CountRegression() },
    ] + CombinationMembers.all.map { member in Entry(name: member.name) { CombinedForecast(member: member) } }

  /// The names of all models, forms of ETS included.
  public static var names: [String] { entries.map(\.name) + ETSForm.all.map { "ETS(\($0))" } }

  /// The model of that name, in any case of letters; `MSTL(Theta)` is the model in brackets on the seasonally adjusted series.
  /// Throws `unknownModel` with the known names.
  public static func model(named name: String) throws(ForecastingError) -> any ForecastModel {
    let wanted = name.lowercased()
    if let entry = entries.first(where: { $0.name.lowercased() == wanted }) { return entry.make() }
    if wanted.hasPrefix("ets("),
      let form = ETSForm.all.first(where: { "ets(\($0))".lowercased() == wanted.filter { $0 != "," && $0 != " " } })
    {
      return ETS(form)
    }
    if wanted.hasPrefix("arima("), let order = ARIMAOrder(wanted.dropFirst(5)) { return ARIMA(order) }
    // Any model on the seasonally adjusted series; once, for there is nothing left to adjust.
    if wanted.hasPrefix("mstl("), wanted.hasSuffix(")"), !wanted.dropFirst(5).hasPrefix("mstl") {
      return MSTLForecast(try model(named: String(name.dropFirst(5).dropLast())))
    }
    throw ForecastingError(
      .unknownModel,
      "There is no model called \(name). Known models: \(entries.map(\.name).joined(separator: ", ")), ETS(AAdA), ARIMA(0,1,1)(0,1,1) and the like.",
      place: name)
  }
}
