public import Engine

/// A comparison as text: a row a group with its figure and interval on a strip with the limits, and under it the finding in sentences.
public struct ComparisonText: Sendable {
  public let result: GroupComparison
  public let style: TerminalStyle

  /// More rows than this are left to the table.
  static let mostRows = 40

  public init(_ result: GroupComparison, style: TerminalStyle = TerminalStyle()) {
    self.result = result
    self.style = style
  }

  public func text() -> String {
    let words = ComparisonWords(result, locale: style.locale, plain: style.plain)
    var lines = style.wrapped(words.title) + style.wrapped(words.subtitle) + [""]
    lines += rows(words) + [""] + style.wrapped(result.says)
    for group in result.groups.prefix(Self.mostRows) { if let says = group.says { lines += style.wrapped(says, indent: "    ") } }
    for note in [result.why, result.errorSays] + result.notes { lines += style.wrapped(note) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func rows(_ words: ComparisonWords) -> [String] {
    let known = result.groups.filter(\.figure.isFinite)
    let groups = Array(known.prefix(Self.mostRows))
    guard !groups.isEmpty else { return ["No group has a figure."] }
    let names = groups.map { EastAsianWidth.cut(style.text($0.name), to: 20, ellipsis: style.plain ? "..." : "…") }
    let nameWidth = names.map(EastAsianWidth.columns).max() ?? 0
    let figures = groups.map { words.format.short($0.figure) }
    let sizes = groups.map { style.numbers.short($0.n) }
    let (figureWidth, sizeWidth) = (figures.map(\.count).max() ?? 0, sizes.map(\.count).max() ?? 0)
    let room = max(10, style.columns - nameWidth - figureWidth - sizeWidth - 10)
    let strip = ComparisonStrip(groups, overall: result.overall, isLog: result.scale == "log", columns: room, style: style)
    var lines: [String] = []
    for (index, group) in groups.enumerated() {
      if index > 0, groups[index - 1].flagged, !group.flagged { lines.append(style.text("cannot be told apart:")) }
      let name = names[index] + String(repeating: " ", count: nameWidth - EastAsianWidth.columns(names[index]))
      let figure = String(repeating: " ", count: figureWidth - figures[index].count) + figures[index]
      let size = String(repeating: " ", count: sizeWidth - sizes[index].count) + sizes[index]
      var line = "\(name)  \(figure)  n \(size)  \(strip.line(group))"
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    if known.count > groups.count { lines.append("(\(known.count - groups.count) more groups)") }
    let center = style.plain ? "|" : "│"
    let band = style.plain ? ":" : "░"
    lines.append("")
    lines.append(
      style.text(
        "\(center) \(words.centerName.lowercased()) \(words.format.withUnit(result.overall)); \(band) within the limits of its size"))
    return lines
  }
}

/// One row's strip: the limits as a band, the centre, and the figure. Rounding must not lie: a figure beyond a limit lies at least a column
/// beyond the band, and one within never does.
struct ComparisonStrip {
  private let scale: MagnitudeScale
  private let overall: Double
  private let columns: Int
  private let style: TerminalStyle

  init(_ groups: [GroupComparison.Group], overall: Double, isLog: Bool, columns: Int, style: TerminalStyle) {
    let figures = (groups.map(\.figure) + [overall]).filter(\.isFinite)
    let limits = groups.filter(\.flagged).flatMap { [$0.lowerLimits.last ?? .nan, $0.upperLimits.last ?? .nan] }.filter(\.isFinite)
    let values = figures + (isLog ? limits.filter { $0 > 0 } : limits)
    let low = values.min() ?? 0
    let high = values.max() ?? 1
    scale = MagnitudeScale(low: low, high: high > low ? high : low + 1, isLog: isLog, start: 1, end: Double(max(columns, 4) - 2))
    self.overall = overall
    self.columns = max(columns, 4)
    self.style = style
  }

  private func column(_ value: Double) -> Int {
    let place = scale(value).rounded()
    return place.isFinite ? min(max(Int(place), 1), columns - 2) : columns / 2
  }

  func line(_ group: GroupComparison.Group) -> String {
    var grid = CellGrid(columns: columns, rows: 1)
    let lower = group.lowerLimits.last ?? .nan
    let upper = group.upperLimits.last ?? .nan
    var place = column(group.figure)
    if lower.isFinite, upper.isFinite {
      let (first, last) = (column(lower), column(upper))
      for column in first...max(first, last) { grid.put(style.plain ? ":" : "░", row: 0, column: column) }
      if group.figure > upper {
        place = max(place, last + 1)
      } else if group.figure < lower {
        place = min(place, first - 1)
      } else {
        place = min(max(place, first), max(first, last))
      }
    }
    if overall.isFinite { grid.put(style.plain ? "|" : "│", row: 0, column: column(overall)) }
    let marker = ComparisonWords.marker(group)
    grid.put(style.glyph(marker), row: 0, column: place, role: marker == .within ? nil : marker.role)
    return grid.line(0, style: style)
  }
}
