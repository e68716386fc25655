public import Engine
public import Tickets

extension Dashboard {
  /// What was read, what was refused, and what is missing.
  ///
  /// - Parameter imports: the store's own record of what came in, latest first; empty for a file.
  public static func data(_ response: AnalyzeResponse, imports: [StoreImport], _ frame: DashboardFrame) -> String {
    let words = frame.words
    var html = facts(response, frame) + sentences(response.reading.says + response.window.says, classes: "findings", frame)
    html += calendar(response, frame)
    if !imports.isEmpty { html += "<section><h2>\(words[.imports])</h2>\n\(table(imports, frame))</section>\n" }
    html += "<section><h2>\(words[.rowsRefused])</h2>\n\(refusals(response.reading, frame))</section>\n"
    if !response.reading.columns.isEmpty {
      html += "<section><h2>\(words[.columns])</h2>\n\(columns(response.reading, frame))</section>\n"
    }
    return shell(.data, frame, html: html)
  }

  /// Tickets a day as a drawing; nil where there are none.
  public static func calendarDrawing(_ response: AnalyzeResponse, width: PictureWidth, locale: PictureLocale) -> Drawing? {
    guard let volume = volume(response) else { return nil }
    return CalendarPicture(ds: volume.ds, values: volume.y, title: locale.words[.calendar], width: width, locale: locale).drawing()
  }

  /// Tickets created a day.
  public static func volume(_ response: AnalyzeResponse) -> KPISeriesResult? {
    response.kpis.first { $0.kpi == "ticket_volume" && $0.slice == nil && $0.every == "day" }
  }

  private static func facts(_ response: AnalyzeResponse, _ frame: DashboardFrame) -> String {
    let words = frame.words
    let (numbers, dates) = (NumberText(frame.locale), DateText(frame.locale))
    func count(_ value: Int) -> String { numbers.fixed(Double(value), decimals: 0) }
    let (reading, window) = (response.reading, response.window)
    var facts: [(PageWord, String)] = [
      (.rowsRead, count(reading.rowsRead)), (.ticketsKept, count(reading.ticketsKept)), (.rowsMerged, count(reading.merged)),
      (.rowsRefused, count(reading.refusedRows)), (.valuesRefused, count(reading.refusedValues)),
      (.judgedPeriod, "\(dates.reading(window.start)) – \(dates.reading(window.end)), \(words.phrase(.days, count(window.days)))"),
    ]
    if !window.lostDays.isEmpty {
      let named = window.lostDays.prefix(12).map { dates.reading($0, weekday: false) }.joined(separator: ", ")
      facts.append((.lostDays, window.lostDays.count > 12 ? named + ", …" : named))
    }
    return "<dl>\(facts.map { "<dt>\(words[$0.0])</dt><dd>\(XMLText.escaped($0.1))</dd>" }.joined())</dl>\n"
  }

  private static func calendar(_ response: AnalyzeResponse, _ frame: DashboardFrame) -> String {
    let words = frame.words
    guard let volume = volume(response), let drawing = calendarDrawing(response, width: frame.width, locale: frame.locale) else {
      return ""
    }
    let (numbers, dates) = (NumberText(frame.locale), DateText(frame.locale))
    var table = HTMLTable(
      caption: words[.calendar],
      columns: [HTMLTable.Column(title: words[.date]), HTMLTable.Column(title: words[.tickets], numeric: true)], classes: "dates")
    for (ds, value) in zip(volume.ds, volume.y).suffix(400) {
      table.add([dates.reading(ds), value.isFinite ? numbers.fixed(value, decimals: 0) : words[.missing]])
    }
    let figure = Figure(
      id: "calendar", title: words[.calendar], subtitle: "", finding: "", summary: words[.calendarText], notes: [], drawings: [drawing],
      points: nil, table: table, csv: "", locale: frame.locale, serving: frame.serving("data/calendar", page: "data"), isTitled: false)
    return "<section><h2>\(words[.calendar])</h2>\n<p class=\"sub\">\(words[.calendarText])</p>\n\(figure.html())</section>\n"
  }

  private static func table(_ imports: [StoreImport], _ frame: DashboardFrame) -> String {
    let words = frame.words
    let (numbers, dates) = (NumberText(frame.locale), DateText(frame.locale))
    func count(_ value: Int) -> String { numbers.fixed(Double(value), decimals: 0) }
    var table = HTMLTable(
      caption: words[.imports],
      columns: [
        HTMLTable.Column(title: words[.number], numeric: true), HTMLTable.Column(title: words[.source]),
        HTMLTable.Column(title: words[.when]),
      ] + [PageWord.added, .revised, .unchanged].map { HTMLTable.Column(title: words[$0], numeric: true) }, classes: "cards quiet")
    for entry in imports.prefix(50) {
      table.add([
        "\(entry.number)", entry.source, dates.reading(entry.at), count(entry.added), count(entry.revised), count(entry.unchanged),
      ])
    }
    return table.html()
  }

  private static func refusals(_ reading: ReadingSummary, _ frame: DashboardFrame) -> String {
    let words = frame.words
    guard !reading.refusals.isEmpty else { return "<p>\(words[.noRefusals])</p>\n" }
    var table = HTMLTable(
      caption: words[.refusals],
      columns: [HTMLTable.Column(title: words[.line], numeric: true)]
        + [PageWord.column, .value, .reason].map { HTMLTable.Column(title: words[$0]) }, classes: "quiet")
    for refusal in reading.refusals.prefix(50) {
      let reason = "<span\(frame.locale.englishMark)>\(XMLText.escaped(refusal.reason))</span>"
      table.add(html: ["\(refusal.line)", XMLText.escaped(refusal.column), XMLText.escaped(refusal.value), reason])
    }
    return table.html()
  }

  private static func columns(_ reading: ReadingSummary, _ frame: DashboardFrame) -> String {
    let words = frame.words
    var table = HTMLTable(
      caption: words[.columns], columns: [PageWord.column, .takenFor, .whyWord].map { HTMLTable.Column(title: words[$0]) },
      classes: "quiet")
    for column in reading.columns {
      table.add(html: [
        XMLText.escaped(column.header), column.takenFor.map { "<code>\(XMLText.escaped($0))</code>" } ?? words[.notUsed],
        "<span\(frame.locale.englishMark)>\(XMLText.escaped(column.why))</span>",
      ])
    }
    return table.html()
  }
}
