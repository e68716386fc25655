/// The page of one job's answer: the report's own figures, style and script, with what was read and how it was made at the end.
enum JobPage {
  /// A section of the page, with the sentence `none` where it has no parts.
  static func section(
    _ id: String, _ title: String, _ parts: [String], none: String
  ) -> (id: String, title: String, html: String) {
    (id, title, parts.isEmpty ? "<p>\(none)</p>\n" : parts.joined())
  }

  /// Titled by the one series there is, else by how many.
  static func html(
    _ titles: [String], _ many: String, sections: [(id: String, title: String, html: String)], made: String, locale: PictureLocale
  ) -> String {
    let title = titles.count == 1 ? PictureTitle.text(titles[0]) : "\(titles.isEmpty ? "No" : String(titles.count)) \(many)"
    return ReportPage.page(title: title, period: "", sections: sections + [("made", "How it was made", made)], locale: locale)
  }
}
