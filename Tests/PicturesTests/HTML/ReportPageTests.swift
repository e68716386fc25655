import Engine
import Foundation
import Testing

@testable import Pictures

@Suite struct ReportPageTests {
  static let page = ReportPage.html(AnalyzeSamples.response)

  @Test func asksNothingOfAnyNetwork() {
    for text in [Self.page, ReportPage.html(AnalyzeSamples.empty)] {
      let parts = text.replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!parts.contains("http:") && !parts.contains("https:") && !parts.contains("src=") && !parts.contains("@import"))
      #expect(!parts.contains("url(") || !parts.contains("url(http"))
    }
  }

  @Test func partsComeInOrder() throws {
    let ids = ["summary", "signals", "charts", "forecast", "staffing", "accuracy", "made"]
    let places = try ids.map { id in try #require(Self.page.range(of: "<section id=\"\(id)\"")).lowerBound }
    #expect(zip(places, places.dropFirst()).allSatisfy(<))
  }

  @Test func everyChartHasNameDescriptionTableAndActions() {
    let figures = Self.page.components(separatedBy: "<figure class=\"chart\"").dropFirst()
    #expect(figures.count == 4 + 2 + 1)
    for figure in figures {
      #expect(figure.contains("tabindex=\"0\" role=\"application\""))
      #expect(figure.contains("aria-labelledby=") && figure.contains("aria-describedby="))
      #expect(figure.contains("<summary>Table</summary>") && figure.contains("<table"))
      #expect(figure.contains("data-save=\"svg\"") && figure.contains("data-save=\"csv\"") && figure.contains(">Link</a>"))
      for width in PictureWidth.allCases { #expect(figure.contains("class=\"w w\(Int(width.rawValue))\"")) }
    }
  }

  @Test func everyIdIsUniqueAndEveryLinkLeadsSomewhere() throws {
    let ids = Self.page.matches(of: try Regex(" id=\"([^\"]*)\"", as: (Substring, Substring).self)).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let links = Self.page.matches(of: try Regex("href=\"#([^\"]*)\"", as: (Substring, Substring).self)).map { String($0.output.1) }
    #expect(!links.isEmpty && Set(links).isSubset(of: Set(ids)))
  }

  @Test func dataForTheScriptIsJSON() throws {
    let parts = Self.page.components(separatedBy: "<script type=\"application/json\">").dropFirst()
    #expect(parts.count == 7)
    for part in parts {
      let json = try #require(part.components(separatedBy: "</script>").first)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let (x, y, t) = (object["x"] as? [Double], object["y"] as? [Double], object["t"] as? [String])
      #expect(x?.count == y?.count && x?.count == t?.count && (x?.count ?? 0) > 0)
      #expect((object["csv"] as? String)?.hasPrefix("unique_id,ds") == true)
    }
  }

  @Test func everySignalAndDefinitionIsThere() {
    for chart in AnalyzeSamples.response.charts {
      for signal in chart.signals { #expect(Self.page.contains(signal.says)) }
    }
    for kpi in AnalyzeSamples.response.kpis { #expect(Self.page.contains(kpi.definition)) }
    #expect(Self.page.contains("Foreshift \(Engine.version)") && Self.page.contains("<dd>42</dd>"))
  }

  @Test func textFromOutsideCannotBecomeMarkup() {
    var response = AnalyzeSamples.response
    let evil = "</script><script>alert(1)</script>\"><img src=x onerror=alert(2)>\u{0}&"
    response.title = evil
    response.says = [evil]
    response.charts[0].title = evil
    response.charts[0].uniqueId = evil
    response.charts[0].notes = [evil]
    response.charts[0].points[3].excluded = evil
    response.overview[0].name = evil
    response.overview[0].uniqueId = evil
    response.forecasts[0].title = evil
    response.forecasts[0].uniqueId = evil
    response.forecasts[0].backtest?.scores[0].model = evil
    response.staffing?.title = evil
    response.reading.refusals[0].value = evil
    response.kpis[0].definition = evil
    let page = ReportPage.html(response)
    #expect(!page.contains("<script>alert") && !page.contains("<img") && !page.contains("\u{0}"))
    #expect(page.components(separatedBy: "<script").count == Self.page.components(separatedBy: "<script").count)
    for (_, drawing) in [("", ControlChartPicture(response.charts[0]).drawing())] {
      #expect(SVGFile(SVGWriter.file(drawing, theme: .light)).isWellFormed)
    }
  }

  @Test func theFileStaysSmall() {
    #expect(Self.page.utf8.count < 1_500_000)
  }

  @Test func parts() throws {
    let response = AnalyzeSamples.response
    try Golden.expect(OverviewTable.html(response.overview, charts: response.charts), "html/overview.html")
    try Golden.expect(BacktestSection.html(ForecastSamples.daily, locale: .nb), "html/backtest-nb.html")
    try Golden.expect(StaffingSection.week(StaffingSamples.hourly, locale: .en), "html/week.html")
    try Golden.expect(SignalsSection.html(response.charts, locale: .en), "html/signals.html")
    try Golden.expect(ReportPage.html(AnalyzeSamples.empty), "html/report-empty.html")
  }

  @Test func variationAndTargetIconsAreAllDifferent() {
    let variations: [OverviewRow.Variation] = [
      .steady, .highWorse, .lowWorse, .highBetter, .lowBetter, .high, .low, .tooFewPoints,
    ]
    #expect(Set(variations.map { SVGWriter.inline(VariationIcon.drawing($0)) }).count == variations.count)
    let verdicts: [OverviewRow.AgainstTarget] = [.alwaysMeets, .hitAndMiss, .alwaysMisses, .noTarget]
    for direction in [GoodDirection.lower, .higher] {
      #expect(Set(verdicts.map { SVGWriter.inline(TargetIcon.drawing($0, direction: direction)) }).count == 4)
    }
    #expect(TargetIcon.drawing(.alwaysMeets, direction: .lower) != TargetIcon.drawing(.alwaysMeets, direction: .higher))
  }
}
