import Forecasting
import Timeline

/// Columns of a series table that are known ahead and move the series: prices, campaigns, planned changes. Rows after the last value of `y` hold
/// their future.
struct KnownRegressors {
  let names: [String]

  /// Nil where the request names none.
  init?(_ names: [String]?) throws(JobError) {
    guard let names else { return nil }
    guard !names.isEmpty, Set(names).count == names.count else {
      throw JobError(
        .request, code: "invalid_regressors", message: "regressors must name one or more columns, each once", field: "regressors")
    }
    self.names = names
  }

  /// A series up to its last value, with the columns over it and the rows after it.
  struct Known {
    var history: RegularSeries
    var regressors: [Regressor]
    /// Steps for which every column is known after the last value.
    var ahead: Int
  }

  func known(of series: RegularSeries) throws(JobError) -> Known {
    guard let last = series.values.lastIndex(where: { !$0.isNaN }) else {
      throw JobError(.data, code: "all_missing", message: "series \(series.id) has no value of y", field: "regressors")
    }
    var history = series
    history.axis = series.axis.slice(0..<(last + 1))
    history.values = Array(series.values[...last])
    history.denominators = series.denominators.map { Array($0.prefix(last + 1)) }
    history.subgroups = nil
    history.extras = [:]
    history.extraSubgroups = nil
    var regressors: [Regressor] = []
    for name in names {
      guard let column = series.extras[name] else {
        let there = series.extras.keys.sorted().joined(separator: ", ")
        throw JobError(
          .request, code: "unknown_regressor",
          message: "the table has no column of numbers called '\(name)'; it has \(there.isEmpty ? "none besides y" : there)",
          field: "regressors")
      }
      if let gap = column[...last].firstIndex(where: \.isNaN) {
        throw JobError(
          .data, code: "missing_regressor",
          message: "series \(series.id): \(name) is empty at \(series.axis.label(at: gap)), where y is known",
          field: "regressors", column: name)
      }
      regressors.append(Regressor(name, Array(column.prefix { !$0.isNaN })))
    }
    let ahead = (regressors.map(\.values.count).min() ?? last + 1) - last - 1
    return Known(history: history, regressors: regressors, ahead: ahead)
  }

  /// Every series up to its last value, and what is known of it by id.
  func known(
    of series: [RegularSeries]
  ) throws(JobError) -> (series: [RegularSeries], known: [String: Known]) {
    let found = try series.map { (series) throws(JobError) in try known(of: series) }
    return (found.map(\.history), Dictionary(found.map { ($0.history.id, $0) }) { first, _ in first })
  }

  /// The model of this name with the columns; no name is that for the kind of series.
  static func model(
    named name: String, _ regressors: [Regressor], isCount: Bool
  ) throws(ForecastingError) -> any ForecastModel {
    if let model = taking(regressors, named: name, isCount: isCount) { return model }
    throw ForecastingError(
      .badParameter, "\(name) takes no regressors; Regression, CountRegression, AutoARIMA and ARIMA(p,d,q)(P,D,Q) do.",
      place: "regressors")
  }

  /// The same; nil where the model takes none.
  static func taking(_ regressors: [Regressor], named name: String, isCount: Bool) -> (any ForecastModel)? {
    let wanted = name.lowercased()
    switch wanted {
    case "": return isCount ? CountRegression(regressors: regressors) : Regression(regressors: regressors)
    case "regression": return Regression(regressors: regressors)
    case "countregression": return CountRegression(regressors: regressors)
    case "autoarima": return AutoARIMA(regressors: regressors.map(\.values))
    default:
      guard wanted.hasPrefix("arima("), let order = ARIMAOrder(wanted.dropFirst(5)) else { return nil }
      return ARIMA(order, regressors: regressors.map(\.values))
    }
  }
}
