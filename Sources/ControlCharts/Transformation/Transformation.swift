/// Which transformation makes a skewed measure nearly normal before it is charted.
public enum Transformation: String, Sendable, Codable, CaseIterable {
  /// As it is.
  case none
  /// The natural logarithm: for durations and other measures whose spread grows with their size.
  case log
  /// A power chosen by maximum likelihood (`BoxCox`).
  case boxCox = "box_cox"
}
