/// A part of the tickets: those with one label in one dimension.
public struct KPISlice: Sendable, Hashable {
  /// Name of the dimension: `team`, `priority`, …
  public let dimension: String
  /// The label, or nil for tickets that have none.
  public let label: String?

  /// The slice of `dimension` with `label`.
  public init(dimension: String, label: String?) {
    self.dimension = dimension
    self.label = label
  }

  /// How tickets without a label are named in tables.
  public static let missingLabel = "(missing)"

  /// The label as written in tables.
  public var name: String { label ?? Self.missingLabel }
}
