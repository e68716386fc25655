import Foundation
import Testing

@testable import Engine

@Suite struct HiringJobTests {
  private func request() -> HiringJob.Request {
    var request = HiringJob.Request()
    request.table = .text(JobExamples.months)
    request.aht = 600
    request.people = 20
    request.attrition = 0.25
    request.shrinkage = ["leave": 0.12, "illness": 0.06, "meetings": 0.08]
    return request
  }

  private func run(_ request: HiringJob.Request) throws -> HiringResponse { try HiringJob.run(request, context: JobContext()) }

  @Test func theNeedIsTheWorkOverWhatOneGetsDone() throws {
    let answer = try run(request())
    // 11,800 × 10 min over 160 h × 0.85 × 0.88 × 0.94 × 0.92.
    let left: Double = 0.88 * 0.94 * 0.92
    let needed: Double = 11_800.0 / 6 / (160 * 0.85 * left)
    #expect(abs(answer.months.needed[0] - needed) < 1e-9 && abs(answer.shrinkage - (1 - left)) < 1e-12)
    #expect(answer.causes.map(\.name) == ["illness", "leave", "meetings"] && answer.months.ds.count == 12)
    let missing = zip(answer.months.needed, answer.months.capacity).map { max(0, $0 - $1) }
    #expect(zip(missing, answer.months.missing).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(answer.months.missing.suffix(8).allSatisfy { $0 < 1e-6 } && !answer.starts.isEmpty)
    // A month from the decision to the start, another of training.
    for start in answer.starts { #expect(start.decide < start.start && start.start < start.productive) }
  }

  @Test func daysAddUpToWholeMonths() throws {
    var lines = ["ds,y,y-hi-80"]
    for day in 1...31 { lines.append("2025-01-\(day < 10 ? "0" : "")\(day),100,120") }
    for day in 1...10 { lines.append("2025-02-\(day < 10 ? "0" : "")\(day),100,120") }
    var daily = request()
    daily.table = .text(lines.joined(separator: "\n") + "\n")
    daily.atUpper = true
    let answer = try run(daily)
    #expect(answer.months.ds == ["2025-01-01"] && answer.months.volume == [3100] && answer.months.volumeUpper == [3720] && answer.atUpper)
  }

  @Test(arguments: [
    "{\"people\": 3}", "{\"people\": -1}", "{\"people\": 3, \"attrition\": 1}", "{\"people\": 3, \"at_upper\": true}",
    "{\"people\": 3, \"training_months\": -1}", "{\"people\": 3, \"ramp_up\": [2]}", "{\"people\": 3, \"aht\": 0}",
    "{\"people\": 3, \"shrinkage\": {\"leave\": 1}}", "{}",
  ])
  func badRequestsAreErrors(json: String) throws {
    var request = try HiringJob.request(json: Data(json.utf8))
    if json != "{\"people\": 3}" { request.table = .text(JobExamples.months) }
    #expect(throws: JobError.self) { try run(request) }
  }

  @Test func volumesBelowZeroAreSaidAndOneStartReadsAsOne() throws {
    var request = request()
    let volumes = [10_000, -50, 10_000, 10_000, 10_000, 10_600, 10_600, 10_600, 10_600]
    let rows: [String] = volumes.enumerated().map { "2024-0\($0.offset + 1)-01,\($0.element)" }
    request.table = .text("ds,y\n" + rows.joined(separator: "\n") + "\n")
    request.attrition = 0
    let hours: Double = 160 * 0.85 * 0.88 * 0.94 * 0.92
    request.people = (10_000.0 / 6 / hours).rounded(.up)
    request.rampUp = []
    let answer = try run(request)
    #expect(answer.assumptions.contains { $0.contains("1 volume below 0 taken as 0 (first: −50 at 2024-02-01") }, "\(answer.assumptions)")
    #expect(
      answer.starts.count == 1 && answer.says[0].contains(/^Start \d+ (person|people) in [A-Z][a-z]+ 2024 \(decide in/), "\(answer.says)")
  }
}
