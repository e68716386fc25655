import Engine

/// What a simulation found: the shares of the whole, of each class and of each group with their confidence intervals, and under them the
/// service level interval by interval of a desk.
struct SimulationPicture {
  let answer: SimulateJob.Response
  let width: Double
  let locale: PictureLocale
  private let headings: Bool

  private static let rowHeight = 22.0
  /// More rows than this are left to the table.
  static let mostRows = 40

  init(_ answer: SimulateJob.Response, width: PictureWidth = .tablet, locale: PictureLocale = .en, headings: Bool = true) {
    self.headings = headings
    self.answer = answer
    self.width = width.rawValue
    self.locale = locale
  }

  private var numbers: NumberText { NumberText(locale) }

  /// A share with its interval.
  struct Row: Equatable {
    var name: String
    var figure: SimulateJob.Figure
    /// The whole stands out.
    var isWhole: Bool
  }

  /// The shares in the order of the answer: what callers meet, then how busy the agents are.
  var rows: [Row] {
    var rows: [Row] = []
    for part in answer.parts where part.kind != .interval {
      for figure in part.figures {
        guard let measure = Self.shares.first(where: { $0.rawValue == figure.name }), figure.value.isFinite else { continue }
        // A chance that never came is not worth a row of a class.
        if part.kind != .all, figure.value == 0 { continue }
        let title = Self.title(measure)
        rows.append(Row(name: part.kind == .all ? title : "\(part.name): \(title)", figure: figure, isWhole: part.kind == .all))
      }
    }
    return rows
  }

  private enum Share: String, CaseIterable {
    case serviceLevel = "service_level"
    case wait = "probability_of_wait"
    case abandonment = "probability_of_abandonment"
    case blocking = "probability_of_blocking"
    case unserved = "unserved_share"
    case occupancy
  }

  private static let shares = Share.allCases

  private static func title(_ share: Share) -> String {
    switch share {
    case .serviceLevel: "answered in time"
    case .wait: "has to wait"
    case .abandonment: "gives up"
    case .blocking: "finds no line"
    case .unserved: "never served"
    case .occupancy: "occupancy"
    }
  }

  private var interval: String { "\(numbers.percent(answer.confidence / 100)) intervals" }

  var subtitle: String { interval + (answer.made.seed.map { " · seed \($0)" } ?? "") }

