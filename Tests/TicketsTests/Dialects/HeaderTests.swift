import Testing
import Tickets
import Timeline

@Suite struct HeaderTests {
  private func read(_ text: String) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    try TicketReader(options: ReadingOptions()).read(.bytes(Array(text.utf8), name: "t.csv"))
  }

  @Test(arguments: [
    "Ticket ID;Date;Time", "Saksnummer;Dato;Klokkeslett", "Ärendenummer;Datum;Tid", "Broj slučaja;Datum;Vrijeme",
    "Tapausnumero;Päivämäärä;Kellonaika", "工單編號;日期;時間", "id;Opened date;Opened time", "id;Opened;Opened time",
  ])
  func dateAndTimeOfDayInTwoColumns(header: String) throws {
    let (table, report) = try read(header + "\n1;13.02.2024;13:05\n2;14.02.2024;7:15\n3;15.02.2024;\n")
    #expect(
      table.created == [
        TableSamples.instant(2024, 2, 13, 13, 5), TableSamples.instant(2024, 2, 14, 7, 15), TableSamples.instant(2024, 2, 15),
      ])
    #expect(report.columns.filter { $0.takenFor == "created_at" }.count == 2)
  }

  @Test(arguments: [
    ("resolution_minutes_calendar", 90.0, 5400.0), ("Resolution time (hours)", 1.5, 5400), ("resolution_time_ms", 5000, 5),
    ("Full resolution time in minutes", 2, 120), ("resolution_days", 1, 86_400), ("resolution_s", 17, 17),
  ])
  func theUnitInAHeaderIsRead(header: String, value: Double, seconds: Double) throws {
    let (table, report) = try read("id,created_at,\(header)\n1,2024-03-04 08:00:00,\(value)\n")
    #expect(report.columns[2].takenFor == "resolution_seconds")
    #expect(table.resolved?[0].seconds(since: table.created[0]) == seconds)
  }

  @Test func aStampGoesBeforeALengthOfTime() throws {
    let (table, _) = try read("id,created_at,resolved_at,resolution_minutes\n1,2024-03-04 08:00,2024-03-04 09:00,5\n")
    #expect(table.resolved == [TableSamples.instant(2024, 3, 4, 9)])
  }

  @Test(arguments: [
    ("Ticket number,Opened at,Solved at,Group,Assignee", ["ticket_id", "created_at", "resolved_at", "team", "agent"]),
    ("Saksnummer,Opprettet,Løst dato,Gruppe,Saksbehandler", ["ticket_id", "created_at", "resolved_at", "team", "agent"]),
    ("Ärende-ID,Skapad den,Löst den,Grupp,Handläggare", ["ticket_id", "created_at", "resolved_at", "team", "agent"]),
    ("Broj kartice,Otvoreno,Riješeno,Tim,Predstavnik", ["ticket_id", "created_at", "resolved_at", "team", "agent"]),
    ("Tikettinumero,Luotu,Ratkaistu,Tiimi,Asiakaspalvelija", ["ticket_id", "created_at", "resolved_at", "team", "agent"]),
    ("案件編號,建立時間,解決時間,團隊,客服人員", ["ticket_id", "created_at", "resolved_at", "team", "agent"]),
  ])
  func headersOfSixLanguages(header: String, columns: [String]) throws {
    let report = try read(header + "\n1,2024-03-04 08:00,2024-03-04 09:00,A,Bo\n").report
    #expect(report.columns.map(\.takenFor) == columns)
  }
}
