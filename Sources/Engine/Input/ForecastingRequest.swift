import Forecasting

/// What every request that fits models to a series table says: which table, how it is read, how far ahead and how often tested.
public protocol ForecastingRequest {
  var table: TableInput? { get set }
  var horizon: Int? { get set }
  var model: [String]? { get set }
  var levels: [Double]? { get set }
  var season: [Int]? { get set }
  var windows: Int? { get set }
  var holidays: String? { get set }
  var events: TableInput? { get set }
  var intervals: String? { get set }
  var outliers: String? { get set }
  var levelShift: [String]? { get set }
  var map: [String: String]? { get set }
  var dateOrder: String? { get set }
  var every: String? { get set }
  var timezone: String? { get set }
}

extension ForecastingRequest {
  /// The interval method asked for; nil for the model's own.
  func intervalMethod() throws(JobError) -> (any IntervalMethod)? {
    guard let intervals, intervals.lowercased() != "model" else { return nil }
    do throws(ForecastingError) {
      return try IntervalMethods.method(named: intervals)
    } catch {
      throw JobError(.request, code: "invalid_intervals", message: error.message, field: "intervals")
    }
  }

  /// The series table that it names.
  var input: SeriesInput { SeriesInput(table: table, timezone: timezone, every: every, map: map, dateOrder: dateOrder) }
}
