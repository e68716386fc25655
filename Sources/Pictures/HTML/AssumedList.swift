/// What an answer took for granted, as a list on its page.
enum AssumedList {
  static func html(_ assumptions: [String], locale: PictureLocale) -> String {
    guard !assumptions.isEmpty else { return "" }
    let items = assumptions.map { "<li>\(XMLText.escaped($0))</li>" }.joined()
    return "<h3>\(locale.drawn[.assumed])</h3><ul\(locale.englishMark)>\(items)</ul>\n"
  }
}
