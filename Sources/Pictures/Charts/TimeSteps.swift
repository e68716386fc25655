/// Values that hold for a whole interval of time, drawn level from its start to its end.
struct TimeSteps {
  let positions: TimePositions
  let x: LinearScale
  let y: LinearScale

  /// The line over `values`, broken where one is missing and where time has a gap.
  func line(_ values: [Double]) -> Path {
    var path = Path()
    var drawing = false
    for index in values.indices where index < positions.x.count {
      guard values[index].isFinite else {
        drawing = false
        continue
      }
      let level = y(values[index])
      let left = Spot(x(positions.x[index]), level)
      drawing && !positions.breaks(before: index) ? path.line(left) : path.move(left)
      path.line(Spot(x(end(of: index)), level))
      drawing = true
    }
    return path
  }

  /// The intervals in which `high` lies above `low`, from the one to the other; `inset` is left free on either side of each.
  func area(from low: [Double], to high: [Double], inset: Double = 0) -> Path {
    var area = Path()
    for index in low.indices where index < high.count && index < positions.x.count {
      guard low[index].isFinite, high[index].isFinite, high[index] > low[index] else { continue }
      let right = x(end(of: index)) - inset
      area.rectangle(Box(left: x(positions.x[index]) + inset, top: y(high[index]), right: right, bottom: y(low[index])))
    }
    return area
  }

  /// Where an interval ends: at the next one, which may begin a little sooner or later than a usual step, as months do; a step on before a gap.
  private func end(of index: Int) -> Double {
    let end = positions.x[index] + positions.step
    guard index + 1 < positions.x.count, positions.x[index + 1] < end + 0.15 * positions.step else { return end }
    return positions.x[index + 1]
  }
}
