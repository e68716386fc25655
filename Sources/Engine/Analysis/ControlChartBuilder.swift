import ControlCharts
import Timeline

/// Fits a control chart to one series on its time axis and says what it found: the part that the chart job and the main job share.
struct ControlChartBuilder {
  var uniqueId: String
  var title: String
  var unit: MeasureUnit
  var direction: GoodDirection
  var axis: TimeAxis
  var series: ControlCharts.ChartSeries
  var settings = ChartSettings()
  /// A chart id, or nil for the engine's choice.
  var type: String?
  var target: Double?
  /// Positions of periods that are still running.
  var incomplete: Set<Int> = []
  /// Facts about the data that belong beside the chart.
  var notes: [String] = []
  /// Wanted points to a false alarm, in place of given limits.
  var runLength: Double?
  /// Specification limits; with one of them the chart carries the measure's capability.
  var lowerSpec: Double?
  var upperSpec: Double?
  /// Whether steps of the level are looked for and proposed.
  var proposesSteps = false
  /// Whether the answer says why the chart suits and how often it alarms falsely, which costs more than the chart.
  var hasEvidence = true

  func build() throws(ControlChartError) -> ControlChartResult {
    let series = prepared
    var settings = settings
    var design: LimitDesign?
    if let runLength {
      let chart: String
      if let type, type != "auto" { chart = type } else { chart = try ChartRegistry.choose(series, settings: settings).chart.id }
      let designed = try LimitDesign.design(chart, runLength: runLength, series: series, settings: settings)
      (settings, design) = (designed.settings, designed.design)
    }
    let fitted = try ChartRegistry.fit(type: type ?? "auto", series, settings: settings)
    var result = result(fitted, series: series)
    result.design = design.map {
      LimitDesignResult(
        arl: $0.runLength, limits: Dictionary($0.limits.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }), method: $0.method,
        says: $0.says)
    }
    if hasEvidence { result.diagnostics.addEvidence(fitted, series: series, settings: settings) }
    result.targetVerdict = verdict(fitted, series: series)
    if lowerSpec != nil || upperSpec != nil {
      (result.lowerSpec, result.upperSpec) = (lowerSpec, upperSpec)
      let capability = ChartCapability(lower: lowerSpec, upper: upperSpec, target: target, unit: unit)
      do throws(ControlChartError) {
        result.capability = try capability.result(fitted, series: series, settings: settings)
      } catch  where error.code == "invalid_value" {
        result.notes.append("No capability: \(error.detail)")
      }
    }
    if proposesSteps { try propose(series, in: &result) }
    return result
  }

  /// The series as sentences name its periods and values.
  var prepared: ControlCharts.ChartSeries {
    var series = series
    series.labels = (0..<series.count).map(spokenLabel)
    if unit == .seconds { series.notation = .duration }
    for position in incomplete where series.exclusions[position] == nil { series.exclusions[position] = "not complete yet" }
    return series
  }

  /// Steps that are no confirmed phase already.
  private func propose(_ series: ControlCharts.ChartSeries, in result: inout ControlChartResult) throws(ControlChartError) {
    let found = try StepProposals.find(in: series)
    let steps = found.steps.filter { step in !settings.phaseStarts.contains { step.interval.contains($0) } }
    result.proposals = steps.map { step in
      StepProposalResult(
        ds: axis.label(at: step.index),
        interval: .init(start: axis.label(at: step.interval.lowerBound), end: axis.label(at: step.interval.upperBound)),
        levelBefore: step.levelBefore, levelAfter: step.levelAfter, size: step.size,
        sizeInterval: .init(lower: step.sizeInterval.lowerBound, upper: step.sizeInterval.upperBound), evidence: step.evidence,
        requiredEvidence: step.requiredEvidence, says: step.says)
    }
    if let note = found.note { result.notes.append("No steps proposed: \(note)") }
  }

  private func verdict(_ fitted: FittedChart, series: ControlCharts.ChartSeries) -> TargetVerdictResult? {
    guard let target else { return nil }
    let isHigherBetter: Bool
    switch (direction, lowerSpec, upperSpec) {
    case (.higher, _, _), (.neutral, _?, nil): isHigherBetter = true
    case (.lower, _, _), (.neutral, nil, _?): isHigherBetter = false
    case (.neutral, _, _):
      let wanted = Phrase.value(target, unit)
      return TargetVerdictResult(
        verdict: .unknown, shareMet: .nan,
        says: "Whether the target \(wanted) is met depends on which way is good: state the direction, higher or lower.")
    }
    let verdict = TargetVerdict(fitted, target: target, isHigherBetter: isHigherBetter, notation: series.notation)
    return TargetVerdictResult(
      verdict: TargetVerdictResult.Verdict(rawValue: verdict.verdict.rawValue) ?? .unknown, shareMet: verdict.shareMet, says: verdict.says)
  }

  private func panel(
    _ second: ChartPanel?, _ kind: ControlCharts.ChartSignal.Panel, title: String, of fitted: FittedChart, series: ControlCharts.ChartSeries
  ) -> ControlChartResult.DispersionPanel? {
    guard let second else { return nil }
    let signals = fitted.signals.filter { $0.panel == kind }
    let flagged = Set(signals.flatMap(\.members))
    var panel = ControlChartResult.DispersionPanel(
      title: second.title ?? title,
      points: points(second, values: second.values, series: series) { flagged.contains($0) ? signals.prefix(1).map(\.rule) : [] },
      signals: signals.map { signal($0, judgement: .none) })
    if second.notation == .plain { panel.unit = .number }
    return panel
  }

  func result(_ fitted: FittedChart, series: ControlCharts.ChartSeries) -> ControlChartResult {
    let rulesByPoint = fitted.rulesByPoint
    // A proportion's panel holds numerators; readers want the share.
    let panel = points(fitted.panel, values: series.ratios, series: series) { rulesByPoint[$0] }
    let dispersion = self.panel(fitted.dispersion, .dispersion, title: "Moving range", of: fitted, series: series)
    let signals = fitted.signals.filter { $0.panel == .location }.map { signal($0, judgement: judgement(of: $0.direction)) }
      .sorted { ($0.members.first ?? 0, $0.rule) < ($1.members.first ?? 0, $1.rule) }
    // The history that a monitoring chart learns from is shown and not judged.
    let history = Set(fitted.phases.flatMap { $0.start..<$0.start + Int($0.figures["history"] ?? 0) })
    let tested = panel.indices.count { panel[$0].excluded == nil && !panel[$0].statistic.isNaN && !history.contains($0) }
    let flagged = panel.filter { !$0.signals.isEmpty }.count
    let diagnostics = fitted.diagnostics
    var result = ControlChartResult(
      uniqueId: uniqueId, title: title, unit: unit, direction: direction, type: fitted.chart, why: fitted.why,
      says: finding(fitted, signals: signals, tested: tested), judged: fitted.judged, rules: fitted.rules,
      limitsFrom: limitsFrom(fitted, series: series), every: axis.frequency?.name, target: target, phases: fitted.phases.map(phase),
      points: panel,
      signals: signals, dispersion: dispersion, notes: notes + fitted.notes,
      diagnostics: ControlChartResult.Diagnostics(
        usablePoints: diagnostics.usablePoints, missingPoints: panel.filter { $0.value.isNaN }.count,
        excludedPoints: panel.filter { $0.excluded != nil }.count, lag1Autocorrelation: diagnostics.residualAutocorrelation,
        dispersion: diagnostics.dispersionIndex, seasonalStrength: diagnostics.seasonalStrength,
        flaggedShare: tested > 0 ? Double(flagged) / Double(tested) : .nan))
    result.within = self.panel(fitted.within, .within, title: "Within subgroups", of: fitted, series: series)
    result.statisticName = fitted.panel.title
    if fitted.panel.notation == .plain, !fitted.panel.isOnMeasureScale { result.statisticUnit = .number }
    result.transform = fitted.transform.map {
      TransformResult(name: settings.transformation.rawValue, lambda: $0.power)
    }
    return result
  }

  private func points(
    _ panel: ChartPanel, values: [Double], series: ControlCharts.ChartSeries, rules: (Int) -> [String]
  ) -> [ControlChartResult.Point] {
    (0..<panel.count).map { index in
      let isIncomplete = incomplete.contains(index)
      var point = ControlChartResult.Point(
        ds: axis.label(at: index), value: values[index], n: series.denominators?[index] ?? .nan,
        statistic: panel.statistic[index], centerLine: panel.centerLine[index], lowerControlLimit: panel.lowerControlLimit[index],
        upperControlLimit: panel.upperControlLimit[index], z: panel.z[index], signals: rules(index),
        excluded: isIncomplete ? nil : series.exclusions[index], complete: !isIncomplete)
      point.statisticUpper = panel.upperStatistic.flatMap { $0[index].isFinite ? $0[index] : nil }
      point.statisticLower = panel.lowerStatistic.flatMap { $0[index].isFinite ? $0[index] : nil }
      return point
    }
  }

  private func phase(_ phase: ChartPhase) -> ControlChartResult.Phase {
    var result = ControlChartResult.Phase(
      start: axis.label(at: phase.start), end: axis.label(at: phase.end), centerLine: phase.centerLine, sigma: phase.sigma)
    let figures = phase.figures.filter { $0.value.isFinite }
    if !figures.isEmpty { result.figures = figures }
    return result
  }

  private func signal(_ signal: ControlCharts.ChartSignal, judgement: ChartSignal.Judgement) -> ChartSignal {
    ChartSignal(
      rule: signal.rule, mark: Self.mark(of: signal.rule), start: axis.label(at: signal.start), end: axis.label(at: signal.end),
      members: signal.members, direction: ChartSignal.Direction(rawValue: signal.direction.rawValue) ?? .none, judgement: judgement,
      says: signal.says)
  }

  /// Nelson's rules go by their number, other sets by a letter in front: `W2`, `A1`, rules of the caller's own by C and their points: `C7`.
  private static func mark(of rule: String) -> String {
    // A rule stated in a line begins with its number of points.
    let points = rule.prefix { $0.isNumber }
    if !points.isEmpty { return "C\(points)" }
    let parts = rule.split(separator: "_")
    guard let set = parts.first, let number = parts.last, Int(number) != nil else { return rule.prefix(1).uppercased() }
    return set == "nelson" ? String(number) : "\(set.prefix(1).uppercased())\(number)"
  }

  private func judgement(of direction: SignalDirection) -> ChartSignal.Judgement {
    switch (direction, self.direction) {
    case (.none, _), (_, .neutral): .none
    case (.up, .higher), (.down, .lower): .better
    case (.up, .lower), (.down, .higher): .worse
    }
  }

  private func finding(_ fitted: FittedChart, signals: [ChartSignal], tested: Int) -> String {
    guard fitted.judged else { return fitted.notes.first ?? "Not judged." }
    guard let last = signals.last else {
      return "Nothing has shifted: all \(tested) points lie within what their history leads one to expect."
    }
    return signals.count == 1 ? last.says : "\(signals.count) signals; the latest: \(last.says)"
  }

  private func limitsFrom(_ fitted: FittedChart, series: ControlCharts.ChartSeries) -> String {
    guard fitted.judged, let first = fitted.phases.first, let last = fitted.phases.last else { return "no limits" }
    let count = fitted.phases.reduce(0) { $0 + $1.baselineCount }
    let range = settings.baseline.map { $0.lowerBound...$0.upperBound - 1 } ?? first.start...last.end
    let used = range.filter { series.exclusions[$0] == nil && !fitted.panel.statistic[$0].isNaN }
    let start = used.first ?? range.lowerBound
    let end = used.last ?? range.upperBound
    let unit = axis.frequency.map { count == 1 ? $0.name : "\($0.name)s" } ?? "points"
    let prefix = fitted.phases.count > 1 ? "limits by phase" : "limits"
    return "\(prefix) from \(spokenLabel(start)) to \(spokenLabel(end)), \(count) \(unit)"
  }

  /// The period as a sentence names it: `Fri 25 Mar 2016`.
  private func spokenLabel(_ index: Int) -> String { Phrase.period(axis, at: index) }
}
