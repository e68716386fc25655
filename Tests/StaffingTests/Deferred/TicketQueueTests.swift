import Staffing
import Statistics
import Testing

@Suite struct TicketQueueTests {
  @Test(arguments: TicketDiscipline.allCases)
  func agreesWithAPlainQueue(_ discipline: TicketDiscipline) throws {
    for seed in 0..<20 as Range<UInt64> {
      var stream = RandomStream(seed: seed)
      let tickets = (0..<60).map { _ in
        let release = Double(Int(stream.uniform() * 400))
        return DeferredTicket(
          release: release, work: Double(Int(stream.uniform() * 30)), deadline: release + Double(Int(stream.uniform() * 100)),
          priority: Int(stream.uniform() * 3))
      }
      let agents = 1 + Int(seed % 3)
      let run = try TicketQueue(tickets, discipline: discipline).run(TicketStaffing(constant: agents))
      #expect(run.start == PlainTicketQueue(tickets: tickets, agents: agents, discipline: discipline).starts(beforeRelease: false))
      #expect(run.completion == zip(run.start, tickets).map { $0 + $1.work })
      // Slices that all have the same agents change nothing.
      let sliced = try TicketStaffing(sliceSeconds: 7, agents: [Int](repeating: agents, count: 100))
      #expect(try TicketQueue(tickets, discipline: discipline).run(sliced).start == run.start)
    }
  }

  @Test func aFallOfStaffPutsTheTicketBack() throws {
    let tickets = [
      DeferredTicket(release: 0, work: 10, deadline: 100), DeferredTicket(release: 0, work: 20, deadline: 100),
    ]
    let run = try TicketQueue(tickets, discipline: .firstComeFirstServed).run(TicketStaffing(sliceSeconds: 5, agents: [2, 1, 1, 1, 1]))
    // The longer one waits from 5 to 10 and goes on with its other 15.
    #expect(run.completion == [10, 25])
    #expect(run.start == [0, 0])
  }

  @Test func fractionsAreCarriedOver() throws {
    #expect(try TicketStaffing(capacity: 2.25, sliceSeconds: 1, weights: [1, 1, 1, 1, 1]).agents == [2, 2, 2, 3, 2])
    #expect(try TicketStaffing(capacity: 1.0 / 3, sliceSeconds: 1, weights: [1, 1, 1, 1, 1, 1]).agents == [0, 0, 1, 0, 0, 1])
    #expect(try TicketStaffing(capacity: 2.5, sliceSeconds: 1, weights: [1, 0, 1]).agents == [2, 0, 3])
  }

  @Test func hopelessAndHostileTickets() throws {
    let late = DeferredTicket(release: 10, work: 1, deadline: 5)
    let nothing = DeferredTicket(release: 3, work: 0, deadline: 3)
    let free = DeferredTicket(release: 0, work: 2, deadline: .infinity)
    let tickets = [late, nothing, free]
    let run = try TicketQueue(tickets, discipline: .earliestDeadlineFirst).run(TicketStaffing(constant: 1))
    #expect(run.resolvedInTime(tickets) == 2)
    #expect(run.completion == [11, 3, 2])
    let nobody = try TicketQueue(tickets, discipline: .priority).run(TicketStaffing(constant: 0))
    #expect(nobody.completion.allSatisfy { $0 == .infinity })
    #expect(nobody.resolvedInTime(tickets) == 0)
    let huge = [DeferredTicket(release: 0, work: 1e15, deadline: 1e15), DeferredTicket(release: 1e15, work: 1e15, deadline: 1e16)]
    #expect(try TicketQueue(huge, discipline: .priority).run(TicketStaffing(sliceSeconds: 1e10, agents: [1, 0])).completion[1] > 1e15)
    for bad in [
      DeferredTicket(release: .nan, work: 1, deadline: 1), DeferredTicket(release: -1, work: 1, deadline: 1),
      DeferredTicket(release: 0, work: .nan, deadline: 1), DeferredTicket(release: 0, work: -1, deadline: 1),
      DeferredTicket(release: 0, work: .infinity, deadline: 1), DeferredTicket(release: 0, work: 1, deadline: .nan),
    ] {
      #expect(throws: StaffingError.self) { try TicketQueue([bad], discipline: .priority) }
    }
    #expect(throws: StaffingError.self) {
      try TicketQueue([DeferredTicket](repeating: free, count: 10_000_000), discipline: .firstComeFirstServed)
    }
    #expect(throws: StaffingError.self) { try TicketStaffing(constant: -1) }
    #expect(throws: StaffingError.self) { try TicketStaffing(sliceSeconds: 0, agents: [1]) }
    #expect(throws: StaffingError.self) { try TicketStaffing(sliceSeconds: 1, agents: []) }
  }
}
