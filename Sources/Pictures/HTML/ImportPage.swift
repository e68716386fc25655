import Engine

/// The page that says what became of files on their way in: what was read, kept, merged and refused, and what every column was taken for.
enum ImportPage {
  /// One section a file, under one sentence on all of them.
  static func html(_ says: String, files: [(name: String, reading: ReadingSummary)], locale: PictureLocale) -> String {
    var sections: [(id: String, title: String, html: String)] = [("import", "Import", "<p>\(XMLText.escaped(says))</p>\n")]
    for (index, file) in files.enumerated() {
      let made = MadeSection.html(made: Provenance(), reading: file.reading, locale: locale)
      sections.append(("file-\(index + 1)", XMLText.escaped(file.name), made))
    }
    return ReportPage.page(title: "Import report", period: "", sections: sections, locale: locale)
  }

  /// What files were taken for, before anything is computed from them.
  static func html(_ response: InspectResponse, locale: PictureLocale) -> String {
    let sections = response.files.enumerated().map { index, file in
      (id: "file-\(index + 1)", title: XMLText.escaped(file.file), html: section(file, locale: locale))
    }
    return ReportPage.page(title: "What the files hold", period: "", sections: sections, locale: locale)
  }

  private static func section(_ file: InspectResponse.File, locale: PictureLocale) -> String {
    let numbers = NumberText(locale)
    let facts = [
      ("Table", "\(file.table ?? "cannot be told"): \(file.tableWhy)"),
      ("Help desk", "\(file.dialect ?? "none known"): \(file.dialectWhy)"),
      ("Encoding", file.encoding), ("Between fields", file.delimiter),
      ("Rows looked at", numbers.fixed(Double(file.rows), decimals: 0) + (file.wholeFile ? "" : ", the file has more")),
    ]
    var text = "<dl>\(facts.map { "<dt>\($0.0)</dt><dd>\(XMLText.escaped($0.1))</dd>" }.joined())</dl>\n"
    let remarks = file.missing.map { "Missing: \($0)" } + file.unclear
    if !remarks.isEmpty { text += "<ul class=\"findings\">\(remarks.map { "<li>\(XMLText.escaped($0))</li>" }.joined())</ul>\n" }
    var table = HTMLTable(
      caption: "What every column was taken for",
      columns: ["Column", "Taken for", "Format", "Why", "First values"].map { HTMLTable.Column(title: $0) }
        + [HTMLTable.Column(title: "Filled", numeric: true)])
    for column in file.columns {
      table.add([
        column.header, column.takenFor ?? "not used", column.format ?? "", column.why, column.samples.joined(separator: " · "),
        numbers.percent(column.filled),
      ])
    }
    return text + table.html() + "<details><summary>As a mapping file</summary><pre>\(XMLText.escaped(file.mapping))</pre></details>\n"
  }
}
