/// The model's own intervals.
public struct ModelIntervals: IntervalMethod {
  public init() {}

  public var name: String { "model" }
  public var origins: Int { 0 }

  public func calibrations(_ evidence: IntervalEvidence) -> [ScoreCalibration] { [] }
}
