/// Tickets that a definition leaves out of every measure, and how many they are.
public struct LeftOutTickets: Sendable, Hashable, Codable {
  /// Why they are left out.
  public let reason: Reason
  /// How many tickets; one that has several reasons is counted with the first.
  public let count: Int

  public init(reason: Reason, count: Int) {
    self.reason = reason
    self.count = count
  }

  public enum Reason: String, Sendable, CaseIterable, Codable {
    case merged
    case spam
    case deleted
  }

  /// `3 merged`.
  public var says: String { "\(count) \(reason.rawValue)" }
}
