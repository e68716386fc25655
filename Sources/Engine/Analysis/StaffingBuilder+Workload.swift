import Staffing
import Timeline

/// Tickets that can wait until the evening: hours of work and people by day.
extension StaffingBuilder {
  func workload(shrinkage: Shrinkage, intervalSeconds: Double) throws(StaffingError) -> StaffingPlan.Workload? {
    guard let days = daily ?? sums() else { return nil }
    let rules = try WorkloadRequirement.Rules(
      handleTime: handleSeconds, paidHours: shiftHours, occupancy: maximumOccupancy, shrinkage: shrinkage)
    let table = try WorkloadTable(volumes: days.mean, upperVolumes: days.upper, rules: rules)
    let needs = table.rows.map { try? $0.need.get() }
    let uppers = table.rows.map { try? $0.upperNeed?.get() }
    return StaffingPlan.Workload(
      handleSeconds: handleSeconds, handleSource: handleSource, occupancy: maximumOccupancy, shrinkage: shrinkage.total,
      shiftHours: shiftHours, ds: (0..<days.axis.count).map(days.axis.label), tickets: days.mean, ticketsUpper: days.upper,
      hours: needs.map { $0?.workloadHours ?? .nan }, people: needs.map { $0.map { Double($0.wholePeople) } ?? .nan },
      peopleUpper: uppers.map { $0.map { Double($0.wholePeople) } ?? .nan })
  }

  /// The intervals added up by day. The sum of the intervals' upper bounds lies above the day's own: said among the assumptions by the caller.
  private func sums() -> (axis: TimeAxis, mean: [Double], upper: [Double])? {
    guard case .calendar(let frequency, let zone) = axis.kind else { return nil }
    guard frequency != .day else { return (axis, volume, highVolume) }
    guard case .minutes = frequency, let first = axis.date(at: 0), let last = axis.date(at: axis.count - 1) else { return nil }
    let days = TimeAxis(
      frequency: .day, zone: zone, first: first.daysSinceEpoch, count: last.daysSinceEpoch - first.daysSinceEpoch + 1)
    var mean = [Double](repeating: 0, count: days.count)
    var upper = mean
    let highVolume = highVolume
    for index in 0..<axis.count {
      guard let day = axis.date(at: index)?.daysSinceEpoch else { continue }
      mean[day - days.first] += volume[index].isNaN ? 0 : volume[index]
      upper[day - days.first] += highVolume[index].isNaN ? 0 : highVolume[index]
    }
    return (days, mean, upper)
  }
}
