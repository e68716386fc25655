import Engine
import Foundation
import Testing

@Suite struct ShiftsJobTests {
  private func request(_ limits: String = "{}") throws -> ShiftsJob.Request {
    var request = try ShiftsJob.request(
      json: Data("{\"shifts\": [{\"id\": \"early\", \"start\": \"06:00\", \"length\": 8}], \"limits\": \(limits)}".utf8))
    request.intervalMinutes = 60
    request.requirement = [(0..<24).map { (6..<14).contains($0) ? 2 : 0 }]
    return request
  }

  @Test func coversADay() throws {
    let answer = try ShiftsJob.run(request(), context: JobContext())
    #expect(answer.status == "optimal" && answer.objective == 16 && answer.bound == 16 && answer.gap == 0)
    #expect(answer.assignments.map(\.count) == [2] && answer.assignments[0].end == "14:00" && answer.under == 0)
  }

  @Test func aBudgetThatIsTooSmallIsNamed() throws {
    let answer = try ShiftsJob.run(request("{\"budget\": 8}"), context: JobContext())
    #expect(answer.status == "infeasible" && answer.says[0].contains("budget"))
  }

  @Test func badRequestsAreErrors() throws {
    #expect(throws: JobError.self) { try ShiftsJob.request(json: Data("{\"shift\": []}".utf8)) }
    var short = try request()
    short.requirement = [[1, 2]]
    #expect(throws: JobError.self) { try ShiftsJob.run(short, context: JobContext()) }
    var missing = try request()
    missing.requirement = [[Double](repeating: .nan, count: 24)]
    #expect(throws: JobError.self) { try ShiftsJob.run(missing, context: JobContext()) }
  }
}
