/// The name of a member as JSON has it, written once and used for every object of an answer.
final class JSONKey {
  let name: String
  /// `"name":`
  let bytes: [UInt8]

  init(_ name: String) {
    self.name = name
    var bytes: [UInt8] = []
    JSONPiece.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    self.bytes = bytes
  }

  /// `runLength` as `run_length`, `urlOfKPIs` as `url_of_kp_is`: a word ends before a capital, and of several capitals the last begins the next.
  static func snakeCase(_ text: String) -> String {
    let signs = Array(text)
    guard signs.count > 1 else { return text.lowercased() }
    var words: [ArraySlice<Character>] = []
    var start = 0
    var search = 1
    while let upper = signs[search...].firstIndex(where: \.isUppercase) {
      words.append(signs[start..<upper])
      guard let lower = signs[upper...].firstIndex(where: \.isLowercase) else {
        (start, search) = (upper, upper)
        break
      }
      if lower == upper + 1 {
        start = upper
      } else {
        words.append(signs[upper..<lower - 1])
        start = lower - 1
      }
      search = lower + 1
    }
    words.append(signs[start...])
    return words.map { String($0).lowercased() }.joined(separator: "_")
  }
}

/// The keys of one answer, by the names that the types give them.
final class JSONKeys {
  private var converted: [String: JSONKey] = [:]
  private var plain: [String: JSONKey] = [:]

  /// The key of a member of a type.
  func member(_ name: String) -> JSONKey {
    if let known = converted[name] { return known }
    let key = JSONKey(JSONKey.snakeCase(name))
    converted[name] = key
    return key
  }

  /// The key of an entry of a dictionary, which stays as it is.
  func entry(_ name: String) -> JSONKey {
    if let known = plain[name] { return known }
    let key = JSONKey(name)
    plain[name] = key
    return key
  }
}
