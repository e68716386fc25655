import Engine
import Monitoring
import Timeline

/// What the monitors see, so that dashboards which exist can plot it.
enum MonitorMetrics {
  /// Most monitors that a page shows.
  private static let most = 5000

  static func add(to page: inout MetricsText, from store: any MonitoringStore) async throws {
    let most = most
    let (states, names, incidents, pending) = try await store.read { (reading) throws(JobError) in
      let states = try reading.page(MonitorState.self, limit: most).records
      var names: [String: String] = [:]
      for state in states where names[state.series] == nil {
        names[state.series] = try reading.find(Series.self, state.series)?.record.name
      }
      let open = try reading.all(Incident.self, status: Incident.State.open.rawValue).count
      let acknowledged = try reading.all(Incident.self, status: Incident.State.acknowledged.rawValue).count
      let pending = try reading.page(OutboxMessage.self, status: OutboxMessage.State.pending.rawValue, limit: 10_000).items.count
      return (states, names, [("open", open), ("acknowledged", acknowledged)], pending)
    }
    let gauges: [(name: String, help: String, value: (MonitorState) -> Double?)] = [
      ("foreshift_kpi_value", "The latest complete period of a monitored series.", { $0.latest?.value }),
      ("foreshift_kpi_expected", "What was expected for that period.", { $0.latest?.expected }),
      ("foreshift_kpi_lower_control_limit", "Its lower control limit.", { $0.latest?.lowerLimit }),
      ("foreshift_kpi_upper_control_limit", "Its upper control limit.", { $0.latest?.upperLimit }),
      ("foreshift_kpi_signalling", "1 where that period signals, else 0.", { $0.isJudged ? ($0.isSignalling ? 1 : 0) : nil }),
      (
        "foreshift_kpi_period_start_seconds", "Where that period begins, in seconds since 1970.",
        {
          $0.latest.map { Double($0.start.secondsSinceEpoch) }
        }
      ),
    ]
    for gauge in gauges where !states.isEmpty {
      page.begin(gauge.name, .gauge, gauge.help)
      for state in states {
        // A limit that does not exist has no sample.
        guard let value = gauge.value(state), !value.isNaN else { continue }
        page.sample(gauge.name, [("monitor", state.id), ("series", state.series), ("name", names[state.series] ?? state.series)], value)
      }
    }
    page.begin("foreshift_incidents", .gauge, "Incidents that have not recovered, by state.")
    for (state, count) in incidents { page.sample("foreshift_incidents", [("state", state)], Double(count)) }
    page.begin("foreshift_outbox_pending", .gauge, "Alerts that still have to be delivered, up to 10000.")
    page.sample("foreshift_outbox_pending", [], Double(pending))
  }
}
