public import Engine

/// A control chart in 14 rows of text, a point a column, and under it every signal as a sentence.
public struct ControlChartText: Sendable {
  public let result: ControlChartResult
  public let style: TerminalStyle

  static let rows = 14

  public init(_ result: ControlChartResult, style: TerminalStyle = TerminalStyle()) {
    self.result = result
    self.style = style
  }

  /// Title, chart, axis, finding, signals and notes.
  public func text() -> String { (heading + chart() + words).map { $0 + "\n" }.joined() }

  var heading: [String] {
    let picture = ControlChartPicture(result, locale: style.locale)
    return style.wrapped(picture.title) + style.wrapped(ControlChartWords(picture).subtitle)
  }

  /// The finding, the signals and the notes, in sentences.
  var words: [String] {
    var lines = [""] + style.wrapped(result.says)
    for signal in result.allSignals {
      lines += style.wrapped("[\(signal.mark)] \(signal.says)", indent: "    ")
    }
    for note in result.remarks { lines += style.wrapped(note) }
    return lines
  }

  func chart() -> [String] {
    let data = ChartData(
      points: result.points, signals: result.signals, phases: result.phases, unit: ChartData.unit(of: result),
      marksOnce: result.carriesMemory)
    let single = result.showsSingleValues ? result.points.map(\.value) : []
    let all = (data.lines.map(\.y) + [data.lower, data.upper, data.center, single]).joined().filter(\.isFinite)
    guard data.y.contains(where: \.isFinite), let low = all.min(), let high = all.max() else {
      return [result.points.isEmpty ? "No points yet." : ControlChartWords.missing(result)]
    }
    let format = MeasureFormat(unit: ChartData.unit(of: result), values: data.y, locale: style.locale, plain: style.plain)
    let rows = TerminalRows(low: low, high: high > low ? high : low + 1, top: 1, bottom: Self.rows - 1)
    let labels = TerminalLimitLabels(data: data, rows: rows, format: format, result: result)
    let columns = max(10, style.columns - labels.width - 1)
    let shown = Self.columns(data, room: columns)
    var grid = CellGrid(columns: shown.count, rows: Self.rows)
    lines(data, shown: shown, rows: rows, into: &grid)
    proposals(shown: shown, into: &grid)
    for (column, index) in shown.enumerated() where single.indices.contains(index) && single[index].isFinite {
      grid.put(style.plain ? "." : "·", row: rows.row(single[index]), column: column)
    }
    points(data, shown: shown, rows: rows, into: &grid)
    let positions = TimePositions(result.points.map(\.ds))
    let axis = TerminalAxis.lines(
      shown.map { positions.x[$0] }, isCalendar: positions.kind == .calendar, step: positions.step, columns: style.columns, style: style)
    let texts = labels.texts(style: style)
    return (0..<Self.rows).map { row in
      var line = grid.line(row, style: style) + (texts[row].map { " " + $0 } ?? "")
      while line.last == " " { line.removeLast() }
      return line
    } + axis
  }

  /// Which point each column shows: all of them where they fit, else of each stretch the signal with the lowest mark, else the point
  /// farthest from its centre line.
  static func columns(_ data: ChartData, room: Int) -> [Int] {
    let count = data.y.count
    guard count > room else { return Array(0..<count) }
    return (0..<room).map { column in
      let stretch = column * count / room..<max(column * count / room + 1, (column + 1) * count / room)
      func weight(_ index: Int) -> (Int, Double) {
        guard data.y[index].isFinite else { return (-1, 0) }
        let rank =
          switch data.markers[index] {
          case .worse: 4
          case .better, .up, .down: 3
          case .excluded, .incomplete: 1
          case .within: 2
          }
        return (rank, data.center[index].isFinite ? abs(data.y[index] - data.center[index]) : 0)
      }
      return stretch.max { weight($0) < weight($1) } ?? stretch.lowerBound
    }
  }

  private func lines(_ data: ChartData, shown: [Int], rows: TerminalRows, into grid: inout CellGrid) {
    let isVarying = data.hasVaryingLimits
    for (column, index) in shown.enumerated() {
      if isVarying {
        // Limits that change from point to point are a band: scattered dashes would be no line.
        // A column of many points has their widest limits, so that the band does not jump between weekdays.
        let count = data.y.count
        let points = column * count / shown.count..<max(column * count / shown.count + 1, (column + 1) * count / shown.count)
        let upper = data.upper[points].filter(\.isFinite).max() ?? .nan
        guard upper.isFinite else { continue }
        let top = rows.row(upperLimit: upper)
        let lower = data.lower[points].min { $0 < $1 || $0.isNaN } ?? .nan
        let bottom = lower.isFinite ? max(top, rows.row(lowerLimit: lower)) : rows.bottom
        for row in top...bottom { grid.put(style.plain ? ":" : "░", row: row, column: column) }
        continue
      }
      if data.lower[index].isFinite { grid.put(style.plain ? "=" : "╌", row: rows.row(lowerLimit: data.lower[index]), column: column) }
      if data.upper[index].isFinite { grid.put(style.plain ? "=" : "╌", row: rows.row(upperLimit: data.upper[index]), column: column) }
      if result.isOnMeasureScale, let target = result.target, rows.scale.contains(target) {
        grid.put(style.plain ? "." : "┄", row: rows.row(target), column: column)
      }
      if data.center[index].isFinite { grid.put(style.plain ? "-" : "─", row: rows.row(data.center[index]), column: column) }
    }
  }

  /// An upright under a question mark where a step is proposed.
  private func proposals(shown: [Int], into grid: inout CellGrid) {
    for proposal in result.proposals ?? [] {
      guard let index = result.points.firstIndex(where: { $0.ds == proposal.ds }),
        let column = shown.lastIndex(where: { $0 <= index })
      else { continue }
      for row in 1..<Self.rows { grid.put(style.plain ? "!" : "┊", row: row, column: column) }
      grid.put("?", row: 0, column: column)
    }
  }

  private func points(_ data: ChartData, shown: [Int], rows: TerminalRows, into grid: inout CellGrid) {
    for line in data.lines {
      for (column, index) in shown.enumerated() where line.y[index].isFinite {
        let row = rows.row(point: line.y[index], lower: line.lower[index], upper: line.upper[index])
        let marker = line.markers[index]
        grid.put(style.glyph(marker), row: row, column: column, role: marker == .within ? nil : marker.role)
      }
    }
    let taken = Set([Marker.within, .worse, .better, .up, .down, .incomplete, .excluded].map(style.glyph))
    for (column, index) in shown.enumerated() where data.y[index].isFinite {
      guard let mark = data.marks[index] else { continue }
      let row = rows.row(point: data.y[index], lower: data.lower[index], upper: data.upper[index]) - 1
      for (offset, character) in mark.enumerated() {
        guard let there = grid.character(row: row, column: column + offset), !taken.contains(there) || offset == 0 else { break }
        grid.put(character, row: row, column: column + offset, role: data.markers[index].role)
      }
    }
  }
}
