public import Engine

/// A forecast as text: braille dots for history and forecast, shades for the 95 and 80 % intervals, and the finding in words.
public struct ForecastText: Sendable {
  public let result: ForecastResult
  public let style: TerminalStyle

  static let rows = 12

  public init(_ result: ForecastResult, style: TerminalStyle = TerminalStyle()) {
    self.result = result
    self.style = style
  }

  public func text() -> String {
    let picture = ForecastPicture(result, locale: style.locale)
    var lines = style.wrapped(picture.title) + style.wrapped(picture.subtitle) + chart(picture)
    lines += [""] + style.wrapped(result.says)
    lines += sums()
    for component in result.components { if let says = component.says { lines += style.wrapped(says) } }
    lines += effects()
    for note in result.notes { lines += style.wrapped(note) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The largest effects of holidays and events that were used.
  private func effects() -> [String] {
    let effects = result.events.sorted { abs($0.effectPercent) > abs($1.effectPercent) }
    let shown = effects.prefix(Self.mostEffects).flatMap { style.wrapped($0.says) }
    let others = effects.count - Self.mostEffects
    return others > 0 ? shown + style.wrapped("And \(others) smaller effects of holidays and events.") : shown
  }

  private static let mostEffects = 6

  /// The sums of the paths, a line a period: `from Mon 6 Jun 2016, 7 steps: 1,822 (80%: 1,529 – 2,114)`.
  private func sums() -> [String] {
    guard let sums = result.sums else { return [] }
    let dates = DateText(style.locale)
    let narrow = sums.intervals.min { $0.level < $1.level }
    return sums.ds.indices.flatMap { place in
      let steps = sums.steps[place] == 1 ? "1 step" : "\(sums.steps[place]) steps"
      let interval = narrow.map { interval in
        " (\(style.numbers.percent(interval.level / 100)): \(style.numbers.short(interval.lower[place])) – "
          + "\(style.numbers.short(interval.upper[place])))"
      }
      return style.wrapped("from \(dates.reading(sums.ds[place])), \(steps): \(style.numbers.short(sums.mean[place]))\(interval ?? "")")
    }
  }

  func chart(_ picture: ForecastPicture) -> [String] {
    let window = picture.window
    let history = window.history.map { result.history.y[$0] }
    let mean = window.ahead.map { result.mean[$0] }
    let bands = result.intervals.filter { min($0.lower.count, $0.upper.count) >= window.ahead.upperBound }.sorted { $0.level > $1.level }
    let count = history.count + mean.count
    let values = (history + mean + bands.flatMap { band in window.ahead.flatMap { [band.lower[$0], band.upper[$0]] } }).filter(\.isFinite)
    guard count > 1, let lowest = values.min(), let high = values.max() else { return ["Nothing to draw: no history and no forecast."] }
    // Counts start at zero: a lower bound of an interval may be below.
    let low = lowest < 0 && result.unit != .number ? 0 : lowest
    let format = MeasureFormat(unit: result.unit, values: values, locale: style.locale, plain: style.plain)
    let scale = LinearScale(low: low, high: high > low ? high : low + 1, start: Double(Self.rows * 4 - 1), end: 0)
    let labels = [Self.rows - 1: format.withUnit(scale.low), 0: format.withUnit(scale.high)]
    let margin = (labels.values.map(EastAsianWidth.columns).max() ?? 0) + 1
    let columns = min(max(10, style.columns - margin - 1), max(count, 40))
    func x(_ position: Int) -> Int { Int(Double(position) / Double(count - 1) * Double(columns * 2 - 1)) }
    var grid = CellGrid(columns: columns, rows: Self.rows)
    for band in bands {
      let shade: Character = band.level > 90 ? (style.plain ? "." : "░") : (style.plain ? ":" : "▒")
      for column in 0..<columns {
        // The step whose stretch holds this column.
        let position = Int((Double(column * 2) / Double(columns * 2 - 1) * Double(count - 1)).rounded())
        let step = window.ahead.lowerBound + position - history.count
        guard position >= history.count, window.ahead.contains(step), band.lower[step].isFinite, band.upper[step].isFinite else { continue }
        let (top, bottom) = (cell(scale(band.upper[step])), cell(scale(max(band.lower[step], scale.low))))
        if top <= bottom { for row in top...bottom { grid.put(shade, row: row, column: column) } }
      }
    }
    let lines = [
      (history.enumerated().map { ($0, $1) }, ColourRole?.none), (mean.enumerated().map { ($0 + history.count, $1) }, .forecast),
    ]
    for (points, role) in lines { draw(points, x: x, scale: scale, role: role, into: &grid) }
    let start = x(history.count) / 2
    let text = (0..<Self.rows).map { row in
      let label = labels[row] ?? ""
      let padding = String(repeating: " ", count: max(0, margin - 1 - EastAsianWidth.columns(label)))
      var line = padding + label + (style.plain ? "|" : "│") + grid.line(row, style: style)
      while line.last == " " { line.removeLast() }
      return line
    }
    let made =
      String(repeating: " ", count: min(margin + start, max(0, style.columns - 30))) + (style.plain ? "^" : "╵") + "forecast from "
      + DateText(style.locale).reading(result.ds.first ?? "", weekday: false)
    let legend = bands.reversed().map { band in
      let shade = band.level > 90 ? (style.plain ? "." : "░") : (style.plain ? ":" : "▒")
      return "\(shade) \(ForecastWords.interval(band.level, of: result, numbers: style.numbers))"
    }
    return text + [style.text(made)] + (legend.isEmpty ? [] : style.wrapped(legend.joined(separator: ", ")))
  }

  private func cell(_ y: Double) -> Int { y.isNaN ? 0 : Int(min(max(y / 4, 0), Double(Self.rows - 1))) }

  private func draw(
    _ points: [(Int, Double)], x: (Int) -> Int, scale: LinearScale, role: ColourRole?, into grid: inout CellGrid
  ) {
    var field = BrailleField(columns: grid.columns, rows: grid.rows)
    var before: (x: Int, y: Int)?
    for (position, value) in points {
      guard value.isFinite else {
        before = nil
        continue
      }
      let y = min(max(scale(value), -1), Double(Self.rows * 4))
      let spot = (x: x(position), y: y.isNaN ? 0 : Int(y.rounded()))
      if style.plain {
        grid.put(role == nil ? "*" : "o", row: cell(Double(spot.y)), column: spot.x / 2, role: role)
      } else if let before {
        field.line(x0: before.x, y0: before.y, x1: spot.x, y1: spot.y)
      } else {
        field.set(x: spot.x, y: spot.y)
      }
      before = spot
    }
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        if let character = field.character(row: row, column: column) { grid.put(character, row: row, column: column, role: role) }
      }
    }
  }
}
