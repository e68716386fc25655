import Foundation
import TestSupport
import Testing
import Tickets
import Timeline

/// Small tables written in the tests.
enum ImportSamples {
  static func source(_ text: String) -> DataSource { .bytes(Array(text.utf8), name: "test.csv") }

  static func tickets(
    _ text: String, _ options: ReadingOptions = ReadingOptions()
  ) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    try TicketReader(options: options).read(source(text))
  }

  static func tickets(
    bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()
  ) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    try TicketReader(options: options).read(.bytes(bytes, name: "test.csv"))
  }

  static func series(
    _ text: String, _ options: ReadingOptions = ReadingOptions()
  ) throws(TicketsError) -> (series: [RegularSeries], report: ImportReport) {
    try SeriesReader(options: options).read(source(text))
  }

  /// Seconds since 1970 of a clock reading.
  static func instant(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0) -> Instant {
    Instant(secondsSinceEpoch: Int64(CivilDate.days(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second))
  }

  /// The code of the error that reading `text` as tickets gives, and where.
  static func failure(_ text: String, _ options: ReadingOptions = ReadingOptions()) -> TicketsError? {
    failure { () throws(TicketsError) in _ = try tickets(text, options) }
  }

  static func failure(_ body: () throws(TicketsError) -> Void) -> TicketsError? {
    do {
      try body()
      return nil
    } catch {
      return error
    }
  }

  /// `report` written as the engine writes it, and read again.
  static func roundTrip(_ report: ImportReport) throws -> ImportReport {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(ImportReport.self, from: encoder.encode(report))
  }
}
