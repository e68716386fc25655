import Engine
import Foundation
import Hummingbird
import Pictures

extension DashboardRoutes {
  static func staffing(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let isPart = visit.query("part") == "what-if"
    return try await visit.show(.staffing) { response, frame in
      let asked = whatIf(visit, response)
      let answer = answer(asked)
      return isPart ? Dashboard.whatIf(asked, answer, frame) : Dashboard.staffing(response, asked, answer, frame)
    }
  }

  static func staffingFile(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let isTable = visit.request.uri.path.hasSuffix(".csv")
    return try await visit.file(isTable ? DashboardVisit.csv : DashboardVisit.picture) { response in
      guard let plan = response.staffing else { return nil }
      if isTable { return Pictures.table(of: StaffResponse(plans: [plan], made: response.made)).csv(forSpreadsheets: true) }
      let isInline = visit.query("inline") == "1"
      return visit.svg(StaffingPicture(plan, width: visit.viewer.width, locale: visit.viewer.locale, headings: !isInline).drawing())
    }
  }

  /// `/staffing/what-if.svg`
  static func whatIfFile(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let (name, suffix) = split(context.parameters.get("file") ?? "")
    guard name == "what-if", !suffix.isEmpty else { throw nothing }
    return try await visit.file(suffix == "svg" ? DashboardVisit.picture : DashboardVisit.csv) { response in
      let asked = whatIf(visit, response)
      guard case .answer(let answer) = answer(asked) else { return nil }
      if suffix == "csv" { return Dashboard.table(of: answer).csv(forSpreadsheets: true) }
      return answer.drawings(width: visit.viewer.width, locale: visit.viewer.locale).first.map(visit.svg)
    }
  }

  /// What the form asks; where it is silent, the plan's busiest interval and the plan's own assumptions.
  private static func whatIf(_ visit: DashboardVisit, _ response: AnalyzeResponse) -> Dashboard.WhatIf {
    func number(_ name: String) -> Double? {
      visit.query(name).flatMap { Double($0.replacing(",", with: ".")) }.flatMap { $0.isFinite && $0 >= 0 && $0 <= 1e6 ? $0 : nil }
    }
    let plan = response.staffing
    let busiest = plan.flatMap { plan in plan.volume.filter(\.isFinite).max().map { $0 * 3600 / max(1, plan.intervalSeconds) } } ?? 60
    return Dashboard.WhatIf(
      contacts: number("contacts") ?? busiest.rounded(.up), handleSeconds: number("aht") ?? plan?.handleSeconds ?? 300,
      agents: number("agents").flatMap { $0 >= 1 && $0 <= 10_000 ? Int($0) : nil },
      goalShare: number("goal").map { $0 / 100 } ?? plan?.goalShare ?? 0.8, goalSeconds: number("seconds") ?? plan?.goalSeconds ?? 20,
      hourlyCost: number("cost"))
  }

  private static func answer(_ asked: Dashboard.WhatIf) -> Dashboard.WhatIfAnswer {
    var request = ErlangJob.Request()
    request.volume = asked.contacts
    request.intervalSeconds = 3600
    request.aht = asked.handleSeconds
    request.agents = asked.agents
    request.serviceLevel = ServiceLevelInput(share: asked.goalShare, seconds: asked.goalSeconds)
    request.targetSeconds = asked.goalSeconds
    request.hourlyCost = asked.hourlyCost
    do throws(JobError) {
      return .answer(try ErlangJob.run(request, context: JobContext()))
    } catch {
      return .refused(error.message)
    }
  }
}
