import Engine
import Timeline

/// A hiring plan: people needed against the team with and without hiring, above the starts by month.
struct HiringPicture {
  let answer: HiringResponse
  let width: Double
  let locale: PictureLocale
  private let headings: Bool
  private let positions: TimePositions

  init(_ answer: HiringResponse, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.answer = answer
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    positions = TimePositions(answer.months.ds)
  }

  var title: String { "Hiring plan" }

  var subtitle: String {
    let numbers = NumberText(locale)
    let dates = DateText(locale)
    let span = [answer.months.ds.first, answer.months.ds.last].compactMap { $0 }.map { dates.reading($0, weekday: false) }
    return
      "\(span.joined(separator: " – ")) · \(numbers.percent(answer.attrition)) leave a year · shrinkage \(numbers.percent(answer.shrinkage)) · "
      + "training \(Counted.text(answer.trainingMonths, "month", "months"))"
  }

  func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: answer.says.joined(separator: " "))
    let y = headings ? PictureHeading(title: title, subtitle: subtitle, finding: answer.says.first ?? "").draw(into: &drawing) : 4
    let months = answer.months
    let wanted = answer.atUpper ? months.neededUpper : months.needed
    guard (wanted + months.capacity).contains(where: \.isFinite) else {
      drawing.add(Label("Nothing to draw: there are no months.", at: Spot(width / 2, y + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = y + 120
      return drawing
    }
    let height: Double = width < 560 ? 170 : 220
    let format = MeasureFormat(unit: .count, values: [], locale: locale)
    let most = max(1, (months.needed + months.neededUpper + months.capacity + months.withoutHiring).filter(\.isFinite).max() ?? 1)
    let ticks = format.ticks(low: 0, high: most, count: 5)
    let left = AxisFrame.room(for: ticks) + 4
    let box = Box(left: left, top: y + 22, right: width - 14, bottom: y + 22 + height)
    let x = LinearScale(low: positions.x.first ?? 0, high: (positions.x.last ?? 1) + positions.step, start: box.left, end: box.right)
    let people = LinearScale(low: 0, high: most * 1.06, start: box.bottom, end: box.top)
    drawing.add(Label("Trained people: needed and there", at: Spot(12, box.top - 8)))
    AxisFrame.vertical(ticks, scale: people, box: box, into: &drawing)
    let steps = TimeSteps(positions: positions, x: x, y: people)
    let nobody = months.capacity.map { _ in 0.0 }
    drawing.add(steps.area(from: nobody, to: months.withoutHiring, inset: 1), fill: .band80)
    drawing.add(steps.area(from: months.withoutHiring, to: months.capacity, inset: 1), fill: .band95, stroke: Stroke(.forecast, 1))
    drawing.hatch(steps.area(from: months.capacity, to: wanted, inset: 1), .worse)
    drawing.add(steps.line(months.neededUpper), stroke: Stroke(.limits, 1.5, .dashed))
    drawing.add(steps.line(months.needed), stroke: Stroke(.ink, 2.2))
    axis(x: x, box: box, into: &drawing)
    let bottom = starts(x: x, top: box.bottom + 36, into: &drawing)
    drawing.height = legend(top: bottom + 12, into: &drawing) + 6
    return drawing
  }

  /// The months under their bars, as many as there is room for; the year where it changes.
  private func axis(x: LinearScale, box: Box, into drawing: inout Drawing) {
    drawing.line(Spot(box.left, box.bottom), Spot(box.right, box.bottom), Stroke(.axis, 1))
    let dates = DateText(locale)
    var free = -Double.infinity
    var year = 0
    for (place, ds) in answer.months.ds.enumerated() where place < positions.x.count {
      guard let reading = ISO8601.parse(Array(ds.utf8)) else { continue }
      let date = LocalMoment(seconds: Int(reading.localSeconds)).date
      let centre = (x(positions.x[place]) + x(positions.x[place] + positions.step)) / 2
      let text = dates.month(date)
      let width = TextWidth.of(text, size: 11)
      guard centre - width / 2 > free else { continue }
      free = centre + width / 2 + 4
      drawing.add(Label(text, at: Spot(centre, box.bottom + 15), anchor: .middle))
      if date.parts.year != year { drawing.add(Label(dates.year(date), at: Spot(centre, box.bottom + 28), anchor: .middle)) }
      year = date.parts.year
    }
  }

  /// The starts as numbers under their months.
  private func starts(x: LinearScale, top: Double, into drawing: inout Drawing) -> Double {
    drawing.add(Label("Starts in the month", at: Spot(12, top + 10)))
    for (place, count) in answer.months.starts.enumerated() where count > 0 && place < positions.x.count {
      let spot = Spot((x(positions.x[place]) + x(positions.x[place] + positions.step)) / 2, top + 28)
      drawing.add(Label("+\(count)", at: spot, size: 12, role: .forecast, anchor: .middle, bold: true))
    }
    return top + 34
  }

  private func legend(top: Double, into drawing: inout Drawing) -> Double {
    var flow = LegendFlow(left: 12, right: width - 12, top: top)
    flow.add(swatch: .line(Stroke(.ink, 2.2)), text: "needed", into: &drawing)
    if answer.months.neededUpper.contains(where: \.isFinite) {
      flow.add(swatch: .line(Stroke(.limits, 1.5, .dashed)), text: "needed at the upper end of the 80% interval", into: &drawing)
    }
    flow.add(swatch: .area(fill: .band80, edge: Stroke(.band80, 1)), text: "people of today", into: &drawing)
    flow.add(swatch: .area(fill: .band95, edge: Stroke(.forecast, 1)), text: "new people, as much as they get done", into: &drawing)
    flow.add(swatch: .hatched(.worse), text: "missing", into: &drawing)
    flow.newLine()
    guard headings else { return flow.y }
    for sentence in answer.says.dropFirst() { flow.paragraph(sentence, into: &drawing) }
    if !answer.assumptions.isEmpty { flow.paragraph("Assumed: \(answer.assumptions.joined(separator: "; ")).", into: &drawing) }
    return flow.y
  }
}
