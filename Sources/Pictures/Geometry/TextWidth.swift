/// How wide a text is drawn, without asking a font: labels placed by it do not overlap in any viewer.
enum TextWidth {
  /// Width in pixels of `text` at `size` pixels, by the widths of DejaVu Sans; East Asian wide characters are one em.
  static func of(_ text: String, size: Double, bold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += advance(scalar, bold: bold) }
    return Double(thousandths) * size / 1000
  }

  private static func advance(_ scalar: Unicode.Scalar, bold: Bool) -> Int {
    switch scalar.value {
    case 0x20...0x7E: (bold ? AdvanceWidths.basicBold : AdvanceWidths.basic)[Int(scalar.value) - 0x20]
    case 0xA0...0x17F: (bold ? AdvanceWidths.latinBold : AdvanceWidths.latin)[Int(scalar.value) - 0xA0]
    // Combining marks and joiners take no room.
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x2018...0x201A, 0x2027: 380
    case 0x2013, 0x2020, 0x2021: 500
    case 0x202F: 200
    // Dashes, arrows, comparison signs, geometric shapes, and every wide script: one em.
    default: EastAsianWidth.isWide(scalar) || scalar.value >= 0x2000 ? 1000 : 900
    }
  }

  /// `text` cut to at most `width` pixels, with an ellipsis where something was cut off.
  static func cut(_ text: String, to width: Double, size: Double, bold: Bool = false) -> String {
    if of(text, size: size, bold: bold) <= width { return text }
    var kept = ""
    var used = size
    for character in text {
      used += of(String(character), size: size, bold: bold)
      if used > width { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// `text` broken into lines of at most `width` pixels, at spaces or between wide characters; a longer word is broken where it must be.
  static func wrap(_ text: String, to width: Double, size: Double, bold: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for piece in pieces(text) {
      let length = of(piece, size: size, bold: bold)
      if used + of(trimmed(piece), size: size, bold: bold) > width, !line.isEmpty {
        lines.append(trimmed(line))
        line = ""
        used = 0
      }
      if length > width {
        for character in piece {
          let advance = of(String(character), size: size, bold: bold)
          if used + advance > width, !line.isEmpty {
            lines.append(trimmed(line))
            line = ""
            used = 0
          }
          line.append(character)
          used += advance
        }
      } else if !(line.isEmpty && piece == " ") {
        line += piece
        used += length
      }
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// Words with the space that follows them; every wide character is a piece of its own.
  private static func pieces(_ text: String) -> [String] {
    var found: [String] = []
    var current = ""
    for character in text {
      if character.unicodeScalars.first.map(EastAsianWidth.isWide) ?? false {
        if !current.isEmpty { found.append(current) }
        found.append(String(character))
        current = ""
      } else if character == " " || character == "\n" {
        found.append(current + " ")
        current = ""
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty { found.append(current) }
    return found
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
