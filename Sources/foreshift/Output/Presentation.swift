import Engine
import Foundation
import Pictures

/// One answer in every form a command can write; forms that make no sense for it are nil.
struct Presentation {
  /// The answer as JSON, byte for byte what the API sends.
  var json: () throws(JobError) -> Data
  var csv: (() -> String)?
  /// The text for a terminal.
  var table: ((TerminalStyle) -> String)?
  /// The picture as a standalone SVG.
  var svg: (() -> String)?
  /// The picture as a Vega-Lite specification.
  var vegaLite: (() -> String)?
  /// A page of documentation.
  var markdown: (() -> String)?
  /// A self-contained page.
  var html: (() -> String)?
  /// An iCalendar file.
  var calendar: (() throws(JobError) -> String)?
}

extension SharedOptions {
  var pictureLocale: PictureLocale { PictureLocale(rawValue: locale) ?? .en }

  /// Where and how the answer goes, decided from `--output`'s suffix, then `--format`, then what standard output is.
  func emit(_ presentation: Presentation) throws(JobError) {
    let destination = output.map(Destination.file) ?? .standardOutput
    try destination.write(try rendered(presentation))
    if let output, !quiet { StandardError.line("wrote \(output)") }
  }

  private func rendered(_ presentation: Presentation) throws(JobError) -> Data {
    if output?.lowercased().hasSuffix(".vl.json") == true { return try required(presentation.vegaLite, "a Vega-Lite specification") }
    switch suffix {
    case "svg": return try required(presentation.svg, "an SVG picture")
    case "png", "pdf":
      let drawing = try required(presentation.svg, "a picture")
      return try SVGConverter.convert(drawing, to: suffix)
    case "html", "htm": return try required(presentation.html, "a page")
    case "txt":
      let style = TerminalStyle(columns: 100, plain: ascii, colour: false, locale: pictureLocale)
      return Data(try present(presentation.table, "a text picture")(style).utf8)
    case "ics": return Data(try present(presentation.calendar, "a calendar")().utf8)
    case "md": return try required(presentation.markdown, "Markdown")
    case "json": return try presentation.json()
    case "csv", "tsv": return try required(presentation.csv, "CSV")
    default: break
    }
    switch chosenFormat(presentation) {
    case .json: return try presentation.json()
    case .csv: return try required(presentation.csv, "CSV")
    case .table: return Data(try present(presentation.table, "a table")(terminalStyle).utf8)
    }
  }

  private var suffix: String {
    guard let output, let dot = output.lastIndex(of: "."), !output[dot...].contains("/") else { return "" }
    return output[output.index(after: dot)...].lowercased()
  }

  private var isTerminal: Bool { output == nil && isatty(STDOUT_FILENO) == 1 }

  private func chosenFormat(_ presentation: Presentation) -> OutputFormat {
    if let format { return format }
    if isTerminal || presentation.csv == nil { return presentation.table == nil ? .json : .table }
    return .csv
  }

  var terminalStyle: TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let language = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? ""
    let speaksUTF8 = language.isEmpty || language.uppercased().contains("UTF-8") || language.uppercased().contains("UTF8")
    let isDumb = environment["TERM"] == "dumb"
    let wantsColor: Bool =
      switch color {
      case .always: true
      case .never: false
      case .auto: isTerminal && environment["NO_COLOR", default: ""].isEmpty && !isDumb
      }
    return TerminalStyle(
      columns: TerminalSize.columns ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80,
      plain: ascii || (isTerminal && (isDumb || !speaksUTF8)), colour: wantsColor, locale: pictureLocale)
  }

  private func present<T>(_ form: T?, _ what: String) throws(JobError) -> T {
    guard let form else {
      throw JobError(.request, code: "no_such_output", message: "this command cannot write \(what); try --format json", field: "output")
    }
    return form
  }

  private func required(_ form: (() -> String)?, _ what: String) throws(JobError) -> Data {
    Data(try present(form, what)().utf8)
  }
}
