public import Engine

/// A staffing plan as text: bars of the first day, a line a day for the week, and the plan in sentences.
public struct StaffingText: Sendable {
  public let plan: StaffingPlan
  public let style: TerminalStyle

  public init(_ plan: StaffingPlan, style: TerminalStyle = TerminalStyle()) {
    self.plan = plan
    self.style = style
  }

  public func text() -> String {
    var lines = style.wrapped(PictureTitle.text(plan.title))
    lines += style.wrapped("\(StaffingWords.interval(plan)), \(StaffingWords.goal(plan, numbers: style.numbers))")
    lines += week()
    lines.append("")
    for sentence in plan.says + plan.assumptions { lines += style.wrapped(sentence) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A line a day: its intervals as bars from zero, and the number at the peak.
  func week() -> [String] {
    let week = StaffingWeek.days(plan)
    guard !week.days.isEmpty else { return ["Nothing to draw: the plan has no days."] }
    let finite = StaffingWeek.range(plan).map { plan.scheduled[$0] }.filter(\.isFinite)
    guard let most = finite.max() else { return ["Nothing to draw: the plan has no numbers."] }
    let dates = DateText(style.locale)
    let names = week.days.map { style.text(dates.reading($0.ds, year: false)) }
    let widest = names.map(EastAsianWidth.columns).max() ?? 0
    return zip(week.days, names).map { day, name in
      let values = day.cells.map { cell in cell.map { plan.scheduled[$0] } ?? .nan }
      // One scale for all days: an eighth column carries the week's peak and is cut off again.
      let bars = String(SparkText.line(values + [most], columns: values.count + 1, style: style, fromZero: true).dropLast())
      let peak = values.indices.filter { values[$0].isFinite }.max { values[$0] < values[$1] }
      let words = peak.map { "most \(style.numbers.short(values[$0])) at \(week.columns[$0])" } ?? "no numbers"
      let padding = String(repeating: " ", count: widest - EastAsianWidth.columns(name))
      return "\(name)\(padding) \(style.plain ? "|" : "│")\(bars)\(style.plain ? "|" : "│") \(words)"
    }
  }
}
