import Engine

/// Steps that are only proposed: a dashed upright at the first period, a bar over the periods at which it may have begun, and "change?".
struct ProposalMarks {
  let proposals: [StepProposalResult]
  /// The periods in the order of `x`.
  let ds: [String]
  let x: [Double]
  let box: Box
  let word: String

  func draw(placer: inout LabelPlacer, into drawing: inout Drawing) {
    var uprights = Path()
    var bars = Path()
    for proposal in proposals {
      guard let index = ds.firstIndex(of: proposal.ds), x.indices.contains(index) else { continue }
      let at = index > 0 ? (x[index - 1] + x[index]) / 2 : x[index]
      uprights.segment(Spot(at, box.top), Spot(at, box.bottom))
      if let first = ds.firstIndex(of: proposal.interval.start), let last = ds.firstIndex(of: proposal.interval.end), first < last {
        for end in [x[first], x[last]] { bars.segment(Spot(end, box.bottom - 7), Spot(end, box.bottom - 1)) }
        bars.segment(Spot(x[first], box.bottom - 4), Spot(x[last], box.bottom - 4))
      }
      let rows = stride(from: box.top + 11, through: box.bottom - 14, by: 14)
      let labels = rows.flatMap { y in
        [Label(word, at: Spot(at + 4, y), halo: true), Label(word, at: Spot(at - 4, y), anchor: .end, halo: true)]
      }
      let boxes = labels.map(\.box)
      if let found = placer.place(boxes), let place = boxes.firstIndex(of: found) { drawing.add(labels[place]) }
    }
    drawing.add(uprights, stroke: Stroke(.ink, 1.2, .dashed))
    drawing.add(bars, stroke: Stroke(.ink, 1.2))
  }
}
