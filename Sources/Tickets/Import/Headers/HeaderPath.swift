/// A header as the names by which it can be recognised: the words of its unit and the wrapping that nested JSON gives it taken apart.
///
/// `fields.priority.name` is `priority`, `opened_at.display_value` is `openedat`, `First reply time in minutes` is `firstreplytime` in
/// minutes.
struct HeaderPath {
  /// The whole header, normalised.
  let whole: String
  /// Without the wrapping, normalised.
  let base: String
  /// What of a nested value this is.
  let part: Part
  /// How many wrapping names were taken off: of two headers of one name, the one less wrapped is meant.
  let depth: Int
  /// The unit that the header's words state.
  let unit: DurationUnit?
  /// Without the wrapping and without the words of the unit or of a clock, normalised, in one or two ways; empty where there are none.
  let withoutUnit: [String]

  /// What of a nested value a header holds.
  enum Part {
    case plain
    /// The name or the text shown: `name`, `displayName`, `display_value`.
    case shown
    /// The stored value: `value`, `id`, `key`.
    case stored
  }

  private static let wrappers: Set<String> = ["fields", "metricset", "metrics", "stats", "ticket", "record", "attributes", "properties"]

  init(_ header: String) {
    whole = HeaderName.normalised(header)
    var parts = header.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    // A sentence with a full stop is no path.
    if parts.contains(where: { $0.contains(" ") }) { parts = [header] }
    var depth = 0
    while parts.count > 1, Self.wrappers.contains(HeaderName.normalised(parts[0])) {
      parts.removeFirst()
      depth += 1
    }
    var part = Part.plain
    if parts.count > 1 {
      switch HeaderName.normalised(parts[parts.count - 1]) {
      case "name", "displayname", "displayvalue": part = .shown
      case "value", "key": part = .stored
      default: break
      }
      if part != .plain { parts.removeLast() }
    }
    self.part = part
    self.depth = depth
    let text = parts.joined(separator: ".")
    base = HeaderName.normalised(text)
    (unit, withoutUnit) = Self.unit(of: text)
  }

  private static let clockWords: Set<String> = ["h", "hh", "m", "mm", "s", "ss"]

  /// The unit among the header's words behind the first, and the rest.
  private static func unit(of text: String) -> (DurationUnit?, [String]) {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    // `(hh:mm:ss)` says how lengths of time are written, not what the column is.
    let pattern = words.reversed().prefix { clockWords.contains($0) }.count
    if pattern > 1, pattern < words.count { return (nil, [HeaderName.normalised(words.dropLast(pattern).joined(separator: " "))]) }
    for index in words.indices.dropFirst().reversed() {
      guard let unit = DurationUnit(word: HeaderName.normalised(words[index])) else { continue }
      words.remove(at: index)
      var names = [HeaderName.normalised(words.joined(separator: " "))]
      // `time in minutes`, `tid i minutter`, `vrijeme u minutama`; but `logged in` in minutes.
      if words.indices.contains(index - 1), ["in", "i", "u"].contains(words[index - 1]) {
        words.remove(at: index - 1)
        names.append(HeaderName.normalised(words.joined(separator: " ")))
      }
      return (unit, names)
    }
    return (nil, [])
  }

  /// Whether the header has the name `alias` (normalised). A length of time may have its unit in its name.
  func isNamed(_ alias: String, allowingUnit: Bool) -> Bool {
    if base == alias || whole == alias { return true }
    guard allowingUnit else { return false }
    return withoutUnit.contains { $0 == alias || $0 + "time" == alias || $0 + "seconds" == alias }
  }
}
