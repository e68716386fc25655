import Foundation
import Testing
import Tickets

@Suite struct KPICatalogueTests {
  @Test func `Ids are unique, snake_case and found by name`() throws {
    #expect(Set(KPICatalogue.all.map(\.id)).count == KPICatalogue.all.count)
    for kpi in KPICatalogue.all {
      #expect(kpi.id.allSatisfy { $0 == "_" || ($0.isASCII && $0.isLowercase) }, "\(kpi.id)")
      #expect(KPICatalogue[kpi.id]?.id == kpi.id)
    }
    #expect(KPICatalogue["no_such_kpi"] == nil)
  }

  @Test(arguments: KPICatalogue.all.map(\.id)) func `Every entry says what it is`(_ id: String) throws {
    let kpi = try #require(KPICatalogue[id])
    for language in Language.allCases { #expect(!kpi.names[language].isEmpty) }
    for text in [kpi.category, kpi.unit, kpi.aggregation, kpi.formula, kpi.chartReason, kpi.directionNote] { #expect(!text.isEmpty) }
    #expect(!kpi.inputs.isEmpty)
    #expect(kpi.inputs.allSatisfy { $0.contains(".") })
    #expect(!kpi.tables.isEmpty)
    #expect(!kpi.ownerRoles.isEmpty)
    #expect((kpi.target == nil) == (kpi.targetSource == nil))
    #expect(kpi.definition.hasSuffix("."))
    #expect(kpi.measure?.columns.isEmpty != true)
    if kpi.isComputed {
      #expect(kpi.status.hasPrefix("computed from "))
    } else {
      #expect(kpi.status.hasPrefix("needs ") && kpi.status.hasSuffix("not computed from a tickets table"))
    }
  }

  @Test func `A language stands word for word only where its document asks for the KPI`() {
    for kpi in KPICatalogue.all {
      #expect(Set(kpi.verbatim).isSubset(of: Set(kpi.sources.map(\.language))), "\(kpi.id)")
    }
  }

  /// What can be counted from tickets, without what other tables would add.
  private func countedIDs(_ table: TicketTable) -> [String] {
    KPICatalogue.computable(from: table).filter { $0.measure != nil }.map(\.id)
  }

  @Test func `A table with stamps only computes what needs no more`() {
    let created = HandMadeTickets.table(created: ["2024-03-01"])
    #expect(countedIDs(created) == ["ticket_volume"])
    let resolved = HandMadeTickets.table(created: ["2024-03-01"], resolved: ["2024-03-02"])
    #expect(
      countedIDs(resolved) == [
        "ticket_volume", "tickets_resolved", "net_flow", "ticket_resolution_rate", "backlog", "resolution_time", "same_day_resolution",
      ])
  }

  @Test func `Every computed entry is computed from a table that has all columns`() {
    var table = KPISeriesBuilderTests.six
    table.contactsCount = [1, 1, 1, 1, 1, 1]
    #expect(countedIDs(table) == KPICatalogue.all.filter { $0.measure != nil }.map(\.id))
  }

  @Test func `An unknown name is answered with near ones`() {
    let error = #expect(throws: TicketsError.self) { try KPICatalogue.entries(["ticket_volume", "response_time"]) }
    #expect(error?.code == "unknown_kpi")
    #expect(error?.message.contains("first_response_time") == true)
    let alias = #expect(throws: TicketsError.self) { try KPICatalogue.entries(["MTTR"]) }
    #expect(alias?.message.contains("resolution_time") == true)
  }

  @Test func `Entries are written with snake_case keys and explicit nulls`() throws {
    let entry = try #require(KPICatalogue["ticket_volume"])
    let json = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(entry)) as? [String: Any])
    #expect(json["chart_family"] as? String == "seasonal_residual_count")
    #expect((json["names"] as? [String: String])?["zh-Hant"] == "工單量")
    #expect(json["target"] is NSNull)
    #expect(json["status"] as? String == "computed from created_at")
  }
}
