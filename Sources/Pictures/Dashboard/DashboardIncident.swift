public import Engine

/// An incident as a page shows it: what the store keeps of it, in plain values.
public struct DashboardIncident: Sendable {
  public enum Level: Sendable { case low, medium, high }

  /// Something that was done about it.
  public struct Action: Sendable {
    public var at: String
    public var by: String
    public var text: String
    /// Whether it helped, in a sentence of the engine.
    public var effect: String?

    public init(at: String, by: String, text: String, effect: String?) {
      self.at = at
      self.by = by
      self.text = text
      self.effect = effect
    }
  }

  public var id: String
  public var title: String
  public var says: String
  public var rule: String?
  public var level: Level
  public var isData: Bool
  public var isOpen: Bool
  /// The most likely first period, and from when to when it may have been.
  public var since: String
  public var between: (from: String, to: String)?
  /// The least chance that it is noise; nil where none is known.
  public var noiseChance: Double?
  /// The address of the chart at the point.
  public var link: String
  public var slices: [String]
  public var sisters: [String]
  public var owner: String?
  public var comment: String?
  public var actions: [Action]
  /// The chart around it, where there is one.
  public var chart: ControlChartResult?

  /// The numbers behind `says`.
  public struct Evidence: Sendable {
    /// The period that lies furthest out.
    public var at: String
    public var value: Double
    public var expected: Double
    /// From the expectation, as a share of it.
    public var relativeSize: Double
    public var unit: MeasureUnit

    public init(at: String, value: Double, expected: Double, relativeSize: Double, unit: MeasureUnit) {
      self.at = at
      self.value = value
      self.expected = expected
      self.relativeSize = relativeSize
      self.unit = unit
    }
  }

  /// The KPI of the catalogue that is watched, and the numbers; nil where they are not known.
  public var kpi: String?
  public var evidence: Evidence?

  public init(
    id: String, title: String, says: String, rule: String?, level: Level, isData: Bool, isOpen: Bool, since: String,
    between: (from: String, to: String)?, noiseChance: Double?, link: String, slices: [String], sisters: [String], owner: String?,
    comment: String?, actions: [Action], chart: ControlChartResult?
  ) {
    self.id = id
    self.title = title
    self.says = says
    self.rule = rule
    self.level = level
    self.isData = isData
    self.isOpen = isOpen
    self.since = since
    self.between = between
    self.noiseChance = noiseChance
    self.link = link
    self.slices = slices
    self.sisters = sisters
    self.owner = owner
    self.comment = comment
    self.actions = actions
    self.chart = chart
  }
}

/// A person's note on a chart.
public struct DashboardNote: Sendable, Equatable {
  /// The day or the moment, as the chart labels it.
  public var ds: String
  public var text: String
  public var author: String

  public init(ds: String, text: String, author: String) {
    self.ds = ds
    self.text = text
    self.author = author
  }
}
