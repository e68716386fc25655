import Timeline

/// Over what a service level is promised.
public enum GoalSpan: String, Codable, Sendable, CaseIterable {
  /// In each interval.
  case interval
  /// Over all contacts of a day: an agent is put where it serves the most of them.
  case day
  /// Over all contacts of a week that begins on Monday.
  case week

  /// The number of each interval's span; nil where an axis without times has no days or weeks.
  func groups(_ axis: TimeAxis) -> [Int]? {
    switch self {
    case .interval: return Array(0..<axis.count)
    case .day, .week:
      var groups: [Int] = []
      for index in 0..<axis.count {
        guard let date = axis.date(at: index) else { return nil }
        groups.append(self == .day ? date.daysSinceEpoch : Frequency.week.period(ofLocalSeconds: Int64(date.daysSinceEpoch) * 86_400))
      }
      return groups
    }
  }
}
