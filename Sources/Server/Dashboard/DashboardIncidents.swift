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
    let (lasting, ended, series, isWatching) = try await store.read {
      (reading) throws(JobError) -> ([Incident], [Incident], [String: Series], Bool) in
      var lasting: [Incident] = []
      for status in ["open", "acknowledged"] {
        lasting += try reading.page(Incident.self, status: status, newestFirst: true, limit: Self.shown).records
      }
      let ended = try reading.page(Incident.self, status: "recovered", newestFirst: true, limit: 5).records
      var series: [String: Series] = [:]
      for id in Set((lasting + ended).map(\.series)) { series[id] = try reading.find(Series.self, id)?.record }
      return (lasting, ended, series, try !reading.page(Monitor.self, limit: 1).records.isEmpty)
    }
    var open: [DashboardIncident] = []
    for incident in lasting {
      open.append(Self.view(incident, series[incident.series], chart: try? await chart(ofSeries: incident.series)))
    }
    return Found(open: open, recovered: ended.map { Self.view($0, series[$0.series], chart: nil) }, isWatching: isWatching)
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
    let budget = try await parts.monitoring.recentBudgets()[monitor.board] ?? BoardBudget(falseAlarmsPerWeek: 1, weights: [1])
    let memory = parts.monitoring.memory(of: monitor.id)
    return try await Offloaded.run {
      let length = budget.runLength(weight: monitor.budgetShare ?? 1, every: try SeriesClock(series).frequency)
      var chart = try MonitorEvaluation(monitor, series: series, observations: observations, runLength: length, now: .now, memory: memory)
        .chart
      chart?.uniqueId = id
      chart?.title = series.name
      return chart
    }
  }

  /// The notes of a KPI's daily series, or of the series itself, and those of all charts.
  func notes(on id: String) async -> [DashboardNote] {
    let names = Set([id, KPIReference(kpi: id, every: "day").series])
    let found = try? await store.read { (reading) throws(JobError) -> ([Annotation], Series?) in
      let notes = try reading.page(Annotation.self, newestFirst: true, limit: 500).records
      var series: Series?
      for name in names where series == nil { series = try reading.find(Series.self, name)?.record }
      return (notes.filter { $0.series.map(names.contains) ?? true }, series)
    }
    guard let (notes, series) = found else { return [] }
    return notes.sorted { $0.start < $1.start }.map {
      DashboardNote(ds: Self.label($0.start, series), text: $0.text, author: $0.author)
    }
  }

  /// How the charts of a series label an instant: the day on the series' clock, or the moment where its periods are shorter than a day.
  static func label(_ instant: Instant, _ series: Series?) -> String {
    guard let series, let clock = try? SeriesClock(series) else { return String(instant.iso8601.prefix(10)) }
    guard clock.frequency.meanSeconds >= 86_400 else { return instant.iso8601 }
    return String(Instant(secondsSinceEpoch: clock.zone.localSeconds(instant)).iso8601.prefix(10))
  }

  /// The period that an alert's link points at, `20260301T000000Z`, as the series' chart labels it.
  func period(at text: String, ofSeries id: String) async -> String? {
    guard text.utf8.count >= 15, text.hasSuffix("Z") else { return nil }
    let parts = Array(text)
    let date = "\(String(parts[0..<4]))-\(String(parts[4..<6]))-\(String(parts[6..<8]))"
    let time = "\(String(parts[9..<11])):\(String(parts[11..<13])):\(String(parts[13..<15]))"
    guard let reading = ISO8601.parse(Array("\(date)T\(time)Z".utf8)) else { return nil }
    let series = try? await store.read { (reading) throws(JobError) in try reading.find(Series.self, id)?.record }
    return Self.label(Instant(secondsSinceEpoch: reading.localSeconds), series ?? nil)
  }

  private static func view(_ incident: Incident, _ series: Series?, chart: ControlChartResult?) -> DashboardIncident {
    let level: DashboardIncident.Level =
      switch incident.severity {
      case .low: .low
      case .medium: .medium
      case .high: .high
      }
    var view = DashboardIncident(
      id: incident.id, title: incident.title, says: incident.says, rule: incident.evidence?.ruleSays, level: level,
      isData: incident.incidentKind == .data, isOpen: incident.state == .open, since: label(incident.onset.at, series),
      between: (label(incident.onset.from, series), label(incident.onset.to, series)), noiseChance: incident.evidence?.noiseChance,
      link: incident.link,
      slices: incident.slices.map(\.says), sisters: incident.sisters.map(\.says), owner: incident.owner, comment: incident.comment,
      actions: incident.actions.map { .init(at: label($0.at, series), by: $0.by, text: $0.text, effect: $0.effect?.says) }, chart: chart)
    view.kpi = series?.kpi?.kpi
    if let evidence = incident.evidence, let unit = series?.unit {
      view.evidence = DashboardIncident.Evidence(
        at: label(evidence.at, series), value: evidence.value, expected: evidence.expected, relativeSize: evidence.relativeSize, unit: unit)
    }
    return view
  }
}
