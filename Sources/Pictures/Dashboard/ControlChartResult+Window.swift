public import Engine

extension ControlChartResult {
  /// The same chart with its last `count` points only: limits and verdicts are those of the whole chart, nothing is judged anew.
  public func showing(last count: Int) -> ControlChartResult {
    let first = max(0, points.count - max(1, count))
    guard first > 0, let start = points.indices.contains(first) ? points[first].ds : nil else { return self }
    func cut(_ signals: [ChartSignal]) -> [ChartSignal] {
      signals.compactMap { signal in
        var signal = signal
        signal.members = signal.members.filter { $0 >= first }.map { $0 - first }
        return signal.members.isEmpty ? nil : signal
      }
    }
    func cut(_ panel: DispersionPanel?) -> DispersionPanel? {
      panel.map { panel in
        var panel = panel
        panel.points = Array(panel.points.dropFirst(first))
        panel.signals = cut(panel.signals)
        return panel
      }
    }
    var window = self
    window.points = Array(points.dropFirst(first))
    window.signals = cut(signals)
    window.dispersion = cut(dispersion)
    window.within = cut(within)
    // Labels with an offset sort by their clock, which is enough to tell a phase that ended before.
    window.phases = phases.filter { $0.end >= start }
    window.proposals = proposals?.filter { $0.ds >= start }
    return window
  }
}
