/// Joins fitted phases into one judged chart.
struct ChartAssembly {
  /// Fewer baseline points than this give no limits.
  static let leastPoints = 5
  /// Fewer baseline points than this give trial limits.
  static let settledPoints = 12

  private var panel = ChartPanel(values: [], statistic: [])
  private var dispersion: ChartPanel?
  private var phases: [ChartPhase] = []
  private var notes: [String] = []
  private var ownSignals: [ChartSignal] = []
  private var judgedRanges: [Range<Int>] = []
  private var baseline: [Int] = []
  private let count: Int

  init(count: Int) { self.count = count }

  mutating func append(_ fit: PhaseFit, input: PhaseInput) {
    panel.append(fit.panel)
    if let second = fit.dispersion {
      if dispersion == nil {
        let earlier = [Double](repeating: .nan, count: input.range.lowerBound)
        dispersion = ChartPanel(values: earlier, statistic: earlier)
      }
      dispersion?.append(second)
    } else if dispersion != nil {
      let gap = [Double](repeating: .nan, count: input.range.count)
      dispersion?.append(ChartPanel(values: gap, statistic: gap))
    }
    phases.append(
      ChartPhase(
        start: input.range.lowerBound, end: input.range.upperBound - 1, centerLine: fit.centerLine, sigma: fit.sigma,
        baselineCount: input.baseline.count, figures: fit.figures))
    baseline += input.baseline
    if fit.judged { judgedRanges.append(input.range) }
    ownSignals += fit.signals
    for note in fit.notes where !notes.contains(note) { notes.append(note) }
  }

  func finish<Chart: ControlChart>(
    chart: Chart.Type, series: ChartSeries, settings: ChartSettings, statistic: [Double]
  ) -> FittedChart {
    let rules = settings.rules ?? Chart.defaultRules
    let judged = !judgedRanges.isEmpty
    var signals: [ChartSignal] = []
    if judged {
      signals = SignalFinder(rules: rules.rules, panelKind: .location, limit: settings.sigmaLimits)
        .signals(in: panel, series: series, phases: judgedRanges)
      if let dispersion {
        // Moving ranges are correlated and skewed: only points beyond the limit mean something on them.
        let spreadRules = rules.rules.filter { $0.judgesDispersion }
        signals += SignalFinder(rules: spreadRules, panelKind: .dispersion, limit: settings.sigmaLimits)
          .signals(in: dispersion, series: series, phases: judgedRanges)
      }
    }
    signals += ownSignals
    return FittedChart(
      chart: Chart.id, title: Chart.title, why: "\(Chart.title): asked for by name.", judged: judged, panel: panel,
      dispersion: dispersion, phases: phases, signals: signals, rules: rules.ids,
      notes: allNotes(series: series, known: Chart.isKnown(settings)),
      diagnostics: ChartDiagnostics(series: series, statistic: statistic, baseline: baseline, z: panel.z))
  }

  private func allNotes(series: ChartSeries, known: Bool) -> [String] {
    var all = notes
    let shortest = phases.map(\.baselineCount).filter { $0 >= Self.leastPoints }.min()
    if !known, let shortest, shortest < Self.settledPoints {
      all.append("Trial limits: they rest on \(shortest) points; from \(Self.settledPoints) on they begin to settle.")
    }
    all += Self.exclusionNotes(series)
    let missing = panel.statistic.count { $0.isNaN }
    if missing > 0 { all.append("\(missing) of \(count) points are missing and leave a gap.") }
    return all
  }

  /// One sentence a run of neighbouring points that are left out for the same reason.
  private static func exclusionNotes(_ series: ChartSeries) -> [String] {
    var runs: [(points: ClosedRange<Int>, reason: String)] = []
    for index in series.exclusions.keys.sorted() {
      let reason = series.exclusions[index] ?? ""
      if let last = runs.last, last.points.upperBound == index - 1, last.reason == reason {
        runs[runs.count - 1].points = last.points.lowerBound...index
      } else {
        runs.append((index...index, reason))
      }
    }
    return runs.map { run in
      let first = series.label(run.points.lowerBound)
      if run.points.count == 1 { return "\(first) is left out of limits and tests: \(run.reason)." }
      return
        "\(run.points.count) points, \(first) to \(series.label(run.points.upperBound)), are left out of limits and tests: \(run.reason)."
    }
  }
}
