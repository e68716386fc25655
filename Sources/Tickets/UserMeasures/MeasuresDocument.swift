import Yams

/// The text of a measures file as a tree that knows its lines; what could take long or nest deeply is refused before it is read.
enum MeasuresDocument {
  /// Longer files are refused: they are not written by people.
  static let maximumBytes = 1_000_000

  /// The top of the document; nil where it is empty. Throws `invalid_measures_file`.
  static func root(_ yaml: String) throws(TicketsError) -> Node? {
    guard yaml.utf8.count <= maximumBytes else {
      throw invalid("a measures file may have \(maximumBytes) bytes, this one has \(yaml.utf8.count)", line: nil)
    }
    // An anchor can stand for itself many times over: a few lines would grow without end.
    if let line = lineOfAnchor(yaml) { throw invalid("anchors (&name) are not used in a measures file", line: line) }
    do {
      return try compose(yaml: yaml)
    } catch let error as YamlError {
      throw refusal(error)
    } catch {
      throw invalid("this is not YAML", line: nil)
    }
  }

  static func invalid(_ message: String, line: Int?) -> TicketsError {
    TicketsError(code: "invalid_measures_file", message: message, line: line)
  }

  private static func refusal(_ error: YamlError) -> TicketsError {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let why = context.map { "\($0.text): \(problem)" } ?? problem
      return invalid("this is not YAML: \(why)", line: mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return invalid("the key '\(duplicates.sorted().joined(separator: "', '"))' is stated twice", line: context.mark.line)
    case .reader(let problem, _, _, _): return invalid("this is not YAML: \(problem)", line: nil)
    default: return invalid("this is not YAML", line: nil)
    }
  }

  private static func lineOfAnchor(_ yaml: String) -> Int? {
    for (index, line) in yaml.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      var word: [UInt8] = []
      var isInsideWord = false
      for byte in line {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): isInsideWord = false
        case UInt8(ascii: "&") where !isInsideWord || word.last.map(opensValue.contains) == true:
          let before = word.last
          if before.map(opensValue.contains) ?? true || word.first == UInt8(ascii: "!") { return index + 1 }
          word = [byte]
          isInsideWord = true
        default:
          if !isInsideWord { word = [] }
          word.append(byte)
          isInsideWord = true
        }
      }
    }
    return nil
  }

  /// What a value may follow at once.
  private static let opensValue = Set(":-[{,?".utf8)
}
