/// Title, the line under it, and the finding: above the plot, or side by side where the picture is wide.
struct PictureHeading {
  let title: String
  let subtitle: String
  let finding: String

  /// Draws the heading and returns the height it took.
  func draw(into drawing: inout Drawing, margin: Double = 12) -> Double {
    let room = drawing.width - 2 * margin
    let sideBySide = drawing.width >= 960 && !finding.isEmpty
    let leftRoom = sideBySide ? room * 0.52 : room
    var y = 10.0
    for line in TextWidth.wrap(title, to: leftRoom, size: 15, bold: true).prefix(3) {
      y += 18
      drawing.add(Label(line, at: Spot(margin, y - 4), size: 15, role: .ink, bold: true))
    }
    for line in TextWidth.wrap(subtitle, to: leftRoom, size: 12) {
      y += 16
      drawing.add(Label(line, at: Spot(margin, y - 4), size: 12))
    }
    var right = 10.0
    let left = sideBySide ? margin + room * 0.56 : margin
    if !sideBySide { right = y + 2 }
    for line in TextWidth.wrap(finding, to: sideBySide ? room * 0.44 : room, size: 13) {
      right += 18
      drawing.add(Label(line, at: Spot(left, right - 5), size: 13, role: .ink))
    }
    return max(y, right) + 6
  }
}
