import Forecasting
import Timeline

/// What a forecast within the day comes to a day: the first thing a planner asks, and what bands of hours over two weeks cannot show.
struct DailyTotals {
  /// Fewer days ahead are a day's plan and no outlook.
  static let fewestDays = 2

  private let axis: TimeAxis
  private let values: [Double]
  private let horizon: Int
  /// Periods in a day.
  private let day: Int
  /// Periods of the first day on the axis, and of the day in progress, that have gone by.
  private let before: Int
  private let gone: Int

  /// Nil for series whose sums mean nothing (`isCount` false), that are not within the day, or that end too soon.
  init?(axis: TimeAxis, values: [Double], horizon: Int, isCount: Bool) {
    guard isCount, case .minutes(let minutes)? = axis.frequency, minutes > 0, minutes < 1440, 1440 % minutes == 0 else { return nil }
    day = 1440 / minutes
    self.axis = axis
    self.values = values
    self.horizon = horizon
    before = axis.slot(at: 0, season: day)
    gone = axis.slot(at: axis.count, season: day)
    // A day in progress counts only where all of it that has gone by is known.
    guard axis.count >= gone, (gone + horizon) / day >= Self.fewestDays else { return nil }
  }

  /// - Parameter paths: sample paths of the steps ahead; their sums know how errors of one day go together, which bounds of hours do not.
  func totals(_ paths: SamplePaths, levels: [Double]) -> ForecastResult.DailyTotals {
    let days = (gone + horizon) / day
    let known = values.suffix(gone).reduce(0) { $1.isNaN ? $0 : $0 + $1 }
    let sums = paths.sums(by: (0..<horizon).map { step in (gone + step) / day < days ? (gone + step) / day : -1 })
    func withKnown(_ column: [Double]) -> [Double] { column.enumerated().map { $0.offset == 0 ? $0.element + known : $0.element } }
    let first = axis.count - gone
    return ForecastResult.DailyTotals(
      history: history, ds: (0..<days).map { date(first + $0 * day) }, mean: withKnown(sums.mean),
      intervals: levels.sorted().map { level in
        let interval = sums.interval(level: level)
        return ForecastResult.Interval(level: level, lower: withKnown(interval.lower), upper: withKnown(interval.upper))
      }, paths: paths.count, seed: paths.seed)
  }

  /// The whole days of the history. A day with a hole in it has no total: the sum of the rest would look like a quiet day.
  private var history: ForecastResult.History {
    let closed = ClosedSlots(values: values, axis: axis)
    let starts = stride(from: (day - before) % day, to: axis.count - gone, by: day)
    let totals = starts.map { start in
      (start..<start + day).reduce(0.0) { sum, step in
        values[step].isNaN && closed.contains(step, of: axis) ? sum : sum + values[step]
      }
    }
    return ForecastResult.History(ds: starts.map(date), y: totals)
  }

  private func date(_ index: Int) -> String { axis.date(at: index)?.iso8601 ?? axis.label(at: index) }
}
