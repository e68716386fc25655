/// What kind of series it is, as far as the choice of methods goes: by its seasons and its length.
struct SeriesKind: Sendable, Equatable {
  enum Form: Sendable, Equatable {
    /// One season: months, quarters, or a day alone.
    case seasonal
    /// No season and a short history, as years have it.
    case annual
    /// No season and a longer history.
    case plain
    /// Weeks, with a year of about 52.
    case weekly
    /// Days with a week of five to seven days, and a year.
    case daily
    /// Steps within the day, with a day and a week.
    case intraday
  }

  let form: Form
  let seasons: [Int]
  /// The step of the day that the first value belongs to.
  let startStep: Int

  /// From this many values on a series without season is no longer treated like yearly data.
  private static let plainLength = 120

  init(_ series: ForecastSeries) { self.init(seasons: series.seasons, count: series.count, startStep: series.startStep) }

  init(seasons given: [Int], count n: Int, startStep: Int = 0) {
    self.startStep = startStep
    let first = given.first ?? 1
    if let week = given.first(where: { $0 > first && $0 % first == 0 && $0 / first <= 14 }), n >= 2 * week + first {
      form = .intraday
      seasons = [first, week]
    } else if (5...7).contains(first), n >= 8 * first {
      form = .daily
      seasons = [first]
    } else if Self.isWeekly(seasons: given), n >= 20 {
      form = .weekly
      seasons = [first]
    } else if first > 1, n >= 2 * first + 2 {
      form = .seasonal
      seasons = [first]
    } else {
      form = n < Self.plainLength ? .annual : .plain
      seasons = []
    }
  }

  static func isWeekly(seasons: [Int]) -> Bool { seasons.first.map { (50...54).contains($0) } ?? false }

  /// A year: in whole weeks, and as long as it is.
  static func year(seasons: [Int]) -> (steps: Int, length: Double) {
    let first = seasons.first ?? 1
    return isWeekly(seasons: seasons) ? (52, 52.18) : (52 * first, 52.18 * Double(first))
  }

  /// The lag of the differences that errors are usually proportional to; weeks repeat last week rather than last year.
  var differenceLag: Int { form == .weekly ? 1 : seasons.first ?? 1 }

  /// The steps of a day where the week is the longest season; nil where there is none.
  var stepsPerDay: Int? { form == .intraday ? seasons.first : form == .daily ? 1 : nil }

  var isIntraday: Bool { form == .intraday }

  var usesLongHistory: Bool { form == .intraday || form == .daily || form == .weekly }

  /// The season that histories are adjusted for; 1 for none.
  var adjustedSeason: Int { form == .seasonal || form == .daily ? seasons.first ?? 1 : 1 }

  /// The weight of a cycle's indices relative to the next one's.
  var decays: (steady: Double, adaptive: Double) { form == .daily ? (0.97, 0.97) : (0.95, 0.75) }
}
