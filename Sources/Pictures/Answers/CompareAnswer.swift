public import Engine

extension CompareResponse: Tabulated, Drawn, Paged {
  public func table(locale: PictureLocale) -> DataTable { ComparisonTable.table(comparisons) }

  public func text(style: TerminalStyle) -> String {
    comparisons.map { ComparisonText($0, style: style).text() }.joined(separator: "\n")
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    comparisons.flatMap { $0.drawings(width: width, locale: locale) }
  }

  public func page(locale: PictureLocale) -> String {
    let figures = comparisons.map { ComparisonFigure.figure($0, locale: locale).html() }
    let made = MadeSection.html(made: self.made, reading: reading, locale: locale)
    return JobPage.html(
      comparisons.map(\.title), "comparisons",
      sections: [JobPage.section("compare", "Comparison", figures, none: "There was nothing to compare.")], made: made, locale: locale)
  }
}

extension GroupComparison: Drawn {
  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [ComparisonPicture.drawing(self, width: width, locale: locale)]
  }
}
