import Timeline

/// Columns of dates and hours.
enum SampleDates {
  /// 1 March 2016, a Tuesday.
  static let start = 16_861

  static func days(_ count: Int, from start: Int = start) -> [String] {
    (0..<count).map { CivilDate(daysSinceEpoch: start + $0).iso8601 }
  }

  static func hours(_ count: Int, from start: Int = start) -> [String] {
    (0..<count).map { index in
      let hour = index % 24
      return "\(CivilDate(daysSinceEpoch: start + index / 24).iso8601)T\(hour < 10 ? "0" : "")\(hour):00:00"
    }
  }
}
