import ControlCharts
import Timeline

/// The chart of several variables of one series.
struct MultivariateCharting {
  let charting: ChartRequestReading
  let series: RegularSeries
  let kind: MultivariateKind
  private var request: ChartJob.Request { charting.request }

  init(_ charting: ChartRequestReading, _ series: RegularSeries, _ kind: MultivariateKind) {
    self.charting = charting
    self.series = series
    self.kind = kind
  }

  func chart() throws(JobError) -> ControlChartResult {
    try refuseWhatDoesNotApply()
    let names = try variables()
    let periods = ChartPeriods(series)
    let exclusions = try periods.exclusions(request.exclude ?? [])
    var what = try charting.kind(of: series)
    // Neither way is good for a distance.
    what.direction = .neutral
    var settings = MultivariateSettings()
    settings.baseline = try request.baseline.map { (text) throws(JobError) in try periods.baseline(text) }
    var charted = ControlCharts.ChartSeries(values: series.values, kind: .continuous, exclusions: exclusions)
    charted.subgroups = nil
    let builder = ControlChartBuilder(
      uniqueId: series.id, title: request.title ?? (series.id.isEmpty ? names.joined(separator: ", ") : what.title), unit: what.unit,
      direction: what.direction, axis: series.axis, series: charted, settings: ChartSettings(baseline: settings.baseline),
      type: kind.id, target: request.target)
    do throws(ControlChartError) {
      let design = try limits(&settings, variables: names.count)
      let prepared = builder.prepared
      var parameters = try charting.parametersOrChartError()
      // The design is for the limits of a long series.
      if request.arl != nil, kind.id == MewmaChart.id, parameters["asymptotic"] == nil { parameters["asymptotic"] = 1 }
      let rows = rows(names, without: Set(exclusions.keys))
      var observed = MultivariateSeries(
        variables: names, rows: rows.rows, subgroups: rows.subgroups, labels: prepared.labels)
      if observed.rows.isEmpty { observed.labels = nil }
      let fitted = try MultivariateRegistry.fit(type: kind.id, observed, parameters: parameters, settings: settings)
      var result = builder.result(fitted.chart, series: prepared)
      result.design = design
      if !exclusions.isEmpty {
        result.notes.append("Points that are left out count as missing: neither the limits nor the sums know them.")
      }
      add(fitted, to: &result)
      return result
    } catch {
      throw charting.error(error, series: series.id)
    }
  }

  private func refuseWhatDoesNotApply() throws(JobError) {
    let stated: [(field: String, isGiven: Bool, why: String)] = [
      ("split", !(request.split ?? []).isEmpty, "has one phase; chart each phase by its own table"),
      ("center", request.center != nil, "takes its centre from the baseline"),
      ("sigma", request.sigma != nil, "takes its covariance from the baseline"),
      ("subgroup_sigma", request.subgroupSigma != nil, "takes the covariance within subgroups as it is"),
      ("transform", request.transform.map { $0 != "none" } ?? false, "takes its variables as they are; transform the columns first"),
      ("lower_spec", request.lowerSpec != nil, "has no specification of its own"),
      ("upper_spec", request.upperSpec != nil, "has no specification of its own"),
      ("rules", request.rules.map { $0 != "nelson_1" } ?? false, "is judged by its limit alone (nelson_1)"),
    ]
    for item in stated where item.isGiven {
      throw JobError(.request, code: "invalid_parameter", message: "the \(kind.id) chart \(item.why)", field: item.field)
    }
  }

  /// The columns to judge together, by name: those asked for, else the value and all further ones in the order of the file.
  private func variables() throws(JobError) -> [String] {
    let value = charting.reading.columns.first { $0.takenFor == "y" }?.header ?? "y"
    let further = charting.reading.columns.filter { $0.takenFor == $0.header && series.extras[$0.header] != nil }.map(\.header)
    let all = [value] + further
    guard let wanted = request.variables else {
      guard all.count > 1 else {
        throw JobError(
          .data, code: "missing_variables",
          message:
            "The \(kind.id) chart judges several variables together, and the table has only \(value): add further columns of numbers.")
      }
      return all
    }
    for name in wanted where !all.contains(name) {
      throw JobError(
        .request, code: "unknown_column", message: "there is no column '\(name)' of numbers; the table has \(all.joined(separator: ", "))",
        field: "variables")
    }
    guard !wanted.isEmpty, Set(wanted).count == wanted.count else {
      throw JobError(
        .request, code: "invalid_parameter", message: "variables must name at least one column, each once", field: "variables")
    }
    return wanted
  }

