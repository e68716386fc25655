import ControlCharts
public import Engine

/// A board looked at as a whole at one time: which monitors' latest points are news although so many were looked at.
///
/// The budget holds false alarms over time; this holds the share of false ones among those called at one time, whatever the dependence between
/// monitors (Benjamini & Yekutieli).
public struct BoardDiscoveries: Sendable, Equatable {
  /// P-value of each monitor's latest point, adjusted for all that were looked at; monitors without a score are left out.
  public let adjustedPValues: [String: Double]
  /// Ids of the monitors that call, the surest first.
  public let calls: [String]

  /// - Parameter rate: the share of false calls among the calls, between 0 and 1; a board states it as `falseDiscoveryRate`.
  public init(_ states: [MonitorState], rate: Double) throws(JobError) {
    let scored = states.filter { $0.isJudged && $0.latest?.z.isFinite == true }
    let review: BoardReview
    do throws(ControlChartError) {
      review = try BoardReview.make(scores: scored.map { $0.latest?.z ?? .nan }, method: .benjaminiYekutieli, rate: rate)
    } catch {
      throw JobError(.request, code: error.code, message: error.detail, field: "false_discovery_rate")
    }
    adjustedPValues = Dictionary(zip(scored.map(\.id), review.adjustedPValues), uniquingKeysWith: { first, _ in first })
    let values = review.adjustedPValues
    calls = review.calls.sorted { (values[$0], scored[$0].id) < (values[$1], scored[$1].id) }.map { scored[$0].id }
  }
}
