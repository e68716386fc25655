import Engine

/// A day that has begun: contacts to now and re-forecast against the plan, people needed and there, and the expected service level.
struct IntradayPicture {
  let answer: IntradayResponse
  let width: Double
  let locale: PictureLocale
  private let headings: Bool
  private let positions: TimePositions
  /// The intervals in which anything comes or anyone is there.
  private let shown: Range<Int>

  init(_ answer: IntradayResponse, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.answer = answer
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
    let intervals = answer.intervals
    let columns = [intervals.planned, intervals.actual, intervals.forecast, intervals.agents, intervals.needed]
    let used = intervals.ds.indices.filter { place in columns.contains { place < $0.count && $0[place].isFinite && $0[place] > 0 } }
    shown = (used.first ?? 0)..<((used.last ?? -1) + 1)
    positions = TimePositions(Array(intervals.ds[shown]))
  }

  var title: String { "Today, \(DateText(locale).reading(answer.date))" }

  var subtitle: String {
    let numbers = NumberText(locale)
    return "at \(answer.now) · goal \(numbers.percent(answer.goalShare)) in \(numbers.short(answer.goalSeconds)) s · rest of the day "
      + "\(numbers.percent(answer.serviceLevel))"
      + (answer.moves.isEmpty ? "" : ", after the moves \(numbers.percent(answer.serviceLevelAfter))")
  }

  func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: answer.says.joined(separator: " "))
    let y = headings ? PictureHeading(title: title, subtitle: subtitle, finding: answer.says.first ?? "").draw(into: &drawing) : 4
    guard !shown.isEmpty else {
      drawing.add(Label("Nothing to draw: the day is empty.", at: Spot(width / 2, y + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = y + 120
      return drawing
    }
    let height: Double = width < 560 ? 120 : 150
    let intervals = answer.intervals
    let contacts = [intervals.planned, intervals.actual, intervals.forecastUpper, intervals.forecast].map(column)
    let people = [intervals.agents, intervals.agentsAfter, intervals.present, intervals.needed].map(column)
    let count = MeasureFormat(unit: .count, values: [], locale: locale)
    let share = MeasureFormat(unit: .proportion, values: [], locale: locale)
    let mostContacts = max(1, contacts.joined().filter(\.isFinite).max() ?? 1)
    let mostPeople = max(1, people.joined().filter(\.isFinite).max() ?? 1)
    let ticks = [
      count.ticks(low: 0, high: mostContacts, count: 3),
      count.ticks(low: 0, high: mostPeople, count: 3).filter { $0.value == $0.value.rounded() },
      share.ticks(low: 0, high: 1, count: 2),
    ]
    let goalText = "Goal \(NumberText(locale).percent(answer.goalShare))"
    let left = (ticks.map(AxisFrame.room).max() ?? 30) + 4
    let right = width - TextWidth.of(goalText, size: 11, bold: true) - 14
    let x = LinearScale(low: positions.x.first ?? 0, high: (positions.x.last ?? 1) + positions.step, start: left, end: right)
    var top = y + 24
    for panel in 0..<3 {
      let box = Box(left: left, top: top, right: right, bottom: top + (panel == 2 ? height * 0.6 : height))
      let most = [mostContacts * 1.08, mostPeople * 1.08, 1.02][panel]
      let scale = LinearScale(low: 0, high: most, start: box.bottom, end: box.top)
      drawing.add(Label(["Contacts", "People", "Expected service level"][panel], at: Spot(12, box.top - 8)))
      AxisFrame.vertical(ticks[panel], scale: scale, box: box, into: &drawing)
      let steps = TimeSteps(positions: positions, x: x, y: scale)
      let panels = IntradayPanels(answer: answer, shown: shown, steps: steps)
      switch panel {
      case 0: panels.contacts(into: &drawing)
      case 1: panels.people(into: &drawing)
      default: panels.level(box: box, goalText: goalText, into: &drawing)
      }
      AxisFrame.horizontal(positions, scale: x, box: box, locale: locale, texts: panel == 2, into: &drawing)
      now(x: x, box: box, isLabelled: panel == 0, into: &drawing)
      top = box.bottom + 30
    }
    drawing.height = IntradayLegend(answer: answer, headings: headings).draw(top: top + 8, width: width, into: &drawing) + 6
    return drawing
  }

  private func column(_ values: [Double]) -> [Double] { shown.map { $0 < values.count ? values[$0] : .nan } }

  /// Between what came and what is to come.
  private func now(x: LinearScale, box: Box, isLabelled: Bool, into drawing: inout Drawing) {
    let place = answer.intervals.known - shown.lowerBound
    guard place >= 0, place <= positions.x.count, let last = positions.x.last else { return }
    let at = x(place < positions.x.count ? positions.x[place] : last + positions.step)
    drawing.line(Spot(at, box.top - 4), Spot(at, box.bottom), Stroke(.ink, 1.2, .short))
    guard isLabelled else { return }
    let text = "now, \(answer.now)"
    let fits = at + 6 + TextWidth.of(text, size: 11, bold: true) <= box.right
    drawing.add(
      Label(text, at: Spot(fits ? at + 5 : at - 5, box.top + 6), role: .ink, anchor: fits ? .start : .end, bold: true, halo: true))
  }
}
