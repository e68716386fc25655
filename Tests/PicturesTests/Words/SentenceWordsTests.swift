import Engine
import Testing

@testable import Pictures

/// What the engine says in English sentences is said in the other languages from the numbers behind it.
@Suite struct SentenceWordsTests {
  /// A desk of 70 days with a week's shape, whose last eight days have three times the tickets.
  static let response: AnalyzeResponse? = {
    var lines = ["ticket_id,created_at,resolved_at"]
    for day in 0..<70 {
      let (month, date) = (1 + day / 28, day % 28 + 1)
      for index in 0..<((day % 7 < 5 ? 20 + day * 5 % 7 : 6) * (day >= 62 ? 3 : 1)) {
        let stamp = "2026-0\(month)-\(date < 10 ? "0" : "")\(date)"
        lines.append("T\(day)-\(index),\(stamp)T0\(index % 10):30:00,\(stamp)T1\(index % 10):\(10 + index % 50):00")
      }
    }
    var request = AnalyzeJob.Request()
    request.table = .text(lines.joined(separator: "\n") + "\n")
    return try? AnalyzeJob.run(request, context: JobContext())
  }()

  @Test func findingsCarryTheirNumbers() throws {
    let response = try #require(Self.response)
    let findings = try #require(response.findings)
    #expect(findings.map(\.says) == response.says)
    let shift = try #require(findings.first { $0.topic == .shift })
    #expect(shift.events?.isEmpty == false && (shift.flagged?.first ?? 0) > 0 && (shift.tested ?? 0) >= (shift.flagged?.first ?? 0))
    let outlook = try #require(findings.first { $0.topic == .outlook })
    let numbers = try #require(outlook.outlook)
    #expect(outlook.says.contains("in the next \(numbers.steps) days"))
    // The sentence compares where the numbers do.
    #expect(outlook.says.contains("in the last \(numbers.steps).") == (numbers.change != nil))
  }

  @Test(arguments: PictureLocale.allCases) func findingsAreInTheReadersLanguage(_ locale: PictureLocale) throws {
    let response = try #require(Self.response)
    let words = FindingWords(response: response, locale: locale) { "<\($0)>" }
    for finding in response.findings ?? [] {
      let text = words.text(finding)
      switch finding.topic {
      case .shift, .furtherSignals, .steady, .outlook:
        guard locale != .en else {
          #expect(text == nil)
          continue
        }
        let own = try #require(text, "\(finding.says)")
        #expect(!own.contains("{}") && own != finding.says)
        for word in [" of ", " out of ", "expected", "Steady", "Coming", "Single"] { #expect(!own.contains(word), "\(own)") }
        for id in finding.series ?? [] where finding.topic != .outlook { #expect(own.contains("<\(id)>"), "\(own)") }
        if let outlook = finding.outlook { #expect(own.contains("\(outlook.steps)"), "\(own)") }
        for event in finding.events ?? [] where event.periods > 1 { #expect(own.contains("\(event.periods)"), "\(own)") }
      case .staffing:
        let plan = try #require(response.staffing)
        #expect(text == PlanWords(plan: plan, locale: locale).text(finding.says) && (text == nil) == (locale == .en))
      case .assumptions, .data: #expect(text == nil)
      }
    }
  }

  @Test func theOverviewMarksOnlyWhatIsEnglish() throws {
    let response = try #require(Self.response)
    let page = Dashboard.overview(response, DashboardPageTests.frame(.nb))
    #expect(page.contains("punkter utenom det vanlige") && page.contains("Ventet: om lag"))
    #expect(!page.contains("out of the ordinary") && !page.contains("Coming:"))
    let english = Dashboard.overview(response, DashboardPageTests.frame(.en))
    #expect(english.contains("out of the ordinary") && !english.contains("<li lang"))
  }

  @Test(arguments: PictureLocale.allCases) func theChoiceOfAChartIsInTheReadersLanguage(_ locale: PictureLocale) throws {
    let response = try #require(Self.response)
    var composed = 0
    for chart in response.charts where !chart.why.isEmpty {
      let why = ChoiceWords(chart: chart, locale: locale).why
      guard locale != .en else {
        #expect(why == nil)
        continue
      }
      guard let why else { continue }
      composed += 1
      #expect(!why.contains("{}") && !why.contains("because") && !why.contains("point"), "\(why)")
    }
    #expect(locale == .en || composed > 0)
    var named = response.charts[0]
    (named.type, named.why) = ("xmr", "XmR chart: asked for by name.")
    let text = ChoiceWords(chart: named, locale: locale).why
    #expect(locale == .en ? text == nil : text?.contains("XmR") == true && text?.contains("asked") == false)
  }
}
