import Forecasting
import Timeline

/// What each component does to a forecast, in words: "Mondays run 31 % over the mean", "17 May takes 84 % off".
struct ComponentSentences {
  private let parts: ForecastComponents
  private let future: TimeAxis
  private let events: [EventEffect]
  /// Mean of the level over the horizon, which shares are of.
  private let level: Double

  init(_ parts: ForecastComponents, future: TimeAxis, events: [EventEffect]) {
    self.parts = parts
    self.future = future
    self.events = events
    let values = parts.parts.first { $0.kind == .level }?.values ?? []
    level = values.isEmpty ? .nan : values.reduce(0) { $0 + $1 / Double(values.count) }
  }

  /// Nil where there is nothing to say, or no positive level to compare with.
  func sentence(_ part: ForecastComponents.Component) -> String? {
    guard level.isFinite, level > 0, !part.values.isEmpty, part.values.allSatisfy(\.isFinite) else { return nil }
    return switch part.kind {
    case .level: trend(part.values)
    case .season(let length): season(length)
    case .holidays: days(kind: "holiday")
    case .events: days(kind: "event")
    case .regressor(let name): range("\(name) moves", part.values)
    }
  }

  private func trend(_ values: [Double]) -> String? {
    guard let first = values.first, let last = values.last, first > 0 else { return nil }
    let change = last / first - 1
    guard abs(change) >= 0.01, values.count > 1 else { return "The level stays at \(Phrase.number(level.rounded()))." }
    return "The level goes from \(Phrase.number(first.rounded())) to \(Phrase.number(last.rounded())), "
      + "\(Phrase.percent(abs(change))) \(change > 0 ? "up" : "down")."
  }

  private static let weekdays = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  private func season(_ length: Int) -> String? {
    let perDay: Int
    switch future.frequency {
    case .day: perDay = 1
    case .minutes(let minutes) where minutes > 0 && 1440 % minutes == 0: perDay = 1440 / minutes
    case .month where length == 12:
      return extremes(profile(12) { (self.future.date(at: $0)?.parts.month ?? 1) - 1 }) { "\(Self.months[$0]) runs" }
    default: return range("The season of \(length) steps moves the forecast by", values(.season(length)))
    }
    if length == 7 * perDay {
      return extremes(profile(7) { self.future.date(at: $0)?.weekday ?? 0 }) { "\(Self.weekdays[$0]) run" }
    }
    if length == perDay, perDay > 1, 1440 % perDay == 0 {
      let minutes = 1440 / perDay
      return extremes(profile(perDay) { self.future.slot(at: $0, season: perDay) }) { slot in
        let time = slot * minutes
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(time / 60)):\(two(time % 60)) runs"
      }
    }
    return range("The season of \(length) steps moves the forecast by", values(.season(length)))
  }

  private func values(_ kind: ForecastComponents.Kind) -> [Double] { parts.parts.first { $0.kind == kind }?.values ?? [] }

  /// The mean of all seasons together by slot, as a share of the level; NaN for slots that the forecast does not reach.
  private func profile(_ count: Int, _ slot: (Int) -> Int) -> [Double] {
    let seasons = parts.parts.filter { if case .season = $0.kind { true } else { false } }
    var sums = [Double](repeating: 0, count: count)
    var counts = sums
    for step in 0..<(seasons.first?.values.count ?? 0) {
      let place = min(max(0, slot(step)), count - 1)
      sums[place] += seasons.reduce(0) { $0 + $1.values[step] }
      counts[place] += 1
    }
    return sums.indices.map { counts[$0] > 0 ? sums[$0] / counts[$0] / level : .nan }
  }

  /// The highest and the lowest slot.
  private func extremes(_ shares: [Double], _ name: (Int) -> String) -> String? {
    let known = shares.indices.filter { shares[$0].isFinite }
    guard known.count > 1, let high = known.max(by: { shares[$0] < shares[$1] }), let low = known.min(by: { shares[$0] < shares[$1] }),
      shares[high] - shares[low] >= 0.01
    else { return nil }
    func words(_ slot: Int) -> String {
      "\(name(slot)) \(Phrase.percent(min(abs(shares[slot]), 99.99))) \(shares[slot] > 0 ? "over" : "under") the mean"
    }
    return "\(words(high)); \(words(low))."
  }

  private func range(_ start: String, _ values: [Double]) -> String? {
    guard let low = values.min(), let high = values.max(), high > low else { return nil }
    func signed(_ value: Double) -> String { (value < 0 ? "−" : "+") + Phrase.percent(abs(value / level)) }
    return "\(start) \(signed(low)) to \(signed(high))."
  }

  /// The days of the horizon with the largest effects, in order of time.
  private func days(kind: String) -> String? {
    var known: [(date: CivilDate, name: String, effect: Double)] = []
    for event in events where event.kind == kind && abs(event.effectPercent) >= 1 {
      for ds in event.ds { if let date = CivilDate(iso8601: ds) { known.append((date, event.name, event.effectPercent)) } }
    }
    let largest = known.sorted { abs($0.effect) == abs($1.effect) ? $0.date < $1.date : abs($0.effect) > abs($1.effect) }.prefix(3)
    guard !largest.isEmpty else { return nil }
    let words = largest.sorted { $0.date < $1.date }.map { day in
      let share = Phrase.percent(abs(day.effect) / 100)
      return "\(Phrase.date(day.date, year: false)) (\(day.name)) \(day.effect < 0 ? "takes \(share) off" : "adds \(share)")"
    }
    let others = known.count - largest.count
    return words.joined(separator: "; ") + (others > 0 ? "; \(others) more" : "") + "."
  }
}
