public import Engine
public import Timeline

/// What an alert about a measure rests on.
public struct IncidentEvidence: Codable, Sendable, Equatable {
  /// The period that says most, as the chart labels it and as an instant.
  public var ds: String
  public var at: Instant
  @MissingAsNull public var value: Double
  @MissingAsNull public var denominator: Double
  /// What was expected, and the limits of chance.
  @MissingAsNull public var expected: Double
  @MissingAsNull public var lowerLimit: Double
  @MissingAsNull public var upperLimit: Double
  /// Distance from expectation in standard deviations.
  @MissingAsNull public var z: Double
  /// Mean distance from expectation since the onset, in the measure's unit and as a share of the expectation.
  @MissingAsNull public var size: Double
  @MissingAsNull public var relativeSize: Double
  /// Periods since the onset.
  public var periods: Int
  /// The rule's id, and the rule in words.
  public var rule: String
  public var ruleSays: String
  /// The chart's id and why it was chosen.
  public var chart: String
  public var chartWhy: String
  /// The least chance that this is noise: of a change and of none, taken as equally likely beforehand (Sellke, Bayarri & Berger 2001).
  @MissingAsNull public var noiseChance: Double
  /// Periods between two false alarms that the chart is designed for.
  @MissingAsNull public var runLength: Double

  public init(ds: String, at: Instant, rule: String, ruleSays: String, chart: String, chartWhy: String) {
    self.ds = ds
    self.at = at
    self.rule = rule
    self.ruleSays = ruleSays
    self.chart = chart
    self.chartWhy = chartWhy
    (value, denominator, expected, lowerLimit, upperLimit, z) = (.nan, .nan, .nan, .nan, .nan, .nan)
    (size, relativeSize, noiseChance, runLength) = (.nan, .nan, .nan, .nan)
    periods = 0
  }
}

/// What is wrong with the data of a series.
public struct DataTrouble: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// No observation, and later ones are not there either.
    case late
    /// No observation, though later ones are there.
    case missing
    /// Far less than ever before behind a period: it was read too early, or an export was cut off.
    case cutOff = "cut_off"
    /// One value stands for period after period.
    case repeated
    /// Observations arrived more than once with other values.
    case duplicated
  }

  public var kind: Kind
  /// The first period concerned, and the last.
  public var start: Instant
  public var end: Instant
  /// Periods concerned.
  public var periods: Int

  public init(kind: Kind, start: Instant, end: Instant, periods: Int) {
    self.kind = kind
    self.start = start
    self.end = end
    self.periods = periods
  }
}

/// One slice's part in a change.
public struct SliceContribution: Codable, Sendable, Equatable {
  /// `team`, `category`, `channel`, `priority`, …
  public var dimension: String
  public var value: String
  /// Its own mean before the onset and since, in the measure's unit.
  @MissingAsNull public var before: Double
  @MissingAsNull public var after: Double
  /// By how much it moves the whole, in the measure's unit, and the share of the change that this is (of all slices of its dimension the
  /// shares add up to 1).
  @MissingAsNull public var contribution: Double
  @MissingAsNull public var share: Double
  public var says: String

  public init(dimension: String, value: String, before: Double, after: Double, contribution: Double, share: Double, says: String) {
    self.dimension = dimension
    self.value = value
    self.before = before
    self.after = after
    self.contribution = contribution
    self.share = share
    self.says = says
  }
}

/// Another series of the same measure that moved at that time.
public struct SisterChange: Codable, Sendable, Equatable {
  public var series: String
  public var name: String
  /// Mean standardised distance from its own expectation since the onset.
  @MissingAsNull public var z: Double
  public var direction: ChartSignal.Direction
  public var says: String

  public init(series: String, name: String, z: Double, direction: ChartSignal.Direction, says: String) {
    self.series = series
    self.name = name
    self.z = z
    self.direction = direction
    self.says = says
  }
}

/// Something that was done about an incident, and whether it helped.
public struct IncidentAction: Codable, Sendable, Equatable {
  public var at: Instant
  public var by: String
  public var text: String
  public var effect: ActionEffect?

  public init(at: Instant, by: String, text: String, effect: ActionEffect? = nil) {
    self.at = at
    self.by = by
    self.text = text
    self.effect = effect
  }
}

/// A measure before and after an action, with its test.
public struct ActionEffect: Codable, Sendable, Equatable {
  public var periodsBefore: Int
  public var periodsAfter: Int
  @MissingAsNull public var before: Double
  @MissingAsNull public var after: Double
  /// After less before, with its 95 % interval.
  @MissingAsNull public var difference: Double
  @MissingAsNull public var lower: Double
  @MissingAsNull public var upper: Double
  @MissingAsNull public var pValue: Double
  public var test: String
  public var says: String

  public init(
    periodsBefore: Int, periodsAfter: Int, before: Double, after: Double, difference: Double, lower: Double, upper: Double, pValue: Double,
    test: String, says: String
  ) {
    self.periodsBefore = periodsBefore
    self.periodsAfter = periodsAfter
    self.before = before
    self.after = after
    self.difference = difference
    self.lower = lower
    self.upper = upper
    self.pValue = pValue
    self.test = test
    self.says = says
  }
}
