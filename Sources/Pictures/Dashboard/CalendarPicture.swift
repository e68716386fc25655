import Engine
import Timeline

/// A count a day as a calendar: weeks as columns, weekdays as rows, a month's name over its first week; a day without data is crossed.
///
/// More weeks than fit go on below, the latest last.
struct CalendarPicture {
  let ds: [String]
  let values: [Double]
  let title: String
  let width: Double
  let locale: PictureLocale

  init(ds: [String], values: [Double], title: String, width: PictureWidth, locale: PictureLocale) {
    self.ds = ds
    self.values = values
    self.title = title
    self.width = width.rawValue
    self.locale = locale
  }

  private static let cell = 15.0

  /// The days with their values, by date.
  private var days: [(date: CivilDate, value: Double)] {
    zip(ds, values).compactMap { label, value in
      ISO8601.parse(Array(label.utf8)).map { (LocalMoment(seconds: Int($0.localSeconds)).date, value) }
    }
  }

  /// Nil where there is no day.
  func drawing() -> Drawing? {
    let days = days
    guard let first = days.map(\.date.daysSinceEpoch).min(), let last = days.map(\.date.daysSinceEpoch).max(), last - first < 200_000 else {
      return nil
    }
    var drawing = Drawing(width: width, height: 0, title: title, summary: "")
    let names = locale.weekdays
    let left = (names.map { TextWidth.of($0, size: 11) }.max() ?? 30) + 16
    let monday = first - CivilDate(daysSinceEpoch: first).weekday
    let columns = max(4, Int((width - left - 12) / Self.cell))
    let weeks = (last - monday) / 7 + 1
    let blocks = (weeks + columns - 1) / columns
    let height = 7 * Self.cell + 30
    let most = days.map(\.value).filter(\.isFinite).max() ?? 0
    // Three tints, a path each, so that a year stays small.
    let roles: [ColourRole] = [.band95, .band80, .forecast]
    var paths = roles.map { _ in Path() }
    var (none, crosses) = (Path(), Path())
    for block in 0..<blocks {
      let top = 22 + Double(block) * height
      for (row, name) in names.enumerated() where row % 2 == 0 {
        drawing.add(Label(name, at: Spot(8, top + Double(row) * Self.cell + 11)))
      }
      months(block, columns, monday: monday, last: last, left: left, top: top, into: &drawing)
    }
    for (date, value) in days {
      let offset = date.daysSinceEpoch - monday
      let (week, weekday) = (offset / 7, offset % 7)
      let x = left + Double(week % columns) * Self.cell
      let y = 22 + Double(week / columns) * height + Double(weekday) * Self.cell
      let box = Box(left: x, top: y, right: x + Self.cell - 2, bottom: y + Self.cell - 2)
      guard value.isFinite else {
        none.rectangle(box)
        crosses.segment(Spot(box.left + 3, box.top + 3), Spot(box.right - 3, box.bottom - 3))
        crosses.segment(Spot(box.right - 3, box.top + 3), Spot(box.left + 3, box.bottom - 3))
        continue
      }
      guard value > 0 else {
        none.rectangle(box)
        continue
      }
      paths[Self.tint(value, most)].rectangle(box)
    }
    drawing.add(none, stroke: Stroke(.grid, 1))
    drawing.add(crosses, stroke: Stroke(.axis, 1.2))
    for (path, role) in zip(paths, roles) { drawing.add(path, fill: role) }
    let bottom = 22 + Double(blocks) * height - 18
    legend(most, roles, top: bottom, into: &drawing)
    drawing.height = bottom + 28
    return drawing
  }

  private static func tint(_ value: Double, _ most: Double) -> Int { most > 0 ? Int(min(2, max(0, value / most * 2.999))) : 0 }

  private func months(
    _ block: Int, _ columns: Int, monday: Int, last: Int, left: Double, top: Double, into drawing: inout Drawing
  ) {
    let dates = DateText(locale)
    var free = -Double.infinity
    for column in 0..<columns {
      let day = monday + (block * columns + column) * 7
      guard day <= last else { return }
      // The week that holds the first of a month carries its name; the first of a block too.
      let ending = CivilDate(daysSinceEpoch: day + 6)
      guard ending.parts.day <= 7 || column == 0 else { continue }
      let text =
        ending.parts.month == 1 || (column == 0 && block == 0) ? "\(dates.month(ending)) \(dates.year(ending))" : dates.month(ending)
      let x = left + Double(column) * Self.cell
      guard x > free, x + TextWidth.of(text, size: 11) < width - 4 else { continue }
      drawing.add(Label(text, at: Spot(x, top - 6)))
      free = x + TextWidth.of(text, size: 11) + 6
    }
  }

  private func legend(_ most: Double, _ roles: [ColourRole], top: Double, into drawing: inout Drawing) {
    let numbers = NumberText(locale)
    var x = 8.0
    for (index, role) in roles.enumerated() where most > 0 {
      var path = Path()
      path.rectangle(Box(left: x, top: top, right: x + 13, bottom: top + 13))
      drawing.add(path, fill: role)
      let from = most * Double(index) / 2.999
      let label = Label("≥ \(numbers.short(index == 0 ? 1 : from.rounded(.up)))", at: Spot(x + 18, top + 11))
      drawing.add(label)
      x = label.box.right + 16
    }
  }
}
