/// What the hiring job answers: the team month by month, and when to start whom.
public struct HiringResponse: Codable, Sendable, Equatable {
  /// The answer in sentences a lead can act on.
  public var says: [String]
  /// What was assumed because neither data nor request said it.
  public var assumptions: [String]
  public var handleSeconds: Double
  public var occupancy: Double
  /// All causes together, and each.
  public var shrinkage: Double
  public var causes: [ShrinkageCause]
  public var paidHours: Double
  /// Share of the people who leave within a year.
  public var attrition: Double
  public var trainingMonths: Int
  public var rampUp: [Double]
  public var leadMonths: Int
  /// Whether the plan is for the upper bound of the forecast.
  public var atUpper: Bool
  public var months: Months
  public var starts: [Start]
  public var reading: ReadingSummary?
  public var made: Provenance

  /// People who start together.
  public struct Start: Codable, Sendable, Equatable {
    public var people: Int
    /// First days of the months in which it is decided, they start, and they first take contacts.
    public var decide: String
    public var start: String
    public var productive: String
  }

  /// The months by column; all but the volumes in people.
  public struct Months: Codable, Sendable, Equatable {
    /// First days.
    public var ds: [String]
    public var volume: [Double]
    @MissingAsNulls public var volumeUpper: [Double]
    /// Trained people that the volume takes, on the payroll, and at the upper bound.
    public var needed: [Double]
    @MissingAsNulls public var neededUpper: [Double]
    /// The people of today who are still there.
    public var withoutHiring: [Double]
    /// What the team with the new people gets done, in trained people.
    public var capacity: [Double]
    public var starts: [Int]
    public var inTraining: [Double]
    public var onPayroll: [Double]
    /// What is missing all the same.
    public var missing: [Double]
  }
}
