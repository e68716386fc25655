/// Cuts a formula's text into tokens.
struct FormulaScanner {
  /// Longer formulas are refused: they could not be read by anybody, and this bounds the depth of what is built from them.
  static let maximumLength = 4000

  private let characters: [Character]
  private var index = 0

  private init(_ text: String) { characters = Array(text) }

  /// The tokens of `text`, the last one `end`. Throws `invalid_formula`.
  static func tokens(_ text: String) throws(TicketsError) -> [FormulaToken] {
    guard text.utf8.count <= maximumLength else {
      throw .invalidFormula("a formula may have \(maximumLength) bytes, this one has \(text.utf8.count)", at: maximumLength)
    }
    var scanner = FormulaScanner(text)
    var tokens: [FormulaToken] = []
    while true {
      let token = try scanner.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private mutating func next() throws(TicketsError) -> FormulaToken {
    while let character = peek(), character.isWhitespace { index += 1 }
    let start = index
    func token(_ kind: FormulaToken.Kind) -> FormulaToken { FormulaToken(kind: kind, position: start + 1, end: index + 1) }
    guard let character = peek() else { return token(.end) }
    if Self.startsName(character) { return token(.word(name())) }
    if Self.isDigit(character) || (character == "." && peek(1).map(Self.isDigit) == true) { return token(.number(try number(start))) }
    index += 1
    switch character {
    case "`":
      let name = try quoted("`", start)
      guard !name.isEmpty else { throw .invalidFormula("there is no name between the backticks", at: start + 1) }
      return token(.quotedName(name))
    case "'", "\"": return token(.text(try quoted(character, start)))
    case "‘": return token(.text(try quoted("’", start)))
    case "“": return token(.text(try quoted("”", start)))
    case "<", ">", "!":
      if peek() == "=" {
        index += 1
        return token(.sign("\(character)="))
      }
      if character == "<", peek() == ">" {
        index += 1
        return token(.sign("!="))
      }
      if character != "!" { return token(.sign(String(character))) }
    case "=":
      if peek() == "=" { index += 1 }
      return token(.sign("="))
    case "≤": return token(.sign("<="))
    case "≥": return token(.sign(">="))
    case "≠": return token(.sign("!="))
    case "−": return token(.sign("-"))
    case "×": return token(.sign("*"))
    case "÷": return token(.sign("/"))
    case "(", ")", ",", ".", "+", "-", "*", "/": return token(.sign(String(character)))
    default: break
    }
    throw .invalidFormula("the character '\(character)' has no meaning in a formula", at: start + 1)
  }

  private func peek(_ ahead: Int = 0) -> Character? { characters.indices.contains(index + ahead) ? characters[index + ahead] : nil }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static func startsName(_ character: Character) -> Bool { character.isLetter || character == "_" }

  private mutating func name() -> String {
    var name = ""
    while let character = peek(), Self.startsName(character) || character.isNumber {
      name.append(character)
      index += 1
    }
    return name
  }

  private mutating func number(_ start: Int) throws(TicketsError) -> Double {
    var text = ""
    while let character = peek(), Self.isDigit(character) || (character == "." && !text.contains(".")) {
      text.append(character)
      index += 1
    }
    guard let number = Double(text.hasSuffix(".") ? text + "0" : text), number.isFinite else {
      throw .invalidFormula("'\(text)' is not a number", at: start + 1)
    }
    return number
  }

  /// The text up to `close`, which stands for itself where it is written twice.
  private mutating func quoted(_ close: Character, _ start: Int) throws(TicketsError) -> String {
    var text = ""
    while let character = peek() {
      index += 1
      if character == close {
        guard peek() == close else { return text }
        index += 1
      }
      text.append(character)
    }
    throw .invalidFormula("the text that begins here is never closed by \(close)", at: start + 1)
  }
}
