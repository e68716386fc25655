public import Engine
import Timeline

/// A forecast with its 80 and 95 % prediction intervals, after the history it was made from.
public struct ForecastPicture: Sendable {
  public let result: ForecastResult
  public let width: Double
  public let locale: PictureLocale
  /// False where a page carries title, finding and notes as text around the drawing.
  public let headings: Bool

  let window: ForecastWindow
  let positions: TimePositions
  let format: MeasureFormat

  public init(_ result: ForecastResult, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.result = result
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    window = ForecastWindow(result, narrow: width.rawValue < 560)
    positions = TimePositions(Array(result.history.ds[window.history]) + Array(result.ds[window.ahead]))
    format = MeasureFormat(unit: result.unit, values: result.history.y + result.mean, locale: locale)
  }

  var title: String { PictureTitle.text(result.title, unit: format.unitName) }

  var subtitle: String {
    let dates = DateText(locale)
    var parts = [result.model == result.chosenModel ? result.chosenModel : "\(result.model): \(result.chosenModel)"]
    if let every = result.every { parts.append(locale.drawn.step(every)) }
    if let first = result.ds.first, let last = result.ds.last {
      parts.append("\(dates.reading(first, weekday: false)) – \(dates.reading(last, weekday: false))")
    }
    if window.isSubDaily, window.ahead.count < result.ds.count { parts.append(locale.drawn[.firstWeek]) }
    return parts.joined(separator: " · ")
  }

  var summary: String {
    let known = result.history.y.filter(\.isFinite).count
    let (past, ahead) = (Counted.text(known, "period", "periods"), Counted.text(result.ds.count, "period", "periods"))
    return "\(result.says) \(past) of history, \(ahead) ahead."
  }

