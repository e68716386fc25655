/// Joins fitted phases into one judged chart.
struct ChartAssembly {
  /// Fewer baseline points than this give no limits.
  static let leastPoints = 5
  /// Fewer baseline points than this give trial limits.
  static let settledPoints = 12

  private var panel = ChartPanel(values: [], statistic: [])
  private var dispersion: ChartPanel?
  private var within: ChartPanel?
  private var phases: [ChartPhase] = []
  private var notes: [String] = []
  private var ownSignals: [ChartSignal] = []
  private var judgedRanges: [Range<Int>] = []
  private var baseline: [Int] = []
  private let count: Int
  private let transformed: TransformedSeries?

  /// - Parameter transformed: the scale on which the phases were fitted, where it is not the measure's own.
  init(count: Int, transformed: TransformedSeries? = nil) {
    self.count = count
    self.transformed = transformed
  }

  mutating func append(_ fit: PhaseFit, input: PhaseInput) {
    panel.append(fit.panel)
    Self.append(fit.dispersion, to: &dispersion, range: input.range)
    Self.append(fit.within, to: &within, range: input.range)
    phases.append(
      ChartPhase(
        start: input.range.lowerBound, end: input.range.upperBound - 1, centerLine: fit.centerLine, sigma: fit.sigma,
        baselineCount: input.baseline.count, figures: fit.figures))
    if baseline.isEmpty { baseline = input.baseline } else { baseline += input.baseline }
    if fit.judged { judgedRanges.append(input.range) }
    ownSignals += fit.signals
    for note in fit.notes where !notes.contains(note) { notes.append(note) }
  }

  /// Appends a phase's further panel; phases without one leave a gap.
  private static func append(_ part: ChartPanel?, to whole: inout ChartPanel?, range: Range<Int>) {
    if let part {
      if whole == nil {
        let earlier = [Double](repeating: .nan, count: range.lowerBound)
        whole = ChartPanel(values: earlier, statistic: earlier)
      }
      whole?.append(part)
    } else if whole != nil {
      let gap = [Double](repeating: .nan, count: range.count)
      whole?.append(ChartPanel(values: gap, statistic: gap))
    }
  }

  func finish<Chart: ControlChart>(
    chart: Chart.Type, series: ChartSeries, settings: ChartSettings, statistic: [Double]
  ) -> FittedChart {
    let (panel, dispersion, within) = original()
    let wanted = settings.rules ?? Chart.defaultRules
    let rules = self.panel.carriesMemory ? RuleSet(wanted.rules.filter { $0.judgesDispersion }) : wanted
    let judged = !judgedRanges.isEmpty
    var signals: [ChartSignal] = []
    if judged {
      signals = SignalFinder(rules: rules.rules, panelKind: .location, limit: settings.sigmaLimits)
        .signals(in: panel, series: series, phases: judgedRanges)
      // Ranges are skewed, moving ranges correlated too: only points beyond the limit mean something on them.
      let spreadRules = rules.rules.filter { $0.judgesDispersion }
      for (second, kind) in [(dispersion, ChartSignal.Panel.dispersion), (within, .within)] {
        guard let second else { continue }
        signals += SignalFinder(rules: spreadRules, panelKind: kind, limit: settings.sigmaLimits)
          .signals(in: second, series: series, phases: judgedRanges)
      }
    }
    signals += ownSignals
    var fitted = FittedChart(
      chart: Chart.id, title: Chart.title, why: "\(Chart.title): asked for by name.", judged: judged, panel: panel,
      dispersion: dispersion, phases: originalPhases, signals: signals, rules: rules.ids,
      notes: allNotes(series: series, known: Chart.isKnown(settings), leftOut: wanted.rules.count - rules.rules.count)
        + (settings.widen != nil && !Chart.widensLimits ? [WidenedLimits.notForThisChart] : []),
      diagnostics: ChartDiagnostics(series: transformed?.series ?? series, statistic: statistic, baseline: baseline, z: panel.z))
    fitted.within = within
    fitted.transform = transformed?.transform
    return fitted
  }

  /// The panels on the measure's scale.
  private func original() -> (panel: ChartPanel, dispersion: ChartPanel?, within: ChartPanel?) {
    guard let transformed else { return (panel, dispersion, within) }
    return (transformed.original(panel), transformed.spread(dispersion), transformed.spread(within))
  }

  /// The phases with their centre lines on the measure's scale.
  private var originalPhases: [ChartPhase] {
    guard let transformed else { return phases }
    return phases.map { phase in
      var phase = phase
      phase.centerLine = transformed.transform.inverse(phase.centerLine)
      return phase
    }
  }

  private func allNotes(series: ChartSeries, known: Bool, leftOut: Int) -> [String] {
    var all = (transformed.map { [$0.note] } ?? []) + notes
    if leftOut > 0 {
      all.append(
        "Each point carries earlier ones along, so patterns over several points mean nothing: only points beyond a limit are judged.")
    }
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
