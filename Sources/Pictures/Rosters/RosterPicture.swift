import Engine
import Timeline

/// A roster as a map of people by days, with who is there of whom is needed below each block of days.
struct RosterPicture {
  private let roster: RosterResponse
  private let grid: RosterGrid
  private let width: Double
  private let locale: PictureLocale
  private let headings: Bool

  private static let rowHeight = 20.0
  /// Narrower, and not even a short name finds room.
  private static let narrowest = 34.0
  private static let narrowestOfAWeek = 24.0

  init(_ roster: RosterResponse, width: PictureWidth = .desktop, locale: PictureLocale = .en, headings: Bool = true) {
    self.roster = roster
    grid = RosterGrid(roster)
    self.width = width.rawValue
    self.locale = locale
    self.headings = headings
  }

  var title: String { "Roster" }

  var subtitle: String {
    let dates = DateText(locale)
    let days = [grid.dates.first ?? nil, grid.dates.count > 1 ? grid.dates.last ?? nil : nil].compactMap { $0 }.map(dates.dayAndYear)
    return "\(days.joined(separator: " – ")) · \(roster.people.count) people"
  }

  func drawing() -> Drawing {
    var drawing = Drawing(width: width, height: 0, title: title, summary: roster.says.joined(separator: " "))
    var y =
      headings ? PictureHeading(title: title, subtitle: subtitle, finding: roster.says.first ?? "").draw(into: &drawing) : 8
    guard !roster.shifts.isEmpty else {
      drawing.add(Label("Nothing to draw: there is no roster.", at: Spot(width / 2, y + 60), size: 13, role: .ink, anchor: .middle))
      drawing.height = y + 120
      return drawing
    }
    let names = (roster.people.map(\.name) + roster.kinds.map(\.id)).map { TextWidth.of($0, size: 11) }.max() ?? 0
    let left = 12 + min(names, width < 560 ? 70 : 160) + 8
    let sums = TextWidth.of("000.0 h", size: 11) + 8
    let room = width - 12 - sums - left
    // A week stays together even where its days are narrow.
    let most = max(room / 7 >= Self.narrowestOfAWeek ? 7 : 1, Int(room / Self.narrowest))
    let blocks = grid.blocks(most: most)
    let longest = blocks.map(\.count).max() ?? 1
    let column = min(76, room / Double(longest))
    for (place, block) in blocks.enumerated() {
      let isLast = place == blocks.count - 1
      y = draw(block, left: left, column: column, top: y + (place == 0 ? 4 : 16), isLast: isLast, into: &drawing)
    }
    let isShort = roster.kinds.contains { TextWidth.of($0.id, size: 11) > column - 4 }
    drawing.height = legend(top: y + 12, names: isShort, into: &drawing) + 6
    return drawing
  }

  // MARK: A block of days

  private func draw(
    _ block: Range<Int>, left: Double, column: Double, top: Double, isLast: Bool, into drawing: inout Drawing
  ) -> Double {
    heading(block, left: left, column: column, top: top, into: &drawing)
    var y = top + 30
    var frame = Path()
    for (place, person) in roster.people.enumerated() {
      name(person.name, left: left, y: y, into: &drawing)
      for day in block {
        let box = box(day - block.lowerBound, left: left, column: column, y: y)
        frame.rectangle(box)
        cell(grid.cells[place][day], day: day, box, into: &drawing)
      }
      if isLast {
        let hours = NumberText(locale).fixed(person.hours, decimals: person.hours == person.hours.rounded() ? 0 : 1)
        let right = left + Double(block.count) * column
        drawing.add(Label("\(hours) h", at: Spot(right + 8, y + 14), role: .ink))
      }
      y += Self.rowHeight
    }
    drawing.add(frame, stroke: Stroke(.grid, 0.8))
    for (place, person) in roster.people.enumerated() { outlines(place, person.name, block, left, column, top + 30, into: &drawing) }
    y += 8
    return presence(block, left: left, column: column, top: y, into: &drawing)
  }

  private func box(_ place: Int, left: Double, column: Double, y: Double) -> Box {
    Box(left: left + Double(place) * column, top: y, right: left + Double(place + 1) * column, bottom: y + Self.rowHeight)
  }

  private func name(_ text: String, left: Double, y: Double, into drawing: inout Drawing) {
    drawing.add(Label(TextWidth.cut(text, to: left - 20, size: 11), at: Spot(left - 8, y + 14), role: .ink, anchor: .end))
  }

  private func heading(_ block: Range<Int>, left: Double, column: Double, top: Double, into drawing: inout Drawing) {
    let dates = DateText(locale)
    let isRoomy = block.allSatisfy { grid.dates[$0].map { TextWidth.of(dates.day($0), size: 11) <= column - 6 } ?? true }
    for day in block {
      guard let date = grid.dates[day] else { continue }
      let middle = left + (Double(day - block.lowerBound) + 0.5) * column
      drawing.add(Label(dates.weekday(date), at: Spot(middle, top + 11), anchor: .middle))
      drawing.add(Label(isRoomy ? dates.day(date) : "\(date.parts.day)", at: Spot(middle, top + 25), role: .ink, anchor: .middle))
    }
  }

