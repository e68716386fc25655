import Staffing

/// One reason for absence.
public struct ShrinkageCause: Codable, Sendable, Equatable {
  public var name: String
  /// Share of the paid time that the other causes leave.
  public var share: Double

  public init(name: String, share: Double) {
    self.name = name
    self.share = share
  }

  static func list(_ shrinkage: Shrinkage) -> [ShrinkageCause] {
    shrinkage.causes.map { ShrinkageCause(name: $0.name, share: $0.share) }
  }
}
