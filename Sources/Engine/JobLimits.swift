/// The most that a job takes on for a caller who shares the machine with others. The command line has none.
public struct JobLimits: Sendable, Equatable {
  /// Rows of a table.
  public var rows: Int
  /// Series in a table.
  public var series: Int
  /// Steps ahead, for forecasts and their tests; days where a horizon counts days.
  public var horizon: Int

  public init(rows: Int = 5_000_000, series: Int = 20_000, horizon: Int = 20_000) {
    self.rows = rows
    self.series = series
    self.horizon = horizon
  }

  public static let none = JobLimits(rows: .max, series: .max, horizon: .max)

  /// The limits of the job at hand.
  @TaskLocal static var current = JobLimits.none

  /// - Throws: `too_many_rows`, `too_many_series`.
  func check(rows: Int, series: Int = 0) throws(JobError) {
    if rows > self.rows {
      throw JobError(
        .data, code: "too_many_rows", message: "the table has \(rows) rows; at most \(self.rows) are taken here", field: "table")
    }
    if series > self.series {
      throw JobError(
        .data, code: "too_many_series", message: "the table has \(series) series; at most \(self.series) are taken here", field: "table")
    }
  }

  /// - Throws: `horizon_too_long`.
  func check(horizon: Int?, field: String = "horizon") throws(JobError) {
    guard let horizon, horizon > self.horizon else { return }
    throw JobError(
      .request, code: "horizon_too_long", message: "\(horizon) steps ahead are asked for; at most \(self.horizon) are made here",
      field: field)
  }
}
