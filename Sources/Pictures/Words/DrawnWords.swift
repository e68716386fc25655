/// What drawings say, in the locale's language: one table a language. What the engine says of the data in sentences stays English.
struct DrawnWords: Sendable {
  let locale: PictureLocale

  /// The word; English where a table lacks it, which a test forbids.
  subscript(_ word: DrawnWord) -> String { Self.tables[locale][word] ?? Self.en[word] ?? word.rawValue }

  /// The phrase with values in the place of its braces, in order.
  func phrase(_ word: DrawnWord, _ values: String...) -> String {
    var parts = self[word].split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
    for index in values.indices.reversed() where index + 1 < parts.count { parts.insert(values[index], at: index + 1) }
    return parts.joined()
  }

  /// A name that the engine gives in English, where it is one of the words; else as it stands.
  func name(_ english: String) -> String {
    guard locale != .en, let word = Self.byEnglish[english] else { return english }
    return self[word]
  }

  /// `by hour`, for the step of a series.
  func step(_ every: String) -> String {
    switch every {
    case "hour": self[.byHour]
    case "day": self[.byDay]
    case "week": self[.byWeek]
    case "month": self[.byMonth]
    default: locale == .en ? "by \(every)" : every
    }
  }

  private static let byEnglish = Dictionary(en.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })

  static let tables = ByLanguage(en: en, nb: nb, sv: sv, fi: fi, hr: hr, zhHant: zhHant)
}

extension PictureLocale {
  /// The words of drawings in this language.
  var drawn: DrawnWords { DrawnWords(locale: self) }
}
