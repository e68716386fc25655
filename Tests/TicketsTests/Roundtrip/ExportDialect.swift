import Testing
import Timeline

/// One way of writing the clean log down.
struct ExportDialect: Sendable, CustomTestStringConvertible {
  enum Form: String, Sendable, CaseIterable {
    case delimited, jsonLines, jsonArray
    case zendeskJSON, freshdeskJSON, freshdeskCSV, jiraJSON, jiraCSV, serviceNowJSON, serviceNowCSV

    /// What of a ticket the form has room for, beside its id, its creation and its resolution.
    var carries: Set<Column> {
      switch self {
      case .delimited, .jsonLines, .jsonArray: Set(Column.allCases)
      case .zendeskJSON: [.response, .reopened, .contacts, .satisfaction, .team]
      case .freshdeskJSON: [.response, .promise, .satisfaction]
      case .freshdeskCSV: [.response, .promise, .contacts, .satisfaction, .team]
      case .jiraJSON: [.response, .promise, .contacts, .satisfaction, .team]
      case .jiraCSV: [.satisfaction, .team]
      case .serviceNowJSON, .serviceNowCSV: [.promise, .reopened, .team]
      }
    }
  }

  /// What a KPI may need.
  enum Column: Sendable, CaseIterable { case response, promise, reopened, contacts, satisfaction, cost, team }

  enum Delimiter: Character, Sendable, CaseIterable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"
    case pipe = "|"
  }

  enum Encoding: String, Sendable, CaseIterable {
    case utf8, utf8Mark, latin1, utf16Little, utf16Big, utf16LittleUnmarked

    /// The name in the report.
    var name: String {
      switch self {
      case .utf8, .utf8Mark: "utf-8"
      case .latin1: "windows-1252"
      case .utf16Little, .utf16LittleUnmarked: "utf-16le"
      case .utf16Big: "utf-16be"
      }
    }
  }

  enum Quoting: Sendable, CaseIterable { case whereNeeded, everything, texts }

  var form = Form.delimited
  var delimiter = Delimiter.comma
  var encoding = Encoding.utf8
  var dates = DateForm.iso
  var language = ExportLanguage.english
  var zone = "Europe/Oslo"
  var quoting = Quoting.whereNeeded
  var hasDecimalComma = false
  var lineBreak = "\n"
  /// What stands where there is no value.
  var missing = ""

  var testDescription: String {
    guard form == .delimited else { return "\(form.rawValue) \(dates) \(zone)" }
    return "\(delimiter) \(encoding) \(dates) \(language) \(zone) \(quoting) \(hasDecimalComma ? "1,5" : "1.5") \(missing)"
  }

  /// Where every two ways of writing meet at least once: all dates with all delimiters, the rest in turns.
  static let all: [ExportDialect] = {
    let zones = ["Europe/Oslo", "America/New_York", "Asia/Taipei", "Australia/Adelaide", "UTC"]
    var dialects: [ExportDialect] = []
    for (row, dates) in DateForm.allCases.enumerated() {
      for (column, delimiter) in Delimiter.allCases.enumerated() {
        let turn = row * Delimiter.allCases.count + column
        var dialect = ExportDialect()
        dialect.delimiter = delimiter
        dialect.dates = dates
        dialect.language = ExportLanguage.allCases[(turn + row / 3) % 6]
        dialect.encoding = Encoding.allCases[(turn + row / 2) % Encoding.allCases.count]
        // Latin-1 has no letters for these: their exports are in Unicode.
        if dialect.encoding == .latin1, !dialect.language.isLatin1 || dates.needsUnicode { dialect.encoding = .utf8Mark }
        dialect.zone = zones[turn % zones.count]
        dialect.quoting = Quoting.allCases[(turn + column) % 3]
        dialect.hasDecimalComma = (turn / 2 + column) % 2 == 0
        dialect.lineBreak = turn % 3 == 0 ? "\r\n" : "\n"
        dialect.missing = ["", "-", "NULL", "?", "N/A"][(turn + row) % 5]
        dialects.append(dialect)
      }
    }
    for (turn, dates) in [DateForm.iso, .isoOffset, .epochSeconds, .epochMilliseconds, .isoUTC, .dayFirst].enumerated() {
      dialects.append(ExportDialect(form: .jsonLines, dates: dates, zone: zones[turn % zones.count]))
      dialects.append(ExportDialect(form: .jsonArray, dates: dates, zone: zones[(turn + 2) % zones.count]))
    }
    for zone in zones {
      dialects.append(ExportDialect(form: .zendeskJSON, dates: .isoUTC, zone: zone))
      dialects.append(ExportDialect(form: .freshdeskJSON, dates: .isoUTC, zone: zone))
      dialects.append(ExportDialect(form: .freshdeskCSV, dates: .isoSeconds, zone: zone))
      dialects.append(ExportDialect(form: .jiraJSON, dates: .isoOffset, zone: zone))
      dialects.append(ExportDialect(form: .jiraCSV, dates: .monthNameSlashes, zone: zone))
      dialects.append(ExportDialect(form: .serviceNowCSV, encoding: .latin1, dates: .isoSeconds, zone: zone, quoting: .everything))
    }
    // Stored values are UTC whatever the desk's clock.
    dialects.append(ExportDialect(form: .serviceNowJSON, dates: .isoSeconds, zone: "UTC"))
    return dialects
  }()
}
