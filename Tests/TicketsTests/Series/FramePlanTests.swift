import Testing
import Timeline

@testable import Tickets

@Suite("which frames are counted for those asked for")
struct FramePlanTests {
  private func request(_ steps: [Frequency], by dimensions: [String], only: [String: Frequency] = [:]) -> KPISeriesRequest {
    var request = KPISeriesRequest(kpis: [], frequency: steps[0], dimensions: dimensions)
    request.furtherFrequencies = Array(steps.dropFirst())
    request.frequencyOfDimension = only
    return request
  }

  @Test func weeksFollowFromDaysAndAllFromTheTeams() {
    let plan = FramePlan(request([.day, .week], by: ["all", "team"], only: ["team": .week]), isDirect: false, hasAllSlices: true)
    #expect(plan.answered.count == 3)
    #expect(plan.counted == [FramePlan.Frame(step: 0, dimension: "team")])
    #expect(plan.source == [0, 0, 0])
  }

  @Test func aFewSlicesDoNotMakeAllTickets() {
    let plan = FramePlan(request([.day, .week], by: ["all", "team"]), isDirect: false, hasAllSlices: false)
    #expect(plan.counted == [FramePlan.Frame(step: 0, dimension: "team"), FramePlan.Frame(step: 0, dimension: nil)])
  }

  @Test func weeksDoNotMakeMonths() {
    let plan = FramePlan(request([.week, .month], by: []), isDirect: false, hasAllSlices: true)
    #expect(plan.counted.count == 2)
  }

  @Test func hoursOfEveryTeamAreTooManyCellsForItsMonths() {
    let plan = FramePlan(request([.hour, .month], by: ["all", "team"], only: ["team": .month]), isDirect: false, hasAllSlices: true)
    #expect(Set(plan.counted) == [FramePlan.Frame(step: 0, dimension: nil), FramePlan.Frame(step: 1, dimension: "team")])
  }

  @Test func sumsOfFractionsAreCountedDirectly() {
    let plan = FramePlan(request([.day, .week], by: ["all", "team"]), isDirect: true, hasAllSlices: true)
    #expect(Set(plan.counted) == Set(plan.answered))
  }

  @Test func frequenciesThatDivideOthers() {
    let all: [Frequency] = [.minutes(15), .minutes(30), .hour, .day, .week, .month, .quarter, .year]
    let expected: [String] = [
      "15min: 15min 30min hour day week month quarter year", "30min: 30min hour day week month quarter year",
      "hour: hour day week month quarter year", "day: day week month quarter year", "week: week", "month: month quarter year",
      "quarter: quarter year", "year: year",
    ]
    let found = all.map { own in "\(own.name): " + all.filter { own.divides($0) }.map(\.name).joined(separator: " ") }
    #expect(found == expected)
    for own in all {
      for longer in all where own.divides(longer) {
        for number in -50..<50 {
          let start = longer.startLocalSeconds(ofPeriod: number)
          #expect(own.startLocalSeconds(ofPeriod: own.period(ofLocalSeconds: start)) == start)
        }
      }
    }
  }
}
