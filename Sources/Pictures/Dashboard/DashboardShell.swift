import Engine

/// The frame of a page: bar with navigation, bands, title and question, content, footer.
enum DashboardShell {
  /// The pages of the navigation, in its order.
  enum Place: String, CaseIterable {
    case overview, signals, forecast, staffing, accuracy, compare, data

    var word: PageWord {
      switch self {
      case .overview: .overview
      case .signals: .signals
      case .forecast: .forecast
      case .staffing: .staffing
      case .accuracy: .accuracy
      case .compare: .compare
      case .data: .data
      }
    }

    var path: String { self == .overview ? "" : rawValue }
  }

  /// - Parameters:
  ///   - place: the page of the navigation that this is, nil for a page beneath.
  ///   - hasPages: false where there is nothing yet to navigate to.
  static func page(
    _ frame: DashboardFrame, title: String, question: String, place: Place?, html: String, hasPages: Bool = true
  ) -> String {
    let words = frame.words
    var text = head(frame, title: title)
    text += "<a class=\"skip\" href=\"#main\">\(words[.skip])</a>\n<header class=\"bar\">"
    text += "<a class=\"brand\" href=\"\(frame.base)\">\(mark)Foreshift</a>"
    text += "<span class=\"subject\">\(XMLText.escaped(frame.subject))</span>"
    text += "<button type=\"button\" id=\"theme\" hidden>\(words[.dark])</button>\n"
    if hasPages {
      text += "<nav aria-label=\"\(words[.pages])\">"
      for entry in Place.allCases {
        let current = entry == place ? " aria-current=\"page\"" : ""
        text += "<a href=\"\(frame.address(entry.path))\"\(current)>\(words[entry.word])</a>"
      }
      text += "</nav>"
    }
    text += "</header>\n"
    text += "<main id=\"main\" tabindex=\"-1\">"
    for band in frame.bands { text += self.band(band, frame) }
    text += "<h1>\(XMLText.escaped(title))</h1>\n"
    if !question.isEmpty { text += "<p class=\"question\">\(XMLText.escaped(question))</p>\n" }
    text += html + "</main>\n" + footer(frame)
    return text + "<div id=\"live\" class=\"vh\" role=\"status\" aria-live=\"polite\"></div>\n</body></html>\n"
  }

  private static func head(_ frame: DashboardFrame, title: String) -> String {
    let words = frame.words
    let theme = frame.theme.map { " data-theme=\"\($0.rawValue)\"" } ?? ""
    let said = [
      ("light", PageWord.light), ("dark", .dark), ("to-light", .toLight), ("to-dark", .toDark), ("no-further", .noFurtherSignal),
      ("no-earlier", .noEarlierSignal),
    ].map { " data-\($0.0)=\"\(XMLText.escaped(words[$0.1]))\"" }.joined()
    let live = frame.events.map { " data-events=\"\($0)\" data-changed=\"\(XMLText.escaped(words[.changedLive]))\"" } ?? ""
    return """
      <!doctype html>
      <html lang="\(frame.locale.tag)"\(theme)><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(XMLText.escaped(title)) · Foreshift</title><link rel="icon" href="\(frame.assets.icon)" type="image/svg+xml">
      <link rel="stylesheet" href="\(frame.assets.style)"><script src="\(frame.assets.script)" defer></script></head>
      <body class="dash"\(said)\(live)>

      """
  }

  private static let mark =
    "<svg width=\"24\" height=\"24\" viewBox=\"0 0 32 32\" aria-hidden=\"true\" focusable=\"false\">"
    + "<path d=\"M3 11H29M3 23H29\" class=\"s-limits\" stroke-width=\"2\" stroke-dasharray=\"4 3\" fill=\"none\"/>"
    + "<path d=\"M3 18L10 15L15 19L20 14L25 6\" class=\"s-ink\" stroke-width=\"2.4\" fill=\"none\"/>"
    + "<path d=\"M25 1.5L29.5 6L25 10.5L20.5 6Z\" class=\"f-worse\"/></svg>"

  private static func band(_ band: DashboardFrame.Band, _ frame: DashboardFrame) -> String {
    let words = frame.words
    switch band {
    case .stale(let until, let days):
      let date = DateText(frame.locale).reading(until)
      let age = words.phrase(.daysAgo, NumberText(frame.locale).fixed(Double(days), decimals: 0))
      return "<div class=\"band\"><p>\(XMLText.escaped(words.phrase(.dataUntil, date))), \(age)</p></div>\n"
    case .renewing: return "<div class=\"band\"><p>\(words[.newerComing])</p></div>\n"
    case .failed(let sentence, let code):
      return "<div class=\"band bad\" role=\"alert\"><p>\(words[.failed]): <span\(frame.locale.englishMark)>\(XMLText.escaped(sentence))"
        + "</span> (\(XMLText.escaped(code)))</p></div>\n"
    case .uploaded:
      return "<div class=\"band\"><p>\(words[.uploaded]). <a href=\"/start\">\(words[.otherFile])</a></p></div>\n"
    }
  }

  private static func footer(_ frame: DashboardFrame) -> String {
    let words = frame.words
    var text = "<footer><span>Foreshift \(Engine.version) · <a href=\"/start\">\(words[.startTitle])</a> · "
    text += "<a href=\"/docs\">\(words[.interface])</a></span><nav aria-label=\"\(words[.language])\">"
    for locale in PictureLocale.allCases {
      let current = locale == frame.locale ? " aria-current=\"true\"" : ""
      text += "<a href=\"\(XMLText.escaped(frame.pageIn(locale)))\" lang=\"\(locale.tag)\" hreflang=\"\(locale.tag)\"\(current)>"
      text += "\(locale.ownName)</a>"
    }
    return text + "</nav></footer>\n"
  }
}

extension DashboardFrame {
  /// This page in another language.
  func pageIn(_ other: PictureLocale) -> String {
    let parts = page.split(separator: "?", maxSplits: 1)
    let kept = parts.count > 1 ? parts[1].split(separator: "&").filter { !$0.hasPrefix("lang=") } : []
    return (parts.first.map(String.init) ?? "/") + "?" + (kept + ["lang=\(other.tag)"]).joined(separator: "&")
  }
}
