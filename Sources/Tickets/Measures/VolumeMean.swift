import Timeline

/// A length of time that a table of interval volumes states as each interval's mean, weighted by the contacts behind it.
///
/// A mean of intervals that forgets how many contacts each of them had is another number (24.9 s for 29.8 s of one call centre's answers),
/// so the unweighted form says that it is approximate.
struct VolumeMean: TableMeasure {
  /// Which length of time.
  enum Column: String, Sendable {
    case speedOfAnswer = "asa_seconds"
    case handleTime = "aht_seconds"
  }

  let column: Column
  /// Weighted by the contacts answered; else every interval counts alike.
  var isWeighted = true

  private var rows: VolumeMeanRows { VolumeMeanRows(column: column, isWeighted: isWeighted) }

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .duration }

  func columns(_ definitions: KPIDefinitions) -> [String] { rows.columns(definitions) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] { rows.missingColumns(in: data, definitions) }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { rows.moments(in: data, definitions) }

  /// The quotient of the rows is the mean of `n` contacts; how they spread within an interval nobody stated.
  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    try rows.tallies(of: data, in: frame).map { tally in
      let n = tally.n ?? []
      return SliceTally(slice: tally.slice, y: zip(tally.y, n).map { $1 > 0 ? $0 / $1 : .nan }, n: n)
    }
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let what = column == .speedOfAnswer ? "speed of answer" : "handle time"
    return isWeighted
      ? "Mean \(what) of the intervals, weighted by their answered contacts."
      : "Approximate: plain mean of the intervals' \(what), for the contacts behind each interval are not stated."
  }
}

/// The seconds of all contacts of an interval, and how many they are.
private struct VolumeMeanRows: RowMeasure {
  let column: VolumeMean.Column
  let isWeighted: Bool

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .ratio }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    let always: [DataRequirement] = [.column(.volume, "interval_start"), .column(.volume, column.rawValue)]
    return isWeighted ? always + [.column(.volume, "answered")] : always
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.volume] else { return .quotient([]) }
    let answered = table.number("answered")
    let means = table.number(column.rawValue)
    let weights: [Double] = means.enumerated().map { row, mean in
      guard mean >= 0 else { return .nan }
      return isWeighted ? (answered[row] >= 0 ? answered[row] : .nan) : 1
    }
    return .quotient([.init(rows: MeasureRows(table, at: "interval_start"), y: zip(means, weights).map { $0 * $1 }, n: weights)])
  }

  func says(_ definitions: KPIDefinitions) -> String { "" }
}
