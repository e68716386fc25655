import Engine

/// The words around a staffing plan.
enum StaffingWords {
  /// `80% in 20 s`.
  static func goal(_ plan: StaffingPlan, numbers: NumberText) -> String {
    let duration = MeasureFormat(unit: .seconds, values: [plan.goalSeconds], locale: numbers.locale, plain: numbers.plain)
    return "goal \(numbers.percent(plan.goalShare)) in \(duration.withUnit(plan.goalSeconds))"
  }

  static func interval(_ plan: StaffingPlan) -> String {
    let seconds = plan.intervalSeconds
    guard seconds.isFinite, seconds > 0, seconds < 1e9 else { return "by interval" }
    if seconds == 3600 { return "by hour" }
    if seconds == 86_400 { return "by day" }
    return seconds == 60 ? "by minute" : "by \(Counted.text(Int(seconds / 60), "minute", "minutes"))"
  }
}
