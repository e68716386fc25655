import Engine

/// A roster as a table: a row a shift of a person.
enum RosterTable {
  static func shifts(_ answer: RosterResponse) -> DataTable {
    var table = DataTable(columns: ["person", "date", "shift", "start", "end", "breaks"])
    for row in answer.shifts {
      table.add([
        .text(row.person), .text(row.date), .text(row.shift), .text(row.start), .text(row.end), .text(row.breaks.joined(separator: " ")),
      ])
    }
    return table
  }

  /// A row a person: how much they work, and which wishes are kept.
  static func people(_ answer: RosterResponse) -> DataTable {
    var table = DataTable(columns: ["person", "shifts", "hours", "least", "most", "weekends", "nights", "days off kept"])
    for person in answer.people {
      table.add([
        .text(person.name), .number(Double(person.shifts)), .number(person.hours), .number(person.minimumHours),
        .number(person.maximumHours),
        .number(Double(person.weekends)), .number(Double(person.nights)),
        person.daysOffAsked.isEmpty ? .missing : .text("\(person.daysOffKept.count) of \(person.daysOffAsked.count)"),
      ])
    }
    return table.droppingEmptyColumns()
  }
}
