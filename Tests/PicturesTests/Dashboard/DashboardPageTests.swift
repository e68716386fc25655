import Engine
import Foundation
import Testing

@testable import Pictures

@Suite struct DashboardPageTests {
  static func frame(_ locale: PictureLocale = .en, bands: [DashboardFrame.Band] = []) -> DashboardFrame {
    DashboardFrame(
      locale: locale, theme: .dark, width: .tablet, base: "/", page: "/kpi/a?days=30&lang=fi", subject: "Desk <1>",
      assets: DashboardAssets(style: "/assets/s.css", script: "/assets/s.js", icon: "/assets/i.svg"), bands: bands)
  }

  static let asked = Dashboard.WhatIf(contacts: 100, handleSeconds: 300, agents: nil, goalShare: 0.8, goalSeconds: 20, hourlyCost: 35)

  static func whatIf() throws -> Dashboard.WhatIfAnswer {
    var request = ErlangJob.Request()
    (request.volume, request.aht, request.hourlyCost) = (100, 300, 35)
    return .answer(try ErlangJob.run(request, context: JobContext()))
  }

  /// Every page, in one language.
  static func pages(_ locale: PictureLocale) throws -> [(name: String, html: String)] {
    let (response, frame) = (AnalyzeSamples.response, frame(locale))
    let chart = response.charts[0]
    let slices = [Dashboard.KPIView.Slices(dimension: "team", charts: Array(response.charts.prefix(2)), isPart: true)]
    let backtest = BacktestResponse(backtests: [BacktestSamples.daily], made: Provenance())
    let compare = CompareResponse(comparisons: CompareSamples.all.prefix(1).map(\.comparison), made: Provenance())
    let view = Dashboard.CompareView(
      kpis: [("sla_compliance", "Kept")], kpi: "sla_compliance", dimensions: ["team", "own"], dimension: "team")
    return [
      ("overview", Dashboard.overview(response, frame)),
      ("kpi", Dashboard.kpi(chart, in: response, Dashboard.KPIView(days: 30, focus: chart.points.last?.ds, slices: slices), frame)),
      ("signals", Dashboard.signals(response, frame)), ("forecast", Dashboard.forecast(response, frame)),
      ("staffing", Dashboard.staffing(response, asked, try whatIf(), frame)),
      ("accuracy", Dashboard.accuracy(backtest, hourly: response.forecasts.last, frame)),
      ("compare", Dashboard.compare(.success(compare), view, frame)),
      ("data", Dashboard.data(response, imports: [], frame)), ("start", Dashboard.start(hasData: false, refusal: "No <file>", frame)),
      ("computing", Dashboard.computing(.forecast, frame)),
      ("failed", Dashboard.failed(.data, sentence: "<b>", code: "no_tickets", frame)), ("nothing", Dashboard.notFound(frame)),
    ]
  }

