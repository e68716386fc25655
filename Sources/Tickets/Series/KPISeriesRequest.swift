public import Timeline

/// Which KPIs, how often, of which days, in which parts, by which definitions.
public struct KPISeriesRequest: Sendable {
  /// Ids of the caller's own KPIs or of the catalogue.
  public var kpis: [String]
  /// KPIs beside those of the catalogue, looked up before it.
  public var own: [KPI]
  /// Length of a period.
  public var frequency: Frequency
  /// Further lengths of periods: every KPI is answered for each of them too.
  public var furtherFrequencies: [Frequency] = []
  /// All of them.
  public var frequencies: [Frequency] { [frequency] + furtherFrequencies }
  /// First and last day to cover, on the table's clock; only periods that lie inside whole are answered. Nil = from the period of the
  /// first created ticket to that of the last.
  public var window: ClosedRange<CivilDate>?
  /// Dimensions to slice by, each on its own; empty, or `all` among them, = all tickets together.
  public var dimensions: [String]
  /// Dimensions that are answered for one of the frequencies only.
  public var frequencyOfDimension: [String: Frequency] = [:]
  /// Only the slices with the most created tickets; nil = all.
  public var largestSlices: Int?
  /// By which moment tickets fall into periods.
  public var grouping: Grouping
  /// The choices by which measures are defined.
  public var definitions: KPIDefinitions
  /// The business hours, for definitions that ask for them.
  public var workingClock: (any WorkingClock)?

  /// A request with every other choice at its default.
  public init(
    kpis: [String], frequency: Frequency, window: ClosedRange<CivilDate>? = nil, dimensions: [String] = [], largestSlices: Int? = nil,
    grouping: Grouping = .byEvent, definitions: KPIDefinitions = KPIDefinitions(), workingClock: (any WorkingClock)? = nil, own: [KPI] = []
  ) {
    self.kpis = kpis
    self.frequency = frequency
    self.window = window
    self.dimensions = dimensions
    self.largestSlices = largestSlices
    self.grouping = grouping
    self.definitions = definitions
    self.workingClock = workingClock
    self.own = own
  }

  /// The dimensions that are answered for one of the steps; nil = all tickets together.
  func dimensions(of step: Int) -> [String?] {
    let all = dimensions.isEmpty ? [nil] : dimensions.map { $0 == "all" ? nil : $0 }
    return all.filter { name in name.flatMap { frequencyOfDimension[$0] } ?? frequencies[step] == frequencies[step] }
  }

  /// By which moment durations, proportions and means fall into periods.
  public enum Grouping: String, Sendable, CaseIterable, Codable {
    /// By the measure's own event, mostly resolution: a period once past never changes.
    case byEvent = "event"
    /// By creation: what became of the tickets of a period; the latest periods change while their tickets are being resolved.
    case byCreation = "created"
  }
}
