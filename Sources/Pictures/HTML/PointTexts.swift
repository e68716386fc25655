import Engine

/// What a pointer or key finds in a picture: the points' places and what is said of each.
struct PointTexts {
  var x: [Double] = []
  var y: [Double] = []
  var texts: [String] = []
  /// Positions, in these columns, of points with a signal.
  var signals: [Int] = []
  /// The periods of the points, where they have some.
  private var ds: [String] = []

  /// The place of the point of a period, else of the one before it; nil where the period lies before all points.
  func position(near period: String) -> Int? {
    ds.firstIndex(of: period) ?? ds.lastIndex { TimePositions.seconds($0, isBefore: period) }
  }

  /// A picture without points to go to.
  init() {}

  /// More points than this are thinned, to the extremes of 250 stretches: a pointer cannot tell finer ones apart.
  private static let most = 1000

  init(_ picture: ControlChartPicture) {
    let words = ControlChartPointWords(picture)
    var indices = Array(picture.main.y.indices)
    if indices.count > Self.most {
      let scale = LinearScale(low: picture.positions.x.first ?? 0, high: picture.positions.x.last ?? 1, start: 0, end: 250)
      indices = Thinning.kept(x: picture.positions.x.map { scale($0) }, y: picture.main.y) { picture.main.isMarked($0) }
    }
    for index in indices where picture.main.y[index].isFinite {
      if [Marker.worse, .better, .up, .down].contains(picture.main.markers[index]) { signals.append(x.count) }
      x.append(picture.positions.x[index])
      y.append(picture.main.y[index])
      texts.append(words.text(index))
      ds.append(picture.result.points[index].ds)
    }
  }

  init(_ picture: ForecastPicture) {
    let (result, window) = (picture.result, picture.window)
    let dates = DateText(picture.locale)
    for (place, index) in window.history.enumerated() where result.history.y[index].isFinite {
      x.append(picture.positions.x[place])
      y.append(result.history.y[index])
      texts.append("\(dates.reading(result.history.ds[index])): actual \(picture.format.withUnit(result.history.y[index]))")
    }
    for step in window.ahead where result.mean[step].isFinite {
      x.append(picture.positions.x[window.history.count + step])
      y.append(result.mean[step])
      var text = "\(dates.reading(result.ds[step])): forecast \(picture.format.withUnit(result.mean[step]))"
      for interval in result.intervals.sorted(by: { $0.level < $1.level }) {
        guard step < min(interval.lower.count, interval.upper.count) else { continue }
        let level = picture.format.numbers.percent(interval.level / 100)
        text += "; \(level) interval \(picture.format.short(interval.lower[step])) to \(picture.format.withUnit(interval.upper[step]))"
      }
      texts.append(text)
    }
  }

  /// The intervals of the day that is drawn large.
  init(_ picture: ShiftPlanPicture) {
    let (plan, day) = (picture.plan, picture.day)
    guard plan.requirement.indices.contains(day), plan.coverage.indices.contains(day) else { return }
    let numbers = NumberText(picture.locale)
    for interval in picture.open
    where plan.requirement[day].indices.contains(interval) && plan.coverage[day].indices.contains(interval) {
      let (needed, present) = (plan.requirement[day][interval], plan.coverage[day][interval])
      guard needed.isFinite, present.isFinite else { continue }
      let difference = present - needed
      var text =
        "\(ShiftsTable.day(day, plan)), \(DateText.clock(interval * max(1, plan.intervalMinutes) * 60)): \(numbers.short(needed)) needed, "
        + "\(numbers.short(present)) at work"
      if abs(difference) > 0.05 { text += ", \(numbers.short(abs(difference))) \(difference < 0 ? "short" : "over")" }
      if let service = plan.service, let level = service.level(day, interval) {
        text += "; \(numbers.short(service.contacts(day, interval))) contacts, service level \(numbers.percent(level))"
      }
      x.append(Double(interval) + 0.5)
      y.append(needed)
      texts.append(text)
    }
  }

  init(_ picture: StaffingPicture) {
    let plan = picture.plan
    let (dates, numbers) = (DateText(picture.locale), NumberText(picture.locale))
    func at(_ column: [Double], _ index: Int) -> Double { column.indices.contains(index) ? column[index] : .nan }
    for (place, index) in picture.shown.enumerated() where plan.scheduled[index].isFinite {
      x.append(picture.positions.x[place])
      y.append(plan.scheduled[index])
      var parts = ["\(dates.reading(plan.ds[index])): \(Counted.text(numbers.short(plan.scheduled[index]), "person", "people")) needed"]
      let upper = at(plan.scheduledUpper, index)
      let lower = at(plan.lower?.scheduled ?? [], index)
      if upper.isFinite { parts[0] += ", \(lower.isFinite ? "\(numbers.short(lower)) " : "up ")to \(numbers.short(upper))" }
      if at(plan.volume, index).isFinite { parts.append(Counted.text(numbers.short(at(plan.volume, index)), "contact", "contacts")) }
      if at(plan.serviceLevel, index).isFinite { parts.append("service level \(numbers.percent(at(plan.serviceLevel, index)))") }
      if at(plan.occupancy, index).isFinite { parts.append("occupancy \(numbers.percent(at(plan.occupancy, index)))") }
      let wait = at(plan.averageSpeedOfAnswer, index)
      if wait.isFinite {
        parts.append("wait \(MeasureFormat(unit: .seconds, values: [wait], locale: picture.locale).withUnit(wait))")
      }
      texts.append(parts.joined(separator: "; "))
    }
  }

  /// `csv` with its first field taken from every row where that is one and the same, as the script puts it back; else as it is. In a
  /// long series the name would be a quarter of the text. A file with quotes may hold line breaks inside a field and is left alone.
  static func withoutSeries(_ csv: String) -> (id: String, csv: String) {
    let lines = csv.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 2, !csv.utf8.contains(0x22), let id = lines[1].split(separator: ",", omittingEmptySubsequences: false).first,
      !id.isEmpty
    else { return ("", csv) }
    let prefix = id + ","
    let rows = lines.dropFirst().dropLast()
    guard lines.last?.isEmpty == true, rows.allSatisfy({ $0.hasPrefix(prefix) && $0.utf8.count > prefix.utf8.count }) else {
      return ("", csv)
    }
    let bare = rows.map { $0.dropFirst(prefix.count) }
    return (String(id), ([lines[0]] + bare + [""]).joined(separator: "\n"))
  }

  /// As JSON for the page's script; `csv` is what the CSV action saves, nil where a server writes it.
  func json(name: String, csv: String?) -> String {
    func numbers(_ values: [Double]) -> String { "[" + values.map { CSVField.number($0) }.joined(separator: ",") + "]" }
    let texts = "[" + self.texts.map(JSONText.quoted).joined(separator: ",") + "]"
    let signals = "[" + self.signals.map(String.init).joined(separator: ",") + "]"
    let points = "{\"name\":\(JSONText.quoted(name)),\"x\":\(numbers(x)),\"y\":\(numbers(y)),\"t\":\(texts),\"s\":\(signals)"
    guard let csv else { return points + "}" }
    let (id, bare) = Self.withoutSeries(csv)
    return points + ",\"id\":\(JSONText.quoted(id)),\"csv\":\(JSONText.quoted(bare))}"
  }
}
