/// How forecasts of series that add up are made to add up.
public enum ReconciliationMethod: String, Sendable, CaseIterable {
  /// The forecasts of the bottom series are summed; those of the aggregates are not used.
  case bottomUp = "bottom_up"
  /// The total's forecast is shared out by each series' mean share of the total (Gross & Sohl 1990, method A).
  case averageProportions = "top_down_average_proportions"
  /// The total's forecast is shared out by each series' share of the whole volume (Gross & Sohl 1990, method F).
  case proportionOfAverages = "top_down_proportion_averages"
  /// The total's forecast is shared out level by level as the forecasts there are (Athanasopoulos, Ahmed & Hyndman 2009). Trees only.
  case forecastProportions = "top_down_forecast_proportions"
  /// Least squares, every node alike (Hyndman et al. 2011).
  case ordinaryLeastSquares = "ols"
  /// Weighted by the number of bottom series in each node (Athanasopoulos et al. 2017).
  case structural = "wls_struct"
  /// Weighted by the error variance of each node (Hyndman, Lee & Wang 2016).
  case variance = "wls_var"
  /// Least trace of the error covariance, by the shrunk covariance of one-step errors (Wickramasuriya, Athanasopoulos & Hyndman 2019,
  /// Journal of the American Statistical Association 114).
  case minimumTrace = "mint"

  /// The method of this name, and of the names used elsewhere: `top_down`, `mint_shrink`, `wls`.
  public init?(name: String) {
    switch name.lowercased() {
    case "top_down": self = .proportionOfAverages
    case "mint_shrink": self = .minimumTrace
    case "wls": self = .variance
    case let other: self.init(rawValue: other)
    }
  }

  /// Whether what it makes of a sum of base forecasts is the sum of what it makes of them: top-down shares of forecasts are not, and those of
  /// the past leave the total as it is.
  var isLinear: Bool {
    switch self {
    case .bottomUp, .ordinaryLeastSquares, .structural, .variance, .minimumTrace: true
    case .averageProportions, .proportionOfAverages, .forecastProportions: false
    }
  }

  /// Whether it needs past errors of every node.
  public var needsErrors: Bool { self == .variance || self == .minimumTrace }
  /// Whether it needs the history of the bottom series.
  public var needsHistory: Bool { self == .averageProportions || self == .proportionOfAverages }
}
