/// The line through the values: solid between points in use, dotted to one left out, dashed to one that is not complete; a gap is a gap.
struct ValueLine {
  private(set) var solid = Path()
  private(set) var dotted = Path()
  private(set) var dashed = Path()

  init(x: [Double], data: ChartData, scale: LinearScale, breaks: (Int) -> Bool) {
    let kept = Thinning.kept(x: x, y: data.y) { data.isMarked($0) || data.phaseStarts.contains($0) }
    var previous: Int?
    var solidEnd: Int?
    for index in kept {
      guard data.y[index].isFinite else {
        previous = nil
        continue
      }
      defer { previous = index }
      guard let before = previous, !(before + 1...index).contains(where: { breaks($0) || data.phaseStarts.contains($0) }) else { continue }
      let from = Spot(x[before], scale(data.y[before]))
      let to = Spot(x[index], scale(data.y[index]))
      if data.markers[index] == .incomplete || data.markers[before] == .incomplete {
        dashed.segment(from, to)
      } else if data.markers[index] == .excluded || data.markers[before] == .excluded {
        dotted.segment(from, to)
      } else {
        if solidEnd != before { solid.move(from) }
        solid.line(to)
        solidEnd = index
      }
    }
  }
}
