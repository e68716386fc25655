import Engine

/// The words around a staffing plan.
enum StaffingWords {
  /// `80% in 20 s`.
  static func goal(_ plan: StaffingPlan, numbers: NumberText) -> String {
    let duration = MeasureFormat(unit: .seconds, values: [plan.goalSeconds], locale: numbers.locale, plain: numbers.plain)
    return numbers.locale.drawn.phrase(.goalIn, numbers.percent(plan.goalShare), duration.withUnit(plan.goalSeconds))
  }

  static func interval(_ plan: StaffingPlan, _ locale: PictureLocale = .en) -> String {
    let seconds = plan.intervalSeconds
    let words = locale.drawn
    guard seconds.isFinite, seconds > 0, seconds < 1e9 else { return "by interval" }
    if seconds == 3600 { return words[.byHour] }
    if seconds == 86_400 { return words[.byDay] }
    if locale != .en { return words.phrase(.byMinutes, "\(Int(seconds / 60))") }
    return seconds == 60 ? "by minute" : "by \(Counted.text(Int(seconds / 60), "minute", "minutes"))"
  }
}