  public func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: summary)
    var y = 8.0
    if headings { y = PictureHeading(title: title, subtitle: subtitle, finding: result.says).draw(into: &drawing) }
    let history = window.history.map { result.history.y[$0] }
    let mean = window.ahead.map { result.mean[$0] }
    guard (history + mean).contains(where: \.isFinite) else {
      drawing.add(Label("Nothing to draw: no history and no forecast.", at: Spot(width / 2, y + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = y + 120
      return drawing
    }
    let bands = intervals
    let past = pastWeeks
    let values = [history, mean, past.joined().map { $0 }] + bands.flatMap { [$0.lower, $0.upper] }
    let scale = LinearScale(values: values.joined(), start: y + 20 + plotHeight, end: y + 20)
    let low = values.joined().contains { $0 < 0 } ? scale.low : max(0, scale.low)
    let fitted = LinearScale(low: low, high: scale.high, start: scale.start, end: scale.end)
    let ticks = format.ticks(low: low, high: scale.high, count: Int(plotHeight / 42))
    let box = Box(left: AxisFrame.room(for: ticks) + 4, top: fitted.end, right: width - 12, bottom: fitted.start)
    let x = LinearScale(low: positions.x.first ?? 0, high: positions.x.last ?? 1, start: box.left + 4, end: box.right - 4)
    ForecastShading(positions: positions, scale: x, box: box, isSubDaily: window.isSubDaily).draw(into: &drawing)
    AxisFrame.vertical(ticks, scale: fitted, box: box, into: &drawing)
    draw(bands: bands, x: x, y: fitted, into: &drawing)
    for week in past {
      var path = Path()
      path.polyline(zip(window.ahead, week).map { Spot(x(ahead($0)), fitted($1)) })
      drawing.add(path, stroke: Stroke(.within, 0.8))
    }
    lines(history: history, mean: mean, x: x, y: fitted, into: &drawing)
    made(x: x, box: box, into: &drawing)
    AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, into: &drawing)
    drawing.plot = Drawing.Plot(box: box, x: x, y: fitted)
    drawing.height = legend(bands: bands, hasPast: !past.isEmpty, top: box.bottom + 38, into: &drawing) + 6
    return drawing
  }

  private var plotHeight: Double { width < 560 ? 200 : 250 }

  /// The axis position of forecast step `step`.
  private func ahead(_ step: Int) -> Double { positions.x[window.history.count + step - window.ahead.lowerBound] }

  /// Intervals in the window, widest first, so that the narrower is drawn on top. Counts have no lower bound below zero.
  private var intervals: [ForecastResult.Interval] {
    let floor: Double = result.unit == .number || result.history.y.contains { $0 < 0 } ? -.infinity : 0
    return result.intervals.filter { $0.lower.count >= window.ahead.upperBound && $0.upper.count >= window.ahead.upperBound }
      .sorted { $0.level > $1.level }
      .map { interval in
        let lower = window.ahead.map { interval.lower[$0].isNaN ? .nan : max(floor, interval.lower[$0]) }
        return ForecastResult.Interval(level: interval.level, lower: lower, upper: window.ahead.map { interval.upper[$0] })
      }
  }

  /// The same hours of up to four weeks before, for an hourly picture.
  private var pastWeeks: [[Double]] {
    guard window.isSubDaily else { return [] }
    return (1...4).compactMap { back in
      let from = window.origin - back * window.week
      guard from >= 0 else { return nil }
      let values = window.ahead.map { from + $0 < window.origin ? result.history.y[from + $0] : Double.nan }
      return values.contains(where: \.isFinite) ? values : nil
    }
  }

  private func draw(bands: [ForecastResult.Interval], x: LinearScale, y: LinearScale, into drawing: inout Drawing) {
    for band in bands {
      let steps = window.ahead.indices.filter { band.lower[$0].isFinite && band.upper[$0].isFinite }
      // A single period ahead has no length: its interval is a bar.
      let places = steps.count == 1 ? steps.flatMap { [($0, -4.0), ($0, 4.0)] } : steps.map { ($0, 0.0) }
      let upper = places.map { step, shift in Spot(x(ahead(step)) + shift, y(band.upper[step])) }
      let lower = places.map { step, shift in Spot(x(ahead(step)) + shift, y(band.lower[step])) }
      var area = Path()
      area.polygon(upper + lower.reversed())
      drawing.add(area, fill: band.level > 90 ? .band95 : .band80)
      var edges = Path()
      edges.polyline(upper)
      edges.polyline(lower)
      drawing.add(edges, stroke: Stroke(.forecast, window.isSubDaily ? 0.6 : 1, band.level > 90 ? .dotted : .solid))
    }
  }

  private func lines(history: [Double], mean: [Double], x: LinearScale, y: LinearScale, into drawing: inout Drawing) {
    let xs = positions.x.map { x($0) }
    let kept = Thinning.kept(x: Array(xs.prefix(history.count)), y: history) { _ in false }
    var actual = Path()
    var spots: [Spot] = []
    for index in kept {
      if positions.breaks(before: index) { spots.append(Spot(.nan, .nan)) }
      spots.append(Spot(xs[index], history[index].isFinite ? y(history[index]) : .nan))
    }
    actual.polyline(spots)
    drawing.add(actual, stroke: Stroke(.ink, 1.1))
    var missing = Path()
    for index in history.indices where history[index].isNaN {
      missing.segment(Spot(xs[index], y.start - 5), Spot(xs[index], y.start))
    }
    drawing.add(missing, stroke: Stroke(.axis, 1))
    var forecast = Path()
    let future = mean.indices.map { Spot(x(ahead($0)), mean[$0].isFinite ? y(mean[$0]) : .nan) }
    forecast.polyline(future)
    drawing.add(forecast, stroke: Stroke(.forecast, 2))
    if future.count == 1, let only = future.first, only.y.isFinite {
      var dot = Path()
      dot.dot(only)
      drawing.add(dot, stroke: Stroke(.forecast, 6, round: true))
    }
  }

  private func made(x: LinearScale, box: Box, into drawing: inout Drawing) {
    guard let first = window.ahead.first else { return }
    // Half a step before the first period ahead: between what was known and what was not.
    let position = min(max(x(ahead(first) - positions.step / 2), box.left), box.right)
    drawing.line(Spot(position, box.top - 4), Spot(position, box.bottom), Stroke(.ink, 1, .short))
    let text = locale.drawn.phrase(.forecastMade, moment(result.ds[first]))
    let room = TextWidth.of(text, size: 11)
    let left = min(max(position - room / 2, 2), width - room - 2)
    drawing.add(Label(text, at: Spot(left, box.top - 8), role: .ink))
  }

  private func moment(_ ds: String) -> String {
    guard let reading = ISO8601.parse(Array(ds.utf8)) else { return ds }
    let moment = LocalMoment(seconds: Int(reading.localSeconds))
    return "\(DateText(locale).day(moment.date)), \(DateText.clock(moment.secondsOfDay))"
  }

  private func legend(bands: [ForecastResult.Interval], hasPast: Bool, top: Double, into drawing: inout Drawing) -> Double {
    var flow = LegendFlow(left: 12, right: width - 12, top: top)
    if !window.history.isEmpty { flow.add(swatch: .line(Stroke(.ink, 1.1)), text: locale.drawn[.actual], into: &drawing) }
    if hasPast { flow.add(swatch: .line(Stroke(.within, 0.8)), text: locale.drawn[.sameHours], into: &drawing) }
    flow.add(swatch: .line(Stroke(.forecast, 2)), text: locale.drawn[.forecast], into: &drawing)
    for band in bands.reversed() {
      let edge = Stroke(.forecast, 1, band.level > 90 ? .dotted : .solid)
      flow.add(
        swatch: .area(fill: band.level > 90 ? .band95 : .band80, edge: edge),
        text: ForecastWords.interval(band.level, of: result, numbers: NumberText(locale)), into: &drawing)
    }
    flow.newLine()
    if headings { for note in result.notes { flow.paragraph(note, into: &drawing) } }
    return flow.y
  }
}
