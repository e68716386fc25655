public import Engine
public import Timeline

/// The periods of a kept series: its step on the clock of its zone.
public struct SeriesClock: Sendable, Equatable {
  public let frequency: Frequency
  public let zone: Zone

  /// Codes of errors: `invalid_frequency`, `unknown_timezone`.
  public init(_ series: Series) throws(JobError) {
    guard let frequency = Frequency(name: series.every) else {
      throw JobError(
        .request, code: "invalid_frequency",
        message: "'\(series.every)' is no step of time; write hour, day, week, month, quarter, year or minutes as 15min", field: "every")
    }
    self.frequency = frequency
    if series.timezone == "UTC" {
      zone = .utc
    } else if let found = ZoneTable.zone(series.timezone) {
      zone = found
    } else {
      throw JobError(
        .request, code: "unknown_timezone", message: "'\(series.timezone)' is no time zone; write one such as Europe/Oslo",
        field: "timezone")
    }
  }

  /// The number of the period that holds `instant`.
  public func period(of instant: Instant) -> Int { frequency.period(ofLocalSeconds: zone.localSeconds(instant)) }

  /// The first instant of a period.
  public func start(of period: Int) -> Instant { zone.instant(localSeconds: frequency.startLocalSeconds(ofPeriod: period)) }
}
