import ControlCharts
import Foundation
import Testing

@testable import Engine

@Suite struct CompareJobTests {
  private func answer(_ text: String, _ edit: (inout CompareJob.Request) -> Void = { _ in }) throws -> CompareResponse {
    var request = CompareJob.Request()
    request.table = .text(text)
    edit(&request)
    return try CompareJob.run(request, context: JobContext())
  }

  private func failure(_ text: String, _ edit: (inout CompareJob.Request) -> Void) -> JobError? {
    do {
      _ = try answer(text, edit)
      return nil
    } catch {
      return error as? JobError
    }
  }

  private static let teams = "team,y,n\nNorth,180,200\nSouth,270,300\nEast,120,200\nWest,88,100\nNight,0,0\n"

  @Test func fewGroupsGoIntoAnAnalysisOfMeans() throws {
    let comparison = try answer(Self.teams).comparisons[0]
    #expect(comparison.method == "analysis_of_means" && comparison.by == "team" && comparison.measure == "proportion")
    #expect(comparison.error == "family_wise" && comparison.why.contains("4 groups") && comparison.errorSays.contains("5 %"))
    #expect(abs(comparison.overall - 658.0 / 800) < 1e-12 && comparison.center == "all_together")
    // The groups that differ stand first, the rest in the order of the table.
    #expect(comparison.groups.map(\.name) == ["East", "North", "South", "West", "Night"] || comparison.groups[0].name == "East")
    #expect(comparison.groups[0].flagged && comparison.groups[0].direction == .down && comparison.groups[0].judgement == .none)
    #expect(comparison.groups[0].says?.contains("60 % of 200") == true && comparison.says.contains("East"))
    #expect(comparison.groups.last?.figure.isNaN == true && comparison.notes.contains("1 team has no figure."))
    // Limits: overall ± h √(p(1−p)) √((N−n)/(Nn)).
    let east = comparison.groups[0]
    let half = comparison.spread.criticalValue * comparison.spread.within * (600.0 / (800 * 200)).squareRoot()
    #expect(abs(east.upperLimits[0] - (comparison.overall + half)) < 1e-12)
  }

  @Test func smallCountsGoIntoAFunnel() throws {
    let comparison = try answer("group,y,n\na,1,12\nb,0,9\nc,2,30\nd,9,11\n").comparisons[0]
    #expect(comparison.method == "funnel" && comparison.error == "false_discovery" && comparison.levels == [95, 99.8])
    #expect(comparison.groups[0].name == "d" && comparison.groups[0].flagged)
    let curve = try #require(comparison.curve)
    #expect(curve.lowerLimits.count == 2 && curve.upperLimits[1].count == curve.sizes.count && curve.sizes.first ?? 0 <= 9)
    #expect(zip(curve.upperLimits[0], curve.upperLimits[1]).allSatisfy { $0 <= $1 })
    // The curve passes through the groups' own limits.
    let there = try #require(curve.sizes.firstIndex(of: 11))
    #expect(abs(curve.upperLimits[1][there] - comparison.groups[0].upperLimits[1]) < 1e-12)
  }

