public import Engine

extension BacktestResponse: Tabulated, Drawn, Paged {
  public func table(locale: PictureLocale) -> DataTable { AccuracyTable.table(backtests) }

  public func text(style: TerminalStyle) -> String {
    backtests.map { BacktestText($0, style: style).text() }.joined(separator: "\n")
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    backtests.flatMap { record in
      [
        BacktestPicture(record, width: width, locale: locale).drawing(),
        ErrorByStepPicture(record.accuracy, unit: record.unit, width: width, locale: locale).drawing(),
        CoveragePicture(record, width: width, locale: locale).drawing(),
      ].compactMap { $0 }
    }
  }

  public func page(locale: PictureLocale) -> String {
    let parts = backtests.map { BacktestFigures.html($0, locale: locale) }
    let made = MadeSection.html(made: self.made, reading: reading, locale: locale)
    return JobPage.html(
      backtests.map { "Backtest: \($0.title)" }, "backtests",
      sections: [JobPage.section("backtest", "Backtest", parts, none: "No backtest could be made.")], made: made, locale: locale)
  }
}
