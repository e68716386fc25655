import Timeline

/// Volumes by month, from a table by month, week or day.
struct MonthlyVolume {
  let axis: TimeAxis
  let mean: [Double]
  /// NaN where the table states no bound.
  let upper: [Double]
  let reading: ReadingSummary
  /// Volumes that were not taken as they are.
  let remarks: [String]

  init(_ request: HiringJob.Request) throws(JobError) {
    var map = request.map
    if let model = request.model { map = (map ?? [:]).merging(["y": model]) { $1 } }
    let input = SeriesInput(table: request.table, timezone: request.timezone, every: request.every, map: map, dateOrder: request.dateOrder)
    let (all, reading) = try input.read()
    self.reading = reading
    guard let series = all.first, all.count == 1 else {
      throw JobError(
        .data, code: "several_series", message: "the volume has \(all.count) series; a team is planned for one", field: "table")
    }
    guard case .calendar(let frequency, let zone) = series.axis.kind, series.axis.count > 0 else {
      throw JobError(.data, code: "step_mismatch", message: "a plan by month needs dates", field: "table")
    }
    guard frequency == .month || frequency == .day || frequency == .week || frequency.divides(.day) else {
      throw JobError(.data, code: "step_mismatch", message: "a plan by month cannot be made of \(frequency.name)s", field: "table")
    }
    remarks = [VolumeRemarks.negative(series)].compactMap { $0 }
    let value = reading.columns.first { $0.takenFor == "y" }?.header ?? "y"
    let bound = series.extras["\(value)-hi-80"]
    var months: [Int: (mean: Double, upper: Double, days: Set<Int>)] = [:]
    for place in 0..<series.axis.count {
      guard let start = series.axis.localSeconds(at: place), series.values[place].isFinite else { continue }
      // The month in which most of a week lies.
      let month = Frequency.month.period(ofLocalSeconds: start + (frequency == .week ? 3 * 86_400 : 0))
      var sum = months[month] ?? (0, 0, [])
      sum.mean += max(0, series.values[place])
      // Errors of neighbouring days go together, so that the bounds add up as the volumes do.
      sum.upper += bound.map { $0[place].isFinite ? max(0, $0[place]) : max(0, series.values[place]) } ?? .nan
      sum.days.insert(Frequency.day.period(ofLocalSeconds: start))
      months[month] = sum
    }
    // A month of which only a few days are known would look like a quiet one.
    let whole = months.keys.sorted().filter { month in
      if frequency == .month { return true }
      let length = (Frequency.month.startLocalSeconds(ofPeriod: month + 1) - Frequency.month.startLocalSeconds(ofPeriod: month)) / 86_400
      return (months[month]?.days.count ?? 0) * (frequency == .week ? 7 : 1) >= Int(length) - (frequency == .week ? 3 : 0)
    }
    guard let first = whole.first, let last = whole.last else {
      throw JobError(.data, code: "no_months", message: "the table holds no whole month to plan for", field: "table")
    }
    guard last - first < 120 else {
      throw JobError(.data, code: "too_large", message: "a plan has at most 120 months, not \(last - first + 1)", field: "table")
    }
    axis = TimeAxis(frequency: .month, zone: zone, first: first, count: last - first + 1)
    mean = (first...last).map { months[$0]?.mean ?? 0 }
    upper = (first...last).map { months[$0]?.upper ?? .nan }
  }
}
