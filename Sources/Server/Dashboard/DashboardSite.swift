import Engine
import Monitoring
import Pictures
import Timeline

/// What all pages of the dashboard share.
final class DashboardSite: Sendable {
  let parts: ServerParts
  /// The server's own data; nil where it was started without any.
  let own: DashboardSubject?
  let uploads = DashboardUploads()
  /// What people noted on charts: the newest of it.
  let annotations = RememberedRecords<Annotation>(limit: 500)
  /// Names of KPIs by language and id.
  private let names: [String: [String: String]]

  init(_ parts: ServerParts) throws {
    self.parts = parts
    own = parts.configuration.dashboard.map {
      DashboardSubject(
        base: "/", configuration: $0, isUpload: false, pool: parts.pool, timeout: parts.configuration.asynchronousTimeout,
        facts: { try? await parts.store.read { (reading) throws(JobError) in try StatedFacts.read(reading, now: .now) } })
    }
    var names: [String: [String: String]] = [:]
    for kpi in try CatalogJob.run(CatalogJob.Request(), context: JobContext()).kpis {
      for (language, name) in kpi.names { names[language, default: [:]][kpi.id] = name }
    }
    self.names = names
  }

  func names(in locale: PictureLocale) -> [String: String] { names[locale.tag] ?? [:] }
}
