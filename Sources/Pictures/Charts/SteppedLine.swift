/// Limits and centre lines: level around each point, stepped half way to the next, broken where the limit, the phase or time is.
enum SteppedLine {
  /// - Parameters:
  ///   - breaks: true where the line must not be joined to the point before.
  ///   - risers: false leaves out the upright parts.
  ///   - left, right: the ends of the axis, to which the outermost points' levels reach.
  static func path(
    x: [Double], values: [Double], scale: LinearScale, left: Double, right: Double, halfStep: Double, risers: Bool = true,
    breaks: (Int) -> Bool
  ) -> Path {
    var path = Path()
    let kept = Thinning.kept(x: x, y: values) { breaks($0) }
    var previous: Int?
    for (position, index) in kept.enumerated() {
      guard values[index].isFinite else {
        previous = nil
        continue
      }
      let level = scale(values[index])
      let joined = previous.map { before in !(before + 1...index).contains(where: breaks) } ?? false
      if joined, let previous {
        let middle = (x[previous] + x[index]) / 2
        // A level line is written once, at its end.
        if values[previous] != values[index] {
          path.line(Spot(middle, scale(values[previous])))
          risers ? path.line(Spot(middle, level)) : path.move(Spot(middle, level))
        }
      } else {
        path.move(Spot(max(left, x[index] - halfStep), level))
      }
      let next = position + 1 < kept.count ? kept[position + 1] : nil
      let ends = next.map { !values[$0].isFinite || (index + 1...$0).contains(where: breaks) } ?? true
      if ends {
        path.line(Spot(min(right, x[index] + halfStep), level))
        previous = nil
      } else {
        previous = index
      }
    }
    return path
  }
}
