import ControlCharts
import Timeline

/// Turns a chart request into settings of the chart library.
struct ChartRequestReading: Sendable {
  let request: ChartJob.Request
  let reading: ReadingSummary

  /// The chart of one measure; `incomplete` are positions of periods that still run.
  func chart(
    _ series: RegularSeries, incomplete: Set<Int> = [], withEvidence: Bool = true, memory: MonitorMemory? = nil
  ) throws(JobError) -> ControlChartResult {
    if request.variables != nil {
      throw JobError(
        .request, code: "invalid_parameter",
        message: "variables are for charts of several measures: \(MultivariateRegistry.all.map(\.id).joined(separator: ", "))",
        field: "variables")
    }
    let what = try kind(of: series)
    let periods = ChartPeriods(series)
    let phases = try periods.phases(request.split ?? [])
    var settings = ChartSettings(
      sigmaLimits: request.sigmaLimits ?? 3, probabilityLimits: request.probabilityLimits, center: request.center, sigma: request.sigma,
      subgroupSigma: try word("subgroup_sigma", request.subgroupSigma), parameters: try parameters(),
      transformation: try word("transform", request.transform) ?? .none)
    settings.baseline = try request.baseline.map { (text) throws(JobError) in try periods.baseline(text) }
    settings.phaseStarts = phases.starts
    settings.baselineEstimator = try word("baseline_estimator", request.baselineEstimator) ?? .mean
    settings.widen = request.widen
    settings.monitorMemory = memory
    var charted = chartSeries(series, kind: what.kind)
    charted.exclusions = try periods.exclusions(request.exclude ?? [])
    if let holidays = request.holidays { charted.calendarEffects = try HolidayEffects(holidays).effects(on: series.axis) }
    do throws(ControlChartError) {
      if request.arl != nil, request.sigmaLimits != nil {
        throw .invalidParameter("arl", "Limits follow either from a run length (arl) or from sigma_limits.")
      }
      if let rules = request.rules { settings.rules = try RuleSet.parse(rules) }
      var builder = ControlChartBuilder(
        uniqueId: series.id, title: request.title ?? what.title, unit: what.unit, direction: what.direction, axis: series.axis,
        series: charted, settings: settings, type: request.type, target: request.target)
      builder.runLength = request.arl
      builder.incomplete = incomplete
      builder.hasEvidence = withEvidence
      (builder.lowerSpec, builder.upperSpec) = (request.lowerSpec, request.upperSpec)
      builder.proposesSteps = phases.proposes
      return try builder.build()
    } catch {
      throw self.error(error, series: series.id)
    }
  }

  /// The error with the field of the request at fault: a parameter by name is part of `parameters`.
  func error(_ error: ControlChartError, series: String) -> JobError {
    var result = JobError(chart: error, series: series)
    if let field = result.field, request.parameters?[field] != nil { result.field = "parameters" }
    return result
  }

  /// What the series measures; measurements in subgroups are no counts, unless the request says so.
  func kind(of series: RegularSeries) throws(JobError) -> SeriesKind {
    var what = SeriesKind(of: series)
    if series.subgroups != nil, what.kind == .count {
      (what.kind, what.unit) = (.continuous, .number)
    }
    // A chart of proportions takes its numbers for proportions, and then says which of them cannot be.
    let implied = ["p", "p_prime", "np"].contains(request.type ?? "") ? "proportion" : nil
    try what.apply(measure: request.measure ?? implied, direction: request.direction)
    return what
  }

  private func chartSeries(_ series: RegularSeries, kind: MeasureKind) -> ControlCharts.ChartSeries {
    let season = series.axis.frequency?.seasons.last ?? 0
    let isSeasonal = season > 1 && series.values.count >= 2 * season
    var charted = ControlCharts.ChartSeries(
      values: series.values, denominators: series.denominators,
      slots: isSeasonal ? (0..<series.axis.count).map { series.axis.slot(at: $0, season: season) } : nil, slotCount: max(1, season),
      kind: kind)
    charted.subgroups = series.subgroups
    return charted
  }

  /// The chart's own parameters: those with a field of their own and those by name.
  func parameters() throws(JobError) -> [String: Double] {
    var values = request.parameters ?? [:]
    let stated: [(name: String, value: Double?)] = [
      ("lambda", request.lambda), ("k", request.k), ("h", request.h), ("fir", request.fir.map { $0 ? 0.5 : 0 }),
      ("window", request.window.map(Double.init)),
    ]
    for (name, value) in stated {
      guard let value else { continue }
      // Without a head start there is nothing to state.
      if name == "fir", value == 0 { continue }
      guard values[name] == nil else {
        throw JobError(
          .request, code: "invalid_parameter", message: "\(name) is stated twice: by itself and among the parameters", field: name)
      }
      values[name] = value
    }
    return values
  }

  /// A word among those that the field knows.
  func word<Word: CaseIterable & RawRepresentable<String>>(_ field: String, _ text: String?) throws(JobError) -> Word? {
    guard let text else { return nil }
    guard let word = Word(rawValue: text) else {
      throw JobError(
        .request, code: "invalid_parameter",
        message: "\(field) is one of \(Word.allCases.map(\.rawValue).joined(separator: ", ")), not '\(text)'", field: field)
    }
    return word
  }
}