  @Test(arguments: PictureLocale.allCases) func everyPageKeepsTheContentPolicy(_ locale: PictureLocale) throws {
    for page in try Self.pages(locale) {
      // No style and no script stands in a page; data for the script may.
      #expect(!page.html.contains("<style") && !page.html.contains(" style=\"") && !page.html.contains("onclick"), "\(page.name)")
      let scripts = page.html.components(separatedBy: "<script").dropFirst()
      #expect(scripts.allSatisfy { $0.hasPrefix(" src=\"/assets/") || $0.hasPrefix(" type=\"application/json\"") }, "\(page.name)")
      let elsewhere = page.html.replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!elsewhere.contains("http:") && !elsewhere.contains("https:"), "\(page.name)")
      #expect(page.html.hasPrefix("<!doctype html>\n<html lang=\"\(locale.tag)\" data-theme=\"dark\">"), "\(page.name)")
      #expect(!page.html.contains("Desk <1>"), "\(page.name)")
    }
  }

  @Test func everyIdIsUniqueAndEveryLinkInsideLeadsSomewhere() throws {
    for page in try Self.pages(.en) {
      let ids = page.html.matches(of: try Regex(" id=\"([^\"]*)\"", as: (Substring, Substring).self)).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(page.name)")
      let links = page.html.matches(of: try Regex("href=\"#([^\"]*)\"", as: (Substring, Substring).self)).map { String($0.output.1) }
      #expect(Set(links).isSubset(of: Set(ids)), "\(page.name)")
      let labels = page.html.matches(of: try Regex("aria-(?:labelledby|describedby)=\"([^\"]*)\"", as: (Substring, Substring).self))
      #expect(Set(labels.map { String($0.output.1) }).isSubset(of: Set(ids)), "\(page.name)")
    }
  }

  @Test func everyChartHasNameDescriptionTableAndActions() throws {
    for page in try Self.pages(.en) {
      for part in page.html.components(separatedBy: "<figure class=\"chart\"").dropFirst() {
        let figure = part.components(separatedBy: "</figure>").first ?? ""
        #expect(figure.contains("aria-labelledby=") && figure.contains("aria-describedby="), "\(page.name)")
        #expect(figure.contains("<summary>Table</summary>") && figure.contains("<tbody>"), "\(page.name)")
        #expect(figure.contains("download>SVG</a>") && figure.contains("download>CSV</a>") && figure.contains(">Link</a>"), "\(page.name)")
        #expect(figure.components(separatedBy: "<svg").count == 2, "\(page.name) draws one width")
      }
    }
  }

  @Test func sentencesOfTheEngineAreMarkedEnglish() throws {
    let page = Dashboard.overview(AnalyzeSamples.response, Self.frame(.nb))
    #expect(page.contains("<ul class=\"findings\"><li lang=\"en\">") && page.contains("Hva har virkelig endret seg?"))
    #expect(!Dashboard.overview(AnalyzeSamples.response, Self.frame()).contains("<li lang="))
    #expect(page.contains("href=\"/kpi/a?days=30&amp;lang=zh-Hant\""))
  }

  @Test func namesOfTheCatalogueAreTranslatedAndOwnTitlesAreNot() {
    var frame = Self.frame(.nb)
    frame.names = ["sla": "Innfridde frister"]
    frame.englishNames = ["sla": "Promises kept"]
    #expect(frame.name("sla", title: "Promises kept") == "Innfridde frister")
    #expect(frame.name("sla", title: "Our own promise") == "Our own promise")
    #expect(frame.name("other", title: "Other") == "Other")
  }

  @Test func aWindowKeepsVerdictsAndLimits() {
    let chart = ChartSamples.rich
    let window = chart.showing(last: 30)
    #expect(window.points == Array(chart.points.suffix(30)))
    #expect(chart.showing(last: 10_000) == chart && chart.showing(last: 0).points.count == 1)
    for signal in window.signals {
      #expect(signal.members.allSatisfy(window.points.indices.contains))
      #expect(chart.signals.contains { $0.rule == signal.rule && $0.start == signal.start })
    }
    #expect(window.dispersion.map { $0.points.count } ?? 30 == min(30, chart.dispersion?.points.count ?? 30))
  }

  @Test func parts() throws {
    let pages = Dictionary(try Self.pages(.en).map { ($0.name, $0.html) }) { first, _ in first }
    try Golden.expect(pages["data"] ?? "", "html/dashboard-data.html")
    try Golden.expect(Dashboard.start(hasData: false, Self.frame(.zhHant)), "html/dashboard-start-zh.html")
    try Golden.expect(Dashboard.whatIf(Self.asked, try Self.whatIf(), Self.frame(.hr)), "html/what-if-hr.html")
    let banded = Self.frame(.fi, bands: [.stale(until: "2016-06-01", days: 3), .renewing, .failed(sentence: "S <", code: "c"), .uploaded])
    try Golden.expect(Dashboard.computing(.staffing, banded), "html/dashboard-computing-fi.html")
  }
}
