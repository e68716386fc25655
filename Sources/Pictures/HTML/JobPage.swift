import Engine

/// The page of one job's answer: the report's own figures, style and script, with what was read and how it was made at the end.
enum JobPage {
  static func html(_ response: ChartResponse, locale: PictureLocale) -> String {
    var sections = [
      section(
        "charts", "Control charts", response.charts.map { ChartFigure.figure($0, locale: locale).html() }, none: "No chart could be made.")
    ]
    if response.charts.contains(where: { $0.judged }) {
      sections.append(("signals", "Signals", SignalsSection.html(response.charts, locale: locale)))
    }
    let made = MadeSection.html(made: response.made, reading: response.reading, charts: response.charts, locale: locale)
    return page(response.charts.map(\.title), "control charts", sections: sections, made: made, locale: locale)
  }

  static func html(_ response: ForecastResponse, locale: PictureLocale) -> String {
    let figures = response.forecasts.map { ForecastFigure.figure($0, locale: locale).html() }
    var sections = [section("forecast", "Forecast", figures, none: "No forecast could be made.")]
    let accuracy = response.forecasts.map { BacktestSection.html($0, locale: locale) }.joined()
    if !accuracy.isEmpty { sections.append(("accuracy", "Accuracy", accuracy)) }
    let made = MadeSection.html(made: response.made, reading: response.reading, forecasts: response.forecasts, locale: locale)
    return page(response.forecasts.map(\.title), "forecasts", sections: sections, made: made, locale: locale)
  }

  static func html(_ response: BacktestResponse, locale: PictureLocale) -> String {
    let parts = response.backtests.map { BacktestFigures.html($0, locale: locale) }
    let made = MadeSection.html(made: response.made, reading: response.reading, locale: locale)
    return page(
      response.backtests.map { "Backtest: \($0.title)" }, "backtests",
      sections: [section("backtest", "Backtest", parts, none: "No backtest could be made.")], made: made, locale: locale)
  }

  static func html(_ response: StaffResponse, locale: PictureLocale) -> String {
    let plans = response.plans.map { StaffingSection.html($0, locale: locale) }
    let made = MadeSection.html(made: response.made, reading: response.reading, plans: response.plans, locale: locale)
    return page(
      response.plans.map(\.title), "staffing plans", sections: [section("staffing", "Staffing", plans, none: "No plan could be made.")],
      made: made, locale: locale)
  }

  static func html(_ response: CompareResponse, locale: PictureLocale) -> String {
    let figures = response.comparisons.map { ComparisonFigure.figure($0, locale: locale).html() }
    let made = MadeSection.html(made: response.made, reading: response.reading, locale: locale)
    return page(
      response.comparisons.map(\.title), "comparisons",
      sections: [section("compare", "Comparison", figures, none: "There was nothing to compare.")], made: made, locale: locale)
  }

  static func html(_ response: ShiftsResponse, locale: PictureLocale) -> String {
    page(
      ["Shifts"], "shift plans", sections: [section("shifts", "Shifts", [ShiftsSection.html(response, locale: locale)], none: "")],
      made: MadeSection.html(made: response.made, reading: nil, locale: locale), locale: locale)
  }

  static func html(_ response: RosterResponse, locale: PictureLocale) -> String {
    page(
      ["Roster"], "rosters", sections: [section("roster", "Roster", [RosterSection.html(response, locale: locale)], none: "")],
      made: MadeSection.html(made: response.made, reading: nil, locale: locale), locale: locale)
  }

  static func html(_ response: DeferredResponse, locale: PictureLocale) -> String {
    page(
      ["Work that can wait"], "plans",
      sections: [section("deferred-work", "Deferred work", [DeferredSection.html(response, locale: locale)], none: "")],
      made: MadeSection.html(made: response.made, reading: response.reading, locale: locale), locale: locale)
  }

  static func html(_ response: IntradayResponse, locale: PictureLocale) -> String {
    page(
      ["Today"], "days", sections: [section("today", "Today", [IntradaySection.html(response, locale: locale)], none: "")],
      made: MadeSection.html(made: response.made, reading: response.reading, locale: locale), locale: locale)
  }

  static func html(_ response: HiringResponse, locale: PictureLocale) -> String {
    page(
      ["Hiring plan"], "hiring plans", sections: [section("team", "Team", [HiringSection.html(response, locale: locale)], none: "")],
      made: MadeSection.html(made: response.made, reading: response.reading, locale: locale), locale: locale)
  }

  private static func section(
    _ id: String, _ title: String, _ parts: [String], none: String
  ) -> (id: String, title: String, html: String) {
    (id, title, parts.isEmpty ? "<p>\(none)</p>\n" : parts.joined())
  }

  /// Titled by the one series there is, else by how many.
  private static func page(
    _ titles: [String], _ many: String, sections: [(id: String, title: String, html: String)], made: String, locale: PictureLocale
  ) -> String {
    let title = titles.count == 1 ? PictureTitle.text(titles[0]) : "\(titles.isEmpty ? "No" : String(titles.count)) \(many)"
    return ReportPage.page(title: title, period: "", sections: sections + [("made", "How it was made", made)], locale: locale)
  }
}
