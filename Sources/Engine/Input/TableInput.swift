import Foundation

/// The table a job works on: a file (command line), or, inside a JSON request, the text of a CSV or JSON Lines file or an array of rows.
public enum TableInput: Codable, Sendable {
  /// A path, or `-` for standard input. Never read from a JSON request.
  case file(String)
  case text(String)
  case rows([[String: Scalar]])
  /// A store's path or address, as it was after import `asOf` (nil = the latest). Never read from a JSON request.
  case store(String, asOf: Int?)

  public enum Scalar: Codable, Sendable {
    case number(Double)
    case text(String)
    case flag(Bool)
    case missing

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .missing
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let value): try container.encode(value)
      case .text(let value): try container.encode(value)
      case .flag(let value): try container.encode(value)
      case .missing: try container.encodeNil()
      }
    }

    fileprivate var field: String {
      switch self {
      case .number(let value): Int(exactly: value).map(String.init) ?? String(value)
      case .text(let value): "\"" + value.replacing("\"", with: "\"\"") + "\""
      case .flag(let value): String(value)
      case .missing: ""
      }
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .rows(try container.decode([[String: Scalar]].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .file(let path): try container.encode(path)
    case .text(let text): try container.encode(text)
    case .rows(let rows): try container.encode(rows)
    // An address may hold a password.
    case .store: try container.encode("store")
    }
  }

  /// Rows become a CSV text, so that every kind of input goes through the same reader.
  static func csv(rows: [[String: Scalar]]) -> String {
    let columns = Set(rows.flatMap(\.keys)).sorted()
    let header = columns.map { Scalar.text($0).field }.joined(separator: ",")
    let lines = rows.map { row in columns.map { (row[$0] ?? .missing).field }.joined(separator: ",") }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }
}
