import Testing
import Tickets
import Timeline

@Suite struct VerdictTests {
  private func share(_ id: String, _ change: (inout TicketTable) -> Void) throws -> GroupSummary.Proportion? {
    var table = HandMadeTickets.table(
      created: ["2024-03-01T00:00", "2024-03-01T00:00", "2024-03-01T00:00"],
      resolved: ["2024-03-02T00:00", "2024-03-02T00:01", "2024-03-01T00:00"])
    change(&table)
    return GroupSummary.all(of: table).proportion(id)
  }

  @Test func `Twenty-four hours to the second still count`() throws {
    #expect(try share("same_day_resolution") { _ in }?.numerator == 2)
  }

  @Test func `First contact asks every count that the table has`() throws {
    #expect(try share("first_contact_resolution") { $0.reopenCount = [0, 0, 0] } == nil)
    #expect(try share("first_contact_resolution") { $0.contactsCount = [1, 2, 0] }?.numerator == 2)
    let both = try share("first_contact_resolution") {
      $0.contactsCount = [1, 1, 1]
      $0.reassignmentCount = [0, 1, -1]
    }
    #expect(both?.numerator == 1)
    #expect(both?.denominator == 2)
  }

  @Test(arguments: [
    ([1.0, 0, 1], 1.0, 0.0), ([5, 4, 1], 4, 2), ([7, 6, 2], 6, 2), ([10, 9, 1], 9, 2), ([95, 80, 12], 80, 40),
    ([.nan, .nan, .nan], 1, 0), ([], 1, 0),
  ])
  func `The satisfaction scale follows from the highest score`(scores: [Double], satisfiedFrom: Double, dissatisfiedTo: Double) {
    let scale = SatisfactionScale(scores)
    #expect(scale.satisfiedFrom == satisfiedFrom)
    #expect(scale.dissatisfiedTo == dissatisfiedTo)
  }
}
