public import Engine
import Timeline

/// One week of a staffing plan: people needed an interval, with its range from the forecast, above the expected service level.
public struct StaffingPicture: Sendable {
  public let plan: StaffingPlan
  public let width: Double
  public let locale: PictureLocale
  /// False where a page carries title and sentences as text around the drawing.
  public let headings: Bool

  let positions: TimePositions
  let shown: Range<Int>

  public init(_ plan: StaffingPlan, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.plan = plan
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    shown = StaffingWeek.range(plan)
    positions = TimePositions(Array(plan.ds[shown]))
  }

  var title: String { PictureTitle.text(plan.title) }

  var subtitle: String {
    let dates = DateText(locale)
    var parts: [String] = []
    if let first = plan.ds[shown].first, let last = plan.ds[shown].last {
      parts.append("\(dates.reading(String(first.prefix(10)), weekday: false)) – \(dates.reading(String(last.prefix(10)), weekday: false))")
    }
    parts.append(StaffingWords.interval(plan, locale))
    parts.append(StaffingWords.goal(plan, numbers: NumberText(locale)))
    if shown.count < plan.ds.count { parts.append(locale.drawn[.firstWeek]) }
    return parts.joined(separator: " · ")
  }

  public func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: plan.says.joined(separator: " "))
    var y = 8.0
    if headings { y = PictureHeading(title: title, subtitle: subtitle, finding: plan.says.first ?? "").draw(into: &drawing) }
    let need = column(plan.scheduled)
    guard need.contains(where: \.isFinite) else {
      drawing.add(Label("Nothing to draw: the plan has no intervals.", at: Spot(width / 2, y + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = y + 120
      return drawing
    }
    let upper = column(plan.scheduledUpper)
    let lower = plan.lower.map { column($0.scheduled) } ?? need
    let people = MeasureFormat(unit: .count, values: need, locale: locale)
    let share = MeasureFormat(unit: .proportion, values: [], locale: locale)
    let level = column(plan.serviceLevel)
    let height: Double = width < 560 ? 170 : 210
    let most = (need + upper).filter(\.isFinite).max() ?? 1
    let top = y + 20
    let needScale = LinearScale(low: 0, high: max(1, most) * 1.06, start: top + height, end: top)
    let ticks = people.ticks(low: 0, high: needScale.high, count: max(2, Int(min(height / 42, max(0, most))))).filter {
      $0.value == $0.value.rounded()
    }
    let lowLevel = min(level.filter(\.isFinite).min() ?? 1, plan.goalShare)
    let levelScale = LinearScale(low: max(0, lowLevel - 0.05), high: 1, start: top + height + 30 + height * 0.38, end: top + height + 30)
    let levelTicks = share.ticks(low: levelScale.low, high: 1, count: 3)
    let goalText = "\(locale.words[.goal]) \(NumberText(locale).percent(plan.goalShare))"
    let left = max(AxisFrame.room(for: ticks), AxisFrame.room(for: levelTicks)) + 4
    let right = width - TextWidth.of(goalText, size: 11, bold: true) - 14
    let box = Box(left: left, top: top, right: right, bottom: top + height)
    let x = LinearScale(
      low: positions.x.first ?? 0, high: (positions.x.last ?? 1) + positions.step, start: box.left, end: box.right)
    drawing.add(Label(locale.drawn[.peopleNeeded], at: Spot(box.left, box.top - 6)))
    AxisFrame.vertical(ticks, scale: needScale, box: box, into: &drawing)
    days(x: x, box: box, into: &drawing)
    let floor = steps(need, x: x, y: needScale)
    band(from: lower, to: upper, x: x, y: needScale, into: &drawing)
    drawing.add(floor, stroke: Stroke(.ink, width < 560 ? 1.4 : 2.2))
    AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, texts: false, into: &drawing)
    drawing.plot = Drawing.Plot(box: box, x: x, y: needScale)

    let below = Box(left: box.left, top: levelScale.end, right: box.right, bottom: levelScale.start)
    drawing.add(Label(locale.drawn[.expectedLevel], at: Spot(below.left, below.top - 6)))
    AxisFrame.vertical(levelTicks, scale: levelScale, box: below, into: &drawing)
    drawing.add(steps(level, x: x, y: levelScale), stroke: Stroke(.forecast, 1.5))
    let goal = levelScale(plan.goalShare)
    drawing.line(Spot(below.left, goal), Spot(below.right, goal), Stroke(.target, 1.75, .dashDot))
    drawing.add(Label(goalText, at: Spot(below.right + 6, goal + 4), role: .target, bold: true))
    AxisFrame.horizontal(positions, scale: x, box: below, locale: locale, into: &drawing)
    drawing.height = legend(top: below.bottom + 38, hasRange: zip(lower, upper).contains { $0 < $1 && $1.isFinite }, into: &drawing) + 6
    return drawing
  }

  /// The shown part of a column, missing where the column is too short.
  private func column(_ values: [Double]) -> [Double] {
    shown.map { $0 < values.count ? values[$0] : .nan }
  }

  private func steps(_ values: [Double], x: LinearScale, y: LinearScale) -> Path {
    TimeSteps(positions: positions, x: x, y: y).line(values)
  }

  private func band(from low: [Double], to high: [Double], x: LinearScale, y: LinearScale, into drawing: inout Drawing) {
    let area = TimeSteps(positions: positions, x: x, y: y).area(from: low, to: high)
    // Where both are the need itself there is nothing between them, and the lines alone would cover it.
    guard !area.isEmpty else { return }
    drawing.add(area, fill: .band80)
    drawing.add(steps(high, x: x, y: y), stroke: Stroke(.forecast, 0.8))
    if plan.lower != nil { drawing.add(steps(low, x: x, y: y), stroke: Stroke(.forecast, 0.8)) }
  }

  /// Midnights as dotted lines: a week of hours reads as seven days.
  private func days(x: LinearScale, box: Box, into drawing: inout Drawing) {
    guard positions.kind == .calendar, positions.step < 86_400 else { return }
    var path = Path()
    for position in positions.x.dropFirst() where LocalMoment(seconds: Int(position)).secondsOfDay == 0 {
      path.segment(Spot(x(position), box.top), Spot(x(position), box.bottom))
    }
    drawing.add(path, stroke: Stroke(.axis, 1, .dotted))
  }

  private func legend(top: Double, hasRange: Bool, into drawing: inout Drawing) -> Double {
    var flow = LegendFlow(left: 12, right: width - 12, top: top)
    flow.add(swatch: .line(Stroke(.ink, 2.2)), text: locale.drawn[.peopleForExpected], into: &drawing)
    if hasRange {
      flow.add(
        swatch: .area(fill: .band80, edge: Stroke(.forecast, 0.8)), text: locale.drawn[plan.lower == nil ? .upToUpperNeed : .needInRange],
        into: &drawing)
    }
    flow.add(swatch: .line(Stroke(.forecast, 1.5)), text: locale.drawn[.shareInTime], into: &drawing)
    flow.newLine()
    if headings { for sentence in plan.says.dropFirst() + plan.assumptions { flow.paragraph(sentence, into: &drawing) } }
    return flow.y
  }
}
