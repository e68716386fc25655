import Engine

/// A chart on a page: title and finding as text, one drawing for each width of which the page shows the one that fits, and under it the
/// actions Table, SVG, CSV and Link. The drawing is hidden from screen readers; name, description and table are not.
struct Figure {
  var id: String
  var title: String
  var subtitle: String
  var finding: String
  var summary: String
  /// Sentences of the engine.
  var notes: [String]
  /// Notes in the page's language, which stand before those.
  var ownNotes: [String] = []
  var drawings: [Drawing]
  var points: PointTexts?
  var table: HTMLTable?
  var csv: String
  var locale = PictureLocale.en
  /// Where the page comes from a server that draws the widths and writes the files; nil in a report, which carries all of it.
  var serving: FigureServing?
  /// Place among the points that is pointed at from the start.
  var focus: Int?
  /// False where the heading above says the same.
  var isTitled = true
  /// Whether the line under the title has words of the engine.
  var hasEnglishSubtitle = true
  /// Whether the finding is a sentence of the engine.
  var hasEnglishFinding = true

  /// A page with fewer drawings than widths chooses among those there are.
  private var classes: String { drawings.count < PictureWidth.allCases.count ? "body few" : "body" }

  func html() -> String {
    let (words, english) = (locale.words, locale.englishMark)
    var text =
      "<figure class=\"chart\" id=\"\(id)\"\(focus.map { " data-focus=\"\($0)\"" } ?? "")>\n<figcaption><h3 id=\"\(id)-t\"\(isTitled ? "" : " class=\"vh\"")>\(XMLText.escaped(title))</h3>"
    if !subtitle.isEmpty { text += "<p class=\"sub\"\(hasEnglishSubtitle ? english : "")>\(XMLText.escaped(subtitle))</p>" }
    if !finding.isEmpty { text += "<p class=\"finding\"\(hasEnglishFinding ? english : "")>\(XMLText.escaped(finding))</p>" }
    text += "</figcaption>\n<p class=\"vh\" id=\"\(id)-d\"><span\(english)>\(XMLText.escaped(summary))</span> "
    text += "\(words[.chartKeys])</p>\n"
    text += body(words)
    if !notes.isEmpty || !ownNotes.isEmpty {
      let items = ownNotes.map { "<li>\(XMLText.escaped($0))</li>" } + notes.map { "<li\(english)>\(XMLText.escaped($0))</li>" }
      text += "<ul class=\"notes\">\(items.joined())</ul>\n"
    }
    text += "<div class=\"actions\">"
    if let table { text += "<details><summary>\(words[.table])</summary>\(table.html())</details>" }
    if let serving {
      text += "<a href=\"\(XMLText.escaped(serving.file))\" download>SVG</a><a href=\"\(XMLText.escaped(serving.table))\" download>CSV</a>"
      text += "<a href=\"\(XMLText.escaped(serving.page))#\(id)\">\(words[.link])</a></div>\n"
      if let points { text += "<script type=\"application/json\">\(points.json(name: id, csv: nil))</script>\n" }
    } else if points != nil || !csv.isEmpty {
      text += "<button type=\"button\" data-save=\"svg\">SVG</button><button type=\"button\" data-save=\"csv\">CSV</button>"
      text += "<a href=\"#\(id)\">\(words[.link])</a></div>\n"
      text += "<script type=\"application/json\">\((points ?? PointTexts()).json(name: id, csv: csv))</script>\n"
    } else {
      text += "</div>\n"
    }
    return text + "</figure>\n"
  }

  /// The drawings in a body that keys and pointers explore; one without points is a mere image.
  private func body(_ words: PageWords) -> String {
    var text = "<div class=\"\(serving == nil ? classes : "body")\""
    if points == nil {
      text += " role=\"img\""
    } else {
      text += " tabindex=\"0\" role=\"application\" aria-roledescription=\"\(words[.chart])\""
    }
    text += " aria-labelledby=\"\(id)-t\" aria-describedby=\"\(id)-d\""
    if let serving { text += " data-picture=\"\(XMLText.escaped(serving.picture))\" data-width=\"\(Int(serving.width.rawValue))\"" }
    text += ">"
    for drawing in drawings {
      text += SVGWriter.inline(drawing, classes: serving == nil ? "w w\(Int(drawing.width))" : "one") + "\n"
    }
    return text + "</div>\n"
  }

  /// An id made of `prefix` and the letters and digits of `name`.
  static func id(_ prefix: String, _ name: String) -> String {
    var text = prefix
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_": text.unicodeScalars.append(scalar)
      case "-": text += "-"
      default: text += "-" + String(scalar.value, radix: 16)
      }
    }
    return text
  }
}
