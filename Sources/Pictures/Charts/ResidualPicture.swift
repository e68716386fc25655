public import Engine
import Foundation

/// The residual check: residuals in time, their autocorrelation with its bounds, their histogram with the normal curve, and their mean by hour
/// of the week; the largest bias in words under it.
public struct ResidualPicture: Sendable {
  public let result: ForecastResult
  public let width: Double
  public let locale: PictureLocale

  public init(_ result: ForecastResult, width: PictureWidth = .desktop, locale: PictureLocale = .en) {
    self.result = result
    self.width = width.rawValue
    self.locale = locale
  }

  public func drawing() -> Drawing {
    let format = MeasureFormat(unit: result.unit, values: result.history.y, locale: locale)
    let title = "\(PictureTitle.text(result.title, unit: format.unitName)): residuals of \(result.chosenModel)"
    var drawing = Drawing(width: width, height: 0, title: title, summary: result.residuals?.says ?? "")
    let subtitle = "observed less forecast one step ahead, inside the data"
    let top = PictureHeading(title: title, subtitle: subtitle, finding: "").draw(into: &drawing)
    guard let check = result.residuals else {
      drawing.add(Label("Nothing to draw: no residuals.", at: Spot(width / 2, top + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = top + 120
      return drawing
    }
    let isNarrow = width < 700
    let half = isNarrow ? width : width / 2
    let height = 170.0
    let row = height + 76
    let places = (0..<4).map { number in
      isNarrow ? Spot(0, top + Double(number) * row) : Spot(Double(number % 2) * half, top + Double(number / 2) * row)
    }
    func box(_ number: Int, left room: Double) -> Box {
      Box(
        left: places[number].x + room, top: places[number].y + 30, right: places[number].x + half - 16,
        bottom: places[number].y + 30 + height)
    }
    time(check, box: { box(0, left: $0) }, format: format, into: &drawing)
    correlation(check, box: box(1, left: 46), into: &drawing)
    histogram(check, box: box(2, left: 46), format: format, into: &drawing)
    let map = ResidualWeekMap(check.byWeek, locale: locale)
    var bottom = places[3].y + row
    if map.isEmpty {
      drawing.add(Label("No hours of the week: the series has no days.", at: Spot(places[3].x + 12, places[3].y + 20), role: .ink))
    } else {
      bottom = max(bottom, map.draw(box: box(3, left: 46), into: &drawing) + 8)
    }
    for line in TextWidth.wrap(check.says, to: width - 24, size: 13) {
      bottom += 18
      drawing.add(Label(line, at: Spot(12, bottom - 4), size: 13, role: .ink, bold: true))
    }
    drawing.height = bottom + 8
    return drawing
  }

  private func time(_ check: ResidualCheck, box place: (Double) -> Box, format: MeasureFormat, into drawing: inout Drawing) {
    let rough = LinearScale(values: check.values, start: 1, end: 0)
    let ticks = format.ticks(low: rough.low, high: rough.high, count: 4)
    let box = place(AxisFrame.room(for: ticks) + 4)
    let y = LinearScale(low: rough.low, high: rough.high, start: box.bottom, end: box.top)
    let positions = TimePositions(check.ds)
    let x = LinearScale(low: positions.x.first ?? 0, high: positions.x.last ?? 1, start: box.left + 4, end: box.right - 4)
    drawing.add(Label("Residuals in time", at: Spot(box.left, box.top - 12), size: 12, role: .ink))
    AxisFrame.vertical(ticks, scale: y, box: box, into: &drawing)
    drawing.line(Spot(box.left, y(0)), Spot(box.right, y(0)), Stroke(.axis, 1))
    let xs = positions.x.map { x($0) }
    var path = Path()
    for index in Thinning.kept(x: xs, y: check.values, always: { _ in false }) where check.values[index].isFinite {
      path.dot(Spot(xs[index], y(check.values[index])))
    }
    drawing.add(path, stroke: Stroke(.within, check.values.count > 500 ? 1.6 : 2.6, round: true))
    AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, into: &drawing)
  }

  private func correlation(_ check: ResidualCheck, box: Box, into drawing: inout Drawing) {
    let lags = max(1, check.autocorrelation.count)
    let most = max(0.3, (check.autocorrelation + [check.bound]).map { abs($0) }.max() ?? 0.3) * 1.1
    let y = LinearScale(low: -most, high: most, start: box.bottom, end: box.top)
    let x = LinearScale(low: 0, high: Double(lags + 1), start: box.left, end: box.right)
    drawing.add(
      Label("Autocorrelation by lag; 95 % lie within the lines by chance", at: Spot(box.left, box.top - 12), size: 12, role: .ink))
    let numbers = NumberText(locale)
    AxisFrame.vertical(
      NiceTicks.values(low: -most, high: most, count: 5).map { ($0, numbers.short($0)) }, scale: y, box: box, into: &drawing)
    for bound in [check.bound, -check.bound] {
      drawing.line(Spot(box.left, y(bound)), Spot(box.right, y(bound)), Stroke(.limits, 1, .dashed))
    }
    drawing.line(Spot(box.left, y(0)), Spot(box.right, y(0)), Stroke(.axis, 1))
    var inside = Path()
    var outside = Path()
    for (place, value) in check.autocorrelation.enumerated() where value.isFinite {
      let spot = Spot(x(Double(place + 1)), y(value))
      if abs(value) > check.bound {
        outside.segment(Spot(spot.x, y(0)), spot)
      } else {
        inside.segment(Spot(spot.x, y(0)), spot)
      }
    }
    drawing.add(inside, stroke: Stroke(.within, 2.4))
    drawing.add(outside, stroke: Stroke(.worse, 3.4))
    AxisFrame.horizontal(TimePositions((0...(lags + 1)).map(String.init)), scale: x, box: box, locale: locale, into: &drawing)
  }

  private func histogram(_ check: ResidualCheck, box: Box, format: MeasureFormat, into drawing: inout Drawing) {
    drawing.add(Label("How residuals are distributed, with the normal curve", at: Spot(box.left, box.top - 12), size: 12, role: .ink))
    guard let low = check.edges.first, let high = check.edges.last, check.edges.count == check.counts.count + 1, high > low else { return }
    let total = Double(check.counts.reduce(0, +))
    let step = check.edges[1] - check.edges[0]
    let peak = total * step / (check.standardDeviation * 2.5066282746310002)
    let most = max(peak, Double(check.counts.max() ?? 1)) * 1.08
    let y = LinearScale(low: 0, high: most, start: box.bottom, end: box.top)
    let x = LinearScale(low: low, high: high, start: box.left, end: box.right)
    let numbers = NumberText(locale)
    AxisFrame.vertical(NiceTicks.values(low: 0, high: most, count: 4).map { ($0, numbers.short($0)) }, scale: y, box: box, into: &drawing)
    var bars = Path()
    for (place, count) in check.counts.enumerated() where count > 0 {
      bars.rectangle(
        Box(left: x(check.edges[place]) + 0.5, top: y(Double(count)), right: x(check.edges[place + 1]) - 0.5, bottom: box.bottom))
    }
    drawing.add(bars, fill: .band80)
    var curve = Path()
    curve.polyline(
      (0...80).map { place in
        let value = low + (high - low) * Double(place) / 80
        let score = (value - check.mean) / check.standardDeviation
        return Spot(x(value), y(peak * exp(-score * score / 2)))
      })
    drawing.add(curve, stroke: Stroke(.ink, 1.4))
    drawing.line(Spot(box.left, box.bottom), Spot(box.right, box.bottom), Stroke(.axis, 1))
    var free = -Double.infinity
    for tick in format.ticks(low: low, high: high, count: Int(box.width / 90)) {
      let room = TextWidth.of(tick.text, size: 11)
      guard x(tick.value) - room / 2 > free else { continue }
      drawing.line(Spot(x(tick.value), box.bottom), Spot(x(tick.value), box.bottom + 4), Stroke(.axis, 1))
      drawing.add(Label(tick.text, at: Spot(x(tick.value), box.bottom + 15), anchor: .middle))
      free = x(tick.value) + room / 2 + 6
    }
  }
}
