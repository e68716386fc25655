/// Whether a process meets a target, judged by its control limits and not by its last point.
///
/// Where the whole span between the limits lies on the good side, the target will be met as long as nothing changes; where it lies on the
/// bad side, it will not be; where the target lies between the limits, chance decides from point to point. This is the assurance of the
/// English NHS "Making data count" guides (variation and assurance icons).
public struct TargetVerdict: Sendable, Equatable {
  /// What can be said of the points to come.
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    case meets, fails, varies
    /// There are no limits to judge by.
    case unknown
  }

  public let verdict: Verdict
  /// Share of the usable points of the last phase that met the target; NaN without any.
  public let shareMet: Double
  /// The verdict in one sentence.
  public let says: String

  /// - Parameter isHigherBetter: whether values above the target are good.
  public init(_ chart: FittedChart, target: Double, isHigherBetter: Bool, notation: ValueNotation = .plain) {
    let panel = chart.panel
    let start = chart.phases.last.map { max(0, $0.start) } ?? 0
    let comparable = panel.isOnMeasureScale && !panel.carriesMemory
    let points = (min(start, panel.count)..<panel.count).filter { comparable && !panel.statistic[$0].isNaN }
    let met = points.count { isHigherBetter ? panel.statistic[$0] >= target : panel.statistic[$0] <= target }
    let share = points.isEmpty ? Double.nan : Double(met) / Double(points.count)
    shareMet = share
    let wanted = notation.text(target)
    guard chart.judged, let last = points.last, !target.isNaN,
      !panel.lowerControlLimit[last].isNaN || !panel.upperControlLimit[last].isNaN
    else {
      verdict = .unknown
      says = "This chart has no limits of single points to judge the target \(wanted) by."
      return
    }
    // A limit that does not exist bounds nothing.
    let low = panel.lowerControlLimit[last].isNaN ? -Double.infinity : panel.lowerControlLimit[last]
    let high = panel.upperControlLimit[last].isNaN ? Double.infinity : panel.upperControlLimit[last]
    if isHigherBetter ? low >= target : high <= target {
      verdict = .meets
      says = "As long as nothing changes, the target \(wanted) will be met."
    } else if isHigherBetter ? high < target : low > target {
      verdict = .fails
      says = "As long as nothing changes, the target \(wanted) will not be met: the process itself has to change."
    } else {
      verdict = .varies
      says =
        "The target \(wanted) lies within the limits: it is met or missed by chance, lately at \(SentenceNumber.percent(share)) of points."
    }
  }
}
