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
}
