import RealModule

/// What the members of a combination are fitted to: one series up to an origin, complete, in handy units, and the adjustments
/// that several members share.
struct MemberHistory: Sendable {
  /// The latest observations, missing ones filled.
  let values: [Double]
  /// The season lengths, ascending.
  let seasons: [Int]
  let scale: VarianceScale
  /// The values on the modelled scale, logarithms as a rule.
  let logs: [Double]
  /// The days found to be left out of the record, by position in the values given, and put in.
  let skips: [WeekAlignment.Skip]
  /// The days of an intraday series, further back than `values` reaches; nil for other kinds.
  let days: DayMatrix?
  /// Adjusted for the shortest season with indices of long memory, and with indices that follow the last cycles.
  let steady: SeasonalAdjustment
  let adaptive: SeasonalAdjustment

  /// The most observations used, with one season or none and with two; six weeks of short steps and fourteen cycles of a single season in
  /// any case.
  private static let longest = (single: 600, double: 2200, weeks: 6, cycles: 14)

  /// `values` may hold NaN, but not only. `leavesOutDays` is false where the record is known to be whole.
  init(values all: [Double], kind: SeriesKind, leavesOutDays: Bool = true) {
    seasons = kind.seasons
    let cycles = kind.isIntraday ? Self.longest.weeks : Self.longest.cycles
    let most = max(cycles * (kind.seasons.last ?? 1), kind.usesLongHistory ? Self.longest.double : Self.longest.single)
    // Where the latest were all lost, the last that were seen.
    let end = all.suffix(most).contains { !$0.isNaN } ? 0 : all.reversed().prefix { $0.isNaN }.count
    let latest = Array(all.suffix(most + end))
    var complete = SeriesCompletion.of(latest, season: seasons.last ?? 1)
    var scale = VarianceScale(values: complete, rangeReach: kind.isIntraday ? 0.7 : nil)
    let day = kind.stepsPerDay
    if leavesOutDays, let day, let week = seasons.last {
      // Days begin where the series says; the unfinished one at the end has no say.
      let unfinished = (kind.startStep + all.count) % day
      skips = WeekAlignment.skips(
        in: scale.scaled(Array(complete.dropLast(unfinished))), stepsPerDay: day, daysPerWeek: week / day)
      if !skips.isEmpty {
        complete = SeriesCompletion.of(WeekAlignment.realigned(latest, skips: skips, stepsPerDay: day), season: week)
        scale = VarianceScale(values: complete, rangeReach: kind.isIntraday ? 0.7 : nil)
      }
    } else {
      skips = []
    }
    values = complete
    self.scale = scale
    logs = scale.scaled(values)
    if kind.isIntraday, let day, let week = seasons.last {
      days = DayMatrix(values: all, startStep: kind.startStep, day: day, week: week, fewestWeeks: 3)
    } else {
      days = nil
    }
    let first = kind.adjustedSeason
    steady = SeasonalAdjustment(logs, season: first, decay: kind.decays.steady)
    adaptive = kind.decays.adaptive == kind.decays.steady ? steady : SeasonalAdjustment(logs, season: first, decay: kind.decays.adaptive)
  }

  var count: Int { values.count }

  /// One number a value of the history without those of the days put in.
  func withoutInsertions(_ column: [Double], stepsPerDay: Int) -> [Double] {
    var result: [Double] = []
    var next = 0
    var inserted = 0
    for skip in skips {
      let position = skip.position + inserted
      result += column[next..<position]
      inserted += skip.days * stepsPerDay
      next = position + skip.days * stepsPerDay
    }
    return result + column[next...]
  }
  var shortestSeason: Int { seasons.first ?? 1 }
  var longestSeason: Int { seasons.last ?? 1 }

  /// A path of the modelled scale in the data's units, with the seasonal indices added back. The path starts at step `start` of
  /// the history.
  func restored(_ path: [Double], from start: Int, indices: SeasonalAdjustment? = nil) -> [Double] {
    var result = path
    for t in path.indices { result[t] = scale.restored(path[t] + (indices?.index(at: start + t) ?? 0)) }
    return result
  }

  /// The same for a path that is a level on the scale of the data, `exp` of the modelled scale where that is logarithmic.
  func restoredLevels(_ path: [Double], from start: Int, indices: SeasonalAdjustment) -> [Double] {
    guard scale.isLogarithmic else { return restored(path, from: start, indices: indices) }
    return restored(path.map { .log(max($0, .leastNormalMagnitude)) }, from: start, indices: indices)
  }

  /// The adjusted series on the scale of the data.
  func levels(_ adjustment: SeasonalAdjustment) -> [Double] {
    scale.isLogarithmic ? adjustment.adjusted.map { .exp($0) } : adjustment.adjusted
  }
}
