/// A scheme whose limits are in units of one observation's standard deviation, so that a wrong estimate of that unit stretches them: what a
/// baseline's error can be worked out for.
public protocol EstimableScheme: ControlScheme {
  /// The number that a design sets.
  var limit: Double { get set }
  var sides: SchemeSides { get }
  /// The same scheme with every length in standard deviations times `factor`.
  func stretched(by factor: Double) -> Self
  /// Whether a limit so many times as far alone is the same as the scheme stretched.
  var isStretchedByLimit: Bool { get }
  /// The same scheme with the limit for a wanted in-control run length with known parameters.
  func designed(runLength: Double) throws(ControlChartError) -> Self
}

extension ShewhartScheme: EstimableScheme {
  public var isStretchedByLimit: Bool { true }

  public func stretched(by factor: Double) -> ShewhartScheme {
    ShewhartScheme(limit: limit * factor, subgroupSize: subgroupSize, sides: sides)
  }

  public func designed(runLength: Double) throws(ControlChartError) -> ShewhartScheme {
    try .designed(runLength: runLength, subgroupSize: subgroupSize, sides: sides)
  }
}

extension EWMAScheme: EstimableScheme {
  public var isStretchedByLimit: Bool { headStart == 0 && (sides == .two || reflection == 0) }

  public func stretched(by factor: Double) -> EWMAScheme {
    var scheme = self
    scheme.limit *= factor
    scheme.headStart *= factor
    scheme.reflection *= factor
    return scheme
  }
}

extension CUSUMScheme: EstimableScheme {
  public var isStretchedByLimit: Bool { false }

  public func stretched(by factor: Double) -> CUSUMScheme {
    CUSUMScheme(
      reference: reference * factor, limit: limit * factor, headStart: headStart * factor, sides: sides)
  }
}
