import Tickets
import Timeline

/// KPIs of a table by day and by week, to be compared to the last bit.
struct KPIAnswers {
  /// By `kpi by frequency`.
  private(set) var series: [String: [KPISeries]] = [:]

  init(_ table: TicketTable, kpis: [String], byTeam: Bool) throws {
    for (name, frequency) in [("day", Frequency.day), ("week", Frequency.week)] {
      for kpi in kpis {
        series["\(kpi) by \(name)"] = try KPISeriesBuilder.series(KPISeriesRequest(kpis: [kpi], frequency: frequency), of: table)
      }
      guard byTeam else { continue }
      let sliced = KPISeriesRequest(kpis: ["ticket_volume"], frequency: frequency, dimensions: ["team"])
      series["ticket_volume of teams by \(name)"] = try KPISeriesBuilder.series(sliced, of: table)
    }
  }

  /// Where two answers part, nil where they are the same.
  static func difference(_ a: [KPISeries], _ b: [KPISeries]) -> String? {
    guard a.map(\.uniqueID) == b.map(\.uniqueID) else { return "\(a.map(\.uniqueID)) and \(b.map(\.uniqueID))" }
    for (one, other) in zip(a, b) {
      guard one.axis == other.axis else { return "\(one.axis) and \(other.axis)" }
      let columns: [(String, [Double]?, [Double]?)] = [
        ("y", one.y, other.y), ("n", one.n, other.n), ("mean", one.distribution?.mean, other.distribution?.mean),
        ("median", one.distribution?.median, other.distribution?.median), ("p90", one.distribution?.p90, other.distribution?.p90),
      ]
      for (name, left, right) in columns {
        if left == nil, right == nil { continue }
        guard let left, let right, left.count == right.count else { return "\(name) on one side only" }
        for index in left.indices where !(left[index] == right[index] || left[index].isNaN && right[index].isNaN) {
          return "\(one.uniqueID) \(name)[\(index)]: \(left[index]) and \(right[index])"
        }
      }
    }
    return nil
  }
}
