import Testing
import Tickets
import Timeline

/// A number depends on the choices that are said to matter for it, and on no other.
@Suite struct DefinitionDependenceTests {
  private static let ofTickets = KPICatalogue.all.filter { $0.measure != nil }.map(\.id)

  private func outcome(_ id: String, _ choices: [String: String] = [:], by dimensions: [String] = []) throws -> [Double] {
    let window = HandMadeTickets.date("2024-03-04")...HandMadeTickets.date("2024-03-13")
    let request = KPISeriesRequest(kpis: [id], frequency: .day, window: window, dimensions: dimensions)
    return try TenTickets.series(request, choices, clock: NineToFive()).flatMap { series in
      (series.y + (series.n ?? []) + [series.pooled]).map { $0.isNaN ? -1 : $0 }
    }
  }

  @Test(arguments: ofTickets) func `No choice changes a number without being named`(_ id: String) throws {
    let kpi = try #require(KPICatalogue[id])
    let standard = try outcome(id, by: ["team"])
    let named = KPIDefinitions().choices(for: kpi)
    for choice in KPIDefinitions.Choice.allCases where !named.contains(choice) {
      for value in choice.values {
        #expect(try outcome(id, [choice.rawValue: value], by: ["team"]) == standard, "\(id) by \(choice.rawValue)=\(value)")
      }
    }
  }

  @Test(arguments: ofTickets) func `Every choice that is named changes the number`(_ id: String) throws {
    let kpi = try #require(KPICatalogue[id])
    let standard = try outcome(id)
    // Not every measure shows these: the marked tickets carry no scores, all tickets together have no groups, a direction is no number.
    let silent: Set<KPIDefinitions.Choice> = [.merged, .spam, .deleted, .groups, .effort]
    for choice in KPIDefinitions().choices(for: kpi) where !silent.contains(choice) {
      let outcomes = try choice.values.map { try outcome(id, [choice.rawValue: $0]) }
      #expect(outcomes.contains { $0 != standard }, "\(id) by \(choice.rawValue)")
    }
  }

  @Test func `Choices by KPI`() throws {
    func names(_ id: String) throws -> [String] { KPIDefinitions().choices(for: try #require(KPICatalogue[id])).map(\.rawValue) }
    #expect(try names("ticket_volume") == ["groups", "merged", "spam", "deleted"])
    #expect(
      try names("resolution_time") == ["resolution", "clock", "on_hold", "pooling", "groups", "reopened", "merged", "spam", "deleted"])
    #expect(try names("sla_compliance").contains("sla_flag"))
    #expect(try names("csat").contains("satisfaction"))
    #expect(try names("ces").contains("effort"))
    #expect(try !names("dsat").contains("satisfaction"))
  }

  @Test func `The sentences of a KPI are those of its choices`() throws {
    let volume = try #require(KPICatalogue["ticket_volume"])
    #expect(
      KPIDefinitions().says(for: volume) == [
        "A ticket belongs to the group that it had last.", "Merged, spam and deleted tickets are left out.",
      ])
    #expect(KPIDefinitions().says(for: volume, sliced: false) == ["Merged, spam and deleted tickets are left out."])
    #expect(
      try KPIDefinitions(["spam": "included"]).says(for: volume, sliced: false) == [
        "Merged and deleted tickets are left out.", "Spam tickets count.",
      ])
  }
}
