import Foundation
import Testing
import Tickets
import Timeline

@Suite struct ServiceDataReaderTests {
  typealias Samples = TableSamples

  private static let files = [
    "january.csv": "id,created_at,resolved_at,team\nT1,2024-01-02 08:00,2024-01-02 10:00,A\nT2,2024-01-31 08:00,,A\n",
    // Another order of columns, one column more, and a ticket that January had open.
    "march.csv": "team,id,created_at,resolved_at,priority\nA,T2,2024-01-31 08:00,2024-03-01 09:00,P1\nB,T3,2024-03-03 08:00,,P2\n",
    "surveys.csv": "id,ticket_id,score,answered_at\nS1,T1,5,2024-01-03\nS2,T2,2,2024-03-02\n",
    ".hidden.csv": "nonsense", "notes.pdf": "%PDF",
  ]

  @Test func aFolderIsReadTableByTable() throws {
    try Samples.withFolder(Self.files) { folder in
      let (data, reports) = try ServiceDataReader.read(paths: [folder])
      let tickets = try #require(data.tickets)
      #expect(tickets.count == 3)
      #expect((0..<3).map { tickets.ids?[$0] } == ["T1", "T2", "T3"])
      #expect(tickets.dimensions["team"].map { column in (0..<3).map { column.label($0) } } == ["A", "A", "B"])
      let surveys = try #require(data.tables[.surveys])
      #expect(surveys.numbers["score"] == [5, 2])
      #expect(reports.count == 2)
      #expect(reports[0].fact("files_passed_over")?.sentence.contains("notes.pdf") == true)
    }
  }

  @Test func theTicketsOfAFolderAreOneTable() throws {
    try Samples.withFolder(Self.files) { folder in
      let (table, report) = try TicketReader(options: ReadingOptions()).read(DataSource(path: folder))
      #expect(table.count == 3)
      #expect(report.fact("files_read")?.count == 2)
      #expect(report.fact("files_passed_over")?.sentence.contains("surveys.csv") == true)
      let pattern = try TicketReader(options: ReadingOptions()).read(DataSource(path: folder + "/ma*.csv"))
      #expect(pattern.table.count == 2)
    }
  }

  @Test func refusalsNameTheirFile() throws {
    let files = ["a.csv": "id,created_at\n1,2024-01-02\n", "b.csv": "id,created_at\n2,2024-01-03\n3,soon\n"]
    try Samples.withFolder(files) { folder in
      let report = try TicketReader(options: ReadingOptions()).read(DataSource(path: folder)).report
      #expect(report.refusals.map(\.line) == [3])
      #expect(report.refusals.first?.file?.hasSuffix("b.csv") == true)
    }
  }

  @Test func theSameRowInTwoExportsOfATableWithoutIdsIsOneRow() throws {
    let files = [
      "volume_a.csv": "date,offered\n2024-03-04,10\n2024-03-05,12\n", "volume_b.csv": "date,offered\n2024-03-05,12\n2024-03-06,9\n",
    ]
    try Samples.withFolder(files) { folder in
      let (table, report) = try RecordTableReader().read(DataSource(path: folder))
      #expect(table.numbers["offered"] == [10, 12, 9])
      #expect(report.merged == 1)
    }
  }

  @Test func aStatedTableAndAMapForOneTable() throws {
    let files = ["log.csv": "ticket,Mark,when\nT1,5,2024-03-04\n", "tickets.csv": "id,created_at\nT1,2024-03-04\n"]
    try Samples.withFolder(files) { folder in
      let options = ReadingOptions(map: ["surveys.score": "Mark", "surveys.answered_at": "when"])
      let (data, _) = try ServiceDataReader.read(paths: ["surveys=\(folder)/log.csv", "\(folder)/tickets.csv"], options: options)
      #expect(data.tables[.surveys]?.numbers["score"] == [5])
      #expect(data.tickets?.ids?[0] == "T1")
    }
  }

  @Test func whatIsNoTableIsSaid() throws {
    try Samples.withFolder(["x.csv": "colour\nred\n"]) { folder in
      let error = Samples.failure { () throws(TicketsError) in _ = try ServiceDataReader.read(paths: [folder + "/x.csv"]) }
      #expect(error?.code == "unknown_table")
      #expect(error?.place.file?.hasSuffix("x.csv") == true)
    }
    try Samples.withFolder([:]) { folder in
      #expect(Samples.failure { () throws(TicketsError) in _ = try DataSource.expand(folder) }?.code == "empty_folder")
      #expect(Samples.failure { () throws(TicketsError) in _ = try DataSource.expand(folder + "/*.csv") }?.code == "file_not_found")
    }
  }

  @Test(arguments: [
    ("*.csv", "a.csv", true), ("*.csv", "a.csv.gz", false), ("a?.csv", "ab.csv", true), ("a?.csv", "a.csv", false),
    ("[a-c]*", "bx", true), ("[!a-c]*", "bx", false), ("*", ".hidden", false), ("a*b*c", "a-b-b-c", true), ("a[", "a[", true),
  ])
  func patternsMatchAsInAShell(pattern: String, name: String, matches: Bool) throws {
    try Samples.withFolder([name: "id,created_at\n1,2024-03-04\n"]) { folder in
      let found = (try? DataSource.expand(folder + "/" + pattern))?.map(\.name) ?? []
      #expect(found == (matches ? [folder + "/" + name] : []))
    }
  }
}