  private func cell(_ cell: RosterGrid.Cell, day: Int, _ box: Box, into drawing: inout Drawing) {
    var area = Path()
    area.rectangle(box)
    let middle = Spot((box.left + box.right) / 2, box.top + 14)
    if cell.isIll {
      drawing.hatch(area, .worse)
      drawing.add(Label("ill", at: middle, role: .ink, anchor: .middle, bold: true, halo: true))
      return
    }
    guard let first = cell.kinds.first else {
      if grid.isWeekend(day) { drawing.add(area, fill: .shade) }
      if cell.askedOff { drawing.add(Label("off", at: middle, anchor: .middle)) }
      return
    }
    let part = grid.time(first)
    drawing.add(area, fill: part == .night ? .forecast : part == .later ? .band80 : .band95)
    let room = box.right - box.left - 4
    let full = cell.kinds.joined(separator: "+")
    let short = cell.kinds.map { grid.short[$0] ?? $0 }.joined(separator: "+")
    let text = TextWidth.of(full, size: 11) <= room ? full : TextWidth.cut(short, to: room, size: 11)
    drawing.add(Label(text, at: middle, role: part == .night ? .background : .ink, anchor: .middle))
  }

  /// What must not be hidden by the grid: changed cells, and days off that were asked for and could not be kept.
  private func outlines(
    _ place: Int, _ name: String, _ block: Range<Int>, _ left: Double, _ column: Double, _ top: Double, into drawing: inout Drawing
  ) {
    var changed = Path()
    var broken = Path()
    for day in block {
      let cell = grid.cells[place][day]
      let box = box(day - block.lowerBound, left: left, column: column, y: top + Double(place) * Self.rowHeight)
      if cell.isChanged { changed.rectangle(Box(left: box.left + 1, top: box.top + 1, right: box.right - 1, bottom: box.bottom - 1)) }
      if cell.askedOff, !cell.kinds.isEmpty { Marker.worse.outline(at: Spot(box.right - 6, box.top + 6), radius: 4.2, into: &broken) }
    }
    drawing.add(changed, stroke: Stroke(.ink, 2))
    drawing.add(broken, fill: .worse, stroke: Stroke(.background, 0.8))
  }

  // MARK: Who is there

  private func presence(_ block: Range<Int>, left: Double, column: Double, top: Double, into drawing: inout Drawing) -> Double {
    var y = top
    for (place, kind) in roster.kinds.enumerated() {
      name(kind.id, left: left, y: y, into: &drawing)
      for day in block {
        guard let presence = grid.presence[place][day] else { continue }
        let box = box(day - block.lowerBound, left: left, column: column, y: y)
        let middle = Spot((box.left + box.right) / 2, box.top + 14)
        if presence.isShort {
          var area = Path()
          area.rectangle(box)
          drawing.hatch(area, .worse)
        }
        drawing.add(
          Label(
            "\(presence.present)/\(presence.needed)", at: middle, role: presence.isShort ? .ink : .muted, anchor: .middle,
            bold: presence.isShort, halo: presence.isShort))
      }
      y += 18
    }
    return y
  }

  /// - Parameter names: whether cells hold the kinds' short names.
  private func legend(top: Double, names: Bool, into drawing: inout Drawing) -> Double {
    var flow = LegendFlow(left: 12, right: width - 12, top: top)
    for kind in roster.kinds.prefix(12) {
      let part = grid.time(kind.id)
      let short = names ? grid.short[kind.id].map { $0 == kind.id ? "" : "\($0) = " } ?? "" : ""
      flow.add(
        swatch: .area(fill: part == .night ? .forecast : part == .later ? .band80 : .band95, edge: Stroke(.forecast, 0.8)),
        text: "\(short)\(kind.id) \(kind.start)–\(kind.end)", into: &drawing)
    }
    let cells = grid.cells.joined()
    if cells.contains(where: \.isIll) { flow.add(swatch: .hatched(.worse), text: "ill", into: &drawing) }
    if cells.contains(where: \.isChanged) {
      flow.add(swatch: .area(fill: .background, edge: Stroke(.ink, 2)), text: "changed", into: &drawing)
    }
    if cells.contains(where: { $0.askedOff && $0.kinds.isEmpty && !$0.isIll }) {
      flow.add(swatch: .area(fill: .background, edge: Stroke(.grid, 1)), text: "off: asked for and kept", into: &drawing)
    }
    if cells.contains(where: { $0.askedOff && !$0.kinds.isEmpty }) {
      flow.add(marker: .worse, text: "asked to be off", into: &drawing)
    }
    if grid.presence.joined().contains(where: { $0?.isShort == true }) {
      flow.add(swatch: .hatched(.worse), text: "people or a skill missing (there/needed)", into: &drawing)
    }
    flow.newLine()
    for sentence in roster.says.dropFirst() where headings { flow.paragraph(sentence, into: &drawing) }
    return flow.y
  }
}
