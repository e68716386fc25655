import Forecasting
import Timeline

/// What is asked of sample paths: how many, from which seed, and over what they are summed.
struct PathSampling: Sendable {
  enum Period: String, CaseIterable {
    case day, week, month, horizon
  }

  var count: Int
  var seed: UInt64
  /// Nil for the paths themselves.
  var period: Period?

  /// More say nothing more of a quantile that anyone acts on, and take memory for every step.
  private static let most = 100_000

  /// Enough for the quantiles of sums that are drawn.
  static let usualCount = 1000

  init(count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
  }

  /// Nil where a request asks for none of it.
  init?(_ request: ForecastJob.Request) throws(JobError) {
    guard request.paths != nil || request.sumOver != nil else { return nil }
    count = request.paths ?? Self.usualCount
    seed = request.seed ?? 0
    guard count >= 1 else {
      throw JobError(.request, code: "invalid_paths", message: "at least one path has to be drawn, not \(count)", field: "paths")
    }
    guard count <= Self.most else {
      throw JobError(
        .request, code: "invalid_paths", message: "at most \(Self.most) paths are drawn of a series, not \(count)", field: "paths")
    }
    guard let name = request.sumOver else { return }
    guard let period = Period(rawValue: name) else {
      throw JobError(
        .request, code: "invalid_period",
        message: "'\(name)' is nothing to sum over; take \(Period.allCases.map(\.rawValue).joined(separator: ", "))", field: "sum_over")
    }
    self.period = period
  }

  /// A stream of random numbers for each series, by its name, whatever its place in the table.
  static func stream(_ id: String) -> UInt64 {
    id.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// Puts the paths, or the quantiles of their sums, into a forecast.
  func fill(_ result: inout ForecastResult, paths: SamplePaths, future: TimeAxis, levels: [Double]) throws(JobError) {
    guard let period else {
      result.paths = ForecastResult.Paths(seed: seed, values: (0..<paths.count).map { Array(paths.path($0)) })
      return
    }
    var groups: [Int] = []
    var starts: [Int] = []
    var last: Int?
    for step in 0..<paths.horizon {
      let number = try Self.number(step, of: future, period)
      if number != last { starts.append(step) }
      last = number
      groups.append(starts.count - 1)
    }
    let sums = paths.sums(by: groups)
    var lengths = [Int](repeating: 0, count: starts.count)
    for group in groups { lengths[group] += 1 }
    result.sums = ForecastResult.Sums(
      over: period.rawValue, ds: starts.map(future.label), steps: lengths, mean: sums.mean,
      intervals: levels.sorted().map {
        let interval = sums.interval(level: $0)
        return ForecastResult.Interval(level: $0, lower: interval.lower, upper: interval.upper)
      }, paths: paths.count, seed: seed)
  }

  /// The number of the period that a step falls into.
  private static func number(_ step: Int, of axis: TimeAxis, _ period: Period) throws(JobError) -> Int {
    if period == .horizon { return 0 }
    guard let seconds = axis.localSeconds(at: step) else {
      throw JobError(
        .request, code: "sum_without_dates", message: "numbered steps have no \(period.rawValue)s: sum over the horizon", field: "sum_over")
    }
    switch period {
    case .day: return Frequency.day.period(ofLocalSeconds: seconds)
    case .week: return Frequency.week.period(ofLocalSeconds: seconds)
    case .month: return Frequency.month.period(ofLocalSeconds: seconds)
    case .horizon: return 0
    }
  }
}
