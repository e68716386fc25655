/// A number that one kind of chart can be given, such as an EWMA's weight.
public struct ChartParameter: Sendable, Equatable {
  /// The key in `ChartSettings.parameters`, in requests and as a flag.
  public let name: String
  public let defaultValue: Double
  public let range: ClosedRange<Double>
  /// What it does, in one line.
  public let says: String

  public init(_ name: String, default defaultValue: Double, in range: ClosedRange<Double>, says: String) {
    self.name = name
    self.defaultValue = defaultValue
    self.range = range
    self.says = says
  }

  /// Checks values by name against the parameters of a chart.
  static func validate(_ values: [String: Double], of parameters: [ChartParameter], chart: String) throws(ControlChartError) {
    for name in values.keys.sorted() {
      guard let parameter = parameters.first(where: { $0.name == name }) else {
        let known = parameters.isEmpty ? "it has none" : "it has \(parameters.map(\.name).joined(separator: ", "))"
        throw .invalidParameter(name, "The \(chart) chart has no parameter named \(name); \(known).")
      }
      guard let value = values[name], parameter.range.contains(value) else {
        let range = parameter.range
        throw .invalidParameter(name, "\(name) must lie within \(range.lowerBound)...\(range.upperBound).")
      }
    }
  }
}
