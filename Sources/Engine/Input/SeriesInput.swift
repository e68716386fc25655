import Tickets
import Timeline

/// How a series table is to be read: the fields that every job on series shares.
struct SeriesInput {
  var table: TableInput?
  var timezone: String?
  /// The step between observations; found from the dates where it is not stated.
  var every: String?
  /// Header by column: `{"y": "calls"}`.
  var map: [String: String]?

  func read() throws(JobError) -> (series: [RegularSeries], reading: ReadingSummary) {
    guard let table else {
      throw JobError(
        .request, code: "missing_table", message: "there is no table to work on: give a file, or the field table", field: "table")
    }
    var options = ReadingOptions(map: map ?? [:])
    options.zone = try TicketsInput.zone(timezone)
    if let every {
      guard let frequency = Frequency(name: every) else {
        throw JobError(
          .request, code: "invalid_frequency",
          message: "'\(every)' is no step of time; write hour, day, week, month, quarter, year or minutes as 15min", field: "every")
      }
      options.frequency = frequency
    }
    do throws(TicketsError) {
      let (series, report) = try SeriesReader(options: options).read(table.source)
      return (series, ReadingSummary(report))
    } catch {
      throw JobError(tickets: error)
    }
  }
}
