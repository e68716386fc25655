import Engine

/// A hiring plan as text: the sentences, then the months.
struct HiringText {
  let answer: HiringResponse
  let style: TerminalStyle

  func text() -> String {
    var lines = answer.says.flatMap { style.wrapped($0) }
    if !answer.assumptions.isEmpty { lines += style.wrapped("Assumed: \(answer.assumptions.joined(separator: "; ")).") }
    lines.append("")
    return lines.map { $0 + "\n" }.joined() + months().text(style: style)
  }

  private func months() -> DataTable {
    let months = answer.months
    var table = DataTable(columns: ["month", "volume", "needed", "today's", "start", "training", "capacity", "missing"])
    func rounded(_ value: Double) -> DataTable.Cell { .number((value * 10).rounded() / 10) }
    for index in months.ds.indices {
      table.add([
        .text(String(months.ds[index].prefix(7))), .number(months.volume[index].rounded()), rounded(months.needed[index]),
        rounded(months.withoutHiring[index]), months.starts[index] > 0 ? .number(Double(months.starts[index])) : .missing,
        months.inTraining[index] > 0 ? rounded(months.inTraining[index]) : .missing, rounded(months.capacity[index]),
        months.missing[index] > 0.05 ? rounded(months.missing[index]) : .missing,
      ])
    }
    return table
  }
}
