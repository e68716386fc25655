/// Several pictures below one another as one.
enum DrawingStack {
  static func vertical(_ drawings: [Drawing], width: PictureWidth) -> Drawing {
    if drawings.count == 1, let only = drawings.first { return only }
    var stack = Drawing(
      width: drawings.map(\.width).max() ?? width.rawValue, height: 0, title: drawings.map(\.title).joined(separator: "; "),
      summary: drawings.map(\.summary).joined(separator: " "))
    for drawing in drawings {
      for element in drawing.elements { stack.elements.append(moved(element, down: stack.height)) }
      stack.height += drawing.height + 12
    }
    if drawings.isEmpty {
      stack.title = "Nothing to draw"
      stack.height = 60
      stack.add(Label("Nothing to draw.", at: Spot(stack.width / 2, 34), size: 13, role: .ink, anchor: .middle))
    }
    return stack
  }

  private static func moved(_ element: Drawing.Element, down: Double) -> Drawing.Element {
    switch element {
    case .shape(let path, let fill, let stroke): return .shape(path.moved(down: down), fill: fill, stroke: stroke)
    case .hatched(let path, let role): return .hatched(path.moved(down: down), role)
    case .label(var label):
      label.at.y += down
      return .label(label)
    }
  }
}
