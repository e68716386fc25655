public import Staffing

/// Absence as people and programs write it: one share (`0.3`), or a share for each cause (`{"leave": 0.12, "illness": 0.05}`).
///
/// Causes compound: each takes its share of the time that the others leave over.
public struct ShrinkageInput: Codable, Sendable, Equatable {
  /// Share of paid time by cause, each at least 0 and below 1; a single share without a name is `all`.
  public var causes: [String: Double]

  public init(causes: [String: Double]) {
    self.causes = causes
  }

  public init(_ share: Double) {
    causes = [Self.unnamed: share]
  }

  /// Reads `0.3`, and causes with commas: `leave=0.12,illness=0.06`.
  public init(parsing text: String) throws(JobError) {
    causes = [:]
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.count == 2 ? String(parts[0]) : Self.unnamed
      guard let last = parts.last, let share = Double(last), share.isFinite, !name.isEmpty, causes[name] == nil else {
        throw JobError(
          .request, code: "invalid_shrinkage",
          message: "'\(text)' is no shrinkage; write a share such as 0.3, or a share for each cause: leave=0.12,illness=0.06",
          field: "shrinkage")
      }
      causes[name] = share
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let share = try? container.decode(Double.self) {
      self.init(share)
    } else {
      self.init(causes: try container.decode([String: Double].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if causes.count == 1, let share = causes[Self.unnamed] { try container.encode(share) } else { try container.encode(causes) }
  }

  /// The causes in the order of their names.
  ///
  /// - Throws: `invalid_parameter` for a share below 0, or of 1 and more.
  public func shrinkage() throws(StaffingError) -> Shrinkage {
    try Shrinkage(causes: causes.sorted { $0.key < $1.key }.map { .init(name: $0.key, share: $0.value) })
  }

  private static let unnamed = "all"
}

extension ShrinkageInput: ExpressibleByFloatLiteral {
  public init(floatLiteral share: Double) { self.init(share) }
}

extension ShrinkageInput: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral causes: (String, Double)...) { self.init(causes: Dictionary(causes) { $1 }) }
}
