/// A chart's decision procedure with known parameters and independent standard normal observations, apart from any data: what a run length
/// can be computed for. Shifts are counted in standard deviations of one observation.
public protocol ControlScheme: Sendable {
  /// The average run length from the start with the mean shifted by `shift` from the first observation on.
  func averageRunLength(shift: Double) throws(ControlChartError) -> Double
  /// The distribution of that run length.
  func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution
}

extension ControlScheme {
  /// The average run length while nothing has changed.
  public func inControlRunLength() throws(ControlChartError) -> Double { try averageRunLength(shift: 0) }
}

/// Checks of what schemes are made from.
enum SchemeCheck {
  static func within(_ name: String, _ value: Double, _ range: ClosedRange<Double>) throws(ControlChartError) {
    guard range.contains(value) else {
      throw .invalidParameter(name, "\(name) must lie within \(range.lowerBound)...\(range.upperBound); it is \(value).")
    }
  }

  static func weight(_ value: Double) throws(ControlChartError) { try within("lambda", value, 0.001...1) }
  static func limit(_ name: String, _ value: Double, most: Double = 100) throws(ControlChartError) {
    try within(name, value, 1e-6...most)
  }
  static func shift(_ value: Double) throws(ControlChartError) { try within("shift", value, -100...100) }

  /// The run length is beyond what the arithmetic can tell from infinity.
  static let endless = ControlChartError(
    code: "endless_run_length", subject: "limit", detail: "With this limit the run length is beyond 1e13 observations; take a closer limit."
  )
}
