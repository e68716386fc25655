import Timeline

/// The days of a roster and how a request names them.
struct RosterCalendar {
  let first: CivilDate
  let days: Int

  static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  var dates: [CivilDate] { (0..<days).map { CivilDate(daysSinceEpoch: first.daysSinceEpoch + $0) } }

  /// `Mon 4 May`.
  var names: [String] { dates.map { Phrase.date($0, weekday: true, year: false) } }

  /// Days of the roster that a text names: a date, a span `2026-05-04..2026-05-06` or a weekday; those outside the roster are left out.
  func days(_ text: String, field: String) throws(JobError) -> [Int] {
    if let weekday = Self.weekdays.firstIndex(of: String(text.lowercased().prefix(3))), text.allSatisfy(\.isLetter) {
      return (0..<days).filter { (first.weekday + $0) % 7 == weekday }
    }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    let dates = ends.compactMap { CivilDate(iso8601: $0) }
    guard dates.count == ends.count, (1...2).contains(dates.count), dates[0] <= dates[dates.count - 1] else {
      throw JobError(
        .request, code: "invalid_date", message: "'\(text)' is no day; write 2026-05-04, 2026-05-04..2026-05-06 or mon", field: field)
    }
    let start = max(0, dates[0].daysSinceEpoch - first.daysSinceEpoch)
    let end = min(days - 1, dates[dates.count - 1].daysSinceEpoch - first.daysSinceEpoch)
    return start <= end ? Array(start...end) : []
  }

  func days(_ texts: [String], field: String) throws(JobError) -> Set<Int> {
    var all = Set<Int>()
    for text in texts { all.formUnion(try days(text, field: field)) }
    return all
  }

  /// The place of a date; nil outside the roster.
  func day(_ date: String) -> Int? {
    guard let date = CivilDate(iso8601: date) else { return nil }
    let day = date.daysSinceEpoch - first.daysSinceEpoch
    return (0..<days).contains(day) ? day : nil
  }
}
