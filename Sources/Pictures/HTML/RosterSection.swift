import Engine

/// A roster on a page: the map of people by days, the people's sums, and the shifts as a table.
enum RosterSection {
  static func html(_ roster: RosterResponse, locale: PictureLocale) -> String {
    let picture = RosterPicture(roster, width: .wide, locale: locale)
    let figure = Figure(
      id: "roster-map", title: picture.title, subtitle: picture.subtitle, finding: roster.says.first ?? "",
      summary: roster.says.joined(separator: " "), notes: Array(roster.says.dropFirst()),
      drawings: PictureWidth.allCases.map { RosterPicture(roster, width: $0, locale: locale, headings: false).drawing() }, points: nil,
      table: shifts(roster, locale: locale), csv: RosterTable.shifts(roster).csv(forSpreadsheets: true))
    return figure.html() + people(roster, locale: locale)
  }

  private static func shifts(_ roster: RosterResponse, locale: PictureLocale) -> HTMLTable {
    let dates = DateText(locale)
    var table = HTMLTable(
      caption: "Shifts by day", columns: ["Day", "Shift", "Person", "Start", "End", "Breaks"].map { HTMLTable.Column(title: $0) })
    for shift in roster.shifts.prefix(2000) {
      table.add([
        dates.reading(shift.date), shift.shift, shift.person, clock(shift.start), clock(shift.end), shift.breaks.joined(separator: " "),
      ])
    }
    return table
  }

  private static func clock(_ moment: String) -> String { String(moment.dropFirst(11).prefix(5)) }

  private static func people(_ roster: RosterResponse, locale: PictureLocale) -> String {
    let numbers = NumberText(locale)
    let titles = ["Shifts", "Hours", "Least", "Most", "Weekends", "Nights", "Days off asked", "Kept"]
    var table = HTMLTable(
      caption: "Hours, weekends, nights and wishes by person",
      columns: [HTMLTable.Column(title: "Person")] + titles.map { HTMLTable.Column(title: $0, numeric: true) })
    for person in roster.people {
      let counts = [person.weekends, person.nights, person.daysOffAsked.count, person.daysOffKept.count].map(Double.init)
      table.add(
        [person.name, "\(person.shifts)"] + [person.hours, person.minimumHours, person.maximumHours].map { numbers.significant($0, 5) }
          + counts.map { numbers.fixed($0, decimals: 0) })
    }
    return table.html()
  }
}
