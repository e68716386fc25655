import Engine
import Foundation
import Monitoring
import Pictures
import Timeline

/// What is watched, as the pages show it: incidents with the charts around them, series, and notes.
struct DashboardIncidents: Sendable {
  let site: DashboardSite
  private var parts: ServerParts { site.parts }
  private var store: any MonitoringStore { parts.store }

  init(_ site: DashboardSite) { self.site = site }

  /// Incidents that last, and the latest that ended, as the store has them.
  struct Found: Sendable {
    var lasting: [Stored<Incident>]
    var ended: [Stored<Incident>]
    var series: [String: SeriesVersion]
    /// Whether anything is watched at all.
    var isWatching: Bool

    /// A text that changes whenever an incident or a chart around one does.
    var version: String {
      let incidents = (lasting + ended).map { "\($0.sequence).\($0.revision)" }
      return (incidents + series.sorted { $0.key < $1.key }.map(\.value.text) + ["\(isWatching)"]).joined(separator: " ")
    }
  }

  private static let shown = 20

  func found() async throws -> Found {
    let budgets = try await parts.monitoring.recentBudgets()
    return try await store.read { (reading) throws(JobError) in
      var lasting: [Stored<Incident>] = []
      for status in ["open", "acknowledged"] {
        lasting += try reading.page(Incident.self, status: status, newestFirst: true, limit: Self.shown).items
      }
      let ended = try reading.page(Incident.self, status: "recovered", newestFirst: true, limit: 5).items
      var series: [String: SeriesVersion] = [:]
      let now = Instant.now
      for id in Set((lasting + ended).map(\.record.series)) { series[id] = try SeriesVersion(id, in: reading, budgets: budgets, now: now) }
      return Found(
        lasting: lasting, ended: ended, series: series, isWatching: try !reading.page(Monitor.self, limit: 1).records.isEmpty)
    }
  }

  /// The same as pages show them, those that last with the charts around them.
  func views(of found: Found) async -> (open: [DashboardIncident], recovered: [DashboardIncident]) {
    var charts: [String: ControlChartResult] = [:]
    for id in Set(found.lasting.map(\.record.series)) {
      if let version = found.series[id] { charts[id] = try? await version.chart(in: parts) }
    }
    func view(_ incident: Incident, isLasting: Bool) -> DashboardIncident {
      Self.view(incident, found.series[incident.series]?.series, chart: isLasting ? charts[incident.series] : nil)
    }
    return (found.lasting.map { view($0.record, isLasting: true) }, found.ended.map { view($0.record, isLasting: false) })
  }

  /// Incidents that last, without charts, and a text that changes whenever they do.
  struct Lasting: Sendable {
    var incidents: [DashboardIncident] = []
    var version = ""
  }

  /// Incidents that last: on a series, or on any series of a KPI; of everything where no id is stated.
  func lasting(on id: String? = nil) async throws -> Lasting {
    try await store.read { (reading) throws(JobError) in try Self.lasting(on: id, in: reading) }
  }

  private static func lasting(on id: String?, in reading: any MonitoringReading) throws(JobError) -> Lasting {
    var found = Lasting()
    for status in ["open", "acknowledged"] {
      for incident in try reading.page(Incident.self, status: status, newestFirst: true, limit: 200).items {
        let series = try reading.find(Series.self, incident.record.series)?.record
        guard id == nil || incident.record.series == id || series?.kpi?.kpi == id else { continue }
        found.incidents.append(view(incident.record, series, chart: nil))
        found.version += " \(incident.sequence).\(incident.revision)"
      }
    }
    return found
  }

  /// What the page of a watched series is made of, without its observations.
  struct Watched: Sendable {
    var version: SeriesVersion
    var notes: [DashboardNote]
    var lasting: Lasting
  }

  /// A watched series; nil where there is none of this id.
  func watched(_ id: String) async throws -> Watched? {
    let budgets = try await parts.monitoring.recentBudgets()
    let annotations = site.annotations
    return try await store.read { (reading) throws(JobError) -> Watched? in
      guard let version = try SeriesVersion(id, in: reading, budgets: budgets, now: .now) else { return nil }
      let notes = try Self.notes(among: annotations.records(in: reading).records, on: [id], version.series)
      return Watched(version: version, notes: notes, lasting: try Self.lasting(on: id, in: reading))
    }
  }

  /// The notes of a KPI's daily series, or of the series itself, and those of all charts.
  func notes(on id: String) async -> [DashboardNote] {
    let names = [id, KPIReference(kpi: id, every: "day").series]
    let annotations = site.annotations
    let notes = try? await store.read { (reading) throws(JobError) -> [DashboardNote] in
      let all = try annotations.records(in: reading).records
      guard !all.isEmpty else { return [] }
      var series: Series?
      for name in names where series == nil { series = try reading.find(Series.self, name)?.record }
      return Self.notes(among: all, on: Set(names), series)
    }
    return notes ?? []
  }

  private static func notes(among all: [Annotation], on names: Set<String>, _ series: Series?) -> [DashboardNote] {
    all.filter { $0.series.map(names.contains) ?? true }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }.map {
      DashboardNote(ds: label($0.start, series), text: $0.text, author: $0.author)
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
    if let evidence = incident.evidence {
      let measures: [String: MeasureUnit] = ["count": .count, "proportion": .proportion, "duration": .seconds, "rate": .ratio]
      let unit = series?.unit ?? series?.measure.flatMap { measures[$0] } ?? .number
      view.evidence = DashboardIncident.Evidence(
        at: label(evidence.at, series), value: evidence.value, expected: evidence.expected, relativeSize: evidence.relativeSize, unit: unit)
    }
    return view
  }
}
