/// How the scores of the days to come are forecast: by the weekday autoregression, by smoothing with a weekly season, or by the mean of
/// both.
enum ScoreMethod: Int, CaseIterable, Sendable, Codable {
  case autoregression
  case smoothing
  case mean
}

/// Both score forecasters estimated on the days up to an origin; they then run on with the scores of later days.
struct ScoreForecaster: Sendable, Codable, Equatable {
  private let regression: WeekdayAutoregression?
  /// The smoothing's parameters; empty where it could not be fitted.
  private let smoothing: [Double]
  private let week: Int

  init(_ scores: [Double], week: Int) {
    self.week = week
    regression = WeekdayAutoregression(scores, week: week)
    smoothing = Self.smoothed(scores, week: week, near: [])?.parameters ?? []
  }

  /// Whether it is one for weeks of so many days.
  func suits(week: Int) -> Bool { self.week == week && (regression?.week ?? week) == week && [0, 4].contains(smoothing.count) }

  private static func smoothed(_ scores: [Double], week: Int, near: [Double]) -> DoubleSeasonalLevel? {
    guard scores.contains(where: { !$0.isNaN }) else { return nil }
    return DoubleSeasonalLevel(SeriesCompletion.of(scores, season: week), short: 1, long: week, near: MemberStart(near))
  }

  /// The forecasts of the next `count` days after `scores`, one row a method.
  func paths(_ scores: [Double], count: Int) -> [[Double]] {
    var byRegression: [Double]?
    if let regression, let last = scores.lastIndex(where: { !$0.isNaN }) {
      let path = regression.path(after: scores[last], day: last + 1, count: scores.count - 1 - last + count)
      byRegression = Array(path.suffix(count))
    }
    let bySmoothing =
      smoothing.isEmpty ? nil : Self.smoothed(scores, week: week, near: smoothing)?.path(count).map { $0.isFinite ? $0 : 0 }
    let known = scores.filter { !$0.isNaN }
    let usual = [Double](repeating: known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count), count: count)
    let first = byRegression ?? bySmoothing ?? usual
    let second = bySmoothing ?? first
    return [first, second, zip(first, second).map { 0.5 * ($0 + $1) }]
  }

  /// The forecast of the next day alone; by the autoregression where it can be had, for the smoothing would run over all days again.
  func next(after scores: ArraySlice<Double>) -> Double {
    guard let regression, let last = scores.lastIndex(where: { !$0.isNaN }) else { return .nan }
    return regression.path(after: scores[last], day: last + 1, count: scores.endIndex - last).last ?? .nan
  }
}
