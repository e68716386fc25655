import Staffing
import Tickets
import Timeline

/// The staffing of the main job: agents by hour and people by day for the forecast volume.
struct VolumeStaffing {
  var request: AnalyzeJob.Request
  var tickets: TicketTable
  var forecasts: [VolumeForecasts.Forecast]

  /// Ten minutes of hands-on work: what the plan says it assumed, where neither the data nor the request state a handle time.
  private static let assumedHandleSeconds = 600.0

  func plan() throws(JobError) -> StaffingPlan? {
    let hourly = forecasts.first { $0.axis.frequency == .hour }
    let daily = forecasts.first { $0.axis.frequency == .day }
    guard let base = hourly ?? daily else { return nil }
    let (seconds, source, remark) = handleTime
    var builder = StaffingBuilder(
      uniqueId: base.response.uniqueId, title: "Staffing", axis: base.axis, volume: base.response.mean, volumeUpper: base.upper,
      handleSeconds: seconds, handleSource: source)
    builder.volumeLower = base.lower
    builder.apply(
      goal: request.serviceLevel, targetSeconds: request.targetSeconds, shrinkage: request.shrinkage,
      maximumOccupancy: request.maximumOccupancy, shiftHours: request.shiftHours)
    if source == "assumption" {
      builder.assume("a handle time of \(Phrase.duration(seconds)) a ticket (state yours with --aht)")
    }
    if let remark { builder.assume(remark) }
    if let daily { builder.daily = (daily.axis, daily.response.mean, daily.upper) }
    do throws(StaffingError) {
      return try builder.build()
    } catch {
      throw JobError(staffing: error)
    }
  }

  /// Nobody works on one ticket for longer without a break: such a stamp is a ticket left open on the screen.
  private static let longestHandleSeconds = 28_800.0

  /// The mean handle time, where it comes from, and what was left out of it.
  private var handleTime: (seconds: Double, source: String, remark: String?) {
    if let aht = request.aht { return (aht, "request", nil) }
    let stated = (tickets.handleSeconds ?? []).filter { !$0.isNaN }
    let known = stated.filter { $0 > 0 && $0 <= Self.longestHandleSeconds }
    guard !known.isEmpty else { return (Self.assumedHandleSeconds, "assumption", nil) }
    let left = stated.count - known.count
    let mean = known.reduce(0, +) / Double(known.count)
    let remark =
      left == 0
      ? nil : "handle times of zero and less or over 8 h left out (\(left) of \(stated.count) tickets), mean \(Phrase.duration(mean))"
    return (mean, "data", remark)
  }
}
