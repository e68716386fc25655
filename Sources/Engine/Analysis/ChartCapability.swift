import ControlCharts
import Timeline

/// The capability of a charted measure, and what is to be said of it.
struct ChartCapability {
  var lower: Double?
  var upper: Double?
  var target: Double?
  var unit: MeasureUnit

  /// The indices of the last phase's points.
  func result(
    _ fitted: FittedChart, series: ControlCharts.ChartSeries, settings: ChartSettings
  ) throws(ControlChartError) -> CapabilityResult {
    let specification: Specification
    do throws(ControlChartError) {
      specification = try Specification(lower: lower, upper: upper, target: target)
    } catch {
      throw .invalidParameter(lower == nil ? "upper_spec" : "lower_spec", error.detail)
    }
    var settings = settings
    // What was before the last phase is another process.
    if settings.baseline == nil, let start = settings.phaseStarts.max(), start < series.count { settings.baseline = start..<series.count }
    settings.phaseStarts = []
    let analysis = try CapabilityAnalysis(series, specification: specification, settings: settings)
    let stable = fitted.judged && fitted.signals.isEmpty
    return CapabilityResult(
      lowerSpec: lower, upperSpec: upper, target: specification.target, confidence: analysis.confidence, count: analysis.count,
      observedBelow: analysis.observedBelow, observedAbove: analysis.observedAbove, mean: analysis.mean,
      sigmaWithin: analysis.within.sigma, sigmaOverall: analysis.overall.sigma, cp: index(analysis.within.potential),
      cpl: index(analysis.within.lower), cpu: index(analysis.within.upper), cpk: .init(analysis.within.minimum),
      cpm: index(analysis.within.taguchi), pp: index(analysis.overall.potential), ppl: index(analysis.overall.lower),
      ppu: index(analysis.overall.upper), ppk: .init(analysis.overall.minimum), ppm: index(analysis.overall.taguchi),
      expectedBelow: analysis.overall.expectedBelow, expectedAbove: analysis.overall.expectedAbove,
      percentiles: try percentiles(analysis, series: series, settings: settings, specification: specification), stable: stable,
      says: says(analysis, fitted: fitted))
  }

  private func index(_ index: CapabilityIndex?) -> CapabilityResult.Index? { index.map { .init($0) } }

  private func percentiles(
    _ analysis: CapabilityAnalysis, series: ControlCharts.ChartSeries, settings: ChartSettings, specification: Specification
  ) throws(ControlChartError) -> CapabilityResult.Percentiles? {
    guard settings.transformation == .none else { return nil }
    let range = settings.baseline ?? 0..<series.count
    let used = range.filter { series.exclusions[$0] == nil && !settings.baselineOmissions.contains($0) }
    let ratios = series.ratios
    let measurements = (series.subgroups.map { groups in used.flatMap { groups[$0] } } ?? used.map { ratios[$0] }).filter { !$0.isNaN }
    guard measurements.count >= 10 else { return nil }
    let isLogNormal = series.kind == .duration && measurements.allSatisfy { $0 > 0 }
    // Intervals of very long series would take longer than they are worth: the percentiles stand still there.
    let resamples = measurements.count > 200_000 ? 0 : max(100, min(1000, 2_000_000 / measurements.count))
    let found = try PercentileCapability(
      measurements, specification: specification, method: isLogNormal ? .logNormal : .empirical, resamples: resamples)
    return CapabilityResult.Percentiles(
      method: found.method.rawValue, low: found.low, median: found.median, high: found.high, pp: index(found.potential),
      ppl: index(found.lower), ppu: index(found.upper), ppk: .init(found.minimum))
  }

  /// `Cpk 1.12 (95 % interval 0.95 to 1.29): …`.
  private func says(_ analysis: CapabilityAnalysis, fitted: FittedChart) -> String {
    let cpk = analysis.within.minimum
    var text = "Cpk \(Phrase.number(cpk.value))"
    if cpk.lower.isFinite, cpk.upper.isFinite {
      text += " (\(Phrase.percent(analysis.confidence)) interval \(Phrase.number(cpk.lower)) to \(Phrase.number(cpk.upper)))"
    }
    let limits = [lower.map { "below \(Phrase.value($0, unit))" }, upper.map { "above \(Phrase.value($0, unit))" }].compactMap { $0 }
    let outside = (analysis.observedBelow ?? 0) + (analysis.observedAbove ?? 0)
    text += ": \(outside) of \(Phrase.grouped(analysis.count)) measurements lay \(limits.joined(separator: " or "))"
    if !fitted.judged {
      text += "; the chart is not judged, so whether this will last is unknown"
    } else if !fitted.signals.isEmpty {
      text += "; the process has shifted, so this describes nothing that will recur"
    } else if cpk.lower >= 1 {
      text += "; as long as nothing changes, it will keep within the specification"
    } else if cpk.upper < 1 {
      text += "; as long as nothing changes, it will not keep within the specification"
    }
    return text + "."
  }
}
