import Timeline
import Yams

/// One entry of the list `targets`.
enum TargetDeclaration {
  private static let keys = ["kpi", "value", "unit", "direction", "from", "to", "level", "owner", "reason", "slice"]

  /// The target and the line at which it is stated. Throws `invalid_measures_file`, `unknown_key` or `unknown_kpi`.
  static func read(_ node: Node, measures: UserMeasures) throws(TicketsError) -> (target: Target, line: Int?) {
    let mapping = try StrictMapping(node, title: title(of: node), keys: keys, code: "invalid_measures_file")
    let id = try mapping.requiredText("kpi")
    guard let kpi = measures[id] else {
      let hint = TicketsError.suggestion(for: id, among: measures.measures.map(\.id) + KPICatalogue.all.map(\.id))
      throw TicketsError(
        code: "unknown_kpi", message: "there is no KPI named '\(id)', neither in this file nor in the catalogue\(hint)",
        line: mapping.line(of: "kpi"))
    }
    let (value, unit) = try value(mapping, of: kpi)
    guard let from = try date("from", mapping) else { throw MeasuresDocument.invalid("\(mapping.title) needs 'from'", line: mapping.line) }
    let to = try date("to", mapping)
    if let to, to < from { throw mapping.invalid("\(mapping.title) ends before it begins", at: "to") }
    guard let level = try mapping.choice("level", KPI.Level.self) else {
      throw MeasuresDocument.invalid("\(mapping.title) needs 'level'", line: mapping.line)
    }
    let target = Target(
      kpi: id, value: value, unit: unit, direction: try mapping.choice("direction", KPI.Direction.self), from: from, to: to, level: level,
      owner: try mapping.requiredText("owner"), reason: try mapping.requiredText("reason"), slice: try slice(mapping))
    return (target, mapping.line(of: "kpi"))
  }

  private static func title(of node: Node) -> String {
    if case .mapping(let mapping) = node, case .scalar(let id)? = mapping["kpi"] { return "the target of '\(id.string)'" }
    return "a target"
  }

  private static func date(_ key: String, _ mapping: StrictMapping) throws(TicketsError) -> CivilDate? {
    guard let text = try mapping.text(key) else { return nil }
    guard let reading = ISO8601.parse(Array(text.utf8)), !reading.hasTime else {
      throw mapping.invalid("'\(key)' of \(mapping.title) is a date such as 2024-01-31, not '\(text)'", at: key)
    }
    return CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: reading.localSeconds))
  }

  private static func slice(_ mapping: StrictMapping) throws(TicketsError) -> KPISlice? {
    guard let node = mapping.node("slice") else { return nil }
    guard case .mapping(let parts) = node, parts.count == 1, let (key, value) = parts.first, case .scalar(let dimension) = key,
      case .scalar(let label) = value, !dimension.string.isEmpty
    else { throw mapping.invalid("'slice' of \(mapping.title) is one dimension and its label, as in slice: {team: Oslo}", at: "slice") }
    return KPISlice(dimension: dimension.string, label: label.string == KPISlice.missingLabel ? nil : label.string)
  }

  /// The number in the unit of the KPI's values, and the unit in which it was stated.
  private static func value(_ mapping: StrictMapping, of kpi: KPI) throws(TicketsError) -> (Double, String?) {
    let text = try mapping.requiredText("value")
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+") }
    guard let number = Double(digits), number.isFinite else {
      throw mapping.invalid("'value' of \(mapping.title) is a number, with its unit if need be (95 %, 4 h), not '\(text)'", at: "value")
    }
    let suffix = text.dropFirst(digits.count).drop { $0.isWhitespace }
    let stated = try mapping.text("unit")
    if let stated, !suffix.isEmpty, stated != suffix {
      throw mapping.invalid("\(mapping.title) states two units, '\(suffix)' and '\(stated)'", at: "unit")
    }
    guard let unit = stated ?? (suffix.isEmpty ? nil : String(suffix)) else { return (number, nil) }
    if unit == "%" { return (kpi.isSharePerHundred ? number : number / 100, unit) }
    if let seconds = TimeUnit.seconds(unit) { return (number * seconds / kpi.secondsPerUnit, unit) }
    guard suffix.isEmpty else {
      throw mapping.invalid("'\(suffix)' behind the value of \(mapping.title) is no unit; units are %, s, min, h, d, w", at: "value")
    }
    return (number, unit)
  }
}

/// Units of time as people write them behind a number.
private enum TimeUnit {
  static func seconds(_ unit: String) -> Double? {
    switch unit.lowercased() {
    case "s", "sec", "second", "seconds": 1
    case "min", "minute", "minutes": 60
    case "h", "hour", "hours": 3600
    case "d", "day", "days": 86_400
    case "w", "week", "weeks": 604_800
    default: nil
    }
  }
}

extension KPI {
  private var ownFormula: Formula? { category == "own" ? tableMeasures.first as? Formula : nil }

  /// Whether values run to 100 where everything is counted, and not to 1.
  fileprivate var isSharePerHundred: Bool {
    if let ownFormula { return ownFormula.plan.isPercentage || ownFormula.plan.shape == .netScore }
    return measure?.shape == .netScore || tableMeasures.first?.shape(KPIDefinitions()) == .netScore
  }

  /// Seconds in one unit of the values: 1, but for measures of a desk's own that are made in hours or minutes and say so.
  fileprivate var secondsPerUnit: Double {
    guard let ownFormula, ownFormula.plan.shape != .duration else { return 1 }
    return TimeUnit.seconds(unit) ?? 1
  }
}
