import Statistics

/// One Shewhart limit and two EWMAs on the same AR(1) scores (`CombinedLimits`).
public enum CombinedDesigner: ChartDesigner {
  public static let id = "combined"
  public static let title = "Shewhart and two EWMAs together"

  public static func answer(_ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer {
    if question.baseline != nil || question.guarantee != nil {
      throw .invalidParameter("baseline", "The combined design is for known parameters.")
    }
    try question.refuse(id)
    guard question.limit == nil, let wanted = question.wanted else {
      throw .invalidParameter("limit", "The combined chart has three limits, designed together for a run length (arl).")
    }
    guard CombinedLimits.runLengths.contains(wanted) else {
      throw .invalidParameter("arl", "The combined design is known for run lengths of 15 to 25,000.")
    }
    guard CombinedLimits.autocorrelations.contains(question.autocorrelation) else {
      throw .invalidParameter("phi", "The combined design is known for autocorrelations of 0 to 0.9.")
    }
    let limits = CombinedLimits(runLength: wanted, autocorrelation: question.autocorrelation)
    let scheme = CombinedScheme(limits, autocorrelation: question.autocorrelation, runLength: wanted, seed: question.seed)
    return DesignAnswer(
      type: id, title: title, wanted: wanted,
      parameters: [
        .init("lambda_slow", CombinedLimits.weights.slow), .init("lambda_fast", CombinedLimits.weights.fast),
        .init("phi", question.autocorrelation),
      ],
      limits: [.init("shewhart", limits.shewhart), .init("ewma_slow", limits.slow), .init("ewma_fast", limits.fast)],
      rows: try DesignAnswer.rows(scheme, shifts: question.shifts, isSimulated: true), isExact: false,
      method: "seeded simulation, within about 2 %",
      baseline: nil,
      phrase: "a score beyond \(SentenceNumber.text(limits.shewhart)), or an EWMA of weight .05 or .2 beyond "
        + "\(SentenceNumber.text(limits.slow)) or \(SentenceNumber.text(limits.fast)) of its standard deviations")
  }
}

/// The combined chart, by seeded simulation.
public struct CombinedScheme: ControlScheme, Equatable {
  public let limits: CombinedLimits
  public let autocorrelation: Double
  /// The run length the limits are for, which tells how many runs are worth their time.
  public let runLength: Double
  public let seed: UInt64

  public init(_ limits: CombinedLimits, autocorrelation: Double, runLength: Double, seed: UInt64 = 1) {
    self.limits = limits
    self.autocorrelation = min(max(autocorrelation, 0), 0.95)
    self.runLength = max(1, runLength)
    self.seed = seed
  }

  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double { simulate(shift: shift).averageRunLength }

  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    let factors = factors
    return simulation.distribution { stream, longest in run(&stream, longest, shift: shift, factors) }
  }

  /// The simulation itself, with its standard error.
  public func simulate(shift: Double) -> RunLengthSimulation.Result {
    let factors = factors
    return simulation.run { stream, longest in run(&stream, longest, shift: shift, factors) }
  }

  private var simulation: RunLengthSimulation {
    let runs = AutocorrelatedScheme.budget / min(runLength, 1e6)
    return RunLengthSimulation(
      runs: Int(max(1000, min(40_000, runs))), longest: Int(min(20 * runLength, AutocorrelatedScheme.budget)) + 100, seed: seed,
      budget: 3 * AutocorrelatedScheme.budget)
  }

  /// The limits of both EWMAs until they stand still.
  private var factors: [(slow: Double, fast: Double)] {
    (1...400).map { k in
      (
        limits.slow * CombinedLimits.deviation(weight: 0.05, autocorrelation: autocorrelation, at: k),
        limits.fast * CombinedLimits.deviation(weight: 0.2, autocorrelation: autocorrelation, at: k)
      )
    }
  }

  private func run(
    _ stream: inout RandomStream, _ longest: Int, shift: Double, _ factors: [(slow: Double, fast: Double)]
  ) -> Int? {
    let innovation = (1 - autocorrelation * autocorrelation).squareRoot()
    var z = 0.0
    var slow = 0.0
    var fast = 0.0
    for k in 1...longest {
      z = k == 1 ? stream.normal() : autocorrelation * z + innovation * stream.normal()
      let score = z + shift
      let clipped = min(max(score, -4), 4)
      slow += CombinedLimits.weights.slow * (clipped - slow)
      fast += CombinedLimits.weights.fast * (clipped - fast)
      let limit = factors[min(k, factors.count) - 1]
      if abs(score) > limits.shewhart || abs(slow) > limit.slow || abs(fast) > limit.fast { return k }
    }
    return nil
  }
}
