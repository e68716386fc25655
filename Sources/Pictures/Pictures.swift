public import Engine

/// Everything that can be drawn or tabulated, in one place: what a face offers is a line here.
///
/// Each answer has a picture (`svg`), a text picture (`text`), and tables (`csv`). The page with everything is `ReportPage`.
public enum Pictures {
  // MARK: SVG, one file a picture, colours resolved

  public static func svg(
    _ chart: ControlChartResult, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(ControlChartPicture(chart, width: width, locale: locale).drawing(), theme: theme)
  }

  public static func svg(
    _ forecast: ForecastResult, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(ForecastPicture(forecast, width: width, locale: locale).drawing(), theme: theme)
  }

  public static func svg(
    _ plan: StaffingPlan, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(StaffingPicture(plan, width: width, locale: locale).drawing(), theme: theme)
  }

  /// All charts of an answer below one another in one file.
  public static func svg(
    of response: ChartResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(
      DrawingStack.vertical(response.charts.map { ControlChartPicture($0, width: width, locale: locale).drawing() }, width: width),
      theme: theme)
  }

  public static func svg(
    of response: ForecastResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(
      DrawingStack.vertical(response.forecasts.map { drawing($0, view: response.view, width: width, locale: locale) }, width: width),
      theme: theme)
  }

  private static func drawing(
    _ forecast: ForecastResult, view: ForecastView?, width: PictureWidth, locale: PictureLocale
  ) -> Drawing {
    switch view {
    case nil, .forecast: ForecastPicture(forecast, width: width, locale: locale).drawing()
    case .components: ComponentsPicture(forecast, width: width, locale: locale).drawing()
    case .residuals: ResidualPicture(forecast, width: width, locale: locale).drawing()
    }
  }

  /// What more or fewer agents give, for a page that has a heading of its own; nil where no number of agents has an answer.
  public static func tradeOff(of answer: ErlangJob.Response, width: PictureWidth, locale: PictureLocale) -> Drawing? {
    answer.tradeOff.map { TradeOffPicture($0, width: width, locale: locale).drawing() }
  }

  /// What more or fewer agents give.
  public static func svg(
    of answer: ErlangJob.Response, width: PictureWidth = .tablet, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    let drawings = tradeOff(of: answer, width: width, locale: locale).map { [$0] } ?? []
    return SVGWriter.file(DrawingStack.vertical(drawings, width: width), theme: theme)
  }

  public static func svg(
    of answer: IntradayResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(IntradayPicture(answer, width: width, locale: locale).drawing(), theme: theme)
  }

  public static func svg(
    of answer: HiringResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(HiringPicture(answer, width: width, locale: locale).drawing(), theme: theme)
  }

  public static func svg(
    of answer: DeferredResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(DeferredPicture(answer, width: width, locale: locale).drawing(), theme: theme)
  }

  public static func svg(
    of plan: ShiftsResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(ShiftPlanPicture(plan, width: width, locale: locale).drawing(), theme: theme)
  }

  public static func svg(
    of roster: RosterResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(RosterPicture(roster, width: width, locale: locale).drawing(), theme: theme)
  }

  public static func svg(
    of response: BacktestResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    let drawings = response.backtests.flatMap { record in
      [
        BacktestPicture(record, width: width, locale: locale).drawing(),
        ErrorByStepPicture(record.accuracy, unit: record.unit, width: width, locale: locale).drawing(),
        CoveragePicture(record, width: width, locale: locale).drawing(),
      ].compactMap { $0 }
    }
    return SVGWriter.file(DrawingStack.vertical(drawings, width: width), theme: theme)
  }

  public static func svg(
    of response: StaffResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    let drawings = response.plans.flatMap { plan in
      [StaffingPicture(plan, width: width, locale: locale).drawing()]
        + (plan.tradeOff.map { [TradeOffPicture($0, width: width, locale: locale).drawing()] } ?? [])
    }
    return SVGWriter.file(DrawingStack.vertical(drawings, width: width), theme: theme)
  }

  public static func svg(
    _ comparison: GroupComparison, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(ComparisonPicture.drawing(comparison, width: width, locale: locale), theme: theme)
  }

  public static func svg(
    of response: CompareResponse, width: PictureWidth = .desktop, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(
      DrawingStack.vertical(response.comparisons.map { ComparisonPicture.drawing($0, width: width, locale: locale) }, width: width),
      theme: theme)
  }

  // MARK: Text pictures

  public static func text(of response: CompareResponse, style: TerminalStyle = TerminalStyle()) -> String {
    response.comparisons.map { ComparisonText($0, style: style).text() }.joined(separator: "\n")
  }

  public static func text(of response: ChartResponse, style: TerminalStyle = TerminalStyle()) -> String {
    response.charts.map { ControlChartText($0, style: style).text() }.joined(separator: "\n")
  }

  public static func text(of response: ForecastResponse, style: TerminalStyle = TerminalStyle()) -> String {
    response.forecasts.map { ForecastText($0, style: style).text() }.joined(separator: "\n")
  }

  public static func text(of response: BacktestResponse, style: TerminalStyle = TerminalStyle()) -> String {
    response.backtests.map { BacktestText($0, style: style).text() }.joined(separator: "\n")
  }

  public static func text(of response: StaffResponse, style: TerminalStyle = TerminalStyle()) -> String {
    response.plans.map { StaffingText($0, style: style).text() }.joined(separator: "\n")
  }

