/// Severity from size and certainty: how far from expectation, and how surely that is no noise.
enum IncidentSeverity {
  /// A share of the expectation that is large, and one that is not small.
  static let large = 0.25
  static let noticeable = 0.1
  /// Standard deviations that are far, whatever the share.
  static let far = 6.0
  static let beyond = 4.0
  /// Chances of noise that are small.
  static let certain = 0.01
  static let likely = 0.05

  static func of(_ evidence: IncidentEvidence, isBetter: Bool) -> Severity {
    let relative = evidence.relativeSize.magnitude
    let z = evidence.z.magnitude
    let noise = evidence.noiseChance
    if isBetter { return .low }
    if noise < certain, relative >= large || z >= far { return .high }
    if noise < likely, relative >= noticeable || z >= beyond { return .medium }
    return .low
  }
}
