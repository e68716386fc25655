import Forecasting
import Statistics
import Timeline

/// The day that has begun, by interval: what came, what is to come, and what was planned.
struct IntradayDay {
  let id: String
  let axis: TimeAxis
  /// Intervals that are over.
  let known: Int
  let actual: [Double]
  let present: [Double]
  /// What is to come; NaN until now.
  let forecast: [Double]
  let lower: [Double]
  let upper: [Double]
  /// The sum of what is to come and its 80 % interval.
  let rest: (mean: Double, lower: Double, upper: Double)
  let model: String
  let plannedVolume: [Double]
  let plannedAgents: [Double]
  let reading: ReadingSummary
  private(set) var assumptions: [String] = []

  /// The day's level as an evening forecast errs about it, where no history says so.
  private static let assumedVariation = 0.1

  init(_ request: IntradayJob.Request) throws(JobError) {
    let input = SeriesInput(
      table: request.table, timezone: request.timezone, every: request.every, map: request.map, dateOrder: request.dateOrder)
    let (all, reading) = try input.read()
    self.reading = reading
    guard let series = all.first, all.count == 1 else {
      throw JobError(
        .data, code: "several_series", message: "the table has \(all.count) series; a day is looked at for one queue", field: "table")
    }
    guard case .calendar(.minutes(let minutes), let zone) = series.axis.kind, 1440 % minutes == 0, series.axis.count > 0 else {
      throw JobError(.data, code: "step_mismatch", message: "the day needs intervals of minutes or hours that divide it", field: "table")
    }
    let aDay = 1440 / minutes
    let last = series.axis.first + series.axis.count - 1
    let day = last >= 0 ? last / aDay : (last + 1) / aDay - 1
    let day0 = day * aDay
    id = series.id
    axis = TimeAxis(frequency: .minutes(minutes), zone: zone, first: day0, count: aDay)
    let offset = day0 - series.axis.first
    let known = last - day0 + 1
    self.known = known
    func today(_ column: [Double]) -> [Double] {
      (0..<aDay).map { $0 < known && column.indices.contains(offset + $0) ? column[offset + $0] : .nan }
    }
    actual = today(series.values)
    present = today(series.extras["agents"] ?? [])
    let plan = try IntradayPlan(request, axis: axis)
    plannedVolume = plan.volume
    plannedAgents = plan.agents
    var forecast = [Double](repeating: .nan, count: aDay)
    var lower = forecast
    var upper = forecast
    if let rest = Self.rest(of: series, steps: aDay - known) {
      model = rest.model
      let closed = ClosedSlots(values: series.values, axis: series.axis)
      for (step, mean) in rest.steps.mean.enumerated() where known + step < aDay {
        let isShut = closed.contains(known + step, of: axis)
        forecast[known + step] = isShut ? 0 : max(0, mean)
        lower[known + step] = isShut ? 0 : max(0, rest.steps.intervals.first?.lower[step] ?? mean)
        upper[known + step] = isShut ? 0 : max(mean, rest.steps.intervals.first?.upper[step] ?? mean)
      }
      let total = rest.total
      self.rest = (
        forecast[known...].reduce(0, +), max(0, total.intervals.first?.lower.first ?? 0),
        total.intervals.first?.upper.first ?? total.mean.first ?? 0
      )
    } else {
      guard plan.volume.contains(where: { $0 > 0 }) else {
        throw JobError(
          .data, code: "too_short",
          message: "the rest of the day takes two weeks of history, or a plan with a column volume", field: "table")
      }
      let update = Self.update(actual: actual, planned: plan.volume, known: known)
      for step in known..<aDay where plan.volume[step].isFinite {
        let mean = plan.volume[step] * update.factor
        let reach = 1.2815515655446004 * (mean + update.variance * plan.volume[step] * plan.volume[step]).squareRoot()
        forecast[step] = mean
        lower[step] = max(0, mean - reach)
        upper[step] = mean + reach
      }
      let planned = plan.volume[known...].reduce(0) { $1.isFinite ? $0 + $1 : $0 }
      let mean = planned * update.factor
      let reach = 1.2815515655446004 * (mean + update.variance * planned * planned).squareRoot()
      rest = (mean, max(0, mean - reach), mean + reach)
      model = "plan times level so far"
      assumptions.append("a plan whose days err by \(Phrase.percent(Self.assumedVariation)), as the table has no two weeks of history")
    }
    self.forecast = forecast
    self.lower = lower
    self.upper = upper
    if let remark = VolumeRemarks.negative(series) { assumptions.append(remark) }
    if let remark = VolumeRemarks.missing(series, in: max(0, offset)..<max(0, offset) + known) { assumptions.append(remark) }
    assumptions += plan.remarks
    if request.aht == nil { assumptions.append("a handle time of 300 s (state yours with --aht)") }
    if request.serviceLevel == nil { assumptions.append("a service level of 80 % in 20 s") }
    if plan.fromY { assumptions.append("the plan's numbers are people who answer contacts") }
  }

  private static func rest(of series: RegularSeries, steps: Int) -> RestOfDay? {
    guard steps > 0, let seasons = series.axis.frequency?.seasons, seasons.count == 2, series.axis.count >= 2 * seasons[1] else {
      return nil
    }
    let isCount = series.values.allSatisfy { $0.isNaN || ($0 >= 0 && $0 == $0.rounded()) }
    guard
      let history = try? ForecastSeries(
        values: series.values, seasons: seasons, isNonNegative: true, isCount: isCount,
        startStep: series.axis.slot(at: 0, season: seasons[0]))
    else { return nil }
    return try? RestOfDay(history, levels: [80])
  }

  /// The level of the day after its first contacts: the ratio of what came to the plan, drawn to one as a gamma level under Poisson counts
  /// is, and the variance left.
  private static func update(actual: [Double], planned: [Double], known: Int) -> (factor: Double, variance: Double) {
    var came = 0.0
    var expected = 0.0
    for step in 0..<known where actual[step].isFinite && planned[step].isFinite {
      came += actual[step]
      expected += planned[step]
    }
    let prior = assumedVariation * assumedVariation
    guard expected > 0 else { return (1, prior) }
    let weight = prior / (prior + 1 / expected)
    return (1 + weight * (came / expected - 1), prior * (1 - weight))
  }
}
