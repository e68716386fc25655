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
  private var baseline = PointRuns()
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
    baseline.append(input.baseline)
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
    let location = transformed.map { $0.original(self.panel) } ?? self.panel
    let dispersion = transformed.map { $0.spread(self.dispersion) } ?? self.dispersion
    let within = transformed.map { $0.spread(self.within) } ?? self.within
    let wanted = settings.rules ?? Chart.defaultRules
    let rules = self.panel.carriesMemory ? RuleSet(wanted.rules.filter { $0.judgesDispersion }) : wanted
    let judged = !judgedRanges.isEmpty
    var signals: [ChartSignal] = []
    if judged {
      let judged = JudgedChart(rules: rules.rules, location: location, dispersion: dispersion, within: within, series: series)
      signals = SignalFinder(judged: judged, limit: settings.sigmaLimits).signals(phases: judgedRanges)
    }
    if !ownSignals.isEmpty { signals += ownSignals }
    return FittedChart(
      chart: Chart.id, title: Chart.title, why: "\(Chart.title): asked for by name.", judged: judged, panel: location,
      dispersion: dispersion, within: within, transform: transformed?.transform, phases: originalPhases, signals: signals, rules: rules.ids,
      notes: allNotes(series: series, known: Chart.isKnown(settings), leftOut: wanted.rules.count - rules.rules.count)
        + (settings.widen != nil && !Chart.widensLimits ? [WidenedLimits.notForThisChart] : []),
      diagnosed: DiagnosedPoints(series: transformed?.series ?? series, statistic: statistic, baseline: baseline))
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
    let missing = panel.statistic.missingCount
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
