import Foundation
import TestSupport
import Tickets
import Timeline

/// The real logs that the expected values were computed from, each read once for all tests.
enum ReferenceLog: String, CaseIterable, Sendable {
  case servicenow
  case boston311
  case nycCouncil = "nyc_council"

  struct Contents: Sendable {
    let table: TicketTable
    let report: ImportReport
  }

  /// The days that the daily and hourly tables cover.
  var window: ClosedRange<CivilDate> {
    func day(_ text: String) -> CivilDate { HandMadeTickets.date(text) }
    return switch self {
    case .servicenow: day("2016-02-29")...day("2016-05-31")
    case .boston311: day("2015-01-01")...day("2015-12-31")
    case .nycCouncil: day("2015-01-01")...day("2023-12-31")
    }
  }

  func contents() throws -> Contents {
    switch self {
    case .servicenow: try Self.servicenowLog.get()
    case .boston311: try Self.bostonLog.get()
    case .nycCouncil: try Self.councilLog.get()
    }
  }

  /// Raw columns of `servicenow`, one entry an event, in file order.
  static let servicenowEvents = Result {
    try RawTable(file("servicenow_uci_incident_event_log"), columns: ["number", "incident_state", "sys_created_at", "made_sla"])
  }

  private static let servicenowLog = Result { try read("servicenow_uci_incident_event_log") }
  private static let bostonLog = Result { try read("boston311_2015_partial", map: ["department": "SUBJECT"]) }
  private static let councilLog = Result { try read("nyc_council_cases_2015_2025") }

  private static func read(_ name: String, map: [String: String] = [:]) throws -> Contents {
    var options = ReadingOptions(map: map)
    // The expected values keep the first of several rows with one id.
    options.conflictingDuplicates = .first
    let (table, report) = try TicketReader(options: options).read(.file(file(name).path))
    return Contents(table: table, report: report)
  }

  /// `<name>.csv.gz` below `FORESHIFT_DATA_DIR` when it lies there, else among the data sets of this checkout.
  static func file(_ name: String) throws -> URL {
    let fileName = "\(name).csv.gz"
    let own = Fixtures.repository.appending(path: "datasets/\(fileName)")
    var places = [own]
    if let directory = ProcessInfo.processInfo.environment["FORESHIFT_DATA_DIR"] {
      places.insert(URL(filePath: directory, directoryHint: .isDirectory).appending(path: fileName), at: 0)
    }
    guard let found = places.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else {
      throw MissingData(description: "\(fileName) lies neither in datasets/ nor in the folder that FORESHIFT_DATA_DIR names")
    }
    return found
  }

  struct MissingData: Error, CustomStringConvertible {
    let description: String
  }
}
