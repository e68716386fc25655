import Engine

/// What the lines and areas of a running day mean, with what there is to say about it below.
struct IntradayLegend {
  let answer: IntradayResponse
  /// Whether sentences and assumptions stand below: a page writes them itself.
  let headings: Bool

  func draw(top: Double, width: Double, into drawing: inout Drawing) -> Double {
    var flow = LegendFlow(left: 12, right: width - 12, top: top)
    flow.add(swatch: .line(Stroke(.ink, 2.2)), text: "contacts that came; people needed", into: &drawing)
    flow.add(swatch: .line(Stroke(.forecast, 2)), text: "re-forecast; service level", into: &drawing)
    flow.add(swatch: .line(Stroke(.limits, 1.5, .dashed)), text: "contacts planned", into: &drawing)
    flow.add(swatch: .area(fill: .band80, edge: Stroke(.forecast, 0.8)), text: "80% interval; people there", into: &drawing)
    flow.add(swatch: .hatched(.worse), text: "short of need", into: &drawing)
    if answer.intervals.present.contains(where: \.isFinite) {
      flow.add(swatch: .hatched(.within), text: "planned, not there", into: &drawing)
    }
    if !answer.moves.isEmpty {
      flow.add(swatch: .area(fill: .band95, edge: Stroke(.forecast, 1, .dotted)), text: "people added by moves", into: &drawing)
      flow.add(swatch: .line(Stroke(.forecast, 1.5, .dashed)), text: "service level after the moves", into: &drawing)
    }
    flow.newLine()
    guard headings else { return flow.y }
    for sentence in answer.says.dropFirst() { flow.paragraph(sentence, into: &drawing) }
    if !answer.assumptions.isEmpty { flow.paragraph("Assumed: \(answer.assumptions.joined(separator: "; ")).", into: &drawing) }
    return flow.y
  }
}
