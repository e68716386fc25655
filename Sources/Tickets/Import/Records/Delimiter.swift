/// The byte between two fields of a delimited table.
enum Delimiter: UInt8, CaseIterable {
  case comma = 44
  case semicolon = 59
  case tab = 9
  case pipe = 124

  var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .pipe: "pipe"
    }
  }
}
