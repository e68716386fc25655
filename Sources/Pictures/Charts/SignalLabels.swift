import Engine

/// The rules' marks beside single points, and one bracket for every run or pattern.
struct SignalLabels {
  let data: ChartData
  let x: [Double]
  let scale: LinearScale
  let box: Box
  let isDispersion: Bool
  /// What a signal at a point is due to: the variables of a multivariate chart.
  let names: (Int) -> [String]
  let locale: PictureLocale

  func draw(placer: inout LabelPlacer, into drawing: inout Drawing) {
    // Points first: what lies under a mark must stay readable. Brackets take the room that is left.
    for index in x.indices where data.markers[index] != .within && data.y[index].isFinite {
      let y = scale(data.y[index])
      placer.reserve(Box(left: x[index] - 4, top: y - 4, right: x[index] + 4, bottom: y + 4))
    }
    numbers(placer: &placer, into: &drawing)
    if !isDispersion { brackets(placer: &placer, into: &drawing) }
  }

  private func numbers(placer: inout LabelPlacer, into drawing: inout Drawing) {
    for index in x.indices {
      guard let mark = data.marks[index], data.y[index].isFinite else { continue }
      let y = scale(data.y[index])
      let isHigh = !(data.y[index] < data.center[index])
      let offsets: [Double] = isHigh ? [-8, -19, 17] : [17, 28, -8]
      let named = names(index).map { TextWidth.cut($0, to: 90, size: 11, bold: true) }.joined(separator: ", ")
      // Where the names find no room, the mark goes alone.
      for text in [named.isEmpty ? nil : "\(mark) · \(named)", mark].compactMap({ $0 }) {
        let labels = offsets.map { offset in
          Label(text, at: Spot(x[index], y + offset), role: data.markers[index].role, anchor: .middle, bold: true, halo: true)
        }
        let boxes = labels.map(\.box)
        guard let found = placer.place(boxes), let place = boxes.firstIndex(of: found) else { continue }
        drawing.add(labels[place])
        break
      }
    }
  }

  private func brackets(placer: inout LabelPlacer, into drawing: inout Drawing) {
    let patterns = data.signals.filter { !RuleWords.isSinglePoint($0.rule) && $0.members.count > 1 }
    for signal in patterns {
      let members = signal.members.filter { x.indices.contains($0) && data.y[$0].isFinite }
      guard let first = members.min(), let last = members.max(), last > first else { continue }
      let center = data.center[first...last].first(where: \.isFinite).map { scale($0) } ?? (box.top + box.bottom) / 2
      // Away from the run: below the centre line for a high run, above for a low one.
      let mean = members.reduce(0) { $0 + data.y[$1] / Double(members.count) }
      let isHigh = signal.direction == .up || (signal.direction == .none && !(scale(mean) > center))
      let text = "\(signal.mark) · \(RuleWords.pattern(signal.rule, members: members.count, locale))"
      let width = TextWidth.of(text, size: 11)
      let left = x[first]
      let right = x[last]
      let middle = min(max((left + right) / 2, box.left + width / 2), box.right - width / 2)
      let side = isHigh ? 1.0 : -1.0
      let offsets = stride(from: 10.0, through: max(12, isHigh ? box.bottom - center - 16 : center - box.top - 16), by: 5)
      let candidates = offsets.map { offset -> Box in
        let y = center + side * offset
        let edges = (min(left, middle - width / 2), max(right, middle + width / 2))
        return isHigh
          ? Box(left: edges.0, top: y - 1, right: edges.1, bottom: y + 16) : Box(left: edges.0, top: y - 16, right: edges.1, bottom: y + 1)
      }
      guard let found = placer.place(candidates) else { continue }
      let y = isHigh ? found.top + 1 : found.bottom - 1
      var path = Path()
      path.polyline([Spot(left, y - side * 4), Spot(left, y), Spot(right, y), Spot(right, y - side * 4)])
      let role = role(of: signal)
      drawing.add(path, stroke: Stroke(role, 1.3))
      drawing.add(Label(text, at: Spot(middle, isHigh ? y + 12 : y - 5), role: role, anchor: .middle, halo: true))
    }
  }

  private func role(of signal: ChartSignal) -> ColourRole {
    switch signal.judgement {
    case .worse: .worse
    case .better: .better
    case .none: .undirected
    }
  }
}
