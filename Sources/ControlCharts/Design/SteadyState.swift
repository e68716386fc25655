/// How a chart stood when a late shift came.
public enum SteadyState: String, Sendable, Codable, CaseIterable {
  /// Given that it had not signalled.
  case conditional
  /// Started afresh after every false alarm.
  case cyclical

  /// The expected delay of `shifted` when the chart has run under `inControl`, a chain over the same interval, for long.
  static func runLength(
    _ mode: SteadyState, inControl: GaussianChain, shifted: GaussianChain, restart: Double
  ) throws(ControlChartError) -> Double {
    guard let lengths = shifted.runLengths() else { throw SchemeCheck.endless }
    switch mode {
    case .conditional: return zip(inControl.conditionalSteadyState(), lengths).reduce(0) { $0 + $1.0 * $1.1 }
    case .cyclical:
      guard let visits = inControl.cyclicalSteadyState(restartingAt: restart) else { throw SchemeCheck.endless }
      return zip(visits.states, lengths).reduce(visits.start * shifted.runLength(from: restart, lengths)) { $0 + $1.0 * $1.1 }
    }
  }
}
