/// A service level goal as people and programs write it: `"80/20"` (80 % within 20 s), `"80%"`, `0.8`.
public struct ServiceLevelInput: Codable, Sendable, Equatable {
  /// Share to answer in time, 0…1.
  public var share: Double
  /// Threshold in seconds, where it was stated.
  public var seconds: Double?

  public init(share: Double, seconds: Double? = nil) {
    self.share = share
    self.seconds = seconds
  }

  /// Reads `80/20`, `80%/20s`, `80%` and shares such as `0.8`.
  public init(parsing text: String) throws(JobError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let value = Self.number(parts[0], unit: "%"), value >= 0 else { throw Self.unreadable(text) }
    let isShare = parts.count == 1 && !parts[0].contains("%") && value <= 1
    share = isShare ? value : value / 100
    guard share <= 1 else { throw Self.unreadable(text) }
    if parts.count == 2 {
      guard let threshold = Self.number(parts[1], unit: "s"), threshold >= 0 else { throw Self.unreadable(text) }
      seconds = threshold
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let share = try? container.decode(Double.self) {
      // 80 is 80 %, as on the command line.
      self = try Self(parsing: "\(share)")
    } else {
      self = try Self(parsing: container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let seconds { try container.encode("\(share * 100)/\(seconds)") } else { try container.encode(share) }
  }

  private static func number(_ text: Substring, unit: Character) -> Double? {
    Double(text.last == unit ? text.dropLast() : text).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func unreadable(_ text: String) -> JobError {
    JobError(
      .request, code: "invalid_service_level",
      message: "'\(text)' is no service level; write 80/20 for 80 % within 20 seconds, or a share such as 0.8", field: "service_level")
  }
}
