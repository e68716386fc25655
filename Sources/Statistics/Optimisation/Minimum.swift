/// What a minimiser found.
public struct Minimum: Sendable, Equatable {
  /// The best point met.
  public var point: [Double]
  /// The objective there; infinite when no point with a finite objective was met.
  public var value: Double
  /// How often the objective was evaluated.
  public var evaluations: Int
  /// Whether the stopping rule was met before the evaluations ran out.
  public var converged: Bool
}
