import Timeline
import Yams

extension UserMeasures {
  /// Reads a measures file; `file` is its name for errors.
  ///
  /// Throws `invalid_measures_file`, `unknown_key`, `duplicate_id`, `invalid_formula`, `unknown_kpi` or `overlapping_targets`, with the
  /// line.
  public static func read(yaml: String, file: String) throws(TicketsError) -> UserMeasures {
    do throws(TicketsError) {
      return try read(yaml)
    } catch {
      throw error.at(file: file)
    }
  }

  private static func read(_ yaml: String) throws(TicketsError) -> UserMeasures {
    guard let root = try MeasuresDocument.root(yaml) else { return UserMeasures() }
    let document = try StrictMapping(root, title: "the file", keys: ["measures", "targets"], code: "invalid_measures_file")
    var measures: [KPI] = []
    var lines: [String: Int] = [:]
    for node in try list("measures", of: document) {
      let (kpi, line) = try MeasureDeclaration.read(node)
      if KPICatalogue[kpi.id] != nil {
        throw TicketsError(
          code: "duplicate_id", message: "the measure '\(kpi.id)' has the name of one of the catalogue; choose another id", line: line)
      }
      if let first = lines[kpi.id] {
        throw TicketsError(code: "duplicate_id", message: "the measure '\(kpi.id)' was stated before, in line \(first)", line: line)
      }
      lines[kpi.id] = line ?? 0
      measures.append(kpi)
    }
    let known = UserMeasures(measures: measures)
    var targets: [(target: Target, line: Int?)] = []
    for node in try list("targets", of: document) {
      let (target, line) = try TargetDeclaration.read(node, measures: known)
      if let other = targets.first(where: { $0.target.overlaps(target) }) {
        let place = target.slice.map { " for \($0.dimension) \($0.name)" } ?? ""
        throw TicketsError(
          code: "overlapping_targets",
          message: """
            '\(target.kpi)' has another target\(place) on some of these days\(other.line.map { ", in line \($0)" } ?? ""); end the earlier \
            one with 'to' before the later begins
            """, line: line)
      }
      targets.append((target, line))
    }
    return UserMeasures(measures: measures, targets: targets.map(\.target))
  }

  private static func list(_ key: String, of document: StrictMapping) throws(TicketsError) -> [Node] {
    guard let node = document.node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      throw document.invalid("'\(key)' is a list, each entry behind a hyphen", at: key)
    }
    return Array(sequence)
  }
}
