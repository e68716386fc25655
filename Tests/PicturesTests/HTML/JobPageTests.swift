import Engine
import Testing

@testable import Pictures

@Suite struct JobPageTests {
  static let reading = AnalyzeSamples.response.reading
  static let pages = [
    Pictures.html(of: ChartResponse(charts: [ChartSamples.rich], reading: reading, made: Provenance(seed: 7))),
    Pictures.html(of: ChartResponse(charts: [ChartSamples.nameless, ChartSamples.trial], made: Provenance()), locale: .nb),
    Pictures.html(of: ForecastResponse(forecasts: [ForecastSamples.daily], made: Provenance())),
    Pictures.html(of: StaffResponse(plans: [StaffingSamples.hourly], made: Provenance())),
    Pictures.html(of: ChartResponse(charts: [], made: Provenance())),
    Pictures.html(of: ForecastResponse(forecasts: [], made: Provenance())),
    Pictures.html(of: StaffResponse(plans: [], made: Provenance())),
  ]

  @Test func eachIsOnePageThatAsksNothingOfAnyNetwork() throws {
    let operations = [
      Pictures.html(of: try OperationSamples.deferred()), Pictures.html(of: try OperationSamples.deferred(), locale: .nb),
      Pictures.html(of: try OperationSamples.intraday()), Pictures.html(of: try OperationSamples.hiring()),
      Pictures.html(of: try OperationSamples.erlang()), Pictures.html(of: try OperationSamples.simulatedDesk()),
    ]
    for page in Self.pages + operations {
      #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
      let parts = page.replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!parts.contains("http:") && !parts.contains("https:") && !parts.contains("src=") && !parts.contains("@import"))
      #expect(page.contains(ReportStyle.css) && page.contains(ReportScript.main))
      let ids = page.matches(of: try Regex(" id=\"([^\"]*)\"", as: (Substring, Substring).self)).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count)
      let links = page.matches(of: try Regex("href=\"#([^\"]*)\"", as: (Substring, Substring).self)).map { String($0.output.1) }
      #expect(Set(links).isSubset(of: Set(ids)))
    }
  }

  @Test func figuresAreThoseOfTheReport() {
    #expect(Self.pages[0].contains(ChartFigure.figure(ChartSamples.rich, locale: .en).html()))
    #expect(Self.pages[0].contains("<h1>Median time to resolution</h1>") && Self.pages[0].contains("<dd>7</dd>"))
    #expect(Self.pages[0].contains("46,606") && Self.pages[0].contains("<section id=\"signals\""))
    #expect(Self.pages[1].contains("<h1>2 control charts</h1>") && Self.pages[1].contains("lang=\"nb\""))
    #expect(Self.pages[2].contains(ForecastFigure.figure(ForecastSamples.daily, locale: .en).html()))
    #expect(Self.pages[2].contains(BacktestSection.html(ForecastSamples.daily, locale: .en)))
    #expect(Self.pages[3].contains(StaffingSection.html(StaffingSamples.hourly, locale: .en)))
    #expect(Self.pages[4].contains("No chart could be made."))
  }

  @Test func pagesOfARunningOperationHaveTheirTables() throws {
    let deferred = Pictures.html(of: try OperationSamples.deferred())
    #expect(deferred.contains("Plans and what they keep") && deferred.contains("Work by day") && deferred.contains("What was assumed"))
    let intraday = Pictures.html(of: try OperationSamples.intraday())
    #expect(intraday.contains("Moves, in the order in which to make them") && intraday.contains("The day by interval"))
    let hiring = Pictures.html(of: try OperationSamples.hiring())
    #expect(hiring.contains("Who starts when") && hiring.contains("The team by month"))
  }

  /// Every chart has the four actions; one without points to go to is an image, not something to walk through by keys.
  @Test func everyFigureHasItsActions() throws {
    let pages = [
      Pictures.html(of: try OperationSamples.deferred()), Pictures.html(of: try OperationSamples.intraday()),
      Pictures.html(of: try OperationSamples.hiring()), Pictures.html(of: try ShiftSamples.plan(days: 5)),
      Pictures.html(of: try OperationSamples.erlang()), Pictures.html(of: try OperationSamples.simulatedQueue()),
      Pictures.html(of: RosterSamples.roster(days: 7)),
    ]
    for (place, page) in pages.enumerated() {
      let figures = page.ranges(of: "<figure class=\"chart\"").count
      #expect(figures > 0 && page.ranges(of: "data-save=\"svg\"").count == figures)
      #expect(page.ranges(of: "data-save=\"csv\"").count == figures)
      // The day of a shift plan has its intervals to go to.
      #expect(page.contains("role=\"application\"") == (place == 3) && page.contains("role=\"img\"") == (place != 3))
    }
  }

  @Test func aSeriesWithoutANameIsCalledSeries() {
    #expect(ControlChartPicture(ChartSamples.nameless).title == "Series")
    var share = ChartSamples.proportion
    share.title = ""
    #expect(ControlChartPicture(share).title == "Series, %")
    #expect(ForecastPicture(ForecastSamples.nameless).title == "Series" && StaffingPicture(StaffingSamples.certain).title == "Series")
    #expect(Self.pages[1].contains("<h3 id=\"chart--t\">Series</h3>"))
  }

  @Test func numbersAndNounsAgree() {
    var plan = StaffingSamples.hourly
    plan.scheduled[0] = 1
    plan.scheduled[1] = 2
    plan.volume[0] = 1
    let texts = PointTexts(StaffingPicture(plan)).texts
    #expect(texts[0].contains("1 person needed") && texts[0].contains("1 contact;") && texts[1].contains("2 people needed"))
    #expect(ForecastPicture(ForecastSamples.oneStep).summary.hasSuffix("91 periods of history, 1 period ahead."))
    var chart = ChartSamples.onePoint
    chart.points[0].value = .nan
    chart.points[0].statistic = .nan
    #expect(ControlChartPicture(chart).drawing().labels.contains { $0.text == "The only point is missing." })
  }

  @Test func whatIsNotDrawnIsNotInTheLegend() {
    func texts(_ plan: StaffingPlan) -> [String] { StaffingPicture(plan).drawing().labels.map(\.text) }
    let entry = "up to the need at the upper end of the 80% interval"
    #expect(texts(StaffingSamples.hourly).contains(entry) && !texts(StaffingSamples.certain).contains(entry))
  }

  /// The page keeps the series' name once; what the CSV action saves has it in every row.
  @Test func theNameIsTakenOutOfTheRowsAndCanBePutBack() {
    let (id, bare) = PointTexts.withoutSeries("unique_id,ds,y\na b,2024-01-01,1\na b,2024-01-02,\n")
    #expect(id == "a b" && bare == "unique_id,ds,y\n2024-01-01,1\n2024-01-02,\n")
    for csv in ["unique_id,ds\na,1\nb,2\n", "unique_id,ds\n\"a\nb\",1\n\"a\nb\",2\n", "unique_id,ds\n,1\n,2\n", "unique_id,ds\n", ""] {
      let kept = PointTexts.withoutSeries(csv)
      #expect(kept.id.isEmpty && kept.csv == csv)
    }
  }
}
