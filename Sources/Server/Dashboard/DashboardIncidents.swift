import Engine
import Foundation
import Monitoring
import Pictures
import Timeline

/// What is watched, as the pages show it: incidents with the charts around them, series, and notes.
struct DashboardIncidents: Sendable {
  let parts: ServerParts
  private var store: any MonitoringStore { parts.store }

  init(_ parts: ServerParts) { self.parts = parts }

  /// Incidents that last, and the latest that ended.
  struct Found: Sendable {
    var open: [DashboardIncident]
    var recovered: [DashboardIncident]
    /// Whether anything is watched at all.
    var isWatching: Bool
  }

  private static let shown = 20

  func incidents() async throws -> Found {
    let (lasting, ended, isWatching) = try await store.read { (reading) throws(JobError) -> ([Incident], [Incident], Bool) in
      var lasting: [Incident] = []
      for status in ["open", "acknowledged"] {
        lasting += try reading.page(Incident.self, status: status, newestFirst: true, limit: Self.shown).records
      }
      let ended = try reading.page(Incident.self, status: "recovered", newestFirst: true, limit: 5).records
      return (lasting, ended, try !reading.page(Monitor.self, limit: 1).records.isEmpty)
    }
    var open: [DashboardIncident] = []
    for incident in lasting { open.append(Self.view(incident, chart: try? await chart(ofSeries: incident.series))) }
    return Found(open: open, recovered: ended.map { Self.view($0, chart: nil) }, isWatching: isWatching)
  }

  /// The chart of a watched series, as its first monitor draws it; nil where nothing watches such a series.
  func chart(ofSeries id: String) async throws -> ControlChartResult? {
    let read = try await store.read { (reading) throws(JobError) -> (Series, Monitor, [Observation])? in
      guard let series = try reading.find(Series.self, id)?.record else { return nil }
      let monitor = try reading.page(Monitor.self, parent: id, limit: 1).records.first ?? Monitor(id: id, name: series.name, series: id)
      let observations = try reading.latestObservations(of: id, limit: WatchedWindow.observationLimit)
      return (series, monitor, observations)
    }
    guard let (series, monitor, observations) = read else { return nil }
    let budget = try await parts.monitoring.budgets()[monitor.board] ?? BoardBudget(falseAlarmsPerWeek: 1, weights: [1])
    return try await Offloaded.run {
      let length = budget.runLength(weight: monitor.budgetShare ?? 1, every: try SeriesClock(series).frequency)
      var chart = try MonitorEvaluation(monitor, series: series, observations: observations, runLength: length, now: .now).chart
      chart?.uniqueId = id
      chart?.title = series.name
      return chart
    }
  }

  /// The notes of a KPI's daily series, or of the series itself, and those of all charts.
  func notes(on id: String) async -> [DashboardNote] {
    let names = Set([id, KPIReference(kpi: id, every: "day").series])
    let found = try? await store.read { (reading) throws(JobError) -> [Annotation] in
      try reading.page(Annotation.self, newestFirst: true, limit: 500).records.filter { $0.series.map(names.contains) ?? true }
    }
    return (found ?? []).sorted { $0.start < $1.start }.map {
      DashboardNote(ds: Self.label($0.start), text: $0.text, author: $0.author)
    }
  }

  /// A day where the instant is a midnight, else the moment.
  private static func label(_ instant: Instant) -> String {
    let text = instant.iso8601
    return text.hasPrefix(text.prefix(10) + "T00:00:00") ? String(text.prefix(10)) : text
  }

  private static func view(_ incident: Incident, chart: ControlChartResult?) -> DashboardIncident {
    let level: DashboardIncident.Level =
      switch incident.severity {
      case .low: .low
      case .medium: .medium
      case .high: .high
      }
    return DashboardIncident(
      id: incident.id, title: incident.title, says: incident.says, rule: incident.evidence?.ruleSays, level: level,
      isData: incident.incidentKind == .data, isOpen: incident.state == .open, since: label(incident.onset.at),
      between: (label(incident.onset.from), label(incident.onset.to)), noiseChance: incident.evidence?.noiseChance, link: incident.link,
      slices: incident.slices.map(\.says), sisters: incident.sisters.map(\.says), owner: incident.owner, comment: incident.comment,
      actions: incident.actions.map { .init(at: label($0.at), by: $0.by, text: $0.text, effect: $0.effect?.says) }, chart: chart)
  }
}
