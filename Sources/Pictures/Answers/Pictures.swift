public import Engine

/// Every form of an answer in one place: SVG, text for a terminal, tables, pages.
public enum Pictures {
  /// The media type of a Vega-Lite 5 specification.
  public static let vegaLiteMediaType = "application/vnd.vegalite.v5+json"

  /// One standalone file, colours resolved; several pictures stand below one another.
  public static func svg<Answer: Drawn>(
    of answer: Answer, width: PictureWidth = Answer.usualWidth, theme: Theme = .light, locale: PictureLocale = .en
  ) -> String {
    SVGWriter.file(DrawingStack.vertical(answer.drawings(width: width, locale: locale), width: width), theme: theme)
  }

  public static func text(of answer: some Tabulated, style: TerminalStyle = TerminalStyle()) -> String { answer.text(style: style) }

  /// Rows, as CSV (`csv()`) or aligned text (`text(style:)`).
  public static func table(of answer: some Tabulated, locale: PictureLocale = .en) -> DataTable { answer.table(locale: locale) }

  public static func html(of answer: some Paged, locale: PictureLocale = .en) -> String { answer.page(locale: locale) }

  public static func vegaLite(of answer: some VegaLiteSpecified) -> String { answer.vegaLite() }

  public static func markdown(of answer: some Documented, locale: PictureLocale = .en) -> String { answer.markdown(locale: locale) }

  /// One self-contained page on what became of files on their way in, under the sentence `says`.
  public static func html(
    ofImport says: String, files: [(name: String, reading: ReadingSummary)], locale: PictureLocale = .en
  ) -> String {
    ImportPage.html(says, files: files, locale: locale)
  }
}
