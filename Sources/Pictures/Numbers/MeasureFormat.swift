import Engine

/// How the numbers of one picture are written: one unit a picture, chosen so that durations read best.
struct MeasureFormat: Sendable, Equatable {
  enum DurationUnit: String, Sendable, CaseIterable {
    case seconds = "s"
    case minutes = "min"
    case hours = "h"
    case days = "d"

    var seconds: Double {
      switch self {
      case .seconds: 1
      case .minutes: 60
      case .hours: 3600
      case .days: 86_400
      }
    }

    /// The unit in which a duration reads best: 95 s, 38 min, 9.2 h, 3.4 d.
    static func best(for seconds: Double) -> DurationUnit {
      switch abs(seconds) {
      case ..<120: .seconds
      case ..<7200: .minutes
      case ..<259_200: .hours
      default: .days
      }
    }
  }

  let unit: MeasureUnit
  let duration: DurationUnit
  let numbers: NumberText

  /// The format for `values`; durations take the unit in which the largest of their centre reads best.
  init(unit: MeasureUnit, values: some Sequence<Double>, locale: PictureLocale, plain: Bool = false) {
    self.unit = unit
    numbers = NumberText(locale, plain: plain)
    guard unit == .seconds else {
      duration = .seconds
      return
    }
    let sorted = values.filter(\.isFinite).map(abs).sorted()
    // The upper quartile: one outlier must not turn an axis of hours into days.
    duration = sorted.isEmpty ? .seconds : .best(for: sorted[sorted.count * 3 / 4])
  }

  /// What a value is divided by before it is written.
  var divisor: Double {
    switch unit {
    case .seconds: duration.seconds
    case .proportion: 0.01
    case .count, .ratio, .number: 1
    }
  }

  /// The unit as part of a title: `h`, `%`; empty for counts and plain numbers.
  var unitName: String {
    switch unit {
    case .seconds: duration.rawValue
    case .proportion: "%"
    case .count, .ratio, .number: ""
    }
  }

  /// The bare number in the picture's unit, at most three significant digits.
  func short(_ value: Double) -> String { numbers.short(value / divisor) }

  /// The number as on an axis: without the unit, which the title names, but with the sign of per cent.
  func axis(_ value: Double) -> String {
    unit == .proportion ? withUnit(value) : short(value)
  }

  /// The number with its unit: `41.3 h`, `12%`.
  func withUnit(_ value: Double) -> String { attach(numbers.short(value / divisor), value) }

  /// The number with its unit at the precision of a table.
  func full(_ value: Double) -> String { attach(numbers.significant(value / divisor, 6), value) }

  private func attach(_ text: String, _ value: Double) -> String {
    guard value.isFinite else { return text }
    switch unit {
    case .seconds: return text + (numbers.plain ? " " : "\u{A0}") + duration.rawValue
    case .proportion: return text + numbers.percentSign
    case .count, .ratio, .number: return text
    }
  }

  /// Ticks of an axis from `low` to `high` (in the response's unit): position and text, all with the same number of decimals.
  func ticks(low: Double, high: Double, count: Int) -> [(value: Double, text: String)] {
    // Whole things have whole ticks, unless the axis spans less than one.
    let least: Double = unit == .count && high - low >= 1 ? 1 : 0
    let values = NiceTicks.values(low: low / divisor, high: high / divisor, count: count, least: least)
    guard values.count > 1 else { return values.map { ($0 * divisor, tickText($0, decimals: 2)) } }
    let step = values[1] - values[0]
    var decimals = 0
    var scaled = step
    while decimals < 10, abs(scaled - scaled.rounded()) > 1e-6 * abs(scaled) {
      decimals += 1
      scaled *= 10
    }
    if decimals >= 10 || abs(values[values.count - 1]) >= 1e15 { return values.map { ($0 * divisor, numbers.short($0)) } }
    return values.map { ($0 * divisor, tickText($0, decimals: decimals)) }
  }

  private func tickText(_ value: Double, decimals: Int) -> String {
    numbers.fixed(value, decimals: decimals) + (unit == .proportion ? numbers.percentSign : "")
  }
}
