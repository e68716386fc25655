/// The room between limits that vary from point to point; down to the axis where there is no lower limit.
struct LimitBand {
  let x: [Double]
  let upper: [Double]
  let lower: [Double]
  let scale: LinearScale
  let box: Box
  let halfStep: Double
  let breaks: (Int) -> Bool

  /// Pixels that share one level where points lie closer than their levels can be drawn.
  private static let stretch = 6.0
  /// Pixels between the places of an average: wider, so that weeks cut at different days do not make waves.
  private static let averaged = 20.0

  /// True where limits vary and there is more than a point to every two pixels: level by level they would be rows of dots.
  static func isMerged(_ data: ChartData, width: Double) -> Bool {
    Double(data.y.count) * 2 > width && data.hasVaryingLimits
  }

  /// A level for every point.
  func stepped() -> Path {
    var path = Path()
    let kept = Thinning.kept(x: x, y: upper) { breaks($0) }
    for (place, index) in kept.enumerated() where upper[index].isFinite {
      let before = place > 0 && !breaks(index) ? (x[kept[place - 1]] + x[index]) / 2 : x[index] - halfStep
      let next = place + 1 < kept.count ? kept[place + 1] : nil
      let after = next.map { breaks($0) ? x[index] + halfStep : (x[$0] + x[index]) / 2 } ?? x[index] + halfStep
      let bottom = lower[index].isFinite ? scale(lower[index]) : box.bottom
      path.rectangle(Box(left: max(box.left, before), top: scale(upper[index]), right: min(box.right, after), bottom: bottom))
    }
    return path
  }

  /// One outline a run: at every place the outermost limits of the points there.
  func merged() -> Path {
    var path = Path()
    for run in runs(upper, stretch: Self.stretch) {
      var above: [Spot] = []
      var below: [Spot] = []
      for (points, left, right) in run {
        let high = scale(points.reduce(-.infinity) { max($0, upper[$1]) })
        let low = points.contains { lower[$0].isNaN } ? box.bottom : scale(points.reduce(.infinity) { min($0, lower[$1]) })
        above += [Spot(left, high), Spot(right, high)]
        below += [Spot(left, low), Spot(right, low)]
      }
      path.polygon(above + below.reversed())
    }
    return path
  }

  /// `values` as one line: at every place their mean there, level to the ends of each run.
  func average(_ values: [Double]) -> Path {
    var path = Path()
    for run in runs(values, stretch: Self.averaged) {
      let spots = run.map { points, left, right in
        Spot((left + right) / 2, scale(points.reduce(0) { $0 + values[$1] / Double(points.count) }))
      }
      guard let first = run.first, let last = run.last, let start = spots.first, let end = spots.last else { continue }
      path.polyline([Spot(first.left, start.y)] + spots + [Spot(last.right, end.y)])
    }
    return path
  }

  /// The unbroken runs of points with a value, each as stretches with their left and right ends.
  private func runs(_ values: [Double], stretch: Double) -> [[(points: Range<Int>, left: Double, right: Double)]] {
    var runs: [[(points: Range<Int>, left: Double, right: Double)]] = []
    var start = 0
    var follows = false
    while start < x.count {
      guard values[start].isFinite else {
        start += 1
        follows = false
        continue
      }
      let place = ((x[start] - box.left) / stretch).rounded(.down)
      var end = start + 1
      while end < x.count, values[end].isFinite, !breaks(end), ((x[end] - box.left) / stretch).rounded(.down) == place { end += 1 }
      let joins = follows && !breaks(start)
      let left = joins ? runs.last?.last?.right ?? x[start] : max(box.left, x[start] - halfStep)
      let continues = end < x.count && values[end].isFinite && !breaks(end)
      let right = continues ? (x[end - 1] + x[end]) / 2 : min(box.right, x[end - 1] + halfStep)
      if joins, !runs.isEmpty { runs[runs.count - 1].append((start..<end, left, right)) } else { runs.append([(start..<end, left, right)]) }
      follows = true
      start = end
    }
    return runs
  }
}
