/// The first letter of a text within a sentence. ASCII, the usual case, is looked at byte by byte: charts have many sentences.
enum SentenceCase {
  /// With a capital first letter, to start a sentence.
  static func capitalised(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    if first >= 0x80 { return text.prefix(1).uppercased() + text.dropFirst() }
    guard isLowercase(first) else { return text }
    return String(UnicodeScalar(first - 0x20)) + Substring(text.utf8.dropFirst())
  }

  /// With a small first letter, unless the text starts with an abbreviation.
  static func decapitalised(_ text: String) -> String {
    let start = text.utf8.prefix(2)
    guard let first = start.first, let second = start.dropFirst().first, first < 0x80, second < 0x80 else {
      return text.dropFirst().first?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
    }
    if isUppercase(second) || !isUppercase(first) { return text }
    return String(UnicodeScalar(first + 0x20)) + Substring(text.utf8.dropFirst())
  }

  private static func isLowercase(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isUppercase(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}
