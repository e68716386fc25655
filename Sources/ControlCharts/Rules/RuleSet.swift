/// The rules a chart is judged by, without repeats.
public struct RuleSet: Sendable {
  public let rules: [any RunRule]

  public init(_ rules: [any RunRule]) { self.rules = rules }

  /// No rules: lines without a verdict.
  public static let none = RuleSet([])
  /// Shewhart's own rule, a point beyond a limit.
  public static let nelson1 = RuleSet([Nelson1()])

  public var ids: [String] { rules.map(\.id) }

  /// Reads "none", a set ("nelson", "western_electric", "anhoej"), a rule ("nelson_1") or a list of them with commas.
  public static func parse(_ text: String) throws(ControlChartError) -> RuleSet {
    var found: [any RunRule] = []
    for part in text.split(separator: ",") {
      let name = String(part.filter { !$0.isWhitespace })
      if name.isEmpty || name == "none" { continue }
      let before = found.count
      if let rule = RuleRegistry.rule(name) {
        found.append(rule)
      } else if let set = RuleRegistry.sets.first(where: { $0.name == name }) {
        found += RuleRegistry.all.filter { $0.id.hasPrefix(set.prefix) }
      }
      if found.count == before {
        throw .unknownRule(name, known: ["none"] + RuleRegistry.sets.map(\.name) + RuleRegistry.all.map(\.id))
      }
    }
    var seen: Set<String> = []
    return RuleSet(found.filter { seen.insert($0.id).inserted })
  }
}
