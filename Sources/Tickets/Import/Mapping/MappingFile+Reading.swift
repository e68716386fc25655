import Foundation
import Timeline
import Yams

extension MappingFile {
  private static let keys = ["table", "columns", "date_order", "timezone", "timezone_by_site", "values", "units", "decimal", "layout"]

  /// The mapping in the file at `path`.
  ///
  /// - Throws: `file_not_found`, `invalid_mapping` with the line.
  public static func read(path: String) throws(TicketsError) -> MappingFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TicketsError(code: "file_not_found", message: "There is no such mapping file, or it cannot be read.", file: path)
    }
    guard data.count <= 1 << 20, let text = String(data: data, encoding: .utf8) else {
      throw TicketsError(code: "invalid_mapping", message: "A mapping is a small text file in YAML (UTF-8).", file: path)
    }
    return try read(yaml: text, file: path)
  }

  /// The mapping that `yaml` is; every key must be one that is known.
  ///
  /// - Throws: `invalid_mapping` with the line.
  public static func read(yaml: String, file: String) throws(TicketsError) -> MappingFile {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw TicketsError(code: "invalid_mapping", message: "This is not YAML: \(sentence(error)).", file: file, line: line(error, in: yaml))
    } catch {
      throw TicketsError(code: "invalid_mapping", message: "This is not YAML.", file: file)
    }
    guard let root else { return MappingFile() }
    var mapping = MappingFile()
    for (key, value) in try pairs(root, "the mapping", file) {
      let name = key.text
      let reader = Value(node: value, key: name, file: file)
      switch name {
      case "table": mapping.table = try reader.one(of: TableKind.allCases)
      case "columns": mapping.columns = try reader.texts()
      case "date_order": mapping.dateOrder = try reader.one(of: DateOrder.allCases)
      case "layout": mapping.layout = try reader.one(of: TicketLayout.allCases)
      case "timezone": mapping.timezone = try reader.zone()
      case "timezone_by_site":
        mapping.timezoneBySite = try reader.texts()
        for (_, zone) in try pairs(value, name, file) { _ = try Value(node: zone, key: name, file: file).zone() }
      case "units":
        for (column, unit) in try pairs(value, name, file) {
          mapping.units[column.text] = try Value(node: unit, key: "units of \(column.text)", file: file).one(of: DurationUnit.allCases)
        }
      case "decimal":
        switch try reader.text() {
        case "comma": mapping.decimalComma = true
        case "point": mapping.decimalComma = false
        default: throw reader.fault("write comma or point")
        }
      case "values":
        for (column, labels) in try pairs(value, name, file) {
          mapping.values[column.text] = try Value(node: labels, key: "values of \(column.text)", file: file).texts()
        }
      default:
        throw TicketsError(
          code: "invalid_mapping", message: "There is no key '\(name)'; a mapping has \(keys.joined(separator: ", ")).", file: file,
          line: key.line)
      }
    }
    return mapping
  }

  private typealias Key = (text: String, line: Int?)

  private static func pairs(_ node: Node, _ what: String, _ file: String) throws(TicketsError) -> [(Key, Node)] {
    guard case .mapping(let mapping) = node else {
      throw TicketsError(
        code: "invalid_mapping", message: "\(what) must be pairs of a name and a value.", file: file, line: node.mark?.line)
    }
    var seen: Set<String> = []
    var pairs: [(Key, Node)] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        throw TicketsError(code: "invalid_mapping", message: "A name must be a text.", file: file, line: key.mark?.line)
      }
      guard seen.insert(scalar.string).inserted else {
        throw TicketsError(code: "invalid_mapping", message: "'\(scalar.string)' is there twice.", file: file, line: key.mark?.line)
      }
      pairs.append(((scalar.string, key.mark?.line), value))
    }
    return pairs
  }

  /// One value of the mapping, read as what its key needs.
  private struct Value {
    let node: Node
    let key: String
    let file: String

    func fault(_ message: String) -> TicketsError {
      TicketsError(code: "invalid_mapping", message: "\(key): \(message).", file: file, line: node.mark?.line)
    }

    func text() throws(TicketsError) -> String {
      guard case .scalar(let scalar) = node else { throw fault("write one value") }
      return scalar.string
    }

    func texts() throws(TicketsError) -> [String: String] {
      var texts: [String: String] = [:]
      for (name, value) in try pairs(node, key, file) {
        texts[name.text] = try Value(node: value, key: "\(key), \(name.text)", file: file).text()
      }
      return texts
    }

    func one<Choice: RawRepresentable<String>>(of choices: [Choice]) throws(TicketsError) -> Choice {
      let text = try text()
      guard let choice = choices.first(where: { $0.rawValue == text }) else {
        throw fault("'\(text)' is none of \(choices.map(\.rawValue).joined(separator: ", "))")
      }
      return choice
    }

    func zone() throws(TicketsError) -> String {
      let text = try text()
      if Zone(identifier: text) == nil { throw fault("there is no time zone '\(text)'; write a name such as Europe/Oslo") }
      return text
    }
  }

  private static func line(_ error: YamlError, in yaml: String) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(let keys, let context):
      // The parser tells where the mapping begins; the second of the two keys is what a person looks for.
      yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated().filter { line in
        keys.contains { line.element.drop { $0 == " " }.hasPrefix($0 + ":") }
      }.dropFirst().first.map { $0.offset + 1 } ?? context.mark.line
    default: nil
    }
  }

  private static func sentence(_ error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
    case .duplicatedKeysInMapping(let duplicates, _): "'\(duplicates.joined(separator: "', '"))' is there twice"
    default: "it cannot be read"
    }
  }
}
