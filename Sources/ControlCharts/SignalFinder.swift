/// Applies the rules of a chart to its panels and merges consecutive completions into events.
struct SignalFinder {
  let judged: JudgedChart
  /// Distance of the limits in standard deviations.
  let limit: Double

  /// The signals of all panels, those of the location first, in order of rule, then time. A pattern never reaches across phases, gaps or
  /// excluded points.
  func signals(phases: [Range<Int>]) -> [ChartSignal] {
    var signals: [ChartSignal] = []
    find(.location, phases: phases, numbers: Array(judged.rules.indices), into: &signals)
    // Ranges are skewed, moving ranges correlated too: only points beyond the limit mean something on them.
    let single = judged.rules.indices.filter { judged.rules[$0].judgesDispersion }
    find(.dispersion, phases: phases, numbers: single, into: &signals)
    find(.within, phases: phases, numbers: single, into: &signals)
    return signals
  }

  /// - Parameter numbers: the rules to apply.
  private func find(_ kind: ChartSignal.Panel, phases: [Range<Int>], numbers: [Int], into signals: inout [ChartSignal]) {
    guard let z = judged.z(kind), !numbers.isEmpty else { return }
    var events = RuleEvents(panel: kind, judged: judged, numbers: numbers)
    for phase in phases {
      let input = RuleInput(z: z, range: phase, limit: limit, exclusions: judged.series.exclusions)
      var machines = numbers.map { judged.rules[$0].machine(limit: limit) }
      RulePass.run(&machines, over: input) { place, machine, index, direction in
        events.add(index, place: place, direction: direction, of: machine, in: input)
      }
    }
    if signals.isEmpty { signals = events.inOrder } else { signals += events.inOrder }
  }
}