  func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: "Simulation", summary: answer.says)
    var y = headings ? PictureHeading(title: "Simulation", subtitle: subtitle, finding: answer.says).draw(into: &drawing) : 0
    let all = rows
    guard !all.isEmpty else {
      drawing.add(Label("Nothing to draw: no share could be told.", at: Spot(width / 2, y + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = y + 120
      return drawing
    }
    y = shares(Array(all.prefix(Self.mostRows)), from: y + 12, into: &drawing)
    var flow = LegendFlow(left: 12, right: width - 12, top: y + 24)
    flow.add(swatch: .line(Stroke(.forecast, 3)), text: interval, into: &drawing)
    if all.contains(where: { $0.figure.exact != nil }) {
      flow.add(marker: .incomplete, text: "exact value", into: &drawing)
    }
    flow.newLine()
    if all.count > Self.mostRows { flow.paragraph("\(all.count - Self.mostRows) more rows are in the table.", into: &drawing) }
    y = intervals(from: flow.y + 8, into: &drawing)
    drawing.height = y + 8
    return drawing
  }

  /// A row a share: its name, a dot with its interval, and the number.
  private func shares(_ rows: [Row], from top: Double, into drawing: inout Drawing) -> Double {
    let names = rows.map { TextWidth.cut($0.name, to: width * 0.34, size: 11, bold: $0.isWhole) }
    let texts = rows.map { text($0.figure) }
    let left = 12 + (zip(names, rows).map { TextWidth.of($0, size: 11, bold: $1.isWhole) }.max() ?? 0) + 10
    let right = width - 12 - (texts.map { TextWidth.of($0, size: 11) }.max() ?? 0) - 10
    let box = Box(left: left, top: top, right: max(right, left + 60), bottom: top + Double(rows.count) * Self.rowHeight)
    let x = LinearScale(low: 0, high: 1, start: box.left + 6, end: box.right - 6)
    var grid = Path()
    let step = box.width < 220 ? 0.5 : 0.25
    for tick in stride(from: 0, through: 1, by: step) {
      grid.segment(Spot(x(tick), box.top), Spot(x(tick), box.bottom + 4))
      drawing.add(Label(numbers.percent(tick), at: Spot(x(tick), box.bottom + 16), anchor: .middle))
    }
    drawing.add(grid, stroke: Stroke(.grid, 1))
    drawing.line(Spot(box.left, box.bottom), Spot(box.right, box.bottom), Stroke(.axis, 1))
    for (index, row) in rows.enumerated() {
      let middle = top + (Double(index) + 0.5) * Self.rowHeight
      drawing.add(
        Label(names[index], at: Spot(left - 10, middle + 4), role: row.isWhole ? .ink : .muted, anchor: .end, bold: row.isWhole))
      let figure = row.figure
      if figure.lower.isFinite, figure.upper.isFinite {
        drawing.line(Spot(x(figure.lower), middle), Spot(x(figure.upper), middle), Stroke(.forecast, 3))
      }
      var dot = Path()
      dot.dot(Spot(x(figure.value), middle))
      drawing.add(dot, stroke: Stroke(.forecast, 6, round: true))
      if let exact = figure.exact {
        var ring = Path()
        ring.circle(Spot(x(exact), middle), radius: 6)
        drawing.add(ring, stroke: Stroke(.ink, 1.3))
      }
      drawing.add(Label(texts[index], at: Spot(box.right + 10, middle + 4), role: .ink))
    }
    return box.bottom
  }

  /// `84.1% (83.9 – 84.3)`: where there is room also the exact value.
  private func text(_ figure: SimulateJob.Figure) -> String {
    func tenths(_ share: Double) -> String { numbers.fixed(share * 100, decimals: 1) }
    var text = "\(tenths(figure.value))%"
    guard figure.lower.isFinite, figure.upper.isFinite, width >= 560 else { return text }
    text += " (\(tenths(figure.lower)) – \(tenths(figure.upper)))"
    if let exact = figure.exact { text += ", exact \(tenths(exact))" }
    return text
  }

  /// The service level of each interval of a desk with its band; nothing for a single queue.
  private func intervals(from top: Double, into drawing: inout Drawing) -> Double {
    let levels = answer.parts.filter { $0.kind == .interval }.map { part in part.figures.first { $0.name == Share.serviceLevel.rawValue } }
    guard levels.count > 1, levels.contains(where: { $0?.value.isFinite == true }) else { return top }
    let share = MeasureFormat(unit: .proportion, values: [], locale: locale)
    let lowest = levels.compactMap { $0?.lower }.filter(\.isFinite).min() ?? 0
    let low = max(0, lowest - 0.05)
    let ticks = share.ticks(low: low, high: 1, count: 5)
    let box = Box(
      left: AxisFrame.room(for: ticks) + 4, top: top + 24, right: width - 14, bottom: top + 24 + (width < 560 ? 140 : 180))
    let x = LinearScale(low: 0, high: Double(levels.count - 1), start: box.left + 8, end: box.right - 8)
    let y = LinearScale(low: low, high: 1.01, start: box.bottom, end: box.top)
    drawing.add(Label("\(locale.words[.serviceLevel]) by interval", at: Spot(12, box.top - 8)))
    AxisFrame.vertical(ticks, scale: y, box: box, into: &drawing)
    AxisFrame.horizontal(TimePositions(levels.indices.map(String.init)), scale: x, box: box, locale: locale, into: &drawing)
    // An interval in which nobody comes has no level and breaks the band.
    for run in levels.indices.split(whereSeparator: { levels[$0]?.value.isFinite != true }) {
      let spots = run.compactMap { place in levels[place].map { (x(Double(place)), $0) } }
      var band = Path()
      band.polygon(spots.map { Spot($0.0, y($0.1.upper)) } + spots.reversed().map { Spot($0.0, y($0.1.lower)) })
      drawing.add(band, fill: .band80)
      var line = Path()
      line.polyline(spots.map { Spot($0.0, y($0.1.value)) })
      drawing.add(line, stroke: Stroke(.forecast, 2))
      var dots = Path()
      for spot in spots { dots.dot(Spot(spot.0, y(spot.1.value))) }
      drawing.add(dots, stroke: Stroke(.forecast, 4.5, round: true))
    }
    return box.bottom + 34
  }
}
