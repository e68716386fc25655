import Foundation
import Testing

/// One end-to-end walk through every command, on a small ticket history.
@Suite struct FacesTests {
  @Test func analyzeWritesReportAndResultAndSaysWhatItFound() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 70))
    let result = try program.run("analyze", "tickets.csv", "--quiet")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.isEmpty, "\(result.error)")
    #expect(result.output.contains("Ticket volume"))
    #expect(program.names == ["report.html", "result.json", "tickets.csv"])
    let answer = try #require(try JSONSerialization.jsonObject(with: program.read("result.json")) as? [String: Any])
    for key in ["says", "reading", "window", "overview", "kpis", "charts", "forecasts", "staffing", "made"] {
      #expect(answer[key] != nil, "\(key)")
    }
    let page = String(decoding: try program.read("report.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>") || page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("<svg") && !page.contains("src=\"http"))
  }

  @Test func kpisPipeIntoChartAndForecast() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 70))
    let kpis = try program.shell("\"$foreshift\" kpis tickets.csv --kpi ticket_volume --quiet > volume.csv")
    #expect(kpis.status == 0, "\(kpis.error)")
    let lines = String(decoding: try program.read("volume.csv"), as: UTF8.self).split(separator: "\n")
    #expect(lines.first?.hasPrefix("unique_id,ds,y") == true)
    #expect(lines.count == 71)
    let chart = try program.shell("\"$foreshift\" chart - --format json < volume.csv")
    #expect(chart.status == 0, "\(chart.error)")
    #expect(chart.output.contains("\"unique_id\":\"ticket_volume\""))
    let forecast = try program.run("forecast", "volume.csv", "--horizon", "14", "--model", "auto,SeasonalNaive")
    #expect(forecast.status == 0, "\(forecast.error)")
    let header = forecast.output.split(separator: "\n").first.map(String.init) ?? ""
    #expect(header.hasPrefix("unique_id,ds,auto,auto-lo-95,auto-lo-80,auto-hi-80,auto-hi-95,SeasonalNaive,"), "\(header)")
    #expect(forecast.output.split(separator: "\n").count == 15)
  }

  @Test func forecastTablesGoIntoStaff() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 42, perDay: 200))
    let result = try program.shell(
      """
      "$foreshift" kpis tickets.csv --kpi ticket_volume --every hour --quiet > hourly.csv && \
      "$foreshift" forecast hourly.csv --horizon 48 --quiet --output forecast.csv && \
      "$foreshift" staff forecast.csv --aht 300 --service-level 80/20 --format json --quiet
      """)
    #expect(result.status == 0, "\(result.error)")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let plan = try #require((answer["plans"] as? [[String: Any]])?.first)
    #expect((plan["agents"] as? [Any])?.count == 48)
    let point = try #require(plan["agents"] as? [Double])
    let upper = try #require(plan["agents_upper"] as? [Double])
    #expect(zip(point, upper).allSatisfy { $0 <= $1 })
  }

  @Test func compareReadsGroupsSeriesAndTickets() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("teams.csv", "team,y,n\nNorth,80,100\nSouth,410,500\nEast,20,60\n")
    let groups = try program.run("compare", "teams.csv", "--format", "json", "--quiet")
    #expect(groups.status == 0, "\(groups.error)")
    #expect(groups.output.contains("\"method\":\"analysis_of_means\"") && groups.output.contains("\"by\":\"team\""))
    #expect(try program.run("compare", "teams.csv", "--quiet", "--fail-on-signal").status == 4)
    let picture = try program.run("compare", "teams.csv", "--method", "funnel", "--output", "teams.svg", "--quiet")
    #expect(picture.status == 0 && program.exists("teams.svg"), "\(picture.error)")
    try program.file("tickets.csv", TicketTexts.history(days: 70))
    let tickets = try program.run("compare", "tickets.csv", "--kpi", "resolution_time", "--by", "priority", "--format", "csv", "--quiet")
    #expect(tickets.status == 0, "\(tickets.error)")
    #expect(tickets.output.hasPrefix("comparison,group,y,n,figure"), "\(tickets.output)")
    let wrong = try program.run("compare", "teams.csv", "--method", "rank")
    #expect(wrong.status == 2 && wrong.error.contains("analysis_of_means"), "\(wrong.error)")
  }

  @Test func erlangAnswersTheDocumentedKeys() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      "erlang", "c", "--load", "100", "--agents", "110", "--aht", "300", "--target-seconds", "20", "--format", "json")
    #expect(result.status == 0, "\(result.error)")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(answer["agents"] as? Int == 110)
    #expect(answer["offered_load"] as? Double == 100)
    // Erlang C for 100 Erlangs and 110 agents, by the recursion in another language: P(wait) = C = 0.237007500285053;
    // then SL = 1 - C exp(-10 · 20/300) and ASA = 30 C.
    let wait = try #require(answer["probability_of_wait"] as? Double)
    #expect(abs(wait - 0.237007500285053) < 1e-12)
    let level = try #require(answer["service_level"] as? Double)
    let answered = try #require(answer["average_speed_of_answer"] as? Double)
    #expect(abs(level - (1 - wait * exp(-10.0 * 20 / 300))) < 1e-12)
    #expect(abs(answered - wait * 30) < 1e-9)
    let least = try program.run("erlang", "c", "--load", "50", "--service-level", "0.8", "--format", "csv")
    #expect(least.output.split(separator: "\n").last?.hasPrefix("57,50") == true, "\(least.output)")
  }

  @Test func pdfAndPngSayWhatTheyNeed() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("volume.csv", "ds,y\n2016-01-01,3\n2016-01-02,4\n2016-01-03,5\n2016-01-04,5\n2016-01-05,6\n")
    let svg = try program.run("chart", "volume.csv", "--output", "chart.svg", "--quiet")
    #expect(svg.status == 0, "\(svg.error)")
    #expect(String(decoding: try program.read("chart.svg"), as: UTF8.self).contains("<svg"))
    let png = try program.shell("PATH=/nonexistent \"$foreshift\" chart volume.csv --output chart.png")
    #expect(png.status == 1)
    #expect(png.error.contains("librsvg2-bin"), "\(png.error)")
    #expect(!program.exists("chart.png"))
  }

  @Test func failOnSignalAndUsageHaveTheirOwnStatus() throws {
    let program = try Program()
    defer { program.remove() }
    let calm = (1...30).map { "2016-01-\($0 < 10 ? "0" : "")\($0),\(10 + $0 % 3)" }
    try program.file("calm.csv", (["ds,y"] + calm).joined(separator: "\n") + "\n")
    try program.file("shift.csv", (["ds,y"] + calm + ["2016-01-31,400"]).joined(separator: "\n") + "\n")
    #expect(try program.run("chart", "calm.csv", "--type", "xmr", "--fail-on-signal").status == 0)
    #expect(try program.run("chart", "shift.csv", "--type", "xmr", "--fail-on-signal").status == 4)
    let unknown = try program.run("chart", "calm.csv", "--type", "pie")
    #expect(unknown.status == 2 && unknown.error.contains("xmr"), "\(unknown.error)")
    #expect(try program.run("chart", "calm.csv", "--no-such-flag").status == 2)
    #expect(try program.run("chart").status == 2)
    #expect(try program.run("forecast", "calm.csv", "--model", "Crystal").status == 2)
    #expect(try program.run("--version").output.hasPrefix("foreshift "))
  }

  @Test(arguments: [
    "analyze", "demo", "inspect", "kpis", "chart", "compare", "forecast", "staff", "intraday", "deferred", "hiring", "shifts", "roster",
    "erlang", "design", "catalog", "serve",
  ])
  func helpShowsAnExample(command: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(command, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("Example"))
    #expect(result.output.contains("foreshift \(command)"))
  }

  @Test func catalogListsEveryKPIInEveryLanguage() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("catalog", "--format", "csv", "--locale", "nb")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("first_response_time,Første responstid"))
    #expect(result.output.split(separator: "\n").count > 55)
  }
}
