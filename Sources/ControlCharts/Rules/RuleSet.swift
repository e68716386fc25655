/// The rules a chart is judged by, without repeats.
public struct RuleSet: Sendable {
  public let rules: [any RunRule]

  public init(_ rules: [any RunRule]) { self.rules = rules }

  /// No rules: lines without a verdict.
  public static let none = RuleSet([])
  /// Shewhart's own rule, a point beyond a limit.
  public static let nelson1 = RuleSet([Nelson1()])

  public var ids: [String] { rules.map(\.id) }

  /// Reads "none", a set ("nelson", "western_electric", "anhoej"), a rule ("nelson_1"), a rule stated in a line ("7 in a row above centre",
  /// "2 of 3 beyond 2 sigma"; see `StatedRule`) or a list of them with commas.
  ///
  /// Throws `unknown_rule`, or `unreadable_rule` for what begins with a number and cannot be read.
  public static func parse(_ text: String) throws(ControlChartError) -> RuleSet {
    var found: [any RunRule] = []
    for part in text.split(separator: ",") {
      if StatedRuleParser.isMeant(String(part)) {
        found.append(try StatedRuleParser.rule(String(part)))
        continue
      }
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
