/// Sets legend entries one after the other, breaking lines where the picture ends.
struct LegendFlow {
  enum Swatch {
    case line(Stroke)
    case area(fill: ColourRole, edge: Stroke)
    case hatched(ColourRole)
  }

  let left: Double
  let right: Double
  private(set) var x: Double
  /// Top of the current line.
  private(set) var y: Double
  private(set) var isUsed = false

  init(left: Double, right: Double, top: Double) {
    self.left = left
    self.right = right
    x = left
    y = top
  }

  mutating func newLine() {
    x = left
    y += 16
    isUsed = false
  }

  mutating func add(marker: Marker?, text: String, into drawing: inout Drawing) {
    let indent: Double = marker == nil ? 0 : 14
    fit(text, indent: indent)
    if let marker {
      var path = Path()
      let spot = Spot(x + 5, y + 7)
      marker.outline(at: spot, radius: 4.6, into: &path)
      switch marker {
      case .within: drawing.add(path, stroke: Stroke(.within, 5.2, round: true))
      case .excluded, .incomplete: drawing.add(path, stroke: Stroke(.within, 1.3))
      default: drawing.add(path, fill: marker.role)
      }
    }
    write(text, indent: indent, into: &drawing)
  }

  mutating func add(swatch: Swatch, text: String, into drawing: inout Drawing) {
    fit(text, indent: 28)
    switch swatch {
    case .line(let stroke): drawing.line(Spot(x, y + 7), Spot(x + 22, y + 7), stroke)
    case .area(let fill, let edge): drawing.add(box, fill: fill, stroke: edge)
    case .hatched(let role): drawing.hatch(box, role)
    }
    write(text, indent: 28, into: &drawing)
  }

  private var box: Path {
    var path = Path()
    path.rectangle(Box(left: x + 0.5, top: y + 2, right: x + 21.5, bottom: y + 12))
    return path
  }

  /// A sentence over as many lines as it needs.
  mutating func paragraph(_ text: String, into drawing: inout Drawing) {
    if isUsed { newLine() }
    for line in TextWidth.wrap(text, to: right - left, size: 11) {
      drawing.add(Label(line, at: Spot(left, y + 11)))
      y += 15
    }
  }

  private mutating func fit(_ text: String, indent: Double) {
    if isUsed, x + indent + TextWidth.of(text, size: 11) > right { newLine() }
  }

  private mutating func write(_ text: String, indent: Double, into drawing: inout Drawing) {
    isUsed = true
    let lines = TextWidth.wrap(text, to: right - x - indent, size: 11)
    for (number, line) in lines.enumerated() {
      if number > 0 { y += 16 }
      drawing.add(Label(line, at: Spot(x + indent, y + 11)))
    }
    x += indent + (lines.map { TextWidth.of($0, size: 11) }.max() ?? 0) + 16
  }
}
