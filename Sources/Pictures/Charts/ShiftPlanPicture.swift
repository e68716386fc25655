import Engine

/// A shift plan: the day that is covered worst, with need, people at work, the difference of every interval and the service it gives, above the
/// week as a map.
struct ShiftPlanPicture {
  let plan: ShiftsResponse
  let width: Double
  let locale: PictureLocale
  private let headings: Bool
  /// The intervals of a day in which anyone is needed or there.
  let open: Range<Int>
  /// The day that is drawn large: the one with most missing, among equals the one with most need.
  let day: Int

  init(_ plan: ShiftsResponse, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.headings = headings
    self.plan = plan
    self.width = width.rawValue
    self.locale = locale
    let rows = plan.requirement + plan.coverage
    let used = rows.flatMap { row in row.indices.filter { row[$0] > 0 } }
    open = (used.min() ?? 0)..<((used.max() ?? -1) + 1)
    let days = min(plan.requirement.count, plan.coverage.count)
    func missing(_ day: Int) -> Double { zip(plan.requirement[day], plan.coverage[day]).reduce(0) { $0 + max(0, $1.0 - $1.1) } }
    func need(_ day: Int) -> Double { plan.requirement[day].reduce(0, +) }
    day = (0..<days).max { (missing($0), need($0), $1) < (missing($1), need($1), $0) } ?? 0
  }

  var title: String { "Shifts" }

  var subtitle: String {
    let numbers = NumberText(locale)
    let hours = Double(plan.intervalMinutes) / 60
    let goal = plan.service.map { "\(numbers.percent($0.goalShare)) in \(numbers.short($0.goalSeconds)) s · " } ?? ""
    return "\(plan.intervalMinutes) min · \(goal)short \(numbers.fixed(plan.under * hours, decimals: 1)) h, over "
      + "\(numbers.fixed(plan.over * hours, decimals: 1)) h"
  }

