/// An answer as rows: what CSV holds, and what a terminal shows where there is no better text.
///
/// What an answer can be written as is what it conforms to here: a job's forms stand in one file of this folder, and the command line, the API and
/// the dashboard find them by the conformance.
public protocol Tabulated {
  func table(locale: PictureLocale) -> DataTable
  /// The text for a terminal.
  func text(style: TerminalStyle) -> String
}

extension Tabulated {
  public func text(style: TerminalStyle) -> String { table(locale: style.locale).text(style: style) }
}

/// An answer that can be drawn.
public protocol Drawn {
  /// How wide its file is unless a width is asked for.
  static var usualWidth: PictureWidth { get }
  /// The pictures, below one another; none where there is nothing to draw.
  func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing]
}

extension Drawn {
  public static var usualWidth: PictureWidth { .desktop }
}

/// An answer that has a self-contained page of its own, with the report's figures, style and script.
public protocol Paged {
  func page(locale: PictureLocale) -> String
}

/// An answer whose pictures can be handed on as a Vega-Lite 5 specification, for notebooks and other people's tools.
public protocol VegaLiteSpecified {
  func vegaLite() -> String
}

/// An answer that is documentation.
public protocol Documented {
  /// A page in Markdown.
  func markdown(locale: PictureLocale) -> String
}
