/// Writes a drawing as SVG: standing alone with resolved colours, or for a page with classes that the page's style sheet colours.
public enum SVGWriter {
  /// A file of its own: `fill="#C24A00"`, a background, no variables and no style sheet, so that every program draws it.
  public static func file(_ drawing: Drawing, theme: Theme) -> String {
    let size = "width=\"\(Coordinate.text(drawing.width))\" height=\"\(Coordinate.text(drawing.height))\""
    let view = "viewBox=\"0 0 \(Coordinate.text(drawing.width)) \(Coordinate.text(drawing.height))\""
    var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) \(view) role=\"img\" font-family=\"\(fonts)\">\n"
    text += "<title>\(XMLText.escaped(drawing.title))</title>\n<desc>\(XMLText.escaped(drawing.summary))</desc>\n"
    let hatches = hatchRoles(drawing)
    if !hatches.isEmpty { text += "<defs>\(hatches.map { pattern($0, theme: theme) }.joined())</defs>\n" }
    if theme != .print {
      text +=
        "<path d=\"M0 0H\(Coordinate.text(drawing.width))V\(Coordinate.text(drawing.height))H0Z\" fill=\"\(theme.hex(.background))\"/>\n"
    }
    for element in drawing.elements {
      text +=
        self.element(element) { pairs in
          pairs.map { " \($0.0)=\"\(theme.hex($0.1))\"" }.joined()
        } + "\n"
    }
    return text + "</svg>\n"
  }

  /// A part of a page: hidden from screen readers (the page carries name, description and table), coloured by class. No `style`
  /// attribute and no style sheet inside, which a strict content security policy would block.
  ///
  /// Hatches are named by the width: of the drawings of a figure all but one are hidden, and a pattern that is defined in a hidden drawing
  /// fills nothing.
  public static func inline(_ drawing: Drawing, classes: String = "") -> String {
    let size = "width=\"\(Coordinate.text(drawing.width))\" height=\"\(Coordinate.text(drawing.height))\""
    let view = "viewBox=\"0 0 \(Coordinate.text(drawing.width)) \(Coordinate.text(drawing.height))\""
    var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) \(view) aria-hidden=\"true\" focusable=\"false\""
    if !classes.isEmpty { text += " class=\"\(classes)\"" }
    if let plot = drawing.plot { text += " data-plot=\"\(plotNumbers(plot))\"" }
    text += ">"
    let hatches = hatchRoles(drawing)
    let suffix = "-\(Coordinate.text(drawing.width))"
    if !hatches.isEmpty { text += "<defs>\(hatches.map { pattern($0, theme: nil, suffix: suffix) }.joined())</defs>" }
    for element in drawing.elements {
      text += self.element(element, suffix: suffix) { pairs in
        " class=\"\(pairs.map { "\($0.0 == "fill" ? "f" : "s")-\($0.1.rawValue)" }.joined(separator: " "))\""
      }
    }
    return text + "</svg>"
  }

  static let fonts =
    "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', 'Noto Sans TC', 'Microsoft JhengHei', sans-serif"

  private static func element(
    _ element: Drawing.Element, suffix: String = "", colour: ([(String, ColourRole)]) -> String
  ) -> String {
    switch element {
    case .shape(let path, let fill, let stroke):
      var text = "<path d=\"\(path.data)\""
      let roles = [fill.map { ("fill", $0) }, stroke.map { ("stroke", $0.role) }].compactMap { $0 }
      text += colour(roles) + (fill == nil ? " fill=\"none\"" : "")
      if fill == .shade { text += " fill-opacity=\"0.5\"" }
      if let stroke {
        text += " stroke-width=\"\(Coordinate.hundredths(stroke.width))\""
        if stroke.dash != .solid { text += " stroke-dasharray=\"\(stroke.dash.rawValue)\"" }
        if stroke.round { text += " stroke-linecap=\"round\"" }
      }
      return text + "/>"
    case .hatched(let path, let role):
      return "<path d=\"\(path.data)\" fill=\"url(#hatch-\(role.rawValue)\(suffix))\"/>"
    case .label(let label):
      var text =
        "<text x=\"\(Coordinate.text(label.at.x))\" y=\"\(Coordinate.text(label.at.y))\" font-size=\"\(Coordinate.text(label.size))\""
      if label.anchor != .start { text += " text-anchor=\"\(label.anchor.rawValue)\"" }
      if label.bold { text += " font-weight=\"bold\"" }
      if label.halo {
        text += " paint-order=\"stroke\" stroke-width=\"2.5\""
        text += colour([("stroke", .background), ("fill", label.role)])
      } else {
        text += colour([("fill", label.role)])
      }
      return text + ">\(XMLText.escaped(label.text))</text>"
    }
  }

  private static func hatchRoles(_ drawing: Drawing) -> [ColourRole] {
    ColourRole.allCases.filter { role in
      drawing.elements.contains { if case .hatched(_, role) = $0 { true } else { false } }
    }
  }

  private static func pattern(_ role: ColourRole, theme: Theme?, suffix: String = "") -> String {
    let colour = theme.map { "stroke=\"\($0.hex(role))\"" } ?? "class=\"s-\(role.rawValue)\""
    let name = "hatch-\(role.rawValue)\(suffix)"
    return
      "<pattern id=\"\(name)\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
      + "<path d=\"M1.5 0V6\" stroke-width=\"3\" fill=\"none\" \(colour)/></pattern>"
  }

  /// Left, top, right and bottom of the panel; then pixel and value at the start of the x axis, value and pixel at its end; then the
  /// values at bottom and top.
  private static func plotNumbers(_ plot: Drawing.Plot) -> String {
    let box = [plot.box.left, plot.box.top, plot.box.right, plot.box.bottom].map(Coordinate.text)
    let x = [Coordinate.text(plot.x.start), "\(plot.x.low)", "\(plot.x.high)", Coordinate.text(plot.x.end)]
    return (box + x + ["\(plot.y.low)", "\(plot.y.high)"]).joined(separator: " ")
  }
}