  func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: plan.says.joined(separator: " "))
    let y =
      headings ? PictureHeading(title: title, subtitle: subtitle, finding: plan.says.first ?? "").draw(into: &drawing) : 4
    guard !open.isEmpty, plan.coverage.indices.contains(day) else {
      drawing.add(Label("Nothing to draw: there is no plan.", at: Spot(width / 2, y + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = y + 120
      return drawing
    }
    let need = open.map { column(plan.requirement[day], $0) }
    let there = open.map { column(plan.coverage[day], $0) }
    let most = max(1, (need + there).max() ?? 1)
    let ticks = MeasureFormat(unit: .count, values: need, locale: locale).ticks(
      low: 0, high: most, count: min(4, max(2, Int(min(most, 4))))
    )
    .filter { $0.value == $0.value.rounded() }
    let height = width < 560 ? 140.0 : 180
    let left = max(AxisFrame.room(for: ticks), ShiftWeekMap.room(for: names)) + 4
    let box = Box(left: left, top: y + 24, right: width - 14, bottom: y + 24 + height)
    let x = LinearScale(low: Double(open.lowerBound), high: Double(open.upperBound), start: box.left, end: box.right)
    let people = LinearScale(low: 0, high: most * 1.06, start: box.bottom, end: box.top)
    drawing.add(Label("People needed and at work, \(names[day])", at: Spot(12, box.top - 8)))
    AxisFrame.vertical(ticks, scale: people, box: box, into: &drawing)
    bars(there, x: x, y: people, into: &drawing)
    shortfall(need: need, there: there, x: x, y: people, into: &drawing)
    drawing.add(steps(need, x: x, y: people), stroke: Stroke(.ink, 2.2))
    drawing.line(Spot(box.left, box.bottom), Spot(box.right, box.bottom), Stroke(.axis, 1))
    drawing.plot = Drawing.Plot(box: box, x: x, y: people)

    var map = ShiftWeekMap(plan, open: open, names: names, locale: locale)
    map.days = [day]
    drawing.add(Label("At work less needed", at: Spot(12, box.bottom + 22)))
    var bottom = map.draw(x: x, top: box.bottom + 30, into: &drawing)
    if let service = plan.service, service.level.indices.contains(day) {
      bottom = level(service, x: x, top: bottom + 30, height: height * 0.4, into: &drawing)
    }
    if names.count > 1 {
      drawing.add(Label("All days", at: Spot(12, bottom + 16)))
      map.days = Array(names.indices)
      if map.fits(x(1) - x(0)) || width >= 560 {
        bottom = map.draw(x: x, top: bottom + 24, into: &drawing)
      } else {
        for first in stride(from: 0, to: names.count, by: 7) {
          map.days = Array(first..<min(first + 7, names.count))
          bottom = map.drawUpright(left: 12, right: width - 12, top: bottom + 24, into: &drawing)
        }
      }
    }
    drawing.height = legend(top: bottom + 14, into: &drawing) + 6
    return drawing
  }

  private var names: [String] { plan.coverage.indices.map { ShiftsTable.day($0, plan) } }

  private func column(_ row: [Double], _ index: Int) -> Double { row.indices.contains(index) && row[index].isFinite ? row[index] : 0 }

  private func steps(_ values: [Double], x: LinearScale, y: LinearScale) -> Path {
    var path = Path()
    for (place, value) in values.enumerated() {
      let left = Spot(x(Double(open.lowerBound + place)), y(value))
      place == 0 ? path.move(left) : path.line(left)
      path.line(Spot(x(Double(open.lowerBound + place + 1)), y(value)))
    }
    return path
  }

  private func bars(_ values: [Double], x: LinearScale, y: LinearScale, into drawing: inout Drawing) {
    var area = Path()
    for (place, value) in values.enumerated() where value > 0 { area.rectangle(cell(place, from: 0, to: value, x: x, y: y)) }
    drawing.add(area, fill: .band80)
  }

  private func shortfall(need: [Double], there: [Double], x: LinearScale, y: LinearScale, into drawing: inout Drawing) {
    var area = Path()
    for place in need.indices where need[place] > there[place] + 1e-9 {
      area.rectangle(cell(place, from: there[place], to: need[place], x: x, y: y))
    }
    drawing.hatch(area, .worse)
  }

  private func cell(_ place: Int, from low: Double, to high: Double, x: LinearScale, y: LinearScale) -> Box {
    let index = Double(open.lowerBound + place)
    return Box(left: x(index) + 0.5, top: y(high), right: x(index + 1) - 0.5, bottom: y(low))
  }

  /// The expected service level of the day with the goal as its line; returns the lower edge.
  private func level(_ service: ShiftsResponse.Service, x: LinearScale, top: Double, height: Double, into drawing: inout Drawing) -> Double
  {
    let levels = open.map { service.level(day, $0) ?? .nan }
    let lowest = min(service.goalShare, levels.filter(\.isFinite).min() ?? 1)
    let scale = LinearScale(low: max(0, lowest - 0.05), high: 1, start: top + height, end: top)
    let box = Box(left: x.start, top: top, right: x.end, bottom: top + height)
    drawing.add(Label(locale.drawn[.expectedLevel], at: Spot(12, top - 8)))
    AxisFrame.vertical(
      MeasureFormat(unit: .proportion, values: [], locale: locale).ticks(low: scale.low, high: 1, count: 3), scale: scale, box: box,
      into: &drawing)
    var path = Path()
    for (place, level) in levels.enumerated() where level.isFinite {
      let (left, right) = (x(Double(open.lowerBound + place)), x(Double(open.lowerBound + place + 1)))
      place > 0 && levels[place - 1].isFinite ? path.line(Spot(left, scale(level))) : path.move(Spot(left, scale(level)))
      path.line(Spot(right, scale(level)))
    }
    drawing.add(path, stroke: Stroke(.forecast, 1.5))
    let goal = scale(service.goalShare)
    drawing.line(Spot(box.left, goal), Spot(box.right, goal), Stroke(.target, 1.75, .dashDot))
    let text = "\(locale.words[.goal]) \(NumberText(locale).percent(service.goalShare))"
    drawing.add(Label(text, at: Spot(box.right - 4, goal - 5), role: .target, anchor: .end, bold: true, halo: true))
    drawing.line(Spot(box.left, box.bottom), Spot(box.right, box.bottom), Stroke(.axis, 1))
    return box.bottom + 8
  }

  private func legend(top: Double, into drawing: inout Drawing) -> Double {
    var flow = LegendFlow(left: 12, right: width - 12, top: top)
    flow.add(swatch: .line(Stroke(.ink, 2.2)), text: "people needed", into: &drawing)
    flow.add(swatch: .area(fill: .band80, edge: Stroke(.forecast, 0.8)), text: "people at work", into: &drawing)
    if plan.under > 0 { flow.add(swatch: .hatched(.worse), text: "people missing", into: &drawing) }
    if plan.service != nil { flow.add(swatch: .line(Stroke(.forecast, 1.5)), text: locale.drawn[.shareInTime], into: &drawing) }
    flow.newLine()
    for sentence in plan.says.dropFirst() where headings { flow.paragraph(sentence, into: &drawing) }
    return flow.y
  }
}

extension ShiftsResponse.Service {
  /// Nil where nobody comes, and beyond the days and intervals there are.
  func level(_ day: Int, _ interval: Int) -> Double? {
    level.indices.contains(day) && level[day].indices.contains(interval) ? level[day][interval] : nil
  }

  func contacts(_ day: Int, _ interval: Int) -> Double {
    volume.indices.contains(day) && volume[day].indices.contains(interval) ? volume[day][interval] : .nan
  }
}