  /// One observation a row; a period left out is a missing one.
  private func rows(_ names: [String], without excluded: Set<Int>) -> (rows: [[Double]], subgroups: [Int]?) {
    let value = charting.reading.columns.first { $0.takenFor == "y" }?.header ?? "y"
    let missing = names.map { _ in Double.nan }
    guard let groups = series.subgroups else {
      let columns = names.map { $0 == value ? series.values : series.extras[$0] ?? [] }
      return (series.values.indices.map { index in excluded.contains(index) ? missing : columns.map { $0[index] } }, nil)
    }
    let columns = names.map { $0 == value ? groups : series.extraSubgroups?[$0] ?? [] }
    var rows: [[Double]] = []
    var points: [Int] = []
    for index in groups.indices {
      let group =
        excluded.contains(index) || groups[index].isEmpty ? [missing] : groups[index].indices.map { row in columns.map { $0[index][row] } }
      rows += group
      points += group.map { _ in index }
    }
    return (rows, points)
  }

  /// The limits of the request, or those designed for a run length.
  private func limits(_ settings: inout MultivariateSettings, variables: Int) throws(ControlChartError) -> LimitDesignResult? {
    if let probability = request.probabilityLimits { settings.falseAlarmProbability = probability }
    if let sigma = request.sigmaLimits {
      guard kind.id == HotellingChart.id, request.probabilityLimits == nil else {
        throw .invalidParameter("sigma_limits", "The \(kind.id) chart has a designed limit: state arl, probability_limits (t2) or h.")
      }
      settings.falseAlarmProbability = try HotellingChart.falseAlarmProbability(sigmaLimits: sigma)
    }
    if request.probabilityLimits != nil, kind.id != HotellingChart.id {
      throw .invalidParameter("probability_limits", "The \(kind.id) chart has memory: state a run length (arl) or the limit h.")
    }
    guard let runLength = request.arl else { return nil }
    if request.h != nil || request.probabilityLimits != nil || request.sigmaLimits != nil {
      throw .invalidParameter("arl", "Limits follow either from a run length (arl) or from what is stated beside it.")
    }
    guard runLength > 1, runLength <= 1e9 else {
      throw .invalidParameter("arl", "The average run length must lie above 1 and within 1e9, not \(runLength).")
    }
    settings.averageRunLength = runLength
    settings.falseAlarmProbability = 1 / runLength
    let wanted = Phrase.number(runLength)
    if kind.id == HotellingChart.id {
      return LimitDesignResult(
        arl: runLength, limits: ["false_alarm_probability": 1 / runLength], method: "closed form",
        says: "One false alarm in \(wanted) new points on average: each lies beyond its limit with probability 1/\(wanted).")
    }
    let limit: Double
    if kind.id == MewmaChart.id {
      let weight = request.lambda ?? request.parameters?["lambda"] ?? 0.1
      limit = try MEWMAScheme(weight: weight, limit: 10, dimensions: variables).designed(runLength: runLength).limit
    } else {
      limit = try McusumDesign(reference: request.k ?? request.parameters?["k"] ?? 0.5, variables: variables)
        .limit(averageRunLength: runLength)
    }
    return LimitDesignResult(
      arl: runLength, limits: ["h": limit], method: "integral equation",
      says: "One false alarm in \(wanted) points on average: a limit of \(Phrase.number(limit)) for \(variables) variables.")
  }

  private func add(_ fitted: FittedMultivariateChart, to result: inout ControlChartResult) {
    let names = fitted.variables
    func named(_ values: [Double]) -> [String: Double]? {
      guard values.count == names.count, values.allSatisfy(\.isFinite) else { return nil }
      return Dictionary(zip(names, values), uniquingKeysWith: { first, _ in first })
    }
    let value = charting.reading.columns.first { $0.takenFor == "y" }?.header ?? "y"
    for index in result.points.indices {
      let means = names.map { $0 == value ? series.values[index] : series.extras[$0]?[index] ?? .nan }
      result.points[index].variables = named(means)
      if index < fitted.contributions.count { result.points[index].contributions = named(fitted.contributions[index]) }
    }
    guard let center = named(fitted.center), fitted.covariance.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { return }
    result.multivariate = MultivariateResult(
      variables: names, center: center, covariance: fitted.covariance, limits: fitted.limits.filter { $0.value.isFinite })
  }
}

extension ChartRequestReading {
  /// The same parameters where errors of charts are thrown.
  func parametersOrChartError() throws(ControlChartError) -> [String: Double] {
    do throws(JobError) {
      return try parameters()
    } catch {
      throw .invalidParameter(error.field ?? "parameters", error.message)
    }
  }
}
