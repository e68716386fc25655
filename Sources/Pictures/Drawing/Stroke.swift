/// How a line is drawn.
public struct Stroke: Sendable, Equatable {
  public enum Dash: String, Sendable {
    case solid = ""
    /// Control limits.
    case dashed = "6 4"
    /// Warning limits, excluded points, phase borders.
    case dotted = "1 3"
    /// Target.
    case dashDot = "10 3 2 3"
    /// Specification limits.
    case long = "14 4"
    /// To a point that is not complete yet.
    case short = "3 3"
  }

  public var role: ColourRole
  public var width: Double
  public var dash: Dash
  /// Round ends turn a path of zero length into a dot: the shortest way to write many points.
  public var round: Bool

  public init(_ role: ColourRole, _ width: Double, _ dash: Dash = .solid, round: Bool = false) {
    self.role = role
    self.width = width
    self.dash = dash
    self.round = round
  }
}
