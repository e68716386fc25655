import Engine
import Timeline

/// Finds what explains an incident: the slices of the tickets that make up the change, and the same measure elsewhere that moved with it.
public struct IncidentExplanation: Sendable {
  /// Dimensions that are looked at.
  public static let dimensions = ["team", "category", "channel", "priority"]
  /// Periods before the onset that are compared with those since, at most: whole weeks of days.
  static let reach = 28
  /// Standard deviations by which a sister has moved too.
  static let leastMove = 2.0

  let store: any MonitoringStore
  let source: (any KPISource)?

  public init(store: any MonitoringStore, source: (any KPISource)?) {
    self.store = store
    self.source = source
  }

  /// The explainer that a `MonitoringService` takes.
  public var explainer: IncidentExplainer {
    { incident, evaluation, _ in await self.explain(incident, evaluation) }
  }

  func explain(_ incident: Incident, _ evaluation: MonitorEvaluation) async -> Incident {
    var explained = incident
    explained.sisters = (try? await sisters(of: incident)) ?? []
    explained.slices = (try? await slices(of: incident, evaluation)) ?? []
    if let first = explained.slices.first { explained.says += " \(first.says)" }
    if !explained.sisters.isEmpty {
      let names = explained.sisters.prefix(3).map(\.name).joined(separator: ", ")
      explained.says += " \(explained.sisters.count == 1 ? "It moved" : "They moved") too: \(names)."
    }
    return explained
  }

  private func slices(of incident: Incident, _ evaluation: MonitorEvaluation) async throws(JobError) -> [SliceContribution] {
    let series = incident.series
    guard let source, let reference = try await store.read({ (store) throws(JobError) in try store.find(Series.self, series)?.record.kpi })
    else { return [] }
    let window = evaluation.window
    let followed = FollowedKPI(reference, zone: window.clock.zone)
    let onset = window.position(of: incident.onset.at)
    var found: [SliceContribution] = []
    for dimension in Self.dimensions where reference.slice?[dimension] == nil && reference.slice == nil {
      let parts = try source.slices(followed, by: dimension)
      guard parts.count > 1, let first = parts.first?.series else { continue }
      let slices = parts.map { part in Self.compared(part.value, part.series.observations, window: window, onset: onset) }
      found += SliceComparison.contributions(dimension: dimension, slices: slices, isRatio: first.isRatio, unit: first.unit)
    }
    return found.sorted { ($1.share, $0.dimension, $0.value) < ($0.share, $1.dimension, $1.value) }
  }

  /// The means of a slice since the onset, and before it over the same calendar slots.
  static func compared(_ value: String, _ observations: [Observation], window: WatchedWindow, onset: Int) -> SliceComparison.Slice {
    let season = window.clock.frequency == .day ? 7 : 1
    let slots = Set((onset..<max(onset + 1, window.count)).map { ((window.first + $0) % season + season) % season })
    var sums = (before: 0.0, after: 0.0)
    var weights = (before: 0.0, after: 0.0)
    var counts = (before: 0.0, after: 0.0)
    for observation in observations where observation.value.isFinite {
      let position = window.position(of: observation.start)
      let weight = observation.denominator.isFinite ? observation.denominator : 0
      if position >= onset {
        sums.after += observation.value
        weights.after += weight
        counts.after += 1
      } else if position >= onset - reach, slots.contains(((window.first + position) % season + season) % season) {
        sums.before += observation.value
        weights.before += weight
        counts.before += 1
      }
    }
    return SliceComparison.Slice(
      value: value, amountBefore: sums.before / max(counts.before, 1), amountAfter: sums.after / max(counts.after, 1),
      weightBefore: weights.before / max(counts.before, 1), weightAfter: weights.after / max(counts.after, 1))
  }

  /// Other monitored series of the same KPI whose latest period lies far from its own expectation.
  private func sisters(of incident: Incident) async throws(JobError) -> [SisterChange] {
    let series = incident.series
    return try await store.read { (store) throws(JobError) in
      guard let kpi = try store.find(Series.self, series)?.record.kpi?.kpi else { return [] }
      var sisters: [SisterChange] = []
      for sister in try store.page(Series.self, parent: kpi, limit: 200).records where sister.id != series {
        guard let state = try store.page(MonitorState.self, parent: sister.id, limit: 1).records.first, let latest = state.latest,
          latest.z.magnitude >= Self.leastMove || state.isSignalling
        else { continue }
        let direction: ChartSignal.Direction = latest.z > 0 ? .up : .down
        let text = (latest.z.magnitude * 10).rounded() / 10
        sisters.append(
          SisterChange(
            series: sister.id, name: sister.name, z: latest.z, direction: direction,
            says: "\(sister.name) lies \(text) standard deviations \(latest.z > 0 ? "above" : "below") expectation."))
      }
      return sisters.sorted { ($1.z.magnitude, $0.series) < ($0.z.magnitude, $1.series) }
    }
  }
}
