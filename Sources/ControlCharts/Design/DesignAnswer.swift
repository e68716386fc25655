/// What a design is answered with.
public struct DesignAnswer: Sendable, Equatable {
  /// One named number of a chart.
  public struct Parameter: Sendable, Equatable {
    public let name: String
    public let value: Double

    public init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// Run lengths at one shift.
  public struct Row: Sendable, Equatable {
    /// In standard deviations; of a count CUSUM, the mean or probability.
    public let shift: Double
    public let average: Double
    /// Quantiles of the run length; NaN where they are not known.
    public let tenth: Double
    public let median: Double
    public let ninetieth: Double
  }

  /// What the error of estimating from a baseline does.
  public struct Baseline: Sendable, Equatable {
    public let count: Int
    public let estimator: SigmaEstimator
    /// The limit with known parameters, before it was widened for a guarantee.
    public let knownLimit: Double
    /// The in-control run length that half, and nine tenths, of the baselines leave at least.
    public let medianRunLength: Double
    public let heldByNineTenths: Double
    /// The mean over baselines; infinite when rare, far too wide limits outweigh their rareness.
    public let meanRunLength: Double
    /// The probability of at least the wanted run length.
    public let probability: Double
  }

  public var type: String
  public var title: String
  /// The wanted in-control run length; nil where a limit was given.
  public var wanted: Double?
  /// What makes the chart: λ, k, rules apart.
  public var parameters: [Parameter]
  /// What a design sets.
  public var limits: [Parameter]
  public var rows: [Row]
  /// Whether the run lengths are exact and not simulated.
  public var isExact: Bool
  /// How the run lengths were found.
  public var method: String
  public var baseline: Baseline?
  /// The chart in a few words, such as "a point beyond 3 standard deviations".
  public var phrase: String

  /// Rows of a scheme at shifts; of a simulated one the average is that of the same runs as the quantiles.
  static func rows(_ scheme: any ControlScheme, shifts: [Double], isSimulated: Bool = false) throws(ControlChartError) -> [Row] {
    var rows: [Row] = []
    for shift in shifts {
      let distribution = try scheme.runLengthDistribution(shift: shift)
      let average: Double
      if isSimulated { average = distribution.mean } else { average = try scheme.averageRunLength(shift: shift) }
      rows.append(row(shift: shift, average: average, distribution))
    }
    return rows
  }

  static func row(shift: Double, average: Double, _ distribution: RunLengthDistribution) -> Row {
    Row(
      shift: shift, average: average, tenth: distribution.quantile(0.1), median: distribution.median,
      ninetieth: distribution.quantile(0.9))
  }

  /// The in-control run length among the rows.
  public var inControlRunLength: Double? { rows.first { $0.shift == 0 }?.average }
}

extension DesignAnswer.Baseline {
  /// Works out a baseline for a scheme whose limit is final.
  init<Scheme: EstimableScheme>(_ scheme: Scheme, known: Double, wanted: Double, _ baseline: EstimatedBaseline) throws(ControlChartError) {
    let estimated = EstimatedRunLength(scheme, baseline: baseline)
    self.init(
      count: baseline.count, estimator: baseline.estimator, knownLimit: known,
      medianRunLength: try estimated.runLength(heldWith: 0.5), heldByNineTenths: try estimated.runLength(heldWith: 0.9),
      meanRunLength: try estimated.unconditional(), probability: try estimated.probability(ofAtLeast: wanted))
  }
}
