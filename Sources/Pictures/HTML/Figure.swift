import Engine

/// A chart on a page: title and finding as text, one drawing for each width of which the page shows the one that fits, and under it the
/// actions Table, SVG, CSV and Link. The drawing is hidden from screen readers; name, description and table are not.
struct Figure {
  var id: String
  var title: String
  var subtitle: String
  var finding: String
  var summary: String
  var notes: [String]
  var drawings: [Drawing]
  var points: PointTexts?
  var table: HTMLTable?
  var csv: String

  /// A page with fewer drawings than widths chooses among those there are.
  private var classes: String { drawings.count < PictureWidth.allCases.count ? "body few" : "body" }

  func html() -> String {
    var text = "<figure class=\"chart\" id=\"\(id)\">\n<figcaption><h3 id=\"\(id)-t\">\(XMLText.escaped(title))</h3>"
    if !subtitle.isEmpty { text += "<p class=\"sub\">\(XMLText.escaped(subtitle))</p>" }
    if !finding.isEmpty { text += "<p class=\"finding\">\(XMLText.escaped(finding))</p>" }
    text += "</figcaption>\n<p class=\"vh\" id=\"\(id)-d\">\(XMLText.escaped(summary)) "
    text += "Arrow keys go from point to point, n and p from signal to signal.</p>\n"
    text += "<div class=\"\(classes)\" tabindex=\"0\" role=\"application\" aria-roledescription=\"chart\" aria-labelledby=\"\(id)-t\" "
    text += "aria-describedby=\"\(id)-d\">"
    for drawing in drawings { text += SVGWriter.inline(drawing, classes: "w w\(Int(drawing.width))") + "\n" }
    text += "</div>\n"
    if !notes.isEmpty { text += "<ul class=\"notes\">\(notes.map { "<li>\(XMLText.escaped($0))</li>" }.joined())</ul>\n" }
    text += "<div class=\"actions\">"
    if let table { text += "<details><summary>Table</summary>\(table.html())</details>" }
    if let points {
      text += "<button type=\"button\" data-save=\"svg\">SVG</button><button type=\"button\" data-save=\"csv\">CSV</button>"
      text += "<a href=\"#\(id)\">Link</a></div>\n"
      text += "<script type=\"application/json\">\(points.json(name: id, csv: csv))</script>\n"
    } else {
      text += "</div>\n"
    }
    return text + "</figure>\n"
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
