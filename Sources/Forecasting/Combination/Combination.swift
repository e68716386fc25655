/// Members fitted to a series, weighted by their errors at past origins, and the spread of the weighted forecast's own errors.
///
/// Validation happens inside the series: the members are fitted to its first part, up to each of a few origins near its end, and
/// their forecasts held against what came. Weights are inverse powers of the mean absolute error, drawn to equal.
/// At each step the lowest and the highest part of the weight is left out (`CentralMean`).
///
/// Sources: Bates & Granger (1969), Operational Research Quarterly 20; Pawlikowski & Chorowska (2020), International Journal of
/// Forecasting 36, for weights by rolling-origin errors.
struct Combination: Sendable {
  let series: ForecastSeries
  let kind: SeriesKind
  /// The unit that members work in.
  private let unit: Double
  private let history: MemberHistory
  /// The members that could be fitted, and what they were fitted as.
  let members: [any CombinationMember]
  private let fits: [FittedMember]
  let weights: [Double]
  let originCount: Int
  let memberErrors: [Double]
  /// What the validated members did at past origins, and their weights among themselves.
  private let record: ValidationRecord
  private let validatedWeights: [Double]
  private let mean: CentralMean
  private let spread: ErrorSpread
  private let calibration: IntervalCalibration
  /// The factors on the half widths at 80 and 95 %.
  private let factors: (Double, Double)

  /// Fits the members of `plan` to a series with at least two different values. Nil when none can be fitted.
  init?(series: ForecastSeries, kind: SeriesKind, plan: CombinationPlan, horizon: Int, rolling: RollingPaths? = nil) {
    var unit = 0.0
    for value in series.values where !value.isNaN { unit = max(unit, abs(value)) }
    guard unit > 0 else { return nil }
    let values = series.values.map { $0 / unit }
    let history = MemberHistory(values: values, kind: kind)
    var members: [any CombinationMember] = []
    var fits: [FittedMember] = []
    var paths: [String: [Double]] = [:]
    let trialLength = max(1, horizon)
    for member in plan.members {
      guard let fit = member.fit(history, near: []) else { continue }
      let path = fit.path(trialLength)
      guard Self.isSane(path, beside: history) else { continue }
      paths[member.name] = path
      members.append(member)
      fits.append(fit)
    }
    guard !members.isEmpty else { return nil }
    rolling?.keep(paths, kind: kind, from: values)
    let validated = members.indices.filter { members[$0].isValidated }
    record = Self.validate(
      validated.map { members[$0] }, validated.map { fits[$0] }, values: values, kind: kind, plan: plan, horizon: horizon,
      leavesOutDays: !history.skips.isEmpty, rolling: rolling)
    let latest = record.latest(plan.origins)
    let own = latest.weights(
      members: validated.count, shares: validated.map { plan.shares[members[$0].name] ?? 1 }, power: plan.power, caution: plan.caution,
      horizon: horizon)
    let ownErrors = latest.meanAbsoluteErrors(members: validated.count)
    // A member that was not validated has the mean weight.
    var weights = [Double](repeating: 1 / Double(members.count), count: members.count)
    var errors = [Double](repeating: .nan, count: members.count)
    for (place, i) in validated.enumerated() {
      weights[i] = own[place] * Double(validated.count) / Double(members.count)
      errors[i] = ownErrors[place] * unit
    }
    self.weights = weights
    memberErrors = errors
    validatedWeights = own
    mean = CentralMean(trimmedShare: plan.trimmedShare)
    originCount = latest.origins.count
    var sum = 0.0
    for value in history.values { sum += value }
    let level = history.scale.isLogarithmic ? sum / Double(max(1, history.count)) : 0
    spread = ErrorSpread(
      record: record, forecasts: record.combined(weights: own, by: mean), level: level,
      usual: plan.errorRatio * Self.seasonalDifference(history.values, lag: kind.differenceLag), plan: plan)
    // Series of fewer origins were too few to learn from.
    let scarce = 1 / max(1.5, Double(record.origins.count))
    factors = (plan.factors.0 * (1 + plan.scarcity.0 * scarce), plan.factors.1 * (1 + plan.scarcity.1 * scarce))
    calibration = IntervalCalibration(factors: [(80, factors.0), (95, factors.1)])
    self.series = series
    self.kind = kind
    self.unit = unit
    self.history = history
    self.members = members
    self.fits = fits
  }

  /// The same combination after more of its series: weights, spread and the members' parameters as they were. Nil where a member cannot be
  /// carried on.
  init?(_ state: CombinationState, on series: ForecastSeries) {
    let kind = SeriesKind(seasons: series.seasons, count: state.count, startStep: series.startStep)
    guard state.unit > 0, state.unit.isFinite, !state.members.isEmpty else { return nil }
    let history = MemberHistory(values: series.values.map { $0 / state.unit }, kind: kind)
    let known = CombinationMembers.all + CombinationMembers.accompanying
    let added = Array(series.values.dropFirst(state.count)).map { $0 / state.unit }
    var members: [any CombinationMember] = []
    var fits: [FittedMember] = []
    for own in state.members {
      guard let member = known.first(where: { $0.name == own.name }),
        let fit = own.record.map({ $0.resumed(over: added) }) ?? member.fit(history, near: MemberStart(own.parameters, isFixed: true))
      else { return nil }
      members.append(member)
      fits.append(fit)
    }
    self.series = series
    self.kind = kind
    unit = state.unit
    self.history = history
    self.members = members
    self.fits = fits
    weights = state.members.map(\.weight)
    originCount = state.originCount
    memberErrors = []
    record = ValidationRecord()
    validatedWeights = []
    mean = CentralMean(trimmedShare: state.trimmedShare ?? 0)
    spread = ErrorSpread(size: state.spreadSize, growth: state.spreadGrowth, exponent: state.spreadExponent, level: state.spreadLevel)
    factors = (state.factor80, state.factor95)
    calibration = IntervalCalibration(factors: [(80, factors.0), (95, factors.1)])
  }

