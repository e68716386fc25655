import Engine

/// A staffing plan on a page: the picture, the week as a table of numbers, and deferred work by day.
enum StaffingSection {
  static func html(_ plan: StaffingPlan, locale: PictureLocale, serving: FigureServing? = nil) -> String {
    var text = figure(plan, locale: locale, serving: serving).html()
    text += week(plan, locale: locale)
    if serving == nil, let tradeOff = plan.tradeOff {
      text += TradeOffFigure.figure(tradeOff, id: Figure.id("trade-off-", plan.uniqueId), locale: locale).html()
    }
    if let work = plan.workload {
      let table = workload(work, plan: plan, locale: locale)
      text +=
        serving == nil
        ? table : "<details class=\"more\"><summary>\(locale.drawn[.canWait])</summary>\(table)</details>\n"
    }
    text += AssumedList.html(plan.assumptions, locale: locale)
    return text
  }

  private static func figure(_ plan: StaffingPlan, locale: PictureLocale, serving: FigureServing?) -> Figure {
    let picture = StaffingPicture(plan, width: .wide, locale: locale)
    let widths = serving.map { [$0.width] } ?? PictureWidth.allCases
    let drawings = widths.map { StaffingPicture(plan, width: $0, locale: locale, headings: false).drawing() }
    let own = PlanWords(plan: plan, locale: locale).sentences
    var figure = Figure(
      id: Figure.id("staffing-", plan.uniqueId), title: picture.title == "Staffing" ? locale.words[.staffing] : picture.title,
      subtitle: picture.subtitle, finding: own.first ?? plan.says.first ?? "",
      summary: plan.says.joined(separator: " "), notes: Array(plan.says.dropFirst(max(1, own.count))), drawings: drawings,
      points: PointTexts(picture), table: table(plan, locale: locale),
      csv: serving == nil ? StaffTable.table([plan]).csv(forSpreadsheets: true) : "", locale: locale, serving: serving,
      hasEnglishSubtitle: false, hasEnglishFinding: own.isEmpty)
    figure.ownNotes = Array(own.dropFirst())
    return figure
  }

  /// Days as rows, intervals as columns, the need printed in each cell; the tint repeats the number, it never stands for it.
  static func week(_ plan: StaffingPlan, locale: PictureLocale) -> String {
    let week = StaffingWeek.days(plan)
    guard week.columns.count > 1, !week.days.isEmpty else { return "" }
    let dates = DateText(locale)
    let numbers = NumberText(locale)
    let most = StaffingWeek.range(plan).map { plan.scheduled[$0] }.filter(\.isFinite).max() ?? 0
    let hours = week.columns.map { HTMLTable.Column(title: $0.hasSuffix(":00") ? String($0.prefix(2)) : $0, numeric: true) }
    var table = HTMLTable(
      caption: locale.drawn[plan.intervalSeconds == 3600 ? .peopleByHour : .peopleByInterval],
      columns: [HTMLTable.Column(title: locale.words[.day])] + hours, classes: "week")
    for day in week.days {
      var cells = [XMLText.escaped(dates.reading(day.ds, year: false))]
      for cell in day.cells {
        guard let cell, plan.scheduled[cell].isFinite else {
          cells.append("")
          continue
        }
        let value = plan.scheduled[cell]
        let level = most > 0 ? Int(min(4, max(0, value / most * 4.999))) : 0
        cells.append("<span class=\"q\(level)\">\(numbers.short(value))</span>")
      }
      table.add(html: cells)
    }
    return table.html()
  }

  private static func table(_ plan: StaffingPlan, locale: PictureLocale) -> HTMLTable {
    let numbers = NumberText(locale)
    let dates = DateText(locale)
    let (words, drawn) = (locale.words, locale.drawn)
    let titles = [
      drawn[.contactsColumn], drawn[.upper], drawn[.loadColumn], words[.agents], drawn[.upper], drawn[.toSchedule], drawn[.upper],
      words[.serviceLevel], words[.occupancy], drawn[.waitColumn],
    ]
    var table = HTMLTable(
      caption: PictureTitle.text(plan.title),
      columns: [HTMLTable.Column(title: drawn[.intervalColumn])] + titles.map { HTMLTable.Column(title: $0, numeric: true) },
      classes: "dates")
    let plain = [plan.volume, plan.volumeUpper, plan.offeredLoad, plan.agents, plan.agentsUpper, plan.scheduled, plan.scheduledUpper]
    for index in plan.ds.indices.prefix(2000) {
      func at(_ column: [Double]) -> Double { column.indices.contains(index) ? column[index] : .nan }
      table.add(
        [dates.reading(plan.ds[index])] + plain.map { numbers.significant(at($0), 6) } + [
          numbers.percent(at(plan.serviceLevel)), numbers.percent(at(plan.occupancy)),
          numbers.significant(at(plan.averageSpeedOfAnswer), 4),
        ])
    }
    return table
  }

  private static func workload(_ work: StaffingPlan.Workload, plan: StaffingPlan, locale: PictureLocale) -> String {
    let numbers = NumberText(locale)
    let dates = DateText(locale)
    let (words, drawn) = (locale.words, locale.drawn)
    let titles = [words[.tickets], drawn[.upper], drawn[.hoursOfWork], drawn[.peopleColumn], drawn[.upper]]
    var table = HTMLTable(
      caption: locale.drawn[.canWait],
      columns: [HTMLTable.Column(title: words[.day])] + titles.map { HTMLTable.Column(title: $0, numeric: true) }, classes: "dates")
    let columns = [work.tickets, work.ticketsUpper, work.hours, work.people, work.peopleUpper]
    for index in work.ds.indices.prefix(2000) {
      table.add(
        [dates.reading(work.ds[index])] + columns.map { numbers.short($0.indices.contains(index) ? $0[index] : .nan) })
    }
    return table.html()
  }
}
