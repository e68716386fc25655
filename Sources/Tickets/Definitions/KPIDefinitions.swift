/// The choices by which measures are defined where the field knows more than one definition. Every number carries the choices it was computed by.
public struct KPIDefinitions: Sendable, Hashable, Codable {
  /// Satisfaction as the share of answers in the top two boxes, or as the mean score.
  public var satisfaction = Satisfaction.topTwoBox

  /// The defaults.
  public init() {}

  public enum Satisfaction: String, Sendable, CaseIterable, Codable {
    case topTwoBox = "top_two_box"
    case meanScore = "mean_score"
  }
}
