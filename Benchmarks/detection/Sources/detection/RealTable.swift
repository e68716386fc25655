import ControlCharts

/// The table of real KPIs: what the textbook chart, the chart against expectation and the monitoring chart flag, with and without
/// holidays, and which known events they catch.
struct RealTable {
  /// A known event: its first and last day, and what it was. A day of the calendar is one only to a chart that does not know the calendar.
  struct Event {
    var first: String
    var last: String
    var name: String
    var isHoliday = false
  }

  struct KPI {
    var file: String
    var kind: MeasureKind
    var history: Int
    var textbook: [String]
    var events: [Event] = []
  }

  static let all: [KPI] = [
    KPI(
      file: "servicenow_volume", kind: .count, history: 28, textbook: ["c", "xmr"],
      events: [
        Event(first: "2016-02-29", last: "2016-02-29", name: "first day of the log"),
        Event(first: "2016-03-25", last: "2016-03-25", name: "Good Friday", isHoliday: true),
        Event(first: "2016-04-21", last: "2016-04-21", name: "Tiradentes", isHoliday: true),
        Event(first: "2016-05-26", last: "2016-05-27", name: "Corpus Christi", isHoliday: true),
      ]),
    KPI(
      file: "servicenow_sla", kind: .proportion, history: 30, textbook: ["p", "xmr"],
      events: [Event(first: "2016-02-29", last: "2016-03-15", name: "94 % met in the first week of the log, 5 % in the ten days after it")]),
    KPI(
      file: "boston_volume", kind: .count, history: 60, textbook: ["c", "xmr"],
      events: [
        Event(first: "2015-01-26", last: "2015-02-22", name: "record snow"),
        Event(first: "2015-07-22", last: "2015-07-22", name: "lost day"),
        Event(first: "2015-11-26", last: "2015-11-27", name: "Thanksgiving", isHoliday: true),
        Event(first: "2015-12-24", last: "2015-12-26", name: "Christmas", isHoliday: true),
      ]),
    KPI(file: "boston_on_time", kind: .proportion, history: 60, textbook: ["p", "xmr"]),
    KPI(
      file: "nyc_volume", kind: .count, history: 730, textbook: ["c", "xmr"],
      events: [
        Event(first: "2017-02-09", last: "2017-02-10", name: "blizzard"),
        Event(first: "2017-03-14", last: "2017-03-15", name: "blizzard"),
        Event(first: "2019-12-23", last: "2019-12-24", name: "1,150 cases entered in one day"),
        Event(first: "2020-03-15", last: "2020-03-22", name: "offices closed by the pandemic"),
      ]),
    KPI(file: "nhs_four_hours", kind: .proportion, history: 24, textbook: ["p", "p_prime"]),
  ]

  /// Prints the table of the KPIs in a folder.
  static func print(folder: String) throws {
    Swift.print("| KPI | chart | periods flagged | episodes a year | outside known events and holidays | events caught | missed |")
    Swift.print("|---|---|---|---|---|---|---|")
    for kpi in all {
      let series = try RealSeries(path: "\(folder)/\(kpi.file).csv")
      for type in kpi.textbook + ["expected", "monitor"] {
        try row(kpi, series, type, knowsCalendar: false)
        if !series.effects.isEmpty, type == "expected" || type == "monitor" { try row(kpi, series, type, knowsCalendar: true) }
      }
    }
  }

  private static func row(_ kpi: KPI, _ series: RealSeries, _ type: String, knowsCalendar: Bool) throws {
    let chart = try series.chart(kind: kpi.kind, history: kpi.history, type: type, knowsCalendar: knowsCalendar)
    let first = RealSeries.first(type, history: kpi.history)
    var flags = [Bool](repeating: false, count: series.days.count)
    for signal in chart.signals where signal.panel == .location {
      for index in signal.completions where index >= first { flags[index] = true }
    }
    let quiet = series.isDaily ? 7 : 1
    var starts: [Int] = []
    var last = Int.min / 2
    for index in flags.indices where flags[index] {
      if index - last > quiet { starts.append(index) }
      last = index
    }
    let judged = (first..<series.days.count).filter { !series.values[$0].isNaN && (kpi.kind != .proportion || series.sizes[$0] > 0) }
    let years = Double(series.days.count - first) / (series.isDaily ? 365.25 : 12)
    let events = kpi.events.filter { $0.last >= series.days[first] && (!knowsCalendar || !$0.isHoliday) }
    func isWithin(_ index: Int, _ event: Event) -> Bool { series.days[index] >= event.first && series.days[index] <= event.last }
    func isHoliday(_ index: Int) -> Bool { !knowsCalendar && series.effects.contains { $0.values[index] != 0 } }
    let outside = starts.filter { start in !isHoliday(start) && !events.contains { isWithin(start, $0) } }
    let caught = events.filter { event in flags.indices.contains { flags[$0] && isWithin($0, event) } }
    let missed = events.filter { event in !caught.contains { $0.first == event.first } }
    func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
    func names(_ events: [Event]) -> String { events.map { "\($0.first) \($0.name)" }.joined(separator: "; ") }
    Swift.print(
      "| \(kpi.file) | \(type)\(knowsCalendar ? ", holidays known" : "") | \(rounded(100 * Double(flags.count { $0 }) / Double(judged.count))) %"
        + " | \(rounded(Double(starts.count) / years)) (\(starts.count)) | \(rounded(Double(outside.count) / years)) (\(outside.count))"
        + " | \(names(caught)) | \(names(missed)) |")
  }
}
