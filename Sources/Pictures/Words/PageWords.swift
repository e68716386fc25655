/// What pages say themselves, in the locale's language: one table a language. Sentences of the engine are English and marked as such.
struct PageWords: Sendable {
  let locale: PictureLocale

  init(_ locale: PictureLocale) { self.locale = locale }

  /// The word; English where a table lacks it, which a test forbids.
  subscript(_ word: PageWord) -> String { Self.tables[locale][word] ?? Self.en[word] ?? word.rawValue }

  /// The phrase with a value in the place of the braces.
  func phrase(_ word: PageWord, _ value: String) -> String {
    let text = self[word]
    guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else { return text }
    return text[..<open] + value + text[text.index(after: close)...]
  }

  static let tables = ByLanguage(en: en, nb: nb, sv: sv, fi: fi, hr: hr, zhHant: zhHant)
}

extension PictureLocale {
  /// The words of pages in this language.
  var words: PageWords { PageWords(self) }

  /// The attribute that tells a screen reader to read a sentence of the engine in English; empty on an English page.
  var englishMark: String { self == .en ? "" : " lang=\"en\"" }

  /// The language's own name, for a choice of languages.
  var ownName: String { Self.ownNames[self] }

  private static let ownNames = ByLanguage(
    en: "English", nb: "Norsk", sv: "Svenska", fi: "Suomi", hr: "Hrvatski", zhHant: "繁體中文")
}
