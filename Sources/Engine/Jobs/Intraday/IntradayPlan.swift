import Timeline

/// What was planned for the intervals of a day: contacts and people.
struct IntradayPlan {
  /// NaN where the plan has none.
  let volume: [Double]
  /// People who answer; 0 where the plan has none.
  let agents: [Double]
  /// Whether the people came from a plain series.
  let fromY: Bool
  /// What of the plan was not taken as it is.
  private(set) var remarks: [String] = []

  init(_ request: IntradayJob.Request, axis: TimeAxis) throws(JobError) {
    guard request.plan != nil else {
      throw JobError(.request, code: "missing_plan", message: "give the plan of the day, as staff writes it", field: "plan")
    }
    func read(_ column: String?) throws(JobError) -> RegularSeries {
      let input = SeriesInput(table: request.plan, timezone: request.timezone, map: column.map { ["y": $0] }, dateOrder: request.dateOrder)
      let all = try input.read().series
      guard let first = all.first, all.count == 1 else {
        throw JobError(.data, code: "several_series", message: "the plan has \(all.count) series; it is read for one queue", field: "plan")
      }
      return first
    }
    let people: RegularSeries
    if let column = request.column {
      people = try read(column)
      fromY = false
    } else if let found = try? read("agents") {
      people = found
      fromY = false
    } else {
      people = try read(nil)
      fromY = true
    }
    guard people.axis.frequency == axis.frequency else {
      throw JobError(
        .data, code: "step_mismatch",
        message: "the plan goes by \(people.axis.frequency?.name ?? "number") and the contacts by \(axis.frequency?.name ?? "number")",
        field: "plan")
    }
    let offset = axis.first - people.axis.first
    guard offset < people.axis.count, offset + axis.count > 0 else {
      throw JobError(.data, code: "other_day", message: "the plan does not hold \(axis.date(at: 0)?.iso8601 ?? "the day")", field: "plan")
    }
    func today(_ column: [Double], missing: Double) -> [Double] {
      (0..<axis.count).map { place in
        guard column.indices.contains(offset + place), column[offset + place].isFinite, column[offset + place] >= 0 else { return missing }
        return column[offset + place]
      }
    }
    agents = today(people.values, missing: 0)
    let named = people.extras["volume"] ?? (try? read("volume"))?.values
    volume = today(named ?? [], missing: .nan)
    let below = (0..<axis.count).filter { place in
      func isNegative(_ column: [Double]) -> Bool { column.indices.contains(offset + place) && column[offset + place] < 0 }
      return isNegative(people.values) || isNegative(named ?? [])
    }
    if let first = below.first {
      remarks.append(
        "the plan's people or contacts below 0 left out in \(below.count == 1 ? "1 interval" : "\(below.count) intervals") (first: "
          + "\(axis.label(at: first)))")
    }
  }
}
