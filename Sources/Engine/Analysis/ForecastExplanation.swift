import Forecasting
import Timeline

/// What a forecast is made of, as the answers show it: components with a sentence each, and the events' effects.
struct ForecastExplanation {
  var components: [ForecastComponent] = []
  var events: [EventEffect] = []

  /// - Parameters:
  ///   - axis: the history's.
  ///   - mean: the forecast as it is answered; steps that it sets to zero or leaves out have components of zero.
  ///   - regressors: their names, in the order of the model's.
  init(of fit: any FittedForecastModel, on series: ForecastSeries, axis: TimeAxis, mean: [Double], regressors: [String] = []) {
    let parts = ForecastComponents(of: fit, on: series, horizon: mean.count, regressors: regressors)
    let future = axis.following(mean.count)
    if let effects = fit.calendarEffects {
      events = Self.events(effects.estimates(horizon: mean.count), axis: axis, first: axis.date(at: 0))
    }
    let whole = parts.sum
    let sentences = ComponentSentences(parts, future: future, events: events)
    components = parts.parts.map { part in
      let values = part.values.indices.map { mean[$0].isNaN || mean[$0] != whole[$0] && mean[$0] == 0 ? 0 : part.values[$0] }
      let says = sentences.sentence(part)
      return switch part.kind {
      case .level: ForecastComponent(name: "level", kind: "level", says: says, values: values)
      case .season(let length): ForecastComponent(name: "season_\(length)", kind: "season", season: length, says: says, values: values)
      case .holidays: ForecastComponent(name: "holidays", kind: "holidays", says: says, values: values)
      case .events: ForecastComponent(name: "events", kind: "events", says: says, values: values)
      case .regressor(let name): ForecastComponent(name: name, kind: "regressor", says: says, values: values)
      }
    }
  }

  /// The effects that were used: those that are not zero, and the caller's own events whatever they do.
  static func events(_ estimates: [CalendarEffects.Estimate], axis: TimeAxis, first: CivilDate?) -> [EventEffect] {
    guard let first else { return [] }
    return estimates.filter { $0.effect != 0 || $0.origin == .own }.map { estimate in
      func percent(_ share: Double) -> Double { estimate.isShare ? (1000 * share).rounded() / 10 : .nan }
      let ds = estimate.futureDays.map { CivilDate(daysSinceEpoch: first.daysSinceEpoch + $0).iso8601 }
      let around = estimate.offset == 0 ? "" : "\(abs(estimate.offset)) d \(estimate.offset < 0 ? "before" : "after") "
      let name = around + estimate.name
      let change =
        estimate.isShare
        ? "\(Phrase.percent(abs(estimate.effect))) \(estimate.effect < 0 ? "less" : "more")"
        : "\(Phrase.number(abs(estimate.effect))) \(estimate.effect < 0 ? "less" : "more")"
      let count = estimate.occurrences
      let seen =
        count > 0
        ? "seen \(count == 1 ? "once" : "\(count) times")"
        : estimate.origin == .holiday ? "never seen, as others of its class" : "never seen"
      let rest = estimate.isQuietDay ? " on quiet days" : ""
      return EventEffect(
        name: name, kind: estimate.origin == .holiday ? "holiday" : "event", offsetDays: estimate.offset,
        effectPercent: percent(estimate.effect), lowerPercent: percent(estimate.lower), upperPercent: percent(estimate.upper),
        effectAmount: estimate.isShare ? nil : estimate.effect, occurrences: count, ds: ds,
        says: estimate.effect == 0 ? "\(name)\(rest): no effect (\(seen))." : "\(name)\(rest): \(change) (\(seen)).")
    }
  }
}
