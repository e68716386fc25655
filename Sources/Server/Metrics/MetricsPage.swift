import Engine
import Foundation

/// `GET /metrics`: what the server does, for Prometheus.
struct MetricsPage: Sendable {
  let parts: ServerParts
  let startedAt: Date

  func text() async throws -> String {
    var page = MetricsText()
    page.begin("foreshift_build_info", .gauge, "The engine's version, always 1.")
    page.sample("foreshift_build_info", [("version", Engine.version)], 1)
    page.begin("process_start_time_seconds", .gauge, "When the server started, in seconds since 1970.")
    page.sample("process_start_time_seconds", [], startedAt.timeIntervalSince1970)
    process(&page)
    requests(&page)
    let work = parts.pool.counts
    page.begin("foreshift_jobs_running", .gauge, "Jobs at work.")
    page.sample("foreshift_jobs_running", [], Double(work.running))
    page.begin("foreshift_jobs_waiting", .gauge, "Jobs that wait for a place.")
    page.sample("foreshift_jobs_waiting", [], Double(work.waiting))
    page.begin("foreshift_jobs_total", .counter, "Jobs that were begun.")
    page.sample("foreshift_jobs_total", [], Double(work.begun))
    page.begin("foreshift_event_listeners", .gauge, "Clients that follow the events.")
    page.sample("foreshift_event_listeners", [], Double(parts.bell.count))
    pages(&page)
    try await MonitorMetrics.add(to: &page, from: parts.store)
    return page.text
  }

  /// Pages and pictures that are kept, in memory that is bounded.
  private func pages(_ page: inout MetricsText) {
    let counts = parts.pages.counts
    page.begin("foreshift_pages_kept", .gauge, "Pages and pictures kept as they were made.")
    page.sample("foreshift_pages_kept", [], Double(counts.pages))
    page.begin("foreshift_pages_kept_bytes", .gauge, "Bytes that they take.")
    page.sample("foreshift_pages_kept_bytes", [], Double(counts.bytes))
    page.begin("foreshift_pages_kept_limit_bytes", .gauge, "Bytes that they take at most.")
    page.sample("foreshift_pages_kept_limit_bytes", [], Double(parts.pages.most))
    page.begin("foreshift_page_requests_total", .counter, "Requests for pages and pictures, by whether the page was there.")
    page.sample("foreshift_page_requests_total", [("page", "kept")], Double(counts.found))
    page.sample("foreshift_page_requests_total", [("page", "made")], Double(counts.made))
    page.begin("foreshift_pages_dropped_total", .counter, "Pages that made room for others.")
    page.sample("foreshift_pages_dropped_total", [], Double(counts.dropped))
  }

  private func requests(_ page: inout MetricsText) {
    let all = parts.meter.all
    page.begin("foreshift_http_requests_total", .counter, "Requests answered, by route and status.")
    for (key, counts) in all {
      for (status, count) in counts.byStatus.sorted(by: { $0.key < $1.key }) {
        page.sample(
          "foreshift_http_requests_total", [("method", key.method), ("route", key.route), ("status", String(status))], Double(count))
      }
    }
    let name = "foreshift_http_request_duration_seconds"
    page.begin(name, .histogram, "Time to answer, by route.")
    for (key, counts) in all {
      let labels = [("method", key.method), ("route", key.route)]
      var total = 0
      for (limit, count) in zip(RequestMeter.limits, counts.classes) {
        total += count
        page.sample(name + "_bucket", labels + [("le", MetricsText.number(limit))], Double(total))
      }
      total += counts.classes.last ?? 0
      page.sample(name + "_bucket", labels + [("le", "+Inf")], Double(total))
      page.sample(name + "_sum", labels, counts.seconds)
      page.sample(name + "_count", labels, Double(total))
    }
  }

  /// Memory and processor time, where the system tells them.
  private func process(_ page: inout MetricsText) {
    #if os(Linux)
      var time = timespec()
      guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return }
      page.begin("process_cpu_seconds_total", .counter, "Processor time used, in seconds.")
      page.sample("process_cpu_seconds_total", [], Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9)
      // Pages, of which the second number is the resident ones.
      let numbers = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
      guard numbers.count > 1, let pages = Double(numbers[1]) else { return }
      page.begin("process_resident_memory_bytes", .gauge, "Memory in use, in bytes.")
      page.sample("process_resident_memory_bytes", [], pages * Double(sysconf(Int32(_SC_PAGESIZE))))
    #endif
  }
}
