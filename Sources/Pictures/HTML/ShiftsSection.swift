import Engine

/// A shift plan on a page: the day covered worst with the map of all days, the shifts, and each day's need and cover as numbers.
enum ShiftsSection {
  static func html(_ plan: ShiftsResponse, locale: PictureLocale) -> String {
    let picture = ShiftPlanPicture(plan, width: .wide, locale: locale)
    let figure = Figure(
      id: "shifts-plan", title: picture.title, subtitle: picture.subtitle, finding: plan.says.first ?? "",
      summary: plan.says.joined(separator: " "), notes: Array(plan.says.dropFirst()),
      drawings: PictureWidth.allCases.map { ShiftPlanPicture(plan, width: $0, locale: locale, headings: false).drawing() },
      points: PointTexts(picture),
      table: cover(plan, locale: locale), csv: ShiftsTable.assignments(plan).csv(forSpreadsheets: true))
    return figure.html() + assignments(plan)
  }

  private static func assignments(_ plan: ShiftsResponse) -> String {
    guard !plan.assignments.isEmpty else { return "" }
    var table = HTMLTable(
      caption: "Who begins when",
      columns: [
        .init(title: "Day"), .init(title: "Shift"), .init(title: "People", numeric: true), .init(title: "Start"), .init(title: "End"),
        .init(title: "Breaks"),
      ], classes: "dates")
    for row in plan.assignments.prefix(2000) {
      table.add([
        ShiftsTable.day(row.day, plan), row.shift, "\(row.count)", row.start, row.end, row.breaks.joined(separator: " "),
      ])
    }
    return table.html()
  }

  /// Need and cover of each interval in which anyone is needed or there.
  private static func cover(_ plan: ShiftsResponse, locale: PictureLocale) -> HTMLTable {
    let numbers = NumberText(locale)
    var table = HTMLTable(
      caption: "Need and cover by interval",
      columns: [
        .init(title: "Day"), .init(title: "Time"), .init(title: "Needed", numeric: true), .init(title: "At work", numeric: true),
      ] + (plan.service == nil ? [] : [.init(title: "Contacts", numeric: true), .init(title: "In time", numeric: true)]), classes: "dates")
    for (day, rows) in zip(plan.requirement, plan.coverage).enumerated() {
      for (interval, pair) in zip(rows.0, rows.1).enumerated() where (pair.0 != 0 || pair.1 != 0) && table.rows.count < 2000 {
        let served = plan.service.map { service in
          [numbers.short(service.contacts(day, interval)), service.level(day, interval).map { numbers.percent($0) } ?? ""]
        }
        table.add(
          [
            ShiftsTable.day(day, plan), DateText.clock(interval * plan.intervalMinutes * 60), numbers.short(pair.0), numbers.short(pair.1),
          ] + (served ?? []))
      }
    }
    return table
  }
}
