import Engine

/// A shift plan as a table: a row a shift and day.
enum ShiftsTable {
  static func assignments(_ answer: ShiftsResponse) -> DataTable {
    var table = DataTable(columns: ["shift", "day", "count", "start", "end", "breaks"])
    for row in answer.assignments {
      table.add([
        .text(row.shift), .text(day(row.day, answer)), .number(Double(row.count)), .text(row.start), .text(row.end),
        .text(row.breaks.joined(separator: " ")),
      ])
    }
    return table
  }

  /// The date of a day, or its number from 1 where the requirement had no dates.
  static func day(_ day: Int, _ answer: ShiftsResponse) -> String {
    answer.days.indices.contains(day) ? answer.days[day] : "day \(day + 1)"
  }
}
