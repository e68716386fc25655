import Foundation
import Tickets
import Timeline

/// What the caller says about a torture file, from the `NAME.options.json` beside it.
struct TortureOptions: Decodable {
  var timezone: String?
  var timezoneBySite: [String: String]?
  var dateOrder: DateOrder?
  var map: [String: String]?
  var values: [String: [String: String]]?
  var units: [String: DurationUnit]?
  /// `comma` or `point`.
  var decimal: String?
  var layout: TicketLayout?
  var conflicts: DuplicateChoice?
  var table: TableKind?
  /// Whether the file is a series table.
  var series: Bool?
  /// Whether the log is judged for lost days, batches and cuts too.
  var history: Bool?
  /// The present, in ISO 8601.
  var now: String?

  /// A key that means nothing is a mistake of the fixture's.
  private enum Keys: String, CodingKey, CaseIterable {
    case timezone, timezoneBySite, dateOrder, map, values, units, decimal, layout, conflicts, table, series, history, now
  }

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init() {}

  init(from decoder: any Decoder) throws {
    let all = try decoder.container(keyedBy: AnyKey.self)
    for key in all.allKeys where Keys(rawValue: key.stringValue) == nil {
      throw DecodingError.dataCorruptedError(forKey: key, in: all, debugDescription: "unknown option \(key.stringValue)")
    }
    let box = try decoder.container(keyedBy: Keys.self)
    timezone = try box.decodeIfPresent(String.self, forKey: .timezone)
    timezoneBySite = try box.decodeIfPresent([String: String].self, forKey: .timezoneBySite)
    dateOrder = try box.decodeIfPresent(DateOrder.self, forKey: .dateOrder)
    map = try box.decodeIfPresent([String: String].self, forKey: .map)
    values = try box.decodeIfPresent([String: [String: String]].self, forKey: .values)
    units = try box.decodeIfPresent([String: DurationUnit].self, forKey: .units)
    decimal = try box.decodeIfPresent(String.self, forKey: .decimal)
    layout = try box.decodeIfPresent(TicketLayout.self, forKey: .layout)
    conflicts = try box.decodeIfPresent(DuplicateChoice.self, forKey: .conflicts)
    table = try box.decodeIfPresent(TableKind.self, forKey: .table)
    series = try box.decodeIfPresent(Bool.self, forKey: .series)
    history = try box.decodeIfPresent(Bool.self, forKey: .history)
    now = try box.decodeIfPresent(String.self, forKey: .now)
  }

  /// The options in the file, or none where there is no file.
  static func read(_ url: URL) throws -> TortureOptions {
    guard FileManager.default.fileExists(atPath: url.path) else { return TortureOptions() }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(TortureOptions.self, from: Data(contentsOf: url))
  }

  func readingOptions() throws -> ReadingOptions {
    struct UnknownZone: Error { var name: String }
    func zone(_ name: String) throws -> Zone {
      guard let zone = Zone(identifier: name) else { throw UnknownZone(name: name) }
      return zone
    }
    var options = ReadingOptions(map: map ?? [:], dateOrder: dateOrder, zone: try timezone.map(zone), layout: layout)
    options.zoneBySite = try (timezoneBySite ?? [:]).mapValues(zone)
    options.values = values ?? [:]
    options.units = units ?? [:]
    options.decimalComma = decimal.map { $0 == "comma" }
    options.conflictingDuplicates = conflicts ?? .laterOrFuller
    options.table = table
    options.now = now.flatMap { ISO8601.parse(Array($0.utf8)) }.map { ISO8601.instant($0, zone: .utc) }
    options.keepsIdentifiers = true
    return options
  }
}