  @Test func manyGroupsThatDifferAreJudgedByTheirUsualSpread() throws {
    var rows = "group,y,n\n"
    for group in 0..<20 { rows += "g\(group),\(420 + 12 * (group % 10)),1000\n" }
    rows += "far,60,1000\n"
    let comparison = try answer(rows).comparisons[0]
    #expect(comparison.spread.allowed == "additive" && comparison.center == "usual_group" && comparison.spread.betweenGroups > 0.02)
    #expect(comparison.groups.filter(\.flagged).map(\.name) == ["far"])
    #expect(comparison.groups.dropFirst().map(\.name) == (0..<20).map { "g\($0)" })
    #expect(comparison.says.contains("the other 20 cannot be told apart"))
    let exact = try answer(rows) { $0.dispersion = "none" }.comparisons[0]
    #expect(
      exact.groups.count(where: \.flagged) > 3
        && exact.notes.contains { $0.contains("More than half") } == (exact.groups.count(where: \.flagged) > 10))
  }

  @Test func nothingToSayIsSaid() throws {
    let alike = try answer("group,y,n\na,50,100\nb,52,100\nc,49,100\n").comparisons[0]
    #expect(!alike.groups.contains(where: \.flagged) && alike.says.hasPrefix("The 3 groups cannot be told apart"))
    let single = try answer("group,y,n\na,50,100\n").comparisons[0]
    #expect(single.says.contains("nothing to compare") && single.groups[0].z.isNaN)
  }

  @Test func seriesAreAddedUpByGroup() throws {
    var rows = "unique_id,ds,y,n\n"
    for (team, kept) in [("North", 90), ("South", 88), ("East", 70)] {
      for day in 1...9 { rows += "sla_compliance/team=\(team),2024-01-0\(day),\(day == 4 ? "" : "\(kept)"),100\n" }
    }
    let comparison = try answer(rows).comparisons[0]
    #expect(comparison.kpi == "sla_compliance" && comparison.by == "team" && comparison.direction == .higher)
    #expect(comparison.groups.allSatisfy { $0.n == 800 })
    let east = try #require(comparison.groups.first { $0.name == "East" })
    #expect(east.figure == 0.7 && east.flagged && east.judgement == .worse)
  }

  @Test func periodsWithoutSizesAreObservations() throws {
    var rows = "unique_id,ds,y\n"
    for day in 10...29 {
      rows += "a,2024-01-\(day),\(10 + day % 3).5\nb,2024-01-\(day),\(10 + day % 4).5\nc,2024-01-\(day),\(20 + day % 3).5\n"
    }
    let comparison = try answer(rows).comparisons[0]
    #expect(comparison.method == "analysis_of_means" && comparison.measure == "mean" && comparison.scale == "linear")
    #expect(comparison.groups.first { $0.name == "c" }?.direction == .up && comparison.notes.contains { $0.contains("Each day") })
    let summed = try answer("group,y,sd,n\na,10,2,30\nb,10.2,2,40\nc,14,2,20\n").comparisons[0]
    #expect(summed.measure == "mean" && summed.groups.first?.name == "c" && summed.groups.first?.sd == 2)
  }

  @Test func durationsOfTicketsAreComparedOnLogarithms() throws {
    var rows = "ticket_id,created_at,resolved_at,team\n"
    for ticket in 0..<240 {
      let team = ["North", "South", "Slow"][ticket % 3]
      let hours = [1, 2, 4][ticket / 3 % 3] * (team == "Slow" ? 4 : 1)
      let day = ticket / 8 + 1
      rows +=
        "T\(ticket),2024-03-\(day < 10 ? "0" : "")\(day)T05:00:00Z,2024-03-\(day < 10 ? "0" : "")\(day)T\(hours + 5 < 10 ? "0" : "")\(hours + 5):00:00Z,\(team)\n"
    }
    let response = try answer(rows) {
      $0.kpi = ["resolution_time"]
      $0.wholeLog = true
    }
    let comparison = response.comparisons[0]
    #expect(comparison.scale == "log" && comparison.unit == .seconds && comparison.groups.map(\.n) == [80, 80, 80])
    let slow = try #require(comparison.groups.first { $0.name == "Slow" })
    // Hours 4, 8, 16 in nearly equal parts: geometric mean near 8.
    #expect(abs(slow.figure / 3600 - 8) < 0.3 && slow.flagged && slow.judgement == .worse)
    #expect(slow.intervalLow < slow.figure && slow.figure < slow.intervalHigh && response.reading != nil)
    let share = try answer(rows) {
      $0.kpi = ["same_day_resolution"]
      $0.by = ["team"]
      $0.wholeLog = true
    }
    #expect(share.comparisons.count == 1)
  }

  @Test func wrongRequestsAreNamed() {
    #expect(failure(Self.teams) { $0.method = "rank" }?.code == "invalid_method")
    #expect(failure(Self.teams) { $0.by = ["team"] }?.code == "missing_kpi")
    #expect(failure(Self.teams) { $0.from = "2024-01-01" }?.code == "missing_kpi")
    #expect(failure(Self.teams) { $0.alpha = 2 }?.field == "alpha")
    #expect(failure(Self.teams) { $0.levels = [0, 95] }?.field == "levels")
    #expect(failure(Self.teams) { $0.measure = "colour" }?.code == "invalid_measure")
    #expect(failure("group,y\na,1\nb,2\n") { $0.measure = "rate" }?.code == "missing_denominators")
    #expect(failure("group,y,n\na,5,3\nb,2,3\n") { $0.measure = "proportion" }?.code == "invalid_value")
    #expect(failure("group,y,sd,n\na,1,1,9\nb,2,1,9\n") { $0.method = "funnel" }?.field == "method")
    #expect(failure(Self.teams) { $0.kpi = ["no_such"] } != nil)
  }
}
