import Engine
import Timeline

/// Work that can wait: what waits at the end of each day and how much of it is overdue, above the hours that are there and that come in.
struct DeferredPicture {
  let answer: DeferredResponse
  let width: Double
  let locale: PictureLocale
  private let headings: Bool
  private let positions: TimePositions

  init(_ answer: DeferredResponse, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.answer = answer
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    positions = TimePositions(answer.days.ds)
  }

  var title: String { "Work that can wait" }

  var subtitle: String {
    let dates = DateText(locale)
    let numbers = NumberText(locale)
    var parts = ["\(dates.reading(answer.start, weekday: false)) – \(dates.reading(answer.end, weekday: false))"]
    parts.append("goal \(numbers.percent(answer.goalShare)) in time")
    if let plan = answer.plans.first {
      parts.append("\(numbers.short(plan.people)) people, \(numbers.percent(plan.share)) expected in time")
    }
    return parts.joined(separator: " · ")
  }

  func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: answer.says.joined(separator: " "))
    let y = headings ? PictureHeading(title: title, subtitle: subtitle, finding: answer.says.first ?? "").draw(into: &drawing) : 4
    let days = answer.days
    guard !days.ds.isEmpty, (days.waiting + days.capacity).contains(where: \.isFinite) else {
      drawing.add(Label("Nothing to draw: there are no open days.", at: Spot(width / 2, y + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = y + 120
      return drawing
    }
    let upperHeight: Double = width < 560 ? 150 : 190
    let lowerHeight: Double = width < 560 ? 110 : 130
    let most = max(1, (days.waiting + days.waitingUpper).filter(\.isFinite).max() ?? 1)
    let mostHours = max(1, (days.capacity + days.work + days.needed).filter(\.isFinite).max() ?? 1)
    let format = MeasureFormat(unit: .number, values: [], locale: locale)
    let ticks = format.ticks(low: 0, high: most, count: 4)
    let hourTicks = format.ticks(low: 0, high: mostHours, count: 3)
    let left = max(AxisFrame.room(for: ticks), AxisFrame.room(for: hourTicks)) + 4
    let box = Box(left: left, top: y + 22, right: width - 14, bottom: y + 22 + upperHeight)
    let x = LinearScale(low: positions.x.first ?? 0, high: (positions.x.last ?? 1) + positions.step, start: box.left, end: box.right)

    let waiting = LinearScale(low: 0, high: most * 1.06, start: box.bottom, end: box.top)
    drawing.add(Label("Work waiting at the end of the day, hours", at: Spot(12, box.top - 8)))
    AxisFrame.vertical(ticks, scale: waiting, box: box, into: &drawing)
    let steps = TimeSteps(positions: positions, x: x, y: waiting)
    drawing.add(steps.area(from: days.waitingLower, to: days.waitingUpper), fill: .band80)
    drawing.add(steps.line(days.waitingUpper), stroke: Stroke(.forecast, 0.8))
    drawing.hatch(steps.area(from: days.overdue.map { _ in 0 }, to: days.overdue.map { $0 > most * 0.004 ? $0 : 0 }), .worse)
    drawing.add(steps.line(days.waiting), stroke: Stroke(.ink, 2.2))
    AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, texts: false, into: &drawing)
    cleared(x: x, box: box, into: &drawing)

    let below = Box(left: left, top: box.bottom + 30, right: box.right, bottom: box.bottom + 30 + lowerHeight)
    let hours = LinearScale(low: 0, high: mostHours * 1.06, start: below.bottom, end: below.top)
    drawing.add(Label("Hours a day: there and coming in", at: Spot(12, below.top - 8)))
    AxisFrame.vertical(hourTicks, scale: hours, box: below, into: &drawing)
    let bars = TimeSteps(positions: positions, x: x, y: hours)
    drawing.add(bars.area(from: days.capacity.map { _ in 0 }, to: days.capacity, inset: 1), fill: .band80)
    if isShort { drawing.hatch(bars.area(from: days.capacity, to: days.needed, inset: 1), .worse) }
    drawing.add(bars.line(days.work), stroke: Stroke(.ink, 2.2))
    AxisFrame.horizontal(positions, scale: x, box: below, locale: locale, into: &drawing)
    drawing.height = legend(top: below.bottom + 38, into: &drawing) + 6
    return drawing
  }

  /// Whether what is there is less than the plan that keeps the promise.
  private var isShort: Bool {
    guard let own = answer.plans.first, own.kind == .yours, let need = answer.plans.first(where: { $0.kind == .expected }) else {
      return false
    }
    return own.people < need.people - 1e-9
  }

  /// The days from whose end on nothing is overdue, as lines with their chances.
  private func cleared(x: LinearScale, box: Box, into drawing: inout Drawing) {
    let numbers = NumberText(locale)
    var marks: [(ds: String, chances: [Double])] = []
    for (ds, chance) in [(answer.backlog.clearedEven, 0.5), (answer.backlog.clearedCertain, answer.certainty)] {
      guard let ds else { continue }
      if marks.last?.ds == ds { marks[marks.count - 1].chances.append(chance) } else { marks.append((ds, [chance])) }
    }
    var row = 0.0
    for mark in marks {
      guard answer.backlog.tickets > 0, let place = answer.days.ds.firstIndex(of: mark.ds) else { continue }
      let at = x(positions.x[place] + positions.step)
      drawing.line(Spot(at, box.top), Spot(at, box.bottom), Stroke(.target, 1.75, .dashDot))
      let text = "none overdue from here: \(mark.chances.map { numbers.percent($0) }.joined(separator: ", "))"
      let length = TextWidth.of(text, size: 11, bold: true)
      let fits = at + 6 + length <= box.right
      drawing.add(
        Label(
          text, at: Spot(fits ? at + 5 : max(box.left + length, at - 5), box.top + 12 + row), role: .target, anchor: fits ? .start : .end,
          bold: true, halo: true))
      row += 14
    }
  }

  private func legend(top: Double, into drawing: inout Drawing) -> Double {
    var flow = LegendFlow(left: 12, right: width - 12, top: top)
    flow.add(swatch: .line(Stroke(.ink, 2.2)), text: "above: work waiting; below: work coming in, expected", into: &drawing)
    flow.add(swatch: .area(fill: .band80, edge: Stroke(.forecast, 0.8)), text: "above: 80% of courses; below: hours there", into: &drawing)
    flow.add(
      swatch: .hatched(.worse), text: isShort ? "above: overdue; below: missing for the goal" : "overdue, expected", into: &drawing)
    flow.newLine()
    guard headings else { return flow.y }
    for sentence in answer.says.dropFirst() { flow.paragraph(sentence, into: &drawing) }
    if !answer.assumptions.isEmpty { flow.paragraph("Assumed: \(answer.assumptions.joined(separator: "; ")).", into: &drawing) }
    return flow.y
  }
}
