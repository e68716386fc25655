import Timeline

/// The plan as it stood when each interval began: of several forecasts of one interval, of the same queue, team and whatever
/// else the plan is told apart by, the last one issued before it.
struct PlanRows: Sendable {
  let table: RecordTable
  /// Whether each row is the one that counts. A forecast issued after its interval began knew what came and does not.
  let counts: [Bool]
  /// Length of each row's interval in seconds; where none is stated the least distance between two intervals, NaN where there is none.
  let seconds: [Double]

  init(_ table: RecordTable) {
    self.table = table
    let starts = table.stamp("interval_start")
    let issued = table.stamp("issued_at")
    let labels = table.labels.keys.sorted().map { table.label($0).codes }
    seconds = Self.lengths(table)
    var counts = [Bool](repeating: false, count: table.count)
    var chosen: [Key: Int] = [:]
    for row in 0..<table.count where starts[row].isPlausible && (issued[row].isMissing || issued[row] <= starts[row]) {
      let key = Key(start: starts[row], labels: labels.map { $0[row] })
      // A row that states no issue is older than one that does; of two alike the later row stands.
      if let other = chosen[key] {
        if issued[other] > issued[row] { continue }
        counts[other] = false
      }
      chosen[key] = row
      counts[row] = true
    }
    self.counts = counts
  }

  private struct Key: Hashable {
    let start: Instant
    let labels: [Int32]
  }

  /// The stated lengths of the intervals of a table by intervals, filled up with the least distance between two starts.
  static func lengths(_ table: RecordTable) -> [Double] {
    let stated = table.number("interval_seconds")
    var least = Double.nan
    if stated.contains(where: { !($0 > 0) }) {
      let starts = Set(table.stamp("interval_start").filter(\.isPlausible)).sorted()
      for (start, next) in zip(starts, starts.dropFirst()) {
        least = least <= next.seconds(since: start) ? least : next.seconds(since: start)
      }
    }
    return stated.map { $0 > 0 ? $0 : least }
  }

  static let start = DataRequirement.column(.plan, "interval_start")

  static let length = DataRequirement("plan.interval_seconds or two plan.interval_start") { data in
    data.tables[.plan].map { table in lengths(table).contains { $0 > 0 } } ?? false
  }
}
