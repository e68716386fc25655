/// Texts that were UTF-8, were read as Latin-1 or Windows-1252 and saved again: `SÃ£o Paulo`, `hÃ¸y`.
enum MangledText {
  /// What `text` was, nil where it is not mangled.
  static func original(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var hasLead = false
    for scalar in text.unicodeScalars {
      guard let byte = Windows1252.byte(scalar) else { return nil }
      if byte >= 0xc2 { hasLead = true }
      bytes.append(byte)
    }
    // Only a text whose every letter beyond ASCII is part of such a pair becomes valid UTF-8.
    guard hasLead, let original = String(validating: bytes, as: UTF8.self) else { return nil }
    return original
  }

  /// The fact about the labels of several columns; nil where none is mangled.
  static func fact(_ columns: some Sequence<[String]>) -> ImportReport.Fact? {
    var count = 0
    var example: (text: String, original: String)?
    for labels in columns {
      for label in labels.prefix(1000) where !label.utf8.allSatisfy({ $0 < 0x80 }) {
        guard let original = original(label) else { continue }
        count += 1
        if example == nil { example = (label, original) }
      }
    }
    guard let example else { return nil }
    return ImportReport.Fact(
      code: "mangled_text", count: count,
      sentence: """
        \(ReportText.count(count, "text looks", "texts look")) as if UTF-8 had been read as Latin-1 and saved again: '\(example.text)' for \
        '\(example.original)'; left as it is.
        """)
  }
}
