import Staffing
import Testing

@Suite struct ServiceGoalTests {
  @Test(arguments: ["80/20", "80%/20s", " 80 % / 20 s ", "80.0/20"])
  func readsThePlannersForm(_ text: String) throws {
    let goal = try ServiceGoal(parsing: text)
    #expect(goal.share == 0.8)
    #expect(goal.seconds == 20)
    #expect(goal.description == "80/20")
  }

  @Test(arguments: ["", "80", "80/", "/20", "80/20/5", "eighty/20", "-80/20", "80/-1", "nan/20", "inf/20", "0x50/20", "80/2e1", "80/20m"])
  func refusesOtherForms(_ text: String) {
    #expect { try ServiceGoal(parsing: text) } throws: { ($0 as? StaffingError)?.code == .invalidText }
  }

  @Test func aPercentageStaysAPercentage() throws {
    #expect(try ServiceGoal(parsing: "1/20").share == 0.01)
    #expect(try ServiceGoal(parsing: "100/0").share == 1)
    #expect(throws: StaffingError.self) { try ServiceGoal(parsing: "120/20") }
  }

  @Test(arguments: [(1.2, 20.0), (-0.1, 20), (.nan, 20), (0.8, -1), (0.8, .infinity), (0.8, .nan)])
  func refusesNumbersWithoutMeaning(_ share: Double, _ seconds: Double) {
    #expect { try ServiceGoal(share: share, seconds: seconds) } throws: { ($0 as? StaffingError)?.code == .invalidParameter }
  }

  @Test func writesItselfWithoutRoundingNoise() throws {
    #expect(try ServiceGoal(share: 0.57, seconds: 7.5).description == "57/7.5")
    #expect(try ServiceGoal(share: 0.995, seconds: 3600).description == "99.5/3600")
  }
}
