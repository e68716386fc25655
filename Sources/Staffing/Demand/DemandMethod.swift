import Statistics

/// How the changing demand of a day becomes one load an interval, to which a steady-state queue is then staffed.
///
/// Source: L. V. Green, P. J. Kolesar and J. Soares (2001), "Improving the SIPP approach for staffing service systems that have cyclic
/// demands", Operations Research 49; O. B. Jennings et al. (1996), "Server staffing to meet time-varying demand", Management Science 42; the mean
/// over the points of an interval is L. V. Green and P. J. Kolesar (1991), "The pointwise stationary approximation for queues with
/// nonstationary arrivals", Management Science 37.
public enum DemandMethod: String, CaseIterable, Codable, Sendable {
  /// Stationary independent period by period: the mean rate of the interval.
  case intervalAverage = "sipp_average"
  /// The highest rate within the interval; it differs from the mean where rates are given finer than the staffing intervals.
  case intervalHighest = "sipp_max"
  /// The mean rate of the interval shifted back by the lag, a mean handle time: the load follows the arrivals late.
  case laggedAverage = "lag_average"
  /// The highest rate of the interval shifted back by the lag.
  case laggedHighest = "lag_max"
  /// Modified offered load: the mean of the M_t/G/∞ load over the interval.
  case modifiedLoadAverage = "mol_average"
  /// The highest M_t/G/∞ load within the interval.
  case modifiedLoadHighest = "mol_max"
  /// The M_t/G/∞ load at points of the interval, with a rate that changes evenly within it: the service level is the mean over the contacts
  /// of the interval, each at the load that it meets.
  case modifiedLoadPointwise = "mol_pointwise"

  /// The load in Erlangs of each staffing interval.
  ///
  /// - Parameters:
  ///   - path: The arrival rates.
  ///   - handleTime: The handle times.
  ///   - cells: How many intervals of the path make one staffing interval, 1 or more; a last staffing interval may hold fewer.
  ///   - lag: Seconds of the shift of the lagged methods; a mean handle time where `nil`.
  /// - Throws: `invalid_parameter` or `too_large`, as `IntervalLoads`.
  public func loads(
    _ path: RatePath, handleTime: DurationLaw, cells: Int = 1, lag: Double? = nil
  ) throws(StaffingError) -> [Double] {
    guard cells >= 1 else { throw StaffingError.invalid("cells", Double(cells), expected: "a count of 1 or more") }
    try handleTime.checked("handle_time")
    let mean = handleTime.mean
    try StaffingError.requirePositive(mean, "handle_time")
    let lag = lag ?? mean
    try StaffingError.requireNonNegative(lag, "lag")
    let spans = stride(from: 0, to: path.rates.count, by: cells).map { $0..<min(path.rates.count, $0 + cells) }
    func window(_ span: Range<Int>, _ shift: Double) -> (start: Double, end: Double) {
      (Double(span.lowerBound) * path.intervalSeconds - shift, Double(span.upperBound) * path.intervalSeconds - shift)
    }
    switch self {
    case .intervalAverage:
      return spans.map { span in span.reduce(0) { $0 + path.rates[$1] } / Double(span.count) * mean }
    case .intervalHighest:
      return spans.map { span in (path.rates[span].max() ?? 0) * mean }
    case .laggedAverage:
      return spans.map { span in
        let window = window(span, lag)
        return path.average(from: window.start, to: window.end) * mean
      }
    case .laggedHighest:
      return spans.map { span in
        let window = window(span, lag)
        return path.maximum(from: window.start, to: window.end) * mean
      }
    case .modifiedLoadPointwise:
      let fine = path.refined(Self.stretches)
      return try DemandMethod.modifiedLoadAverage.loads(fine, handleTime: handleTime, cells: cells * Self.stretches)
    case .modifiedLoadAverage, .modifiedLoadHighest:
      let loads = try IntervalLoads(path, handleTime: handleTime).loads
      return spans.map { span in
        self == .modifiedLoadHighest
          ? loads[span].reduce(0) { max($0, $1.highest) } : loads[span].reduce(0) { $0 + $1.average } / Double(span.count)
      }
    }
  }
}
