import Engine

/// What is drawn in the three panels of a running day: contacts, people, and the expected service level.
struct IntradayPanels {
  let answer: IntradayResponse
  /// The intervals that are drawn.
  let shown: Range<Int>
  /// The positions of these intervals and the scale of the panel.
  let steps: TimeSteps

  func contacts(into drawing: inout Drawing) {
    let intervals = answer.intervals
    drawing.add(steps.area(from: column(intervals.forecastLower), to: column(intervals.forecastUpper)), fill: .band80)
    drawing.add(steps.line(column(intervals.planned)), stroke: Stroke(.limits, 1.5, .dashed))
    drawing.add(steps.line(column(intervals.forecast)), stroke: Stroke(.forecast, 2))
    drawing.add(steps.line(column(intervals.actual)), stroke: Stroke(.ink, 1.8))
  }

  func people(into drawing: inout Drawing) {
    let intervals = answer.intervals
    let agents = column(intervals.agents)
    let present = column(intervals.present)
    let there = zip(agents, present).map { $1.isFinite ? $1 : $0 }
    let nobody = [Double](repeating: 0, count: there.count)
    drawing.add(steps.area(from: nobody, to: there, inset: 0.5), fill: .band80)
    drawing.add(
      steps.area(from: there, to: column(intervals.agentsAfter), inset: 0.5), fill: .band95, stroke: Stroke(.forecast, 1, .dotted))
    // Until now what was planned and not there, from now on what is needed and not planned.
    let known = max(0, min(there.count, intervals.known - shown.lowerBound))
    drawing.hatch(
      steps.area(from: Array(there.prefix(known)) + nobody.dropFirst(known), to: Array(agents.prefix(known)) + nobody.dropFirst(known)),
      .within)
    let needed = column(intervals.needed)
    // What the moves do not fill: they would not be seen under the hatching.
    let after = zip(there, column(intervals.agentsAfter)).map { $1.isFinite ? max($0, $1) : $0 }
    drawing.hatch(
      steps.area(from: Array(nobody.prefix(known)) + after.dropFirst(known), to: Array(nobody.prefix(known)) + needed.dropFirst(known)),
      .worse)
    drawing.add(steps.line(needed), stroke: Stroke(.ink, 2.2))
  }

  func level(box: Box, goalText: String, into drawing: inout Drawing) {
    let goal = steps.y(answer.goalShare)
    drawing.line(Spot(box.left, goal), Spot(box.right, goal), Stroke(.target, 1.75, .dashDot))
    drawing.add(Label(goalText, at: Spot(box.right + 6, goal + 4), role: .target, bold: true))
    if !answer.moves.isEmpty {
      drawing.add(steps.line(column(answer.intervals.serviceLevelAfter)), stroke: Stroke(.forecast, 1.5, .dashed))
    }
    drawing.add(steps.line(column(answer.intervals.serviceLevel)), stroke: Stroke(.forecast, 1.8))
  }

  private func column(_ values: [Double]) -> [Double] { shown.map { $0 < values.count ? values[$0] : .nan } }
}
