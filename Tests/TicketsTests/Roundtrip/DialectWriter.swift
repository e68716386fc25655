import Timeline

/// Writes the clean log as an export of `dialect`.
struct DialectWriter {
  let dialect: ExportDialect
  let zone: Zone
  let tickets: [CleanTicket]

  /// A field and whether it is text, for the dialects that quote only texts.
  typealias Cell = (text: String, isText: Bool)

  /// The file.
  func bytes() -> [UInt8] {
    switch dialect.form {
    case .delimited: encoded(generic())
    case .jsonLines: Array(tickets.map { record($0).text + "\n" }.joined().utf8)
    case .jsonArray: Array(JSONText.array(tickets.map(record)).text.utf8)
    case .zendeskJSON: Array(JSONText.object([("tickets", .array(tickets.map(zendesk))), ("count", .number(tickets.count))]).text.utf8)
    case .freshdeskJSON: Array(JSONText.array(tickets.map(freshdesk)).text.utf8)
    case .freshdeskCSV: encoded(freshdeskList())
    case .jiraJSON:
      Array(JSONText.object([("total", .number(tickets.count)), ("issues", .array(tickets.map(jira)))]).text.utf8)
    case .jiraCSV: encoded(jiraNavigator())
    case .serviceNowJSON: Array(JSONText.object([("result", .array(tickets.map(serviceNow)))]).text.utf8)
    case .serviceNowCSV: encoded(serviceNowList())
    }
  }

  // MARK: Values

  func stamps(_ seconds: Int64?) -> [String] {
    guard let seconds else { return dialect.dates == .twoColumns ? [dialect.missing, dialect.missing] : [dialect.missing] }
    return dialect.dates.text(seconds, zone: zone, language: dialect.language)
  }

  /// The stamp in one text, nil where there is none.
  func stamp(_ seconds: Int64?) -> String? {
    seconds.map { dialect.dates.text($0, zone: zone, language: dialect.language).joined(separator: " ") }
  }

  /// `value` cents (or other hundredths) with the dialect's decimal mark; `places` digits behind it at most.
  func decimal(hundredths value: Int) -> String {
    let rest = value % 100
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(value / 100)\(dialect.hasDecimalComma ? "," : ".")\(digits)"
  }

  // MARK: Delimited

  private func generic() -> [[Cell]] {
    let names = dialect.language.headers
    let isSplit = dialect.dates == .twoColumns
    var header: [Cell] = []
    for (index, name) in names.enumerated() {
      header.append((name, true))
      if isSplit, (1...3).contains(index) { header.append((name + dialect.language.time, true)) }
    }
    return [header]
      + tickets.map { ticket in
        var row: [Cell] = [("\(ticket.number)", false)]
        for stamp in [ticket.created, ticket.response, ticket.resolved] { row += stamps(stamp).map { ($0, true) } }
        row.append((ticket.isMet.map { $0 ? dialect.language.yes : dialect.language.no } ?? dialect.missing, true))
        row.append(("\(ticket.reopened)", false))
        row.append(("\(ticket.contacts)", false))
        row.append((ticket.csat.map { decimal(hundredths: Int($0 * 100)) } ?? dialect.missing, false))
        row.append((decimal(hundredths: ticket.cost), false))
        row.append((ticket.team, true))
        row.append((ticket.priority, true))
        return row
      }
  }

  private func encoded(_ rows: [[Cell]]) -> [UInt8] {
    let text = rows.map { $0.map(quoted).joined(separator: String(dialect.delimiter.rawValue)) + dialect.lineBreak }.joined()
    func utf16(_ isBig: Bool, mark: Bool) -> [UInt8] {
      ((mark ? [0xfeff] : []) + Array(text.utf16)).flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
        return isBig ? [high, low] : [low, high]
      }
    }
    switch dialect.encoding {
    case .utf8: return Array(text.utf8)
    case .utf8Mark: return [0xef, 0xbb, 0xbf] + Array(text.utf8)
    case .latin1: return text.unicodeScalars.map { UInt8(exactly: $0.value) ?? 0x3f }
    case .utf16Little: return utf16(false, mark: true)
    case .utf16Big: return utf16(true, mark: true)
    case .utf16LittleUnmarked: return utf16(false, mark: false)
    }
  }

  private func quoted(_ cell: Cell) -> String {
    let mustQuote = cell.text.contains { $0 == dialect.delimiter.rawValue || $0 == "\"" || $0.isNewline }
    let isQuoted: Bool
    switch dialect.quoting {
    case .whereNeeded: isQuoted = mustQuote
    case .everything: isQuoted = true
    case .texts: isQuoted = mustQuote || cell.isText
    }
    return isQuoted ? "\"\(cell.text.replacing("\"", with: "\"\""))\"" : cell.text
  }

  // MARK: JSON of no program

  private func record(_ ticket: CleanTicket) -> JSONText {
    func date(_ seconds: Int64?) -> JSONText {
      guard let text = stamp(seconds) else { return .null }
      return dialect.dates == .epochSeconds || dialect.dates == .epochMilliseconds ? .number(text) : .string(text)
    }
    return .object([
      ("id", .number(ticket.number)), ("created_at", date(ticket.created)), ("first_response_at", date(ticket.response)),
      ("resolved_at", date(ticket.resolved)), ("sla_met", ticket.isMet.map(JSONText.bool) ?? .null),
      ("reopened_count", .number(ticket.reopened)), ("contacts_count", .number(ticket.contacts)),
      ("csat", ticket.csat.map { .number("\($0)") } ?? .null), ("cost", .number(decimal(hundredths: ticket.cost))),
      ("team", .string(ticket.team)), ("priority", .string(ticket.priority)),
    ])
  }
}
