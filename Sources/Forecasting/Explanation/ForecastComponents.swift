import RealModule

/// A point forecast taken apart into what it is made of: amounts in the units of the series that add up to it, step by step.
public struct ForecastComponents: Sendable, Equatable {
  /// What a part of the forecast is due to.
  public enum Kind: Sendable, Equatable {
    /// The level, with its trend: what is left when everything else is taken away.
    case level
    /// The season of so many steps.
    case season(Int)
    /// Public holidays and the days around them.
    case holidays
    /// The caller's own events.
    case events
    /// A regressor of this name.
    case regressor(String)
  }

  public struct Component: Sendable, Equatable {
    public let kind: Kind
    /// One amount a step.
    public let values: [Double]

    public init(_ kind: Kind, _ values: [Double]) {
      self.kind = kind
      self.values = values
    }
  }

  /// The level first, then the seasons from the shortest, then what else there is.
  public let parts: [Component]

  /// The forecast of `fit`, a model fitted to `series`, taken apart.
  ///
  /// A model that knows its components says them itself. Any other model's forecast is taken apart by classical decomposition of its path,
  /// joined to the end of the history: a season's part is the mean distance of its slots from the centred moving average over one cycle
  /// (Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 3.4), and the level is the rest. Effects that multiply
  /// are amounts by ordered differences: level and seasons, then holidays, then events.
  ///
  /// - Parameter regressors: their names, for a model that does not know them.
  public init(of fit: any FittedForecastModel, on series: ForecastSeries, horizon: Int, regressors: [String] = []) {
    let (inner, around) = fit.layers
    let effects = fit.calendarEffects
    let path = inner.forecast(horizon: horizon, levels: []).mean
    var parts: [Component]
    if let own = inner as? any ExplainedForecastModel {
      parts = own.components(horizon: horizon)
    } else {
      let treated = around.lazy.compactMap { ($0 as? FittedTroubleAdjusted)?.series }.first
      let history = treated ?? effects?.removed(from: series) ?? series
      let effects = (inner as? FittedARIMA)?.regressorEffects(horizon: path.count) ?? []
      var rest = path
      for effect in effects { for step in 0..<min(rest.count, effect.count) { rest[step] -= effect[step] } }
      parts = Self.seasons(of: rest, after: history)
      for (place, effect) in effects.enumerated() {
        parts.append(Component(.regressor(place < regressors.count ? regressors[place] : "regressor_\(place + 1)"), effect))
      }
    }
    if let effects {
      let steps = effects.future(path.count)
      let whole = fit.forecast(horizon: horizon, levels: []).mean
      let holidays = path.indices.map { step in
        !effects.isShare ? steps[step].holidays : path[step] * Double.expMinusOne(min(steps[step].holidays, 10))
      }
      let events = path.indices.map { steps[$0].mean == 0 ? 0 : whole[$0] - path[$0] - holidays[$0] }
      if holidays.contains(where: { $0 != 0 }) { parts.append(Component(.holidays, holidays)) }
      // What the order leaves of rounding is no event.
      let isOwn = steps.indices.map { steps[$0].mean != steps[$0].holidays }
      if isOwn.contains(true) { parts.append(Component(.events, events.indices.map { isOwn[$0] ? events[$0] : 0 })) }
      self.parts = Self.balanced(parts, to: whole)
    } else {
      self.parts = Self.balanced(parts, to: path)
    }
  }

  /// The parts of a forecast that is known to be their sum.
  init(parts: [Component]) { self.parts = parts }

  /// The sum of the parts: the point forecast.
  public var sum: [Double] {
    guard let first = parts.first else { return [] }
    return first.values.indices.map { step in parts.reduce(0) { $0 + ($1.values.indices.contains(step) ? $1.values[step] : 0) } }
  }

  /// The level takes what is missing: a forecast cut at zero is lower than its parts.
  private static func balanced(_ parts: [Component], to whole: [Double]) -> [Component] {
    let others = parts.filter { $0.kind != .level }
    let level = whole.indices.map { step in
      others.reduce(whole[step]) { $0 - ($1.values.indices.contains(step) ? $1.values[step] : 0) }
    }
    return [Component(.level, level)] + others
  }

  /// How many cycles of the history steady the profile of a season that the forecast does not hold whole.
  private static let cycles = 4

  private static func seasons(of path: [Double], after history: ForecastSeries) -> [Component] {
    guard !path.isEmpty else { return [] }
    let longest = history.seasons.last { 2 * $0 <= history.count } ?? 1
    let tail = history.values.suffix(min(history.count, (cycles + 1) * longest))
    var rest = filled(Array(tail), cycle: longest) + path
    let start = tail.count
    var parts: [Component] = []
    for season in history.seasons where 2 * season <= history.count {
      let smooth = trend(rest, season: season)
      let whole = path.count / season * season
      let from = whole > 0 ? start : max(0, rest.count - cycles * season)
      let to = whole > 0 ? start + whole : rest.count
      var sums = [Double](repeating: 0, count: season)
      var counts = sums
      for t in from..<to {
        sums[t % season] += rest[t] - smooth[t]
        counts[t % season] += 1
      }
      let means = sums.indices.map { counts[$0] > 0 ? sums[$0] / counts[$0] : 0 }
      let centre = means.reduce(0) { $0 + $1 / Double(season) }
      for t in rest.indices { rest[t] -= means[t % season] - centre }
      parts.append(Component(.season(season), path.indices.map { means[(start + $0) % season] - centre }))
    }
    return parts
  }

  /// The centred moving average over one cycle; beyond either end the nearest cycle is taken to go on.
  private static func trend(_ values: [Double], season: Int) -> [Double] {
    let n = values.count
    let half = season / 2
    func value(_ t: Int) -> Double {
      if t < 0 { return values[min(n - 1, t + season * ((-t + season - 1) / season))] }
      return t < n ? values[t] : values[max(0, t - season * ((t - n) / season + 1))]
    }
    let isEven = season % 2 == 0
    var sum = 0.0
    for t in -half...half { sum += value(t) * (isEven && abs(t) == half ? 0.5 : 1) }
    return (0..<n).map { t in
      // Summed anew now and then, so that rounding does not pile up.
      if t % 512 == 0 {
        sum = 0
        for other in (t - half)...(t + half) { sum += value(other) * (isEven && abs(other - t) == half ? 0.5 : 1) }
      }
      let mean = sum / Double(season)
      sum +=
        isEven
        ? 0.5 * (value(t + half) + value(t + half + 1) - value(t - half) - value(t - half + 1)) : value(t + half + 1) - value(t - half)
      return mean
    }
  }

  /// Gaps take the value of the nearest cycle before or after, or the mean.
  private static func filled(_ values: [Double], cycle: Int) -> [Double] {
    let observed = values.filter { !$0.isNaN }
    let mean = observed.isEmpty ? 0 : observed.reduce(0) { $0 + $1 / Double(observed.count) }
    return values.indices.map { t in
      if !values[t].isNaN { return values[t] }
      for lag in 1...max(1, values.count / max(1, cycle)) {
        for other in [t - lag * cycle, t + lag * cycle] where values.indices.contains(other) && !values[other].isNaN {
          return values[other]
        }
      }
      return mean
    }
  }
}

/// A fitted model that knows what its forecast is made of.
protocol ExplainedForecastModel: FittedForecastModel {
  /// Parts that add up to the point forecast.
  func components(horizon: Int) -> [ForecastComponents.Component]
}
