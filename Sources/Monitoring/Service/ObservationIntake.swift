public import Engine
public import Timeline

/// Takes a batch of observations within a transaction, after checking it against its series.
public struct ObservationIntake {
  let store: any MonitoringWriting

  public init(store: any MonitoringWriting) { self.store = store }

  /// No observation lies before this instant or after the other: beyond, periods are no longer exact.
  private static let earliest: Int64 = -62_135_596_800
  private static let latest: Int64 = 253_402_300_799

  /// Appends and corrects; all of it, or nothing where one observation is refused.
  ///
  /// Codes of errors: `no_such_record`, `counted_series` for a series that follows a KPI, `not_a_period`, `invalid_value`.
  public func append(_ observations: [Observation], to series: String, at received: Instant) throws(JobError) -> AppendResult {
    let record = try store.get(Series.self, series).record
    guard record.kpi == nil else {
      throw JobError(
        .request, code: "counted_series",
        message: "the series '\(series)' is counted from tickets: import tickets in place of observations",
        field: "series")
    }
    let clock = try SeriesClock(record)
    for (index, observation) in observations.enumerated() {
      let seconds = observation.start.secondsSinceEpoch
      guard seconds >= Self.earliest, seconds <= Self.latest else {
        throw Self.refused(index, "start", "not_a_period", "\(seconds) lies outside the years 1 to 9999")
      }
      let start = clock.start(of: clock.period(of: observation.start))
      // The hour that the clock repeats in autumn begins twice.
      guard start == observation.start || clock.zone.occurrences(localSeconds: clock.zone.localSeconds(observation.start)) > 1 else {
        throw Self.refused(
          index, "start", "not_a_period",
          "\(observation.start.iso8601) is not the start of a \(clock.frequency.name) in \(record.timezone); that is \(start.iso8601)")
      }
      guard observation.value.isNaN || observation.value.magnitude < 1e15 else {
        throw Self.refused(index, "value", "invalid_value", "a value lies below 1e15 in size")
      }
      guard observation.denominator.isNaN || (observation.denominator >= 0 && observation.denominator < 1e15) else {
        throw Self.refused(index, "denominator", "invalid_value", "a denominator is a number of at least 0")
      }
    }
    return try store.append(observations, to: series, at: received)
  }

  private static func refused(_ index: Int, _ field: String, _ code: String, _ why: String) -> JobError {
    JobError(.request, code: code, message: "observation \(index + 1): \(why)", field: "observations/\(index)/\(field)")
  }
}
