import Staffing
import Timeline

/// The live contacts that the people of a deferred plan answer too: numbers and people by interval, as `staff` writes them.
struct LiveContacts {
  let axis: TimeAxis
  let stepSeconds: Int
  /// Contacts and people by interval.
  let volume: [Double]
  let agents: [Int]
  let handleSeconds: Double
  let targetSeconds: Double
  let meanPatience: Double?
  private let queue: String
  /// Volumes that were not taken as they are.
  let remarks: [String]

  init(_ input: DeferredJob.LiveInput) throws(StaffingError) {
    (axis, volume, agents, remarks) = try Self.read(input)
    guard case .calendar(.minutes(let minutes), _) = axis.kind else {
      throw StaffingError(.invalidParameter, subject: "live", detail: "Live contacts need intervals of minutes or hours with their times.")
    }
    stepSeconds = minutes * 60
    handleSeconds = input.aht ?? 300
    targetSeconds = input.targetSeconds ?? 20
    meanPatience = input.patience
    queue = input.queue ?? (input.patience == nil ? "c" : "a")
  }

  /// Intervals of a week.
  var slots: Int { 604_800 / stepSeconds }

  /// What each interval's contacts meet when `apart` of its people do other work only.
  func measures(apart: [Int]? = nil) throws(StaffingError) -> [QueueMeasures] {
    var measures: [QueueMeasures] = []
    for (place, count) in volume.enumerated() {
      let traffic = try QueueTraffic(
        volume: count, intervalSeconds: Double(stepSeconds), handleTime: handleSeconds, meanPatience: meanPatience)
      measures.append(
        try QueueModels.named(queue).init(traffic)
          .measures(agents: agents[place] - (apart?[place] ?? 0), targetSeconds: targetSeconds))
    }
    return measures
  }

  /// The mean of a value by interval of the week from Monday on; nil where the table has no such interval.
  func week(_ values: [Double]) -> [Double?] {
    var sums = [Double](repeating: 0, count: slots)
    var counts = sums
    for (place, value) in values.enumerated() {
      let slot = axis.slot(at: place, season: slots)
      sums[slot] += value
      counts[slot] += 1
    }
    return zip(sums, counts).map { $1 > 0 ? $0 / $1 : nil }
  }

  private static func read(
    _ input: DeferredJob.LiveInput
  ) throws(StaffingError) -> (axis: TimeAxis, volume: [Double], agents: [Int], remarks: [String]) {
    let series: RegularSeries?
    do throws(JobError) {
      let all: [RegularSeries]
      if let named = try? SeriesInput(table: input.table, map: ["y": "volume"]).read().series {
        all = named
      } else {
        all = try SeriesInput(table: input.table).read().series
      }
      guard all.count <= 1 else {
        throw JobError(.data, code: "several_series", message: "live contacts are one series, not \(all.count)")
      }
      series = all.first
    } catch {
      throw StaffingError(.invalidParameter, subject: "live", detail: error.description)
    }
    guard let series else { throw StaffingError(.missingParameter, subject: "live", detail: "The table of live contacts is empty.") }
    let remarks = [VolumeRemarks.negative(series)].compactMap { $0 }.map { "live contacts: \($0)" }
    let volume = series.values.map { $0.isFinite ? max(0, $0) : 0 }
    if let agents = input.agents { return (series.axis, volume, volume.map { _ in agents }, remarks) }
    guard let column = series.extras["agents"] else {
      throw StaffingError(
        .missingParameter, subject: "live", detail: "The table of live contacts has no column agents; state how many are there (agents).")
    }
    return (series.axis, volume, column.map { $0.isFinite ? Int(min(1e6, max(0, $0))) : 0 }, remarks)
  }
}
