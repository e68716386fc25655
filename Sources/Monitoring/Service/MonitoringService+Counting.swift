public import Engine

extension MonitoringService {
  /// Counts every series that follows a KPI anew, as after an import, and keeps what changed: late tickets correct periods that were counted
  /// before, as further revisions.
  ///
  /// - Returns: the series that changed.
  @discardableResult
  public func recount(
    from source: any KPISource, report: @escaping @Sendable (_ series: String?, JobError) -> Void = { _, _ in }
  ) async throws(JobError) -> Set<String> {
    let followed = try await store.read { (store) throws(JobError) in try store.all(Series.self, status: "counted").map(\.record) }
    var changed: Set<String> = []
    let received = now
    var clocks: [String: SeriesClock] = [:]
    for series in followed {
      do throws(JobError) { clocks[series.id] = try SeriesClock(series) } catch { report(series.id, error) }
    }
    func following(_ series: Series) -> (kpi: FollowedKPI, clock: SeriesClock)? {
      guard let kpi = series.kpi, let clock = clocks[series.id] else { return nil }
      return (FollowedKPI(kpi, zone: clock.zone), clock)
    }
    let all = try source.observations(followed.compactMap { following($0)?.kpi })
    for series in followed {
      guard let (kpi, clock) = following(series) else { continue }
      guard let counted = all[kpi.key] else {
        report(series.id, JobError(.data, code: "no_such_slice", message: "the tickets have nothing of '\(series.id)'"))
        continue
      }
      do throws(JobError) {
        // A period that still runs would be corrected again and again.
        let over = counted.observations.filter { clock.start(of: clock.period(of: $0.start) + 1) <= received }
        let result = try await store.write { (store) throws(JobError) in try store.append(over, to: series.id, at: received) }
        if result.added + result.corrected > 0 { changed.insert(series.id) }
      } catch {
        report(series.id, error)
      }
    }
    wake(changed)
    return changed
  }
}
