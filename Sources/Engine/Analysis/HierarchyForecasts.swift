import Forecasting
import Timeline

/// Forecasts of a table whose series add up: the sums are made, forecast like any other series, and all of them reconciled.
struct HierarchyForecasts {
  let hierarchy: Hierarchy
  let method: ReconciliationMethod
  /// All nodes, aggregates first, on one axis.
  let series: [RegularSeries]

  /// Nil where no reconciliation is asked for.
  init?(_ request: ForecastJob.Request, _ given: [RegularSeries]) throws(JobError) {
    guard let name = request.reconcile, name.lowercased() != "none" else {
      if request.groups != nil {
        throw JobError(
          .request, code: "groups_without_reconcile", message: "groups say how series add up: state a reconciliation too", field: "groups")
      }
      return nil
    }
    guard let method = ReconciliationMethod(name: name) else {
      throw JobError(
        .request, code: "invalid_reconciliation",
        message: "'\(name)' is no reconciliation; take none, \(ReconciliationMethod.allCases.map(\.rawValue).joined(separator: ", "))",
        field: "reconcile")
    }
    self.method = method
    do throws(ForecastingError) {
      hierarchy = try Self.hierarchy(given, groups: request.groups)
    } catch {
      throw JobError(.request, code: "invalid_hierarchy", message: error.message, field: "reconcile")
    }
    series = try Self.nodes(hierarchy, given)
  }

  /// A tree by the parts of the ids, or groups by the named parts.
  private static func hierarchy(_ given: [RegularSeries], groups names: [String]?) throws(ForecastingError) -> Hierarchy {
    let ids = given.map(\.id)
    guard let names else { return try Hierarchy(paths: ids) }
    let parts = ids.map { $0.split(separator: "/", omittingEmptySubsequences: false).map(String.init) }
    for (id, list) in zip(ids, parts) where list.count != names.count {
      throw ForecastingError(.badParameter, "The id '\(id)' does not have \(names.count) parts, one a group.", place: id)
    }
    return try Hierarchy(bottom: ids, groups: names.enumerated().map { place, name in (name, parts.map { $0[place] }) })
  }

  /// The series of all nodes on the axis from the first period to the last one that any of them has.
  private static func nodes(_ hierarchy: Hierarchy, _ given: [RegularSeries]) throws(JobError) -> [RegularSeries] {
    let byId = Dictionary(given.map { ($0.id, $0) }) { first, _ in first }
    let bottom = hierarchy.bottom.compactMap { byId[$0] }
    guard let first = bottom.first, bottom.count == hierarchy.bottom.count else { return [] }
    for one in bottom {
      guard one.axis.kind == first.axis.kind else {
        throw JobError(
          .data, code: "steps_differ", message: "series \(one.id) has another step than \(first.id), so they do not add up",
          field: "reconcile")
      }
      guard one.denominators?.contains(where: { !$0.isNaN }) != true else {
        throw JobError(.data, code: "not_summable", message: "series \(one.id) is a ratio; ratios do not add up", field: "reconcile")
      }
    }
    var step = 1
    if case .steps(let width) = first.axis.kind { step = max(1, abs(width)) }
    let start = bottom.reduce(first.axis.first) { min($0, $1.axis.first) }
    let end = bottom.reduce(first.axis.first) { max($0, $1.axis.first + $1.axis.count * step) }
    let count = (end - start) / step
    let axis: TimeAxis
    switch first.axis.kind {
    case .calendar(let frequency, let zone): axis = TimeAxis(frequency: frequency, zone: zone, first: start, count: count)
    case .steps: axis = TimeAxis(step: step, first: start, count: count)
    }
    let columns = bottom.map { one -> [Double] in
      let lead = (one.axis.first - start) / step
      return [Double](repeating: .nan, count: lead) + one.values + [Double](repeating: .nan, count: max(0, count - lead - one.values.count))
    }
    let sums = hierarchy.aggregates.map { aggregate in
      // A series adds nothing before it begins; where one is missing later on, so is the sum.
      var values = [Double](repeating: .nan, count: count)
      for member in aggregate.members {
        let begin = columns[member].firstIndex { !$0.isNaN } ?? count
        for t in begin..<max(begin, count) { values[t] = (values[t].isNaN ? 0 : values[t]) + columns[member][t] }
      }
      for member in aggregate.members {
        let begin = columns[member].firstIndex { !$0.isNaN } ?? count
        for t in begin..<max(begin, count) where columns[member][t].isNaN { values[t] = .nan }
      }
      return RegularSeries(id: aggregate.name, axis: axis, values: values)
    }
    return sums + zip(bottom, columns).map { RegularSeries(id: $0.id, axis: axis, values: $1) }
  }

  /// The forecasts of all nodes by one model, made to add up. `results` are those of `series`, in the same order, and are changed in means,
  /// intervals, paths and sums.
  func reconcile(
    _ results: inout [ForecastResult], nodes: [HierarchyNode], levels: [Double], sampling: PathSampling?
  ) throws(JobError) {
    let bottom = series.dropFirst(hierarchy.aggregates.count).map(\.values)
    let areNonNegative = series.allSatisfy { $0.values.allSatisfy { $0.isNaN || $0 >= 0 } }
    let forecast: ReconciledForecast
    do throws(ForecastingError) {
      let longest = nodes.reduce(0) { max($0, $1.errors.count) }
      let errors = nodes.map { [Double](repeating: .nan, count: longest - $0.errors.count) + $0.errors }
      let reconciliation = try Reconciliation(hierarchy, method: method, history: Array(bottom), errors: errors)
      forecast = try ReconciledForecast(
        nodes, by: reconciliation, levels: levels, paths: sampling?.count ?? Self.usualPaths, seed: sampling?.seed ?? 0,
        isNonNegative: areNonNegative)
    } catch {
      throw JobError(forecast: error, series: hierarchy.names.first ?? "")
    }
    for (place, distribution) in forecast.forecasts.enumerated() where place < results.count {
      results[place].mean = distribution.mean
      results[place].intervals = distribution.intervals.map {
        ForecastResult.Interval(level: $0.level, lower: $0.lower, upper: $0.upper)
      }
      results[place].notes.append(
        "Reconciled by \(method.rawValue) with \(hierarchy.count - 1) other series, so that all of them add up; intervals by reconciled paths."
      )
      if let sampling {
        let future = series[place].axis.following(distribution.horizon)
        try sampling.fill(&results[place], paths: forecast.paths[place], future: future, levels: levels)
      }
    }
  }

  private static let usualPaths = 500
}
