import Staffing
import TestSupport
import Testing

@Suite struct ShrinkageTests {
  @Test func causesCompound() throws {
    let shrinkage = try Shrinkage(causes: [.init(name: "leave", share: 0.2), .init(name: "training", share: 0.1)])
    #expect(agrees(shrinkage.total, 0.28, relative: 1e-15))
    #expect(agrees(shrinkage.scheduled(for: 72), 100, relative: 1e-14))
  }

  @Test func noneChangesNothing() throws {
    #expect(Shrinkage.none.total == 0)
    #expect(Shrinkage.none.scheduled(for: 13.5) == 13.5)
    #expect(try Shrinkage(0) == Shrinkage.none)
  }

  @Test(arguments: [-0.1, 1, 1.5, .nan, .infinity])
  func refusesSharesWithoutMeaning(_ share: Double) {
    #expect(throws: StaffingError.self) { try Shrinkage(share) }
    #expect(throws: StaffingError.self) { try Shrinkage(causes: [.init(name: "leave", share: share)]) }
  }

  @Test func refusesCausesThatLeaveNothing() {
    let causes = (0..<400).map { Shrinkage.Cause(name: "\($0)", share: 0.99) }
    #expect(throws: StaffingError.self) { try Shrinkage(causes: causes) }
  }
}
