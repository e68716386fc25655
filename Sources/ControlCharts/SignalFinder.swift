/// Applies rules to a panel and merges consecutive completions into events.
struct SignalFinder {
  let rules: [any RunRule]
  let panelKind: ChartSignal.Panel
  /// Distance of the limits in standard deviations.
  let limit: Double

  /// The signals in order of rule, then time. A pattern never reaches across phases, gaps or excluded points.
  func signals(in panel: ChartPanel, series: ChartSeries, phases: [Range<Int>]) -> [ChartSignal] {
    var z = [Double](repeating: .nan, count: panel.count)
    for phase in phases {
      for index in phase where series.exclusions[index] == nil { z[index] = panel.z[index] }
    }
    var result: [ChartSignal] = []
    for rule in rules {
      var events: [ChartSignal] = []
      for phase in phases {
        let input = RuleInput(z: z, range: phase, limit: limit)
        for completion in rule.completions(in: input) { add(completion, of: rule.id, to: &events) }
      }
      for index in events.indices {
        events[index].says = rule.says(SignalContext(signal: events[index], panel: panel, series: series))
      }
      result += events
    }
    return result
  }

  /// A completion whose pattern touches the last event in the same direction belongs to it.
  private func add(_ completion: RuleCompletion, of rule: String, to events: inout [ChartSignal]) {
    guard let first = completion.members.first else { return }
    if let last = events.indices.last, events[last].direction == completion.direction, first <= events[last].end + 1 {
      events[last].end = completion.index
      events[last].completions.append(completion.index)
      let known = Set(events[last].members)
      events[last].members += completion.members.filter { !known.contains($0) }
      events[last].members.sort()
      events[last].start = min(events[last].start, first)
    } else {
      events.append(
        ChartSignal(
          rule: rule, panel: panelKind, start: first, end: completion.index, direction: completion.direction,
          completions: [completion.index], members: completion.members, says: ""))
    }
  }
}
