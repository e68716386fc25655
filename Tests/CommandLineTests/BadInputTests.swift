import Foundation
import Testing

/// Every kind of bad input gives one clear line and the right exit status, never a trap and never a half-written file.
@Suite struct BadInputTests {
  private func fails(_ contents: String, saying words: String..., arguments: [String] = [], status: Int32 = 1) throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", contents)
    let result = try program.shell("\"$foreshift\" analyze tickets.csv \(arguments.joined(separator: " "))")
    #expect(result.status == status, "\(result.error)")
    #expect(result.errorLines.count == 1, "\(result.error)")
    for word in words { #expect(result.error.lowercased().contains(word), "\(result.error)") }
    #expect(program.names == ["tickets.csv"])
  }

  @Test func emptyFile() throws { try fails("", saying: "tickets.csv", "empty") }

  @Test func headerOnly() throws { try fails("id,created_at,resolved_at\n", saying: "tickets.csv", "header") }

  @Test func noRecognisableColumns() throws { try fails("alpha,beta\n1,2\n3,4\n", saying: "tickets.csv", "--map") }

  @Test func allValuesMissing() throws { try fails("id,created_at\n1,?\n2,NA\n3,\n", saying: "created") }

  @Test func undecidableDates() throws {
    try fails("id,created\n1,03/04/2016\n2,05/06/2016\n3,07/08/2016\n", saying: "--date-order")
  }

  @Test func binaryFile() throws {
    let program = try Program()
    defer { program.remove() }
    try Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) }).write(to: program.folder.appending(path: "tickets.csv"))
    let result = try program.run("analyze", "tickets.csv")
    #expect(result.status == 1)
    #expect(result.errorLines.count == 1 && result.error.contains("tickets.csv"), "\(result.error)")
  }

  @Test func directory() throws {
    let program = try Program()
    defer { program.remove() }
    let empty = program.folder.appending(path: "exports")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: false)
    let result = try program.run("analyze", "exports")
    #expect(result.status == 1)
    #expect(result.errorLines.count == 1 && result.error.contains("exports"), "\(result.error)")
    #expect(result.error.contains("folder holds no table"), "\(result.error)")
  }

  @Test(arguments: ["no-such-file.csv", "/proc/self/mem"])
  func unreadableFile(path: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("analyze", path)
    #expect(result.status == 1)
    #expect(result.errorLines.count == 1 && result.error.contains(path), "\(result.error)")
  }

  @Test func fileWithoutPermission() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 2))
    // Root reads everything, so the program is run as nobody where this test itself is root.
    let asOther =
      getuid() == 0 ? "chmod 755 . && cp \"$foreshift\" ./program && chmod 755 program && runuser -u nobody -- ./program" : "\"$foreshift\""
    let result = try program.shell("chmod 000 tickets.csv && \(asOther) analyze tickets.csv --output /tmp/x.json")
    #expect(result.status == 1, "\(result.error)")
    #expect(result.error.contains("tickets.csv"), "\(result.error)")
  }

  @Test func truncatedGzip() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 30))
    let result = try program.shell(
      "gzip -k tickets.csv && head -c 2000 tickets.csv.gz > cut.csv.gz && \"$foreshift\" analyze cut.csv.gz")
    #expect(result.status == 1)
    #expect(result.errorLines.count == 1 && result.error.contains("cut.csv.gz"), "\(result.error)")
    #expect(!program.exists("report.html"))
  }

  @Test func oneGigabyteLineKeepsMemoryBounded() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell(
      // Half a gigabyte of addresses, program text and all: what the tests themselves take is not in it.
      "ulimit -v 500000; (printf 'id,created_at\\n'; head -c 1000000000 /dev/zero | tr '\\0' 'a') 2>/dev/null | "
        + "\"$foreshift\" analyze - --quiet")
    #expect(result.status == 1)
    #expect(result.errorLines.count == 1 && result.error.contains("line 2"), "\(result.error)")
  }

  @Test func streamThatStopsMidway() throws {
    let program = try Program()
    defer { program.remove() }
    let text = TicketTexts.history(days: 30) + "T99999,2016-02-03 10:00,\"2016-02"
    let result = try program.run("analyze", "-", "--strict", input: text)
    #expect(result.status == 1, "\(result.error)")
    #expect(result.errorLines.count == 1 && result.error.contains("line") && result.error.contains("quote"), "\(result.error)")
    #expect(!program.exists("report.html"))
  }

  @Test func yearNineThousand() throws {
    let program = try Program()
    defer { program.remove() }
    let text = TicketTexts.history(days: 30) + "T99999,9999-12-31 10:00,,,P1,Team 1,true\n"
    let result = try program.run("kpis", "-", "--kpi", "ticket_volume", "--strict", input: text)
    #expect(result.status == 3)
    #expect(result.error.contains("9999") || result.error.contains("refused"), "\(result.error)")
    #expect(!result.output.contains("9999"))
  }

  @Test func negativeDurations() throws {
    let program = try Program()
    defer { program.remove() }
    let text = "id,created_at,resolved_at\n1,2016-01-04 10:00,2016-01-04 12:00\n2,2016-01-04 11:00,2016-01-02 09:00\n"
    let result = try program.run("kpis", "-", "--kpi", "resolution_time", "--format", "json", input: text)
    #expect(result.status == 0, "\(result.error)")
    // Two hours for the one good ticket; the negative one is counted and left out.
    #expect(result.output.contains("\"median\":[7200]") || result.output.contains("\"median\":[7200.0]"), "\(result.output)")
    #expect(result.error.contains("before"), "\(result.error)")
  }

  @Test func duplicateIds() throws {
    let program = try Program()
    defer { program.remove() }
    let text = """
      id,created_at,resolved_at
      1,2016-01-04 10:00,2016-01-04 12:00
      1,2016-01-04 10:00,2016-01-04 12:00
      2,2016-01-04 11:00,
      2,2016-01-04 11:00,2016-01-05 09:00
      3,2016-01-06 11:00,2016-01-06 13:00

      """
    let result = try program.run("kpis", "-", "--kpi", "ticket_volume", "--format", "json", input: text)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("\"merged\":2"), "\(result.output)")
    #expect(result.output.contains("\"tickets_kept\":3"), "\(result.output)")
  }

  @Test func oneTicket() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", "id,created_at,resolved_at\n1,2016-01-04 10:00,2016-01-04 12:00\n")
    let result = try program.run("analyze", "tickets.csv")
    #expect(result.status == 0, "\(result.error)")
    #expect(program.exists("report.html") && program.exists("result.json"))
  }

  @Test func aNegativeLoadIsAValueThatIsRefused() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("erlang", "c", "--load", "-1")
    #expect(result.status != 0 && result.errorLines.count == 1 && result.error.contains("-1") && !result.error.contains("Missing value"))
    #expect(!result.error.contains("--help"), "\(result.error)")
  }
}
