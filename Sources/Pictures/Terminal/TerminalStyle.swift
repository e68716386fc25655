/// How pictures are put on a terminal: its width, whether it shows more than ASCII, and whether it may be coloured.
public struct TerminalStyle: Sendable, Equatable {
  public var columns: Int
  /// ASCII only: for locales that are not UTF-8, `--ascii`, or `TERM=dumb`.
  public var plain: Bool
  /// Escape codes for colour. Nothing depends on them.
  public var colour: Bool
  public var locale: PictureLocale

  public init(columns: Int = 80, plain: Bool = false, colour: Bool = false, locale: PictureLocale = .en) {
    self.columns = min(max(columns, 40), 500)
    self.plain = plain
    self.colour = colour
    self.locale = locale
  }

  var numbers: NumberText { NumberText(locale, plain: plain) }

  /// `text` as this terminal shows it: on a plain one, punctuation outside ASCII is written with ASCII.
  func text(_ text: String) -> String {
    guard plain else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "–", "—", "−": result += "-"
      case "·", "•": result += "|"
      case "…": result += "..."
      case "≤": result += "<="
      case "≥": result += ">="
      case "×": result += "x"
      case "‘", "’", "′": result += "'"
      case "“", "”": result += "\""
      case "\u{A0}", "\u{202F}": result += " "
      case "\u{304}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The character of a point.
  func glyph(_ marker: Marker) -> Character {
    switch marker {
    case .within: plain ? "o" : "•"
    case .worse: plain ? "A" : "◆"
    case .better: plain ? "B" : "■"
    case .up: plain ? "N" : "▲"
    case .down: plain ? "N" : "▼"
    case .incomplete: plain ? "?" : "○"
    case .excluded: plain ? "x" : "×"
    }
  }

  /// Colours of the 256 palette for what deserves one.
  static func code(_ role: ColourRole) -> Int? {
    switch role {
    case .worse: 166
    case .better, .forecast: 32
    case .undirected: 97
    default: nil
    }
  }

  func painted(_ text: String, _ role: ColourRole?) -> String {
    guard colour, let role, let code = Self.code(role) else { return text }
    return "\u{1B}[38;5;\(code)m\(text)\u{1B}[0m"
  }

  /// `text` over as many lines as it needs, the later ones indented.
  func wrapped(_ text: String, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in self.text(text).split(separator: " ", omittingEmptySubsequences: true) {
      if !line.isEmpty, EastAsianWidth.columns(line) + 1 + EastAsianWidth.columns(String(word)) > columns {
        lines.append(line)
        line = indent + String(word)
      } else {
        line += (line.isEmpty || line == indent ? "" : " ") + word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
