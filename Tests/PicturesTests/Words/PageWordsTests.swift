import Testing

@testable import Pictures

@Suite struct PageWordsTests {
  @Test(arguments: PictureLocale.allCases) func everyLanguageHasEveryWord(_ locale: PictureLocale) {
    let table = PageWords.table(locale)
    for word in PageWord.allCases {
      let text = table[word] ?? ""
      #expect(!text.isEmpty, "\(locale) lacks \(word)")
      #expect(Self.braces(text) == Self.braces(PageWords.en[word] ?? ""), "\(locale) \(word): \(text)")
      #expect(!text.contains("<") && !text.contains("\""), "\(word) would be markup")
    }
    #expect(table.count == PageWord.allCases.count)
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
