import Engine

/// A day that has begun as text: the sentences, then need and people of the rest of the day.
struct IntradayText {
  let answer: IntradayResponse
  let style: TerminalStyle

  func text() -> String {
    var lines = answer.says.flatMap { style.wrapped($0) }
    if !answer.assumptions.isEmpty { lines += style.wrapped("Assumed: \(answer.assumptions.joined(separator: "; ")).") }
    lines.append("")
    return lines.map { $0 + "\n" }.joined() + rest().text(style: style, limit: 48)
  }

  /// The intervals to come in which anything is expected.
  private func rest() -> DataTable {
    let intervals = answer.intervals
    let hasPlan = intervals.planned.contains(where: \.isFinite)
    var table = DataTable(
      columns: ["from"] + (hasPlan ? ["planned"] : []) + ["to come", "needed", "there", "short", "in time", "after moves"])
    for index in intervals.ds.indices.dropFirst(intervals.known) where index < intervals.forecast.count {
      guard intervals.forecast[index] > 0 || intervals.agents[index] > 0 else { continue }
      let reading = DateText(style.locale).reading(intervals.ds[index])
      let short = intervals.needed[index] - intervals.agents[index]
      let planned: [DataTable.Cell] = hasPlan ? [.number(intervals.planned[index].rounded())] : []
      table.add(
        [.text(String(reading.split(separator: " ").last ?? ""))] + planned + [
          .number(intervals.forecast[index].rounded()), .number(intervals.needed[index]), .number(intervals.agents[index]),
          short > 0 ? .number(short) : .missing, .text(style.numbers.percent(intervals.serviceLevel[index], decimals: 0)),
          .text(style.numbers.percent(intervals.serviceLevelAfter[index], decimals: 0)),
        ])
    }
    return table
  }
}
