/// Where the bytes of a table come from. Gzip, Zstandard and the text's encoding are recognised from the bytes, whatever the name.
public enum DataSource: Sendable {
  /// A file by its path.
  case file(String)
  case standardInput
  /// Bytes in memory; `name` stands for the file in messages.
  case bytes([UInt8], name: String)

  /// How messages name the source.
  public var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "standard input"
    case .bytes(_, let name): name
    }
  }

  /// `-` is standard input, everything else a path.
  public init(path: String) {
    self = path == "-" ? .standardInput : .file(path)
  }
}
