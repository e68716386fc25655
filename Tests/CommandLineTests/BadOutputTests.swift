import Foundation
import Testing

/// What happens when an answer cannot be written: one line, status 1, and nothing half-written under the final name.
@Suite struct BadOutputTests {
  @Test func folderThatDoesNotExist() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("volume.csv", "ds,y\n2016-01-01,3\n2016-01-02,4\n2016-01-03,5\n")
    let result = try program.run("chart", "volume.csv", "--output", "no/such/folder/chart.json", "--quiet")
    #expect(result.status == 1)
    #expect(result.errorLines.count == 1 && result.error.contains("no/such/folder/chart.json"), "\(result.error)")
  }

  @Test func fileSizeLimitLeavesTheOldFile() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 40))
    try program.file("report.html", "old")
    // 8 KiB at most: a full disk without needing to be root.
    let result = try program.shell("ulimit -f 8; \"$foreshift\" analyze tickets.csv --output report.html --quiet")
    #expect(result.status == 1)
    #expect(result.errorLines.count == 1 && result.error.contains("report.html"), "\(result.error)")
    #expect(try program.read("report.html") == Data("old".utf8))
    #expect(program.names == ["report.html", "tickets.csv"])
  }

  @Test func fullDevice() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 40))
    for line in ["kpis tickets.csv --format json > /dev/full", "kpis tickets.csv --output /dev/full --format json"] {
      let result = try program.shell("\"$foreshift\" \(line) --quiet")
      #expect(result.status == 1, "\(line): \(result.error)")
      #expect(result.error.contains("no space left"), "\(result.error)")
    }
    var status = stat()
    #expect(unsafe stat("/dev/full", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func fullDisk() throws {
    // A real file system that fills up; only root may mount one, elsewhere the file-size limit above stands for it.
    guard getuid() == 0 else { return }
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 40))
    let result = try program.shell(
      """
      mkdir disk && mount -t tmpfs -o size=64k tmpfs disk || exit 99
      "$foreshift" analyze tickets.csv --output disk/report.html --quiet; status=$?
      ls -A disk; umount disk; exit $status
      """)
    // 99: mounting is forbidden here even for root (an unprivileged container).
    guard result.status != 99 else { return }
    #expect(result.status == 1)
    #expect(result.error.contains("no space left"), "\(result.error)")
    #expect(result.output.isEmpty, "left behind: \(result.output)")
  }

  @Test func readerThatLeavesEarly() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 40))
    let result = try program.shell("\"$foreshift\" kpis tickets.csv --every hour --quiet | head -n 1; exit ${PIPESTATUS[0]}")
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 1)
  }
}
