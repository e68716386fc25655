/// Applies rules to a panel and merges consecutive completions into events.
struct SignalFinder {
  let rules: [any RunRule]
  let panelKind: ChartSignal.Panel
  /// Distance of the limits in standard deviations.
  let limit: Double

  /// The signals in order of rule, then time. A pattern never reaches across phases, gaps or excluded points.
  func signals(in panel: ChartPanel, series: ChartSeries, phases: [Range<Int>]) -> [ChartSignal] {
    var events = rules.map { RuleEvents(rule: $0.id, panel: panelKind) }
    for phase in phases {
      let input = RuleInput(z: panel.z, range: phase, limit: limit, exclusions: series.exclusions)
      var machines = rules.map { $0.machine(limit: limit) }
      RulePass.run(&machines, over: input) { place, machine, index, direction in
        events[place].add(index, direction: direction, of: machine, in: input)
      }
    }
    for (place, rule) in rules.enumerated() {
      guard let first = events[place].signals.first else { continue }
      // One context a rule: the panel and the series are handed on, not copied for every signal.
      var context = SignalContext(signal: first, panel: panel, series: series)
      events[place].say { signal in
        context.signal = signal
        return rule.says(context)
      }
    }
    return events.flatMap(\.signals)
  }
}
