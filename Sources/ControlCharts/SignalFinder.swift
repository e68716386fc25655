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
    var events = RuleEvents(rules: numbers.count)
    var pass = RulePass(numbers.map { judged.rules[$0].machine(limit: limit) }, points: phases.map(\.count).max() ?? 0)
    for phase in phases {
      pass.run(over: RuleInput(z: z, range: phase, limit: limit, exclusions: judged.series.exclusions), into: &events)
    }
    events.inOrder { event in
      let number = numbers[event.place]
      signals.append(
        ChartSignal(
          rule: judged.rules[number].id, panel: kind, start: event.start, end: event.end, direction: event.direction,
          completions: event.completions, members: event.members, wording: .rule(number: number, judged)))
    }
  }
}
