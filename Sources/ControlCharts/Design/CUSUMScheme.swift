import RealModule
import Statistics

/// The tabular CUSUM: S ← max(0, S + x − k) and its mirror image, a signal when one exceeds h.
///
/// The one-sided run length is exact by its integral equation (Vance 1986, JQT 18); the two-sided one by 1/L = 1/L⁺ + 1/L⁻ and, with a head
/// start, by the combination of J. M. Lucas & R. B. Crosier (1982), Technometrics 24, equation 4, which holds because the two sums are
/// never both away from zero when one of them signals.
public struct CUSUMScheme: ControlScheme, Equatable {
  /// The allowance k in standard deviations, half the shift it is tuned to.
  public var reference: Double
  /// The decision interval h in standard deviations.
  public var limit: Double
  /// Where the sums start, 0…h; h/2 is the fast initial response.
  public var headStart: Double
  public var sides: SchemeSides

  public init(reference: Double, limit: Double, headStart: Double = 0, sides: SchemeSides = .two) {
    self.reference = reference
    self.limit = limit
    self.headStart = headStart
    self.sides = sides
  }

  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double {
    let upper = try oneSided(shift: shift)
    guard sides == .two else {
      if upper.fromZero.isInfinite { throw SchemeCheck.endless }
      return upper.fromHeadStart
    }
    let lower = shift == 0 ? upper : try oneSided(shift: -shift)
    // A side that hardly ever signals leaves the other one alone.
    if lower.fromZero.isInfinite, upper.fromZero.isInfinite { throw SchemeCheck.endless }
    if lower.fromZero.isInfinite || upper.fromZero.isInfinite { return min(upper.fromHeadStart, lower.fromHeadStart) }
    return (upper.fromHeadStart * lower.fromZero + upper.fromZero * lower.fromHeadStart - upper.fromZero * lower.fromZero)
      / (upper.fromZero + lower.fromZero)
  }

  /// Exact for one side; for two, by seeded simulation of 400 to 10,000 runs of at most 20 average run lengths, fewer where they would
  /// take more than 20 million observations.
  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    guard sides == .one else {
      let mean = try averageRunLength(shift: shift)
      let simulation = RunLengthSimulation(
        runs: Int(max(400, min(10_000, 4e6 / mean))), longest: mean < 1e6 ? Int(20 * mean) + 100 : 20_000_000,
        budget: 2e7)
      return simulation.distribution { stream, longest in
        var up = headStart
        var down = headStart
        for n in 1...longest {
          let x = stream.normal() + shift
          up = max(0, up + x - reference)
          down = max(0, down - x - reference)
          if up > limit || down > limit { return n }
        }
        return nil
      }
    }
    let chain = try chain(shift: shift)
    return chain.distribution(start: chain.row(from: headStart))
  }

  /// The expected number of observations to the signal when the shift comes long after the start, given no signal before it (`.conditional`)
  /// or with the chart started afresh after each false alarm (`.cyclical`). One-sided charts.
  ///
  /// Source: R. B. Crosier (1986), Technometrics 28; conditional and cyclical steady state as in S. Knoth (2021), SQA 40.
  public func steadyStateRunLength(shift: Double, mode: SteadyState = .conditional) throws(ControlChartError) -> Double {
    guard sides == .one else {
      throw .invalidParameter("sided", "The steady-state run length is known for one-sided CUSUM charts only.")
    }
    return try SteadyState.runLength(
      mode, inControl: try chain(shift: 0), shifted: try chain(shift: shift), restart: 0)
  }

  private func oneSided(shift: Double) throws(ControlChartError) -> (fromZero: Double, fromHeadStart: Double) {
    let chain = try chain(shift: shift)
    guard let lengths = chain.runLengths(), let first = lengths.first else { return (.infinity, .infinity) }
    return (first, headStart == 0 ? first : chain.runLength(from: headStart, lengths))
  }

  private func chain(shift: Double) throws(ControlChartError) -> GaussianChain {
    try SchemeCheck.within("k", reference, 0...20)
    try SchemeCheck.limit("h", limit, most: 400)
    try SchemeCheck.within("head_start", headStart, 0...limit)
    try SchemeCheck.shift(shift)
    return try GaussianChain(carry: 1, gain: 1, offset: shift - reference, lower: 0, upper: limit, reflects: true).solving()
  }
}
