/// The pages of the dashboard, each made from the answers of jobs: the report's own figures, style and script, in a frame that a server fills.
///
/// One file a page; nothing is computed here.
public enum Dashboard {
  /// A page that says so where an answer is not ready yet: title and frame at once, so that nothing jumps.
  public static func computing(_ page: Page, _ frame: DashboardFrame) -> String {
    let words = frame.words
    let lines = String(repeating: "<i></i>", count: 9)
    let html = "<div class=\"wait\" role=\"status\"><p><strong>\(words[.computing])</strong> \(words[.computingText])</p>\(lines)</div>\n"
    return shell(page, frame, html: html)
  }

  /// A page whose answer could not be computed: what failed, its code, and the way back.
  public static func failed(_ page: Page, sentence: String, code: String, _ frame: DashboardFrame) -> String {
    let words = frame.words
    var html = "<div class=\"band bad\" role=\"alert\"><p><strong>\(words[.failed])</strong></p>"
    html +=
      "<p\(frame.locale.englishMark)>\(XMLText.escaped(sentence))</p><p>\(words[.code]): <code>\(XMLText.escaped(code))</code></p></div>\n"
    if page != .overview { html += "<p><a href=\"\(frame.base)\">\(words[.backToOverview])</a></p>\n" }
    return shell(page, frame, html: html)
  }

  /// A page for an address that leads nowhere.
  public static func notFound(_ frame: DashboardFrame) -> String {
    let words = frame.words
    return DashboardShell.page(
      frame, title: words[.notFound], question: "", place: nil,
      html: "<p><a href=\"\(frame.base)\">\(words[.backToOverview])</a></p>\n")
  }

  /// Every page by name, with its title and its question.
  public enum Page: Sendable, Equatable {
    case overview, signals, forecast, staffing, accuracy, compare, data
    case kpi(title: String)

    var question: PageWord {
      switch self {
      case .overview: .overviewQuestion
      case .signals: .signalsQuestion
      case .forecast: .forecastQuestion
      case .staffing: .staffingQuestion
      case .accuracy: .accuracyQuestion
      case .compare: .compareQuestion
      case .data: .dataQuestion
      case .kpi: .kpiQuestion
      }
    }

    var place: DashboardShell.Place? {
      switch self {
      case .overview: .overview
      case .signals: .signals
      case .forecast: .forecast
      case .staffing: .staffing
      case .accuracy: .accuracy
      case .compare: .compare
      case .data: .data
      case .kpi: nil
      }
    }
  }

  static func shell(_ page: Page, _ frame: DashboardFrame, html: String) -> String {
    let words = frame.words
    let title =
      if case .kpi(let name) = page { name } else { page.place.map { words[$0.word] } ?? "" }
    return DashboardShell.page(frame, title: title, question: words[page.question], place: page.place, html: html)
  }

  /// Sentences of the engine as a list.
  static func sentences(_ sentences: [String], classes: String, _ frame: DashboardFrame) -> String {
    guard !sentences.isEmpty else { return "" }
    let items = sentences.map { "<li>\(XMLText.escaped($0))</li>" }.joined()
    return "<ul class=\"\(classes)\"\(frame.locale.englishMark)>\(items)</ul>\n"
  }

  /// A choice among addresses; the one that holds is marked.
  static func choices(_ label: String, _ entries: [(text: String, address: String, current: Bool)]) -> String {
    var text = "<nav class=\"choices\" aria-label=\"\(XMLText.escaped(label))\"><span>\(XMLText.escaped(label))</span>"
    for entry in entries {
      text +=
        "<a href=\"\(XMLText.escaped(entry.address))\"\(entry.current ? " aria-current=\"true\"" : "")>\(XMLText.escaped(entry.text))</a>"
    }
    return text + "</nav>\n"
  }
}
