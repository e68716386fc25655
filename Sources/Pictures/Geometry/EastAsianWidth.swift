/// Which characters take two columns of a terminal, and one em in a picture.
///
/// Source: Unicode Standard Annex #11, East Asian Width, classes W and F, in ranges.
enum EastAsianWidth {
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Number of terminal columns that `text` takes.
  static func columns(_ text: String) -> Int {
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: continue
      default: count += isWide(scalar) ? 2 : 1
      }
    }
    return count
  }

  /// `text` cut to at most `columns` columns, with an ellipsis where something was cut off.
  static func cut(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    if self.columns(text) <= columns { return text }
    var kept = ""
    var used = self.columns(ellipsis)
    for character in text {
      used += self.columns(String(character))
      if used > columns { break }
      kept.append(character)
    }
    return kept + ellipsis
  }
}
