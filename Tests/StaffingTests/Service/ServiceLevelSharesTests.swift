import Staffing
import TestSupport
import Testing

@Suite struct ServiceLevelSharesTests {
  @Test func everyDefinitionFollowsFromTheShares() {
    let shares = ServiceLevelShares(answeredWithin: 0.6, answered: 0.8, abandonedWithin: 0.1, virtualWithin: 0.65)
    #expect(shares.level(.answeredWithinOverOffered) == 0.6)
    #expect(agrees(shares.level(.answeredWithinOverAnswered), 0.75, relative: 1e-15))
    #expect(agrees(shares.level(.answeredWithinOverOfferedLessShortAbandons), 0.6 / 0.9, relative: 1e-15))
    #expect(agrees(shares.level(.answeredOrAbandonedWithinOverOffered), 0.7, relative: 1e-15))
    #expect(shares.level(.virtualWithin) == 0.65)
  }

  @Test func aDayIsTheRatioOfItsSums() throws {
    let quiet = ServiceLevelShares(answeredWithin: 1, answered: 1, abandonedWithin: 0, virtualWithin: 1)
    let busy = ServiceLevelShares(answeredWithin: 0.2, answered: 0.5, abandonedWithin: 0.1, virtualWithin: 0.2)
    let day = try ServiceLevelShares.combined([quiet, busy], volumes: [100, 300])
    #expect(agrees(day.level(.answeredWithinOverOffered), (100 + 60) / 400, relative: 1e-15))
    #expect(agrees(day.level(.answeredWithinOverAnswered), (100 + 60) / (100 + 150), relative: 1e-15))
  }

  @Test func aDayNeedsMatchingVolumesAndContacts() {
    let shares = ServiceLevelShares(answeredWithin: 1, answered: 1, abandonedWithin: 0, virtualWithin: 1)
    #expect { try ServiceLevelShares.combined([shares], volumes: []) } throws: { ($0 as? StaffingError)?.code == .lengthMismatch }
    #expect(throws: StaffingError.self) { try ServiceLevelShares.combined([], volumes: []) }
    #expect(throws: StaffingError.self) { try ServiceLevelShares.combined([shares], volumes: [0]) }
    #expect(throws: StaffingError.self) { try ServiceLevelShares.combined([shares], volumes: [-1]) }
    #expect(throws: StaffingError.self) { try ServiceLevelShares.combined([shares], volumes: [.nan]) }
  }

  @Test func nobodyAnsweredIsALevelOfZero() {
    let shares = ServiceLevelShares(answeredWithin: 0, answered: 0, abandonedWithin: 1, virtualWithin: 0)
    #expect(shares.level(.answeredWithinOverAnswered) == 0)
    #expect(shares.level(.answeredWithinOverOfferedLessShortAbandons) == 0)
  }
}
