import Timeline

/// Weekends behind a forecast. On a daily axis a point stands for its whole day, so a day reaches half a step to both sides.
struct ForecastShading {
  let positions: TimePositions
  let scale: LinearScale
  let box: Box
  let isSubDaily: Bool

  func draw(into drawing: inout Drawing) {
    guard positions.kind == .calendar, positions.step <= 86_400, let first = positions.x.first, let last = positions.x.last,
      last - first < 86_400 * 400
    else { return }
    let shift = isSubDaily ? 0 : 43_200.0
    var path = Path()
    var day = LocalMoment(seconds: Int(first)).date.daysSinceEpoch - 2
    while Double(day) * 86_400 <= last {
      if CivilDate(daysSinceEpoch: day).weekday == 5 {
        let left = max(box.left, scale(Double(day) * 86_400 - shift))
        let right = min(box.right, scale(Double(day + 2) * 86_400 - shift))
        if right > left { path.rectangle(Box(left: left, top: box.top, right: right, bottom: box.bottom)) }
      }
      day += 1
    }
    drawing.add(path, fill: .shade)
  }
}
