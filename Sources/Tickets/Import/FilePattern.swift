/// A pattern of file names: `*` any characters, `?` one, `[a-z]` one of a set, `[!a-z]` one outside it. A leading dot must be written.
struct FilePattern {
  private let pattern: [Character]

  init(_ pattern: String) { self.pattern = Array(pattern) }

  func matches(_ name: String) -> Bool {
    let name = Array(name)
    if name.first == ".", pattern.first != "." { return false }
    var at = 0
    var position = 0
    var star: (at: Int, position: Int)?
    while position < name.count {
      if at < pattern.count, pattern[at] == "*" {
        star = (at, position)
        at += 1
      } else if let length = step(at, name[position]) {
        at += length
        position += 1
      } else if let last = star {
        // The last star takes one character more.
        at = last.at + 1
        position = last.position + 1
        star = (last.at, position)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == "*" }
  }

  /// How many characters of the pattern from `at` on stand for `character`; nil where they do not.
  private func step(_ at: Int, _ character: Character) -> Int? {
    guard at < pattern.count else { return nil }
    if pattern[at] == "?" { return 1 }
    guard pattern[at] == "[", let end = pattern[at...].dropFirst(2).firstIndex(of: "]") else { return pattern[at] == character ? 1 : nil }
    var index = at + 1
    let isNegated = pattern[index] == "!" || pattern[index] == "^"
    if isNegated { index += 1 }
    var isIn = false
    while index < end {
      if index + 2 < end, pattern[index + 1] == "-" {
        if pattern[index] <= character, character <= pattern[index + 2] { isIn = true }
        index += 3
      } else {
        if pattern[index] == character { isIn = true }
        index += 1
      }
    }
    return isIn != isNegated ? end - at + 1 : nil
  }
}
