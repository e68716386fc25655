import Foundation
import Testing

/// The store as a planner meets it: imports, the same answers as from the file, a report as it was, a check, a copy.
@Suite struct StoreFaceTests {
  private static let first = """
    ticket_id,created_at,resolved_at,priority
    A1,2024-03-04 09:00:00,2024-03-04 11:00:00,High
    A2,2024-03-04 10:00:00,,Low
    A3,2024-03-05 08:00:00,2024-03-05 08:30:00,Low
    """
  /// A2 is resolved by now, A4 is new.
  private static let second = first.replacing("10:00:00,,Low", with: "10:00:00,2024-03-05 10:00:00,Low") + "\nA4,2024-03-05 12:00:00,,Low"

  @Test func importsAddUpAndAnswerAsTheFilesDo() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("first.csv", Self.first)
    try program.file("second.csv", Self.second)
    let taken = try program.run("import", "first.csv", "--db", "desk.db", "--format", "json")
    #expect(taken.status == 0, "\(taken.error)")
    #expect(taken.output.contains("\"added\":3"), "\(taken.output)")
    let again = try program.run("import", "first.csv", "--db", "desk.db", "--format", "json")
    // The report as a page, of an import that adds nothing.
    #expect(try program.run("import", "first.csv", "--db", "desk.db", "--output", "import.html", "--quiet").status == 0)
    let page = String(decoding: try program.read("import.html"), as: UTF8.self)
    #expect(page.contains("Nothing new for") && page.contains("3 rows read") && page.contains("What the columns were taken for"))
    #expect(again.output.contains("\"added\":0") && again.output.contains("\"unchanged\":3"), "\(again.output)")
    let later = try program.run("import", "second.csv", "--db", "desk.db", "--format", "json")
    #expect(later.output.contains("\"added\":1") && later.output.contains("\"revised\":1"), "\(later.output)")

    let kpis = ["--kpi", "ticket_volume,tickets_resolved,resolution_time,backlog", "--whole-log", "--quiet"]
    let stored = try program.run(arguments: ["kpis", "--db", "desk.db"] + kpis)
    #expect(stored.status == 0, "\(stored.error)")
    #expect(stored.output == (try program.run(arguments: ["kpis", "second.csv"] + kpis)).output)
    let asItWas = try program.run(arguments: ["kpis", "--db", "desk.db", "--as-of", "1"] + kpis)
    #expect(asItWas.output == (try program.run(arguments: ["kpis", "first.csv"] + kpis)).output)

    #expect(try program.run("db", "verify", "--db", "desk.db").status == 0)
    #expect(try program.run("db", "backup", "copy.db", "--db", "desk.db", "--quiet").status == 0)
    #expect(try program.run(arguments: ["kpis", "--db", "copy.db"] + kpis).output == stored.output)
    #expect(try program.run("db", "export", "out", "--db", "desk.db", "--quiet").status == 0)
    #expect(try program.run("import", "out", "--db", "new.db", "--quiet").status == 0)
    #expect(try program.run(arguments: ["kpis", "--db", "new.db"] + kpis).output == stored.output)
  }

  @Test func whatIsNoStoreIsSaid() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", Self.first)
    let missing = try program.run("kpis", "--db", "nowhere.db")
    #expect(missing.status == 1 && missing.errorLines.count == 1 && missing.error.contains("nowhere.db"), "\(missing.error)")
    let other = try program.run("kpis", "--db", "tickets.csv")
    #expect(other.status == 1 && other.errorLines.count == 1, "\(other.error)")
    #expect(try program.run("import", "tickets.csv").status == 2)
  }

  @Test func forecastsAreKeptInTheStore() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("first.csv", Self.first)
    #expect(try program.run("import", "first.csv", "--db", "desk.db", "--quiet").status == 0)
    let days = (1...28).map { "2030-01-\($0 < 10 ? "0" : "")\($0),\(20 + $0 % 7)" }
    try program.file("volume.csv", (["ds,y"] + days).joined(separator: "\n"))
    let kept = try program.run("forecast", "volume.csv", "--horizon", "3", "--model", "SeasonalNaive", "--register", "desk.db")
    #expect(kept.status == 0, "\(kept.error)")
    #expect(kept.error.contains("Kept 3 forecasts of intervals in the store"), "\(kept.error)")
    #expect(try program.run("db", "export", "out", "--db", "desk.db", "--quiet").status == 0)
    let plan = String(decoding: try program.read("out/plan.csv"), as: UTF8.self)
    #expect(plan.split(separator: "\n").count == 4 && plan.contains("2030-01-29"), "\(plan)")
    let nowhere = try program.run("forecast", "volume.csv", "--horizon", "3", "--register", "none.db")
    #expect(nowhere.status == 1 && nowhere.error.contains("none.db"), "\(nowhere.error)")
  }
}
