import Staffing
import Testing

@Suite struct OpenTimeTests {
  @Test func theClockRunsInOpenHoursOnly() throws {
    let open = try OpenTime(openings: [9, 33], closings: [17, 41])
    #expect(open.total == 16)
    #expect(open.businessTime(at: 5) == 0)
    #expect(open.businessTime(at: 12) == 3)
    #expect(open.businessTime(at: 20) == 8)
    #expect(open.businessTime(at: 34) == 9)
    #expect(open.businessTime(at: 99) == 16)
    #expect(open.clockTime(ofEnd: 8) == 17)
    #expect(open.clockTime(ofStart: 8) == 33)
    #expect(open.clockTime(ofEnd: 16) == 41)
    #expect(open.clockTime(ofStart: 16) == .infinity)
    #expect(open.clockTime(ofEnd: 17) == .infinity)
    #expect(open.clockTime(ofEnd: 0) == 9)
  }

  @Test func impossibleHoursAreRefused() {
    #expect(throws: StaffingError.self) { try OpenTime(openings: [], closings: []) }
    #expect(throws: StaffingError.self) { try OpenTime(openings: [1], closings: [1]) }
    #expect(throws: StaffingError.self) { try OpenTime(openings: [1, 2], closings: [3, 4]) }
    #expect(throws: StaffingError.self) { try OpenTime(openings: [1], closings: []) }
    #expect(throws: StaffingError.self) { try OpenTime(openings: [.nan], closings: [1]) }
    #expect(throws: StaffingError.self) { try OpenTime(openings: [1], closings: [.infinity]) }
  }
}
