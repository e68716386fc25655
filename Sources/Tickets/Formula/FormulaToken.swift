/// One word, number, text or sign of a formula, and where it stands.
struct FormulaToken: Sendable {
  enum Kind: Sendable, Equatable {
    /// A name or a keyword, as written.
    case word(String)
    /// A name between backticks: a column of the file's own, whatever it is called.
    case quotedName(String)
    /// A number, with what follows it where that is a unit of time: `24 h`.
    case number(Double)
    /// A text between quotation marks.
    case text(String)
    /// A sign: `(`, `,`, `>=`, …
    case sign(String)
    case end
  }

  let kind: Kind
  /// The first character's place in the formula, from 1.
  let position: Int
  /// The place behind the last character.
  let end: Int

  /// How the token is named in an error.
  var description: String {
    switch kind {
    case .word(let text), .sign(let text): "'\(text)'"
    case .quotedName(let name): "`\(name)`"
    case .number(let number): number.isFinite && number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    case .text(let text): "the text '\(text)'"
    case .end: "the end of the formula"
    }
  }

  /// The word in lower case; nil for every other kind.
  var keyword: String? {
    if case .word(let text) = kind { text.lowercased() } else { nil }
  }

  func isSign(_ sign: String) -> Bool { kind == .sign(sign) }
}
