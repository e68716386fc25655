import Engine

/// Deferred work on a page: what waits and what is there by day, the plans beside each other, and what was assumed.
enum DeferredSection {
  static func html(_ answer: DeferredResponse, locale: PictureLocale) -> String {
    let picture = DeferredPicture(answer, width: .wide, locale: locale)
    let figure = Figure(
      id: "deferred", title: picture.title, subtitle: picture.subtitle, finding: answer.says.first ?? "",
      summary: answer.says.joined(separator: " "), notes: Array(answer.says.dropFirst()),
      drawings: PictureWidth.allCases.map { DeferredPicture(answer, width: $0, locale: locale, headings: false).drawing() }, points: nil,
      table: days(answer, locale: locale), csv: DeferredTable.days(answer).csv(forSpreadsheets: true), locale: locale)
    return figure.html() + plans(answer, locale: locale) + AssumedList.html(answer.assumptions, locale: locale)
  }

  private static func plans(_ answer: DeferredResponse, locale: PictureLocale) -> String {
    let numbers = NumberText(locale)
    let titles = ["People", "Hours a week", "Paid hours", "In time", "Nine of ten courses from", "to", "Chance of the goal"]
    var table = HTMLTable(
      caption: "Plans and what they keep", columns: [.init(title: "Plan")] + titles.map { .init(title: $0, numeric: true) })
    for plan in answer.plans {
      table.add(
        [DeferredTable.name(plan.kind), numbers.significant(plan.people, 5)]
          + [plan.hoursAWeek, plan.paidHoursAWeek].map { numbers.fixed($0, decimals: 0) }
          + [plan.share, plan.lower, plan.upper, plan.chance].map { numbers.percent($0) })
    }
    return table.html()
  }

  private static func days(_ answer: DeferredResponse, locale: PictureLocale) -> HTMLTable {
    let numbers = NumberText(locale)
    let dates = DateText(locale)
    let days = answer.days
    let titles = ["Tickets", "Hours coming in", "Hours there", "Hours needed", "Hours waiting", "Hours overdue"]
    var table = HTMLTable(
      caption: "Work by day", columns: [.init(title: "Day")] + titles.map { .init(title: $0, numeric: true) }, classes: "dates")
    let columns = [days.tickets, days.work, days.capacity, days.needed, days.waiting, days.overdue]
    for place in days.ds.indices.prefix(2000) {
      table.add(
        [dates.reading(days.ds[place])] + columns.map { numbers.significant($0.indices.contains(place) ? $0[place] : .nan, 4) })
    }
    return table
  }
}