  /// What `init(_:on:)` goes on from.
  var state: CombinationState {
    CombinationState(
      members: members.indices.map {
        CombinationState.Member(name: members[$0].name, weight: weights[$0], parameters: fits[$0].parameters, record: fits[$0].record)
      }, unit: unit, count: series.count, originCount: originCount, spreadSize: spread.size, spreadGrowth: spread.growth,
      spreadExponent: spread.exponent, spreadLevel: spread.level, factor80: factors.0, factor95: factors.1,
      trimmedShare: mean.trimmedShare)
  }

  /// The days found to be left out of the record.
  var skippedDays: Int { history.skips.reduce(0) { $0 + $1.days } }

  /// The members' forecasts at the plan's origins, the latest first.
  private static func validate(
    _ members: [any CombinationMember], _ fits: [FittedMember], values: [Double], kind: SeriesKind, plan: CombinationPlan, horizon: Int,
    leavesOutDays: Bool, rolling: RollingPaths?
  ) -> ValidationRecord {
    var record = ValidationRecord()
    let most = max(plan.origins, plan.spreadOrigins)
    guard most > 0, !members.isEmpty else { return record }
    let n = values.count
    for k in 1...most {
      let origin = n - k * plan.spacing
      guard origin >= plan.fewest else { break }
      let known = Array(values[..<origin])
      guard known.contains(where: { !$0.isNaN }) else { break }
      let actual = Array(values[origin..<min(n, origin + horizon)])
      // A later origin of a backtest has more to compare with.
      let length = rolling == nil ? actual.count : horizon
      var paths = rolling?.paths(kind: kind, from: known) ?? [:]
      if !members.allSatisfy({ paths[$0.name] != nil }) {
        // Where no day is left out of the whole record, none is out of its beginning.
        let past = MemberHistory(values: known, kind: kind, leavesOutDays: leavesOutDays)
        let last = [Double](repeating: past.values[past.count - 1], count: length)
        for i in members.indices where paths[members[i].name] == nil {
          let path = members[i].fit(past, near: MemberStart(fits[i].parameters))?.path(length) ?? last
          paths[members[i].name] = path.allSatisfy(\.isFinite) ? path : last
        }
        rolling?.keep(paths, kind: kind, from: known)
      }
      record.origins.append(
        ValidationRecord.Origin(
          count: origin, actual: actual, paths: members.map { Array(paths[$0.name, default: []].prefix(actual.count)) }))
    }
    return record
  }

  /// Whether a path is finite and within three ranges of the data.
  private static func isSane(_ path: [Double], beside history: MemberHistory) -> Bool {
    var low = Double.infinity
    var high = -Double.infinity
    for value in history.values {
      low = min(low, value)
      high = max(high, value)
    }
    let reach = 3 * (high - low) + 1e-6 * max(abs(high), abs(low))
    return path.allSatisfy { $0.isFinite && $0 >= low - reach && $0 <= high + reach }
  }

  private static func seasonalDifference(_ values: [Double], lag wanted: Int) -> Double {
    let lag = values.count > wanted ? wanted : 1
    guard values.count > lag else { return 0 }
    var sum = 0.0
    for t in lag..<values.count { sum += abs(values[t] - values[t - lag]) }
    return sum / Double(values.count - lag)
  }

  /// Small counts are skewed, and scatter at least like Poisson numbers; large ones are normal enough.
  private var shape: ForecastDistribution.Shape { series.isCount && spread.level * unit < 40 ? .count : .normal }

  /// The forecast of so many steps.
  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let count = max(0, horizon)
    let path = mean.path(of: fits.map { $0.path(count) }, weights: weights, count: count)
    let deviations = spread.deviations(path)
    return ForecastDistribution(
      mean: path.map { $0 * unit }, standardDeviation: deviations.map { $0 * unit }, levels: levels, shape: shape,
      isNonNegative: series.isNonNegative || history.scale.isLogarithmic, calibration: calibration)
  }

  /// The errors of the weighted forecast at the validation origins, in units of the spread that is assumed for each step.
  var errorRecord: ErrorRecord {
    var errors = ErrorRecord()
    for (origin, path) in zip(record.origins, record.combined(weights: validatedWeights, by: mean)) {
      errors.add(
        origin: origin.count, forecast: ForecastDistribution(mean: path, standardDeviation: spread.deviations(path), levels: []),
        actual: origin.actual)
    }
    return errors
  }

  /// The members' one-step forecasts inside the data, weighted, as far as they have any.
  func fitted() -> [Double] {
    let n = history.count
    var sums = [Double](repeating: 0, count: n)
    var totals = sums
    for i in fits.indices {
      let own = fits[i].fitted()
      for t in 0..<min(n, own.count) where own[t].isFinite {
        sums[t] += weights[i] * own[t]
        totals[t] += weights[i]
      }
    }
    let all = (0..<n).map { totals[$0] > 0 ? unit * sums[$0] / totals[$0] : .nan }
    let own = history.withoutInsertions(all, stepsPerDay: kind.stepsPerDay ?? 1)
    return [Double](repeating: .nan, count: series.count - own.count) + own
  }
}
