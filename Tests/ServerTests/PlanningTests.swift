import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Monitoring
import Testing
import Timeline

@testable import Server

/// Targets, calendars, forecasts and staffing plans as resources.
struct PlanningTests {
  /// Calls of sixteen weeks, fewer at weekends.
  private static func calls(from first: Int, days: Int) -> String {
    let rows = (first..<(first + days)).map { day in
      let date = CivilDate(daysSinceEpoch: 20_605 + day)
      let text = ISO8601.string(localSeconds: Int64(date.daysSinceEpoch) * 86_400, zone: .unstated).prefix(10)
      return "\(text),\((day % 7 < 5 ? 100 : 30) + day * 7 % 5)"
    }
    return "ds,y\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test func aForecastIsKeptAndHeldAgainstWhatCame() async throws {
    try await ServerTestCase.run { client in
      _ = try await client.send(.post, "/v1/series", RecordTests.series)
      let path = "/v1/series/calls/observations"
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/forecasts", #"{"series": "calls"}"#), 422, "no_observations")
      _ = try await client.send(.post, path, Self.calls(from: 0, days: 112), ServerTestCase.csv)
      let made = try await client.send(.post, "/v1/forecasts", #"{"series": "calls", "horizon": 14, "model": "SeasonalNaive"}"#)
      #expect(made.status == .created)
      let location = try #require(made.headers[.location])
      #expect(try ServerTestCase.value(made)["forecast"]?["ds"]?.items.count == 14)
      #expect(try ServerTestCase.value(try await client.send(.get, "/v1/forecasts?series=calls"))["items"]?.items.count == 1)

      _ = try await client.send(.post, path, Self.calls(from: 112, days: 7), ServerTestCase.csv)
      let outcome = try ServerTestCase.value(try await client.send(.get, location + "/outcome"))
      #expect(outcome["known"] == 7)
      #expect(outcome["known_steps"]?.items.count == 7)
      #expect(outcome["held"]?.items.first?["inside"] != nil)

      let id = try #require(try ServerTestCase.value(made)["id"]?.string)
      let plan = try await client.send(.post, "/v1/staffing_plans", #"{"name": "June", "forecast": "\#(id)", "aht": 420}"#)
      #expect(plan.status == .created)
      #expect(try ServerTestCase.value(plan)["plan"]?["ds"]?.items.count == 14)
      _ = try await ServerTestCase.problem(
        client.send(.post, "/v1/staffing_plans", #"{"name": "June", "forecast": "none"}"#), 409, "no_such_forecast")
      // Both are drawn too, once a revision.
      for path in [location, try #require(plan.headers[.location])] {
        let svg = try await client.send(.get, path + "?width=560&locale=sv", nil, [.accept: "image/svg+xml"])
        #expect(svg.headers[.contentType] == "image/svg+xml" && svg.text.hasPrefix("<svg") && svg.text.contains("width=\"560\""))
        let tag = try #require(svg.headers[.eTag])
        let again = try await client.send(.get, path + "?width=560&locale=sv", nil, [.accept: "image/svg+xml", .ifNoneMatch: tag])
        #expect(again.status == .notModified)
        let vega = try await client.send(.get, path, nil, [.accept: "application/vnd.vegalite.v5+json"])
        #expect(vega.text.contains("vega-lite/v5"))
        #expect(try await client.send(.get, path, nil, [.accept: "text/csv"]).text.contains(","))
        #expect(try ServerTestCase.value(try await client.send(.get, path))["made_by"] != nil)
        _ = try await ServerTestCase.problem(client.send(.get, path, nil, [.accept: "image/png"]), 406, "not_acceptable")
        _ = try await ServerTestCase.problem(client.send(.get, path + "?size=3"), 400, "unknown_parameter")
      }
      #expect(try await client.send(.delete, location).status == .noContent)
    }
  }

  @Test func targetsAndCalendarsSayWhatCanBeRead() async throws {
    try await ServerTestCase.run { client in
      let target = #"{"id": "sla", "kpi": "sla_compliance", "value": 0.9, "from": "2026-01-01", "to": "2026-12-31"}"#
      #expect(try await client.send(.post, "/v1/kpi_targets", target).status == .created)
      let misspelt = target.replacing("sla_compliance", with: "sla_complianc").replacing("\"sla\"", with: "\"b\"")
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/kpi_targets", misspelt), 422, "unknown_kpi")
      let reversed = target.replacing("2026-12-31", with: "2025-12-31")
      _ = try await ServerTestCase.problem(client.send(.put, "/v1/kpi_targets/sla", reversed), 422, "invalid_value")
      let calendar = #"{"id": "main", "name": "Desk", "calendar": "calendars: [{timezone: Europe/Oslo, hours: {mon-fri: '08:00-18:00'}}]"}"#
      #expect(try await client.send(.post, "/v1/calendars", calendar).status == .created)
      let broken = #"{"id": "b", "name": "Desk", "calendar": "calendars: 7"}"#
      let problem = try await ServerTestCase.problem(client.send(.post, "/v1/calendars", broken), 422, "invalid_calendar")
      #expect(problem["pointer"] == "/calendar")
    }
  }

  /// The dashboard is computed with the targets in force today and the main calendar.
  @Test func whatIsStatedReachesTheDashboard() async throws {
    let store = MemoryMonitoringStore()
    let (early, late, over) = (
      KPITarget(id: "a", kpi: "sla_compliance", value: 0.8, from: "2026-01-01"),
      KPITarget(id: "b", kpi: "sla_compliance", value: 0.9, from: "2026-03-01"),
      KPITarget(id: "c", kpi: "reopen_rate", value: 0.1, to: "2026-01-31")
    )
    try await store.write { (writing) throws(JobError) in
      for target in [late, early, over] { try writing.insert(target) }
      try writing.insert(KeptCalendar(id: KeptCalendar.main, name: "Desk", calendar: "calendars: []"))
    }
    let now = try #require(Instant(iso8601: "2026-06-01T00:00:00Z"))
    let facts = try await store.read { (reading) throws(JobError) in try StatedFacts.read(reading, now: now) }
    #expect(facts.targets == ["sla_compliance": 0.9])
    #expect(facts.calendar == "calendars: []")
    #expect(facts.version != StatedFacts().version)
  }
}
