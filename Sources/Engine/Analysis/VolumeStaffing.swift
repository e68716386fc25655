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
    let (seconds, source) = handleTime
    var builder = StaffingBuilder(
      uniqueId: base.response.uniqueId, title: "Staffing", axis: base.axis, volume: base.response.mean, volumeUpper: base.upper,
      handleSeconds: seconds, handleSource: source)
    builder.apply(
      goal: request.serviceLevel, targetSeconds: request.targetSeconds, shrinkage: request.shrinkage,
      maximumOccupancy: request.maximumOccupancy, shiftHours: request.shiftHours)
    if source == "assumption" {
      builder.assume("a handle time of \(Phrase.duration(seconds)) a ticket (state yours with --aht)")
    }
    if let daily { builder.daily = (daily.axis, daily.response.mean, daily.upper) }
    do throws(StaffingError) {
      return try builder.build()
    } catch {
      throw JobError(staffing: error)
    }
  }

  private var handleTime: (seconds: Double, source: String) {
    if let aht = request.aht { return (aht, "request") }
    let known = (tickets.handleSeconds ?? []).filter { $0.isFinite && $0 > 0 }
    if !known.isEmpty { return (known.reduce(0, +) / Double(known.count), "data") }
    return (Self.assumedHandleSeconds, "assumption")
  }
}
