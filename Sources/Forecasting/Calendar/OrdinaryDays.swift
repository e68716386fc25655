import RealModule
import Statistics

/// What the days of a series would have been without any event: a local level and the week's profile, learned from the days that no event
/// touches, and how far each day was from it.
///
/// Non-negative series are compared on the scale of logarithms, so that effects are shares of what was expected; others on their own.
struct OrdinaryDays {
  /// Day by day, observed less expected, over `unit`; NaN where one of them is unknown.
  let deviations: [Double]
  /// The variance that such a deviation has on ordinary days.
  let variance: Double
  /// Further variance of a day that holds fewer counts than were expected.
  let countVariance: [Double]
  /// What is added before logarithms are taken; nil for series that are compared on their own scale.
  let offset: Double?
  /// The size of one unit of deviation: 1 for logarithms.
  let unit: Double
  /// The days of the rhythm (7); 1 for none.
  let rhythm: Int
  /// Whether the slot of the rhythm is far below the usual anyway.
  let isQuiet: [Bool]

  /// Nil where there is nothing to compare with.
  init?(_ series: ForecastSeries, calendar: CalendarEvents, cells: CalendarCells) {
    let values = Self.days(series.values, calendar)
    let observed = values.filter { !$0.isNaN }
    guard observed.count >= 8, let lowest = observed.min() else { return nil }
    let isShare = lowest >= 0
    let positive = observed.filter { $0 > 0 }
    let mean = positive.reduce(0) { $0 + $1 / Double(max(1, positive.count)) }
    let offset: Double? =
      !isShare || !mean.isFinite ? nil : series.isCount ? 0.5 / Double(calendar.stepsPerDay) : lowest > 0 ? 0 : 0.01 * mean
    let z = values.map { value in offset.map { Double.log(value + $0) } ?? value }
    let scale = RobustScale.medianAbsoluteDeviation(z.filter(\.isFinite))
    let spread = scale > 0 ? scale : Self.deviation(z.filter(\.isFinite))
    guard spread.isFinite, spread > 0 else { return nil }
    self.offset = offset
    unit = offset == nil ? spread : 1
    rhythm = Self.rhythm(of: series, calendar)
    let ordinary = z.indices.map { cells.touches($0) || !z[$0].isFinite ? Double.nan : z[$0] }
    var profile = [Double](repeating: 0, count: z.count)
    var level = Self.level(ordinary, profile)
    for _ in 0..<2 where rhythm > 1 {
      profile = Self.profile(ordinary, level, rhythm: rhythm)
      level = Self.level(ordinary, profile)
    }
    let scaled = unit
    let deviations = z.indices.map { ((z[$0] - level[$0]) - profile[$0]) / scaled }
    let rest = ordinary.indices.compactMap { ordinary[$0].isNaN || !deviations[$0].isFinite ? nil : deviations[$0] }
    let robust = RobustScale.medianAbsoluteDeviation(rest)
    self.deviations = deviations
    // The level and the profile are estimates themselves.
    variance = robust.isFinite ? max(1.3 * robust * robust, 1e-6) : 1e-6
    let steps = Double(calendar.stepsPerDay)
    countVariance = z.indices.map { day in
      guard series.isCount, deviations[day].isFinite, deviations[day] < 0 else { return 0 }
      let count = values[day] * steps
      return max(0, 1 / (count + 0.5) - 1 / (count * Double.exp(-deviations[day]) + 0.5))
    }
    // By the profile of the last weeks.
    let recent = profile.suffix(rhythm)
    let middle = recent.sorted()[recent.count / 2]
    let first = z.count - recent.count
    var isQuiet = [Bool](repeating: false, count: rhythm)
    if offset != nil {
      for (index, value) in recent.enumerated() { isQuiet[(first + index) % rhythm] = value < middle - 0.5 }
    }
    self.isQuiet = isQuiet
  }

  func isQuiet(_ day: Int) -> Bool { isQuiet[day % rhythm] }

  /// Means by day over the steps that were observed; a day with far fewer of them than usual is missing.
  private static func days(_ values: [Double], _ calendar: CalendarEvents) -> [Double] {
    if calendar.stepsPerDay == 1 { return values }
    let count = calendar.day(ofStep: values.count - 1) + 1
    var sums = [Double](repeating: 0, count: count)
    var counts = [Int](repeating: 0, count: count)
    for (step, value) in values.enumerated() where !value.isNaN {
      sums[calendar.day(ofStep: step)] += value / Double(calendar.stepsPerDay)
      counts[calendar.day(ofStep: step)] += 1
    }
    let seen = counts.filter { $0 > 0 }.sorted()
    let usual = seen.isEmpty ? 1 : seen[seen.count / 2]
    return (0..<count).map { day in
      10 * counts[day] < 9 * usual || counts[day] == 0 ? .nan : sums[day] * Double(calendar.stepsPerDay) / Double(counts[day])
    }
  }

  /// The shortest season of whole days up to a month.
  private static func rhythm(of series: ForecastSeries, _ calendar: CalendarEvents) -> Int {
    for season in series.seasons where season % calendar.stepsPerDay == 0 {
      let days = season / calendar.stepsPerDay
      if days >= 2, days <= 31, 2 * days <= series.count / calendar.stepsPerDay { return days }
    }
    return 1
  }

  /// Half the width of the window of the level, in days: wide enough to bridge the week of Christmas.
  private static let reach = 17

  /// The level at every day: a mean of the days around, nearer ones counting more and outlying ones not at all.
  private static func level(_ ordinary: [Double], _ profile: [Double]) -> [Double] {
    var window = WeightedWindow()
    return ordinary.indices.map { day in
      var reach = Self.reach
      repeat {
        window.removeAll()
        for other in max(0, day - reach)...min(ordinary.count - 1, day + reach) where !ordinary[other].isNaN && other != day {
          window.add(ordinary[other] - profile[other], weight: 1 - Double(abs(other - day)) / Double(reach + 1))
        }
        reach *= 2
      } while window.count < 6 && reach < 2 * ordinary.count
      return window.centre()
    }
  }

  /// The rhythm's slot at every day, from the same slots of the quarter on either side.
  private static func profile(_ ordinary: [Double], _ level: [Double], rhythm: Int) -> [Double] {
    let cycles = 12
    var window = WeightedWindow()
    return ordinary.indices.map { day in
      window.removeAll()
      for cycle in -cycles...cycles where cycle != 0 {
        let other = day + cycle * rhythm
        guard other >= 0, other < ordinary.count, !ordinary[other].isNaN, level[other].isFinite else { continue }
        window.add(ordinary[other] - level[other], weight: 1 - Double(abs(cycle)) / Double(cycles + 1))
      }
      let value = window.centre()
      return value.isNaN ? 0 : value
    }
  }

  private static func deviation(_ values: [Double]) -> Double {
    let count = Double(max(1, values.count))
    let mean = values.reduce(0) { $0 + $1 / count }
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) / count }.squareRoot()
  }
}
