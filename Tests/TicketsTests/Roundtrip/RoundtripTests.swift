import Testing
import Tickets
import Timeline

/// The clean log written in every dialect and read back has the KPIs that it had, bit for bit.
///
/// A KPI is compared where the form has room for every column that it needs (`ExportDialect.Form.carries`); the others are left out.
@Suite struct RoundtripTests {
  private static let needs: [(kpi: String, columns: Set<ExportDialect.Column>)] = [
    ("ticket_volume", []), ("tickets_resolved", []), ("backlog", []), ("resolution_time", []), ("first_response_time", [.response]),
    ("sla_compliance", [.promise]), ("reopen_rate", [.reopened]), ("first_contact_resolution", [.reopened, .contacts]),
    ("csat", [.satisfaction]),
  ]

  @Test(arguments: ExportDialect.all) func comesBack(_ dialect: ExportDialect) throws {
    let zone = try #require(Self.zones[dialect.zone])
    let writer = DialectWriter(dialect: dialect, zone: zone, tickets: CleanLog.tickets)
    var options = ReadingOptions(zone: zone)
    options.keepsIdentifiers = true
    let (table, report) = try TicketReader(options: options).read(.bytes(writer.bytes(), name: "export"))
    #expect(report.refusedRows == 0)
    #expect(report.refusedValues == 0)
    #expect(report.refusals.first == nil)
    #expect(report.merged == 0)
    #expect(report.layout == .ticket)
    if dialect.form == .delimited { #expect(report.encoding == dialect.encoding.name) }
    let clean = CleanLog.table(zone)
    try #require(table.count == clean.count)
    #expect(table.created == clean.created)
    let ids = try #require(table.ids)
    #expect((0..<table.count).allSatisfy { ids[$0].hasSuffix("\(CleanLog.tickets[$0].number)") })
    if dialect.form.carries.contains(.cost) { #expect(table.cost == clean.cost) }

    let expected = try #require(Self.clean[dialect.zone])
    let kpis = Self.needs.filter { $0.columns.isSubset(of: dialect.form.carries) }.map(\.kpi)
    let found = try KPIAnswers(table, kpis: kpis, byTeam: dialect.form.carries.contains(.team))
    for (name, series) in found.series.sorted(by: { $0.key < $1.key }) {
      let difference = KPIAnswers.difference(try #require(expected.series[name]), series)
      #expect(difference == nil, "\(name)")
    }
    #expect(found.series.count == 2 * kpis.count + (dialect.form.carries.contains(.team) ? 2 : 0))
  }

  /// Tables of transitions take their time: each is made once.
  private static let zones: [String: Zone] = {
    var zones: [String: Zone] = [:]
    for name in Set(ExportDialect.all.map(\.zone)) { zones[name] = Zone(identifier: name) }
    return zones
  }()

  /// What the log itself answers, by zone.
  private static let clean: [String: KPIAnswers] = {
    var answers: [String: KPIAnswers] = [:]
    for (name, zone) in zones {
      answers[name] = try? KPIAnswers(CleanLog.table(zone), kpis: needs.map(\.kpi), byTeam: true)
    }
    return answers
  }()

  /// What makes the comparison worth something: every KPI has values, and days differ.
  @Test func theLogHasSomethingToLose() throws {
    #expect(ExportDialect.all.count >= 60)
    #expect(Set(ExportDialect.all.map(\.testDescription)).count == ExportDialect.all.count)
    let answers = try KPIAnswers(CleanLog.table(.utc), kpis: Self.needs.map(\.kpi), byTeam: false)
    for (kpi, _) in Self.needs {
      let series = try #require(answers.series["\(kpi) by week"]?.first)
      #expect(Set(series.values.filter { !$0.isNaN }).count > 2, "\(kpi)")
    }
    for form in ExportDialect.Form.allCases { #expect(ExportDialect.all.contains { $0.form == form }) }
    for encoding in ExportDialect.Encoding.allCases { #expect(ExportDialect.all.contains { $0.encoding == encoding }) }
    for language in ExportLanguage.allCases { #expect(ExportDialect.all.contains { $0.language == language }) }
  }

  /// One ticket a minute later is seen: the comparison can fail.
  @Test func aMovedStampIsSeen() throws {
    let clean = CleanLog.table(.utc)
    var moved = clean
    let index = try #require(moved.resolved?.firstIndex { !$0.isMissing })
    moved.resolved?[index].secondsSinceEpoch += 60
    let answers = try [clean, moved].map {
      try KPIAnswers($0, kpis: ["resolution_time"], byTeam: false).series["resolution_time by week"] ?? []
    }
    #expect(KPIAnswers.difference(answers[0], answers[1]) != nil)
  }
}
