import Testing

@testable import Engine

/// A table of calls by interval, as a telephone system exports it, given to the jobs that work on tickets.
@Suite struct CountsOnlyTests {
  private let calls = "DateTime,Calls\n2003-03-03T07:00:00,111\n2003-03-03T07:05:00,113\n2003-03-03T07:10:00,92\n"

  @Test func analyzeNamesTheJobsForCounts() throws {
    var request = AnalyzeJob.Request()
    request.table = .text(calls)
    let error = try #require(error { _ = try AnalyzeJob.run(request, context: JobContext()) })
    #expect(error.code == "no_tickets")
    #expect(error.message == "these are counts by interval and not tickets; draw them with chart and forecast them with forecast")
  }

  @Test func kpisIsNoEmptyTable() throws {
    var request = KPIsJob.Request()
    request.table = .text(calls)
    let error = try #require(error { _ = try KPIsJob.run(request, context: JobContext()) })
    #expect(error.code == "no_tickets")
    #expect(error.message.contains("chart") && error.message.contains("forecast"))
  }

  private func error(_ body: () throws -> Void) -> JobError? {
    do {
      try body()
      return nil
    } catch { return error as? JobError }
  }
}
