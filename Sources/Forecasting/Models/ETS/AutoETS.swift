/// Exponential smoothing with the form chosen by AICc among all that the series can carry.
///
/// Source: Hyndman, Koehler, Snyder & Grose (2002), International Journal of Forecasting 18; AICc as in Hyndman & Athanasopoulos,
/// Forecasting: Principles and Practice, 3rd ed., section 8.6.
public struct AutoETS: ForecastModel {
  /// The forms to choose among.
  public let forms: [ETSForm]

  /// At most this many of the last observations are used: older ones say little about the present level and season, and cost
  /// time.
  public let longestHistory: Int

  /// Forms with multiplicative error are passed over where its standard deviation exceeds this share of the mean: the normal
  /// distribution of the error then reaches far below zero, and the variance of the forecasts explodes within weeks. Infinity for
  /// the criterion alone.
  public let largestRelativeDeviation: Double

  /// The largest β / α of forms without a season; 1 for the likelihood alone. On short series the likelihood is often greatest where the trend is
  /// the last change, which then runs on: on the training parts of 445 yearly series of M4, the last six values held out, 0.3 gave the least error.
  public let largestTrendShare: Double

  /// What was found for the forms on a little less of the same series, to search from there and nowhere else; empty for the whole search.
  private var known: [ETSForm: ETSSearch.Fit] = [:]

  public init(
    forms: [ETSForm] = ETSForm.all, longestHistory: Int = 600, largestRelativeDeviation: Double = 0.5, largestTrendShare: Double = 0.3
  ) {
    self.forms = forms
    self.largestTrendShare = min(max(largestTrendShare, 0.001), 1)
    self.largestRelativeDeviation = largestRelativeDeviation
    self.longestHistory = max(1, longestHistory)
  }

  public var name: String { "AutoETS" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    try estimate(series)
  }

  /// The fit with its own type: the form of least AICc, the simplest one on a series too short for the criterion.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedETS {
    let excess = series.count - longestHistory
    if excess > 0, let recent = series.replacing(values: Array(series.values[excess...])) {
      var whole = self
      // What was found began at another value.
      whole.known = [:]
      return try whole.estimate(recent).preceded(by: excess)
    }
    var searches: [ETSSearch] = []
    var refusal: ForecastingError?
    for form in forms {
      let model = ETS(form)
      if let reason = model.refusal(of: series) {
        refusal = refusal ?? reason
        continue
      }
      var search = ETSSearch(values: series.values, form: form, length: form.isSeasonal ? series.shortestSeason : 1)
      search.tolerance = Self.roughTolerance
      if !form.isSeasonal { search.largestTrendShare = largestTrendShare }
      if let fit = known[form] { search.search(from: fit.parameters, fit.initial) } else { search.search(starts: 1) }
      if search.best == nil {
        refusal = refusal ?? ForecastingError(.noFit, "The model \(model.name) found no parameters that explain the series.", place: name)
      } else if form.error == .multiplicative, search.errorVariance.squareRoot() > largestRelativeDeviation {
        refusal = refusal ?? ForecastingError(.noFit, "The errors are too large for the model \(model.name).", place: name)
      } else {
        searches.append(search)
      }
    }
    guard var best = searches.indices.first else {
      throw refusal ?? ForecastingError(.noFit, "AutoETS was given no form to choose from.", place: name)
    }
    func choose() { for k in searches.indices where searches[k].aicc < searches[best].aicc { best = k } }
    choose()
    // More starts for the forms that could still win, and a fine search for those that are close.
    let bar = searches[best].aicc + Self.contention
    for k in searches.indices where searches[k].aicc <= bar && known[searches[k].form] == nil { searches[k].search(starts: 2) }
    choose()
    let close = searches[best].aicc + Self.nearness
    for k in searches.indices where searches[k].aicc <= close {
      searches[k].tolerance = Self.fineTolerance
      searches[k].polish()
    }
    choose()
    let last = searches[best].aicc + Self.contention
    var fit = try searches[best].fitted(series)
    for search in searches where search.aicc <= last { fit.contenders[search.form] = search.best }
    return fit
  }

  /// Chooses only among the forms that were in contention, and searches from where they were.
  public func narrowed(by fit: any FittedForecastModel) -> any ForecastModel {
    guard let contenders = (fit as? FittedETS)?.contenders, !contenders.isEmpty else { return self }
    var model = AutoETS(
      forms: forms.filter { contenders[$0] != nil }, longestHistory: longestHistory,
      largestRelativeDeviation: largestRelativeDeviation, largestTrendShare: largestTrendShare)
    model.known = contenders
    return model
  }

  private static let roughTolerance = 1e-6
  private static let fineTolerance = 1e-8

  /// After the rough search, forms this near the best one in AICc are searched finely.
  private static let nearness = 0.02

  /// A form this far behind after one search, in AICc, is not searched again.
  private static let contention = 8.0
}
