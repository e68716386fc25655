import Testing

@testable import Pictures

@Suite struct PageWordsTests {
  @Test(arguments: PictureLocale.allCases) func everyLanguageHasEveryWord(_ locale: PictureLocale) {
    let table = PageWords.tables[locale]
    for word in PageWord.allCases {
      let text = table[word] ?? ""
      #expect(!text.isEmpty, "\(locale) lacks \(word)")
      #expect(Self.braces(text) == Self.braces(PageWords.en[word] ?? ""), "\(locale) \(word): \(text)")
      #expect(!text.contains("<") && !text.contains("\""), "\(word) would be markup")
    }
    #expect(table.count == PageWord.allCases.count)
  }

  @Test(arguments: PictureLocale.allCases) func everyLanguageHasEveryWordOfDrawings(_ locale: PictureLocale) {
    let table = DrawnWords.tables[locale]
    for word in DrawnWord.allCases {
      let text = table[word] ?? ""
      #expect(!text.isEmpty, "\(locale) lacks \(word)")
      #expect(Self.braces(text).count == Self.braces(DrawnWords.en[word] ?? "").count, "\(locale) \(word): \(text)")
      #expect(!text.contains("<") && !text.contains("\""), "\(word) would be markup")
    }
    #expect(table.count == DrawnWord.allCases.count)
  }

  @Test func namesOfTheEngineAreTranslatedWhereTheyAreKnown() {
    #expect(PictureLocale.nb.drawn.name("Expected") == "Ventet")
    #expect(PictureLocale.nb.drawn.name("One of its own") == "One of its own")
    #expect(PictureLocale.en.drawn.phrase(.goalIn, "80%", "20 s") == "goal 80% in 20 s")
    #expect(PictureLocale.fi.drawn.phrase(.goalIn, "80 %", "20 s") == "tavoite 80 % ajassa 20 s")
  }

  @Test func phrasesTakeTheirValue() {
    #expect(PageWords(.en).phrase(.lastDays, "30") == "Last 30 days")
    #expect(PageWords(.zhHant).phrase(.lastDays, "30") == "最近 30 天")
    #expect(PageWords(.en).phrase(.all, "30") == "All")
  }

  private static func braces(_ text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "}" }) }
  }
}