  public static func text(of response: AnalyzeResponse, style: TerminalStyle = TerminalStyle(), picture: Bool = true) -> String {
    AnalyzeText(response, style: style).text(picture: picture)
  }

  public static func text(of response: InspectResponse, style: TerminalStyle = TerminalStyle()) -> String {
    InspectText(response, style: style).text()
  }

  public static func text(of answer: IntradayResponse, style: TerminalStyle = TerminalStyle()) -> String {
    IntradayText(answer: answer, style: style).text()
  }

  public static func text(of answer: HiringResponse, style: TerminalStyle = TerminalStyle()) -> String {
    HiringText(answer: answer, style: style).text()
  }

  public static func text(of answer: DeferredResponse, style: TerminalStyle = TerminalStyle()) -> String {
    DeferredText(answer: answer, style: style).text()
  }

  public static func text(of answer: ShiftsResponse, style: TerminalStyle = TerminalStyle()) -> String {
    ShiftsText(answer, style: style).text()
  }

  public static func text(of answer: RosterResponse, style: TerminalStyle = TerminalStyle()) -> String {
    RosterText(answer, style: style).text()
  }

  public static func text(of answer: ErlangJob.Response, style: TerminalStyle = TerminalStyle()) -> String {
    (style.wrapped(answer.says) + (answer.tradeOff.map { style.wrapped($0.says) } ?? []) + [""]).map { $0 + "\n" }.joined()
      + ErlangTable.long(answer).text(style: style)
  }

  public static func text(of answer: SimulateJob.Response, style: TerminalStyle = TerminalStyle()) -> String {
    (style.wrapped(answer.says) + [""]).map { $0 + "\n" }.joined() + SimulationTable.short(answer).text(style: style)
  }

  public static func text(of answer: DesignJob.Response, style: TerminalStyle = TerminalStyle()) -> String {
    (style.wrapped(answer.says) + [""]).map { $0 + "\n" }.joined() + DesignTable.limits(answer).text(style: style) + "\n"
      + DesignTable.short(answer).text(style: style)
  }

  // MARK: Pages

  public static func html(of response: AnalyzeResponse, locale: PictureLocale = .en) -> String {
    ReportPage.html(response, locale: locale)
  }

  /// One self-contained page of an answer's charts, with the report's figures, style and script.
  public static func html(of response: ChartResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page of an answer's forecasts and how accurate their models were.
  public static func html(of response: ForecastResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page of an answer's backtests.
  public static func html(of response: BacktestResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page of an answer's comparisons.
  public static func html(of response: CompareResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page of an answer's staffing plans.
  public static func html(of response: StaffResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page of a shift plan.
  public static func html(of response: ShiftsResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page of a roster.
  public static func html(of response: RosterResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page of a plan for work that can wait.
  public static func html(of response: DeferredResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page of a running day.
  public static func html(of response: IntradayResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page of a hiring plan.
  public static func html(of response: HiringResponse, locale: PictureLocale = .en) -> String { JobPage.html(response, locale: locale) }

  /// One self-contained page on what became of files on their way in, under the sentence `says`.
  public static func html(
    ofImport says: String, files: [(name: String, reading: ReadingSummary)], locale: PictureLocale = .en
  ) -> String {
    ImportPage.html(says, files: files, locale: locale)
  }

  /// One self-contained page on what files were taken for.
  public static func html(of response: InspectResponse, locale: PictureLocale = .en) -> String {
    ImportPage.html(response, locale: locale)
  }

  /// The catalogue as a page of documentation in Markdown.
  public static func markdown(of answer: CatalogJob.Response, locale: PictureLocale = .en) -> String {
    CatalogPage.markdown(answer, locale: locale)
  }

  // MARK: Tables, as CSV (`csv()`) or aligned text (`text(style:)`)

  public static func table(of response: KPIsResponse) -> DataTable { KPISeriesTable.table(response.series) }
  public static func table(of response: ChartResponse) -> DataTable { ChartTable.points(response.charts) }
  public static func table(of response: CompareResponse) -> DataTable { ComparisonTable.table(response.comparisons) }
  public static func table(of response: ForecastResponse) -> DataTable {
    PathTable.table(response.forecasts) ?? ForecastTable.table(response.forecasts)
  }
  public static func table(of response: BacktestResponse) -> DataTable { AccuracyTable.table(response.backtests) }
  public static func table(of response: StaffResponse) -> DataTable { StaffTable.table(response.plans) }
  public static func table(of response: InspectResponse) -> DataTable { InspectTable.table(response) }
  public static func table(of answer: IntradayResponse) -> DataTable { IntradayTable.intervals(answer) }
  public static func table(of answer: HiringResponse) -> DataTable { HiringTable.months(answer) }
  public static func table(of answer: DeferredResponse) -> DataTable { DeferredTable.days(answer) }
  public static func table(of answer: ShiftsResponse) -> DataTable { ShiftsTable.assignments(answer) }
  public static func table(of answer: RosterResponse) -> DataTable { RosterTable.shifts(answer) }
  public static func table(of answer: ErlangJob.Response) -> DataTable { ErlangTable.wide(answer) }
  public static func table(of answer: SimulateJob.Response) -> DataTable { SimulationTable.rows(answer) }
  public static func table(of answer: DesignJob.Response) -> DataTable { DesignTable.rows(answer) }
  public static func table(of answer: CatalogJob.Response, locale: PictureLocale = .en) -> DataTable {
    CatalogTable.table(answer, locale: locale)
  }
  public static func table(of response: AnalyzeResponse) -> DataTable { OverviewDataTable.table(response.overview) }
}
