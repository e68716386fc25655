import Monitoring
import Testing
import Timeline

@Suite("Quiet hours and maintenance hold the delivery")
struct IncidentHoldTests {
  /// 2024-01-05, a Friday, at `hour`, in UTC.
  private func friday(_ hour: Int, _ minute: Int = 0) -> Instant {
    Instant(secondsSinceEpoch: Watching.start(4).secondsSinceEpoch + Int64(hour * 3600 + minute * 60))
  }

  private func hold(_ quiet: QuietHours?, at now: Instant, _ severity: Severity = .low, _ maintenance: [MaintenanceWindow] = []) -> Instant?
  {
    var monitor = Monitor(id: "m", name: "M", series: "s")
    monitor.quietHours = quiet
    monitor.maintenance = maintenance
    return IncidentHold(monitor, severity: severity, now: now, zone: .utc)?.until
  }

  @Test func quietHoursGoOverMidnight() {
    let quiet = QuietHours(from: "22:00", to: "06:00")
    #expect(hold(quiet, at: friday(21, 59)) == nil)
    #expect(hold(quiet, at: friday(22)) == friday(30))
    #expect(hold(quiet, at: friday(5, 59)) == friday(6))
    #expect(hold(quiet, at: friday(6)) == nil)
  }

  @Test func aQuietWeekendFollowsAQuietNight() {
    let quiet = QuietHours(from: "22:00", to: "06:00", days: [6, 7])
    // Saturday and Sunday are quiet, and the night to Monday.
    #expect(hold(quiet, at: friday(23)) == friday(3 * 24 + 6))
  }

  @Test func graveAlertsGoOut() {
    let quiet = QuietHours(from: "22:00", to: "06:00", exceptFrom: .high)
    #expect(hold(quiet, at: friday(23), .medium) == friday(30))
    #expect(hold(quiet, at: friday(23), .high) == nil)
  }

  @Test func maintenanceThatEndsAtNightIsFollowedByTheNight() {
    let quiet = QuietHours(from: "22:00", to: "06:00")
    let window = MaintenanceWindow(start: friday(18), end: friday(23))
    #expect(hold(quiet, at: friday(19), .low, [window]) == friday(30))
    #expect(hold(nil, at: friday(19), .low, [window]) == friday(23))
    #expect(hold(nil, at: friday(23), .low, [window]) == nil)
  }

  @Test func nonsenseIsNotQuiet() {
    #expect(hold(QuietHours(from: "25:00", to: "x"), at: friday(3)) == nil)
    #expect(hold(QuietHours(from: "08:00", to: "08:00"), at: friday(8)) == nil)
  }
}
