/// One series to chart: a value for each period, in order of time, with what is known about each period.
public struct ChartSeries: Sendable, Equatable {
  /// One value a period; NaN where it is missing. For proportions and rates the numerator; else the value itself.
  public var values: [Double]
  /// The measurements behind each value, a rational subgroup of any size each, NaN where one is missing; nil for single measurements.
  /// `values` then holds the subgroups' means.
  public var subgroups: [[Double]]?
  /// Trials, exposure, or the number of observations behind each value (a duration's median of n); NaN or 0 where there was none.
  public var denominators: [Double]?
  /// The calendar slot of each period, such as the weekday 0...6; nil when the calendar plays no part.
  public var slots: [Int]?
  /// How many slots there are, such as 7.
  public var slotCount: Int
  /// What is measured.
  public var kind: MeasureKind
  /// Periods left out of limits and tests, with the reason; they stay in the picture.
  public var exclusions: [Int: String]
  /// Names of the periods for sentences, such as dates; nil counts the points from 1.
  public var labels: [String]?
  /// How values are written in sentences: per cent for proportions unless stated otherwise.
  public var notation: ValueNotation
  /// Whether a value below zero is impossible, so that no limit is drawn there.
  public var isNonNegative: Bool
  /// What the caller knows about the calendar beyond slots, such as public holidays; used by the charts that expect.
  public var calendarEffects: [CalendarEffect] = []
  /// How the values were transformed, where they were: sentences are about the measure itself.
  var transform: ValueTransform?
  /// The measure's own notation, where the values were transformed.
  var sentenceNotation: ValueNotation?

  public init(
    values: [Double], denominators: [Double]? = nil, slots: [Int]? = nil, slotCount: Int = 7, kind: MeasureKind = .continuous,
    exclusions: [Int: String] = [:], labels: [String]? = nil, notation: ValueNotation? = nil, isNonNegative: Bool? = nil
  ) {
    self.values = values
    self.denominators = denominators
    self.slots = slots
    self.slotCount = slotCount
    self.kind = kind
    self.exclusions = exclusions
    self.labels = labels
    self.notation = notation ?? (kind == .proportion ? .percent : .plain)
    self.isNonNegative = isNonNegative ?? (kind != .continuous)
  }

  /// A series of rational subgroups: several measurements a period, in any number. A period without any is missing.
  public init(
    subgroups: [[Double]], slots: [Int]? = nil, slotCount: Int = 7, kind: MeasureKind = .continuous, exclusions: [Int: String] = [:],
    labels: [String]? = nil, notation: ValueNotation? = nil, isNonNegative: Bool? = nil
  ) {
    self.init(
      values: subgroups.map { SubgroupSummary($0).mean }, slots: slots, slotCount: slotCount, kind: kind, exclusions: exclusions,
      labels: labels, notation: notation, isNonNegative: isNonNegative)
    self.subgroups = subgroups
  }

  /// Sums of squares of a million such values still are numbers.
  static let largestValue = 1e150

  /// Number of periods, missing ones included.
  public var count: Int { values.count }

  /// The name of a period in sentences.
  public func label(_ index: Int) -> String {
    if let labels, labels.indices.contains(index) { return labels[index] }
    return "point \(index + 1)"
  }

  /// A level of the series in words, on the measure's own scale.
  func text(_ value: Double) -> String { (sentenceNotation ?? notation).text(transform.map { $0.inverse(value) } ?? value) }

  /// The value on the measure's own scale: the ratio for proportions and rates, else the value. NaN where it is missing
  /// or its denominator is missing or zero.
  public var ratios: [Double] {
    guard kind == .proportion || kind == .rate, let denominators else { return values }
    return zip(values, denominators).map { $1 > 0 ? $0 / $1 : .nan }
  }

  /// Checks what the charts rely on; the index named in an error counts from 0.
  public func validate() throws(ControlChartError) {
    if let denominators, denominators.count != count {
      throw .lengthMismatch("denominators", expected: count, found: denominators.count)
    }
    if let slots {
      guard slots.count == count else { throw .lengthMismatch("slots", expected: count, found: slots.count) }
      guard slotCount > 0 else { throw .invalidParameter("slot_count", "slot_count must be at least 1.") }
      if let bad = slots.firstIndex(where: { $0 < 0 || $0 >= slotCount }) {
        throw .invalidValue("slots[\(bad)]", "Calendar slot \(slots[bad]) of point \(bad) is not within 0...\(slotCount - 1).")
      }
    }
    if let labels, labels.count != count { throw .lengthMismatch("labels", expected: count, found: labels.count) }
    for effect in calendarEffects {
      guard effect.values.count == count else {
        throw .lengthMismatch("calendar_effects.\(effect.name)", expected: count, found: effect.values.count)
      }
      if let bad = effect.values.firstIndex(where: { !(abs($0) <= 1e6) }) {
        throw .invalidValue(
          "calendar_effects.\(effect.name)[\(bad)]", "The effect \(effect.name) of point \(bad) is \(effect.values[bad]).")
      }
    }
    if let bad = exclusions.keys.sorted().first(where: { !values.indices.contains($0) }) {
      throw .invalidParameter("exclusions", "Point \(bad) is to be left out, but the series has points 0...\(count - 1).")
    }
    try validateValues()
    try validateSubgroups()
  }

  /// Whether every value is missing or allowed; the first look, without saying which is wrong.
  var areOrdinary: Bool {
    let least = kind == .count || kind == .rate || kind == .proportion || kind == .duration ? 0 : -Self.largestValue
    return values.tally(values.indices) { ($0 .< least) .| ($0 .> Self.largestValue) } == 0
  }

  private func validateSubgroups() throws(ControlChartError) {
    guard let subgroups else { return }
    guard subgroups.count == count else { throw .lengthMismatch("subgroups", expected: count, found: subgroups.count) }
    for (index, group) in subgroups.enumerated() {
      for value in group where !value.isNaN {
        if !(abs(value) <= Self.largestValue) {
          throw .invalidValue(
            "subgroups[\(index)]", "A measurement of point \(index) is \(value), too large for its square to be a number.")
        }
        if value < 0, kind == .count || kind == .rate || kind == .proportion || kind == .duration {
          throw .invalidValue("subgroups[\(index)]", "A measurement of point \(index) is \(value); a \(kind.rawValue) cannot be negative.")
        }
      }
    }
  }

  private func validateValues() throws(ControlChartError) {
    if denominators == nil, areOrdinary { return }
    for (index, value) in values.enumerated() {
      if abs(value) > Self.largestValue, value.isFinite {
        throw .invalidValue("values[\(index)]", "Point \(index) is \(value), too large for its square to be a number.")
      }
      if value.isInfinite { throw .invalidValue("values[\(index)]", "The value of point \(index) is infinite.") }
      if value < 0, kind == .count || kind == .rate || kind == .proportion || kind == .duration {
        throw .invalidValue("values[\(index)]", "Point \(index) is \(value); a \(kind.rawValue) cannot be negative.")
      }
      guard let denominators else { continue }
      let denominator = denominators[index]
      if denominator.isInfinite || denominator < 0 {
        throw .invalidValue("denominators[\(index)]", "The denominator of point \(index) is \(denominator).")
      }
      if kind == .proportion, value > denominator {
        throw .invalidValue("values[\(index)]", "Point \(index) has a numerator of \(value) over a denominator of \(denominator).")
      }
    }
  }
}
