/// What pages say themselves, in the locale's language: one table a language. Sentences of the engine are English and marked as such.
struct PageWords: Sendable {
  let locale: PictureLocale

  init(_ locale: PictureLocale) { self.locale = locale }

  /// The word; English where a table lacks it, which a test forbids.
  subscript(_ word: PageWord) -> String { Self.table(locale)[word] ?? Self.en[word] ?? word.rawValue }

  /// The phrase with a value in the place of the braces.
  func phrase(_ word: PageWord, _ value: String) -> String {
    let text = self[word]
    guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else { return text }
    return text[..<open] + value + text[text.index(after: close)...]
  }

  static func table(_ locale: PictureLocale) -> [PageWord: String] {
    switch locale {
    case .en: en
    case .nb: nb
    case .sv: sv
    case .fi: fi
    case .hr: hr
    case .zhHant: zhHant
    }
  }
}

extension PictureLocale {
  /// The words of pages in this language.
  var words: PageWords { PageWords(self) }

  /// The attribute that tells a screen reader to read a sentence of the engine in English; empty on an English page.
  var englishMark: String { self == .en ? "" : " lang=\"en\"" }

  /// The language's own name, for a choice of languages.
  var ownName: String {
    switch self {
    case .en: "English"
    case .nb: "Norsk"
    case .sv: "Svenska"
    case .fi: "Suomi"
    case .hr: "Hrvatski"
    case .zhHant: "繁體中文"
    }
  }
}
