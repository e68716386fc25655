import Foundation
import Testing

@testable import Engine

/// Settings, verdicts and refusals of the chart job.
@Suite struct ChartSettingsTests {
  private func failure(_ table: String, _ type: String?, _ change: (inout ChartJob.Request) -> Void = { _ in }) throws -> JobError {
    do {
      _ = try ChartTypeTests.chart(table, type, change)
    } catch let error as JobError {
      return error
    }
    Issue.record("nothing was refused")
    return JobError(.request, code: "", message: "")
  }

  @Test func limitsDesignedForARunLength() throws {
    let single = try ChartTypeTests.chart(ChartTables.stepped, "xmr") { $0.arl = 370.398 }
    #expect(abs((single.design?.limits["sigma_limits"] ?? 0) - 3) < 1e-4 && single.design?.arl == 370.398)
    let average = try ChartTypeTests.chart(ChartTables.stepped, "ewma") {
      $0.arl = 500
      $0.lambda = 0.1
      $0.parameters = ["asymptotic": 1]
    }
    #expect(abs((average.design?.limits["sigma_limits"] ?? 0) - 2.814) < 0.002)
    let sum = try ChartTypeTests.chart(ChartTables.stepped, "cusum") { $0.arl = 465.4 }
    #expect(abs(sum.points[0].upperControlLimit - 5) < 0.005)
    let joint = try ChartTypeTests.chart(ChartTables.several, "mewma") {
      $0.arl = 200
      $0.map = ["y": "calls"]
    }
    // Prabhu & Runger (1997): p = 3, λ = .1, 200 points.
    #expect(abs((joint.design?.limits["h"] ?? 0) - 10.78) < 0.01)
    #expect(joint.points[0].upperControlLimit == joint.design?.limits["h"])
    let sums = try ChartTypeTests.chart(ChartTables.several, "mcusum") {
      $0.arl = 200
      $0.map = ["y": "calls"]
    }
    #expect(sums.points[0].upperControlLimit == sums.design?.limits["h"])
    let squares = try ChartTypeTests.chart(ChartTables.several, "t2") {
      $0.arl = 100
      $0.map = ["y": "calls"]
    }
    #expect(squares.design?.limits["false_alarm_probability"] == 0.01)
    let zones = try ChartTypeTests.chart(ChartTables.stepped, "zone") { $0.arl = 370 }
    #expect(abs((zones.design?.limits["sigma_limits"] ?? 0) - 3.6025) < 1e-4)
    let auto = try ChartTypeTests.chart(ChartTables.stepped, nil) { $0.arl = 100 }
    #expect(auto.design?.arl == 100)
  }

  @Test func stepsAreProposedAndNotApplied() throws {
    let plain = try ChartTypeTests.chart(ChartTables.stepped, "xmr")
    let proposed = try ChartTypeTests.chart(ChartTables.stepped, "xmr") { $0.split = ["auto"] }
    #expect(proposed.points == plain.points && proposed.phases == plain.phases && plain.proposals == nil)
    let step = try #require(proposed.proposals?.first)
    #expect(proposed.proposals?.count == 1 && step.ds == "2016-03-01")
    #expect(step.interval.start <= step.ds && step.ds <= step.interval.end)
    #expect(step.sizeInterval.lower < 12 && step.sizeInterval.upper > 12 && step.evidence > step.requiredEvidence)
    #expect(step.says.contains("2016"))
    // Once confirmed it is a phase and no proposal any more.
    let confirmed = try ChartTypeTests.chart(ChartTables.stepped, "xmr") { $0.split = ["auto", "2016-03-01"] }
    #expect(confirmed.phases.count == 2 && confirmed.proposals == [])
  }

  @Test func exclusionsCarryTheirReason() throws {
    let result = try ChartTypeTests.chart(ChartTables.stepped, "xmr") { $0.exclude = ["2016-01-05=holiday, all day", "2016-01-06"] }
    #expect(result.points[4].excluded == "holiday, all day" && result.points[5].excluded == "left out on request")
    #expect(result.notes.contains { $0.contains("holiday, all day") })
  }

  @Test func capabilityAndTarget() throws {
    let result = try ChartTypeTests.chart(ChartTables.stepped, "xmr") {
      $0.lowerSpec = 20
      $0.upperSpec = 60
      $0.target = 58
      $0.direction = "lower"
      $0.split = ["2016-03-01"]
    }
    let capability = try #require(result.capability)
    // Of the last phase alone.
    #expect(capability.count == 20 && capability.mean > 50 && capability.target == 58)
    #expect(capability.cpk.value == min(capability.cpl?.value ?? 9, capability.cpu?.value ?? 9))
    #expect(capability.percentiles?.method == "empirical")
    #expect(capability.says.hasPrefix("Cpk "))
    #expect(result.targetVerdict?.verdict == .varies && result.lowerSpec == 20)
    let met = try ChartTypeTests.chart(ChartTables.stepped, "xmr") {
      $0.target = 90
      $0.direction = "lower"
    }
    #expect(met.targetVerdict?.verdict == .meets && met.capability == nil)
    let failed = try ChartTypeTests.chart(ChartTables.stepped, "xmr") {
      $0.target = 90
      $0.direction = "higher"
    }
    #expect(failed.targetVerdict?.verdict == .fails)
    #expect(try ChartTypeTests.chart(ChartTables.stepped, "xmr") { $0.target = 40 }.targetVerdict?.verdict == .unknown)
    let constant = ChartTables.days(20) { _ in "5" }
    let none = try ChartTypeTests.chart(constant, "xmr") { $0.upperSpec = 9 }
    #expect(none.capability == nil && none.notes.contains { $0.hasPrefix("No capability") })
  }

  @Test func transformations() throws {
    let plain = try ChartTypeTests.chart(ChartTables.skewed, "xmr") { $0.measure = "duration" }
    let log = try ChartTypeTests.chart(ChartTables.skewed, "xmr") {
      $0.measure = "duration"
      $0.transform = "log"
      $0.upperSpec = 3000
    }
    #expect(log.points.map(\.value) == plain.points.map(\.value) && log.points[0].lowerControlLimit > 0)
    #expect(log.transform == TransformResult(name: "log", lambda: 0) && log.dispersion?.unit == .number)
    #expect(log.capability?.percentiles == nil && log.capability?.upperSpec == 3000)
    let power = try ChartTypeTests.chart(ChartTables.skewed, "xmr") { $0.transform = "box_cox" }
    #expect((power.transform?.lambda ?? 9) > 0 && (power.transform?.lambda ?? 9) < 0.7)
    #expect(try ChartTypeTests.chart(ChartTables.skewed, nil) { $0.transform = "log" }.transform != nil)
    #expect(try ChartTypeTests.chart(ChartTables.skewed, "xmr") { $0.transform = "none" }.transform == nil)
  }

  /// Every refusal names the field and says what would be right.
  @Test func refusals() throws {
    let missing = try failure(ChartTables.stepped, "xbar_r")
    #expect(missing.code == "missing_subgroups" && missing.kind == .data)
    let single = try failure(ChartTables.stepped, "t2")
    #expect(single.code == "missing_variables" && single.kind == .data)
    try refuse("lambda", ChartTables.stepped, "xmr") { $0.lambda = 0.2 }
    try refuse("parameters", ChartTables.stepped, "ewma") { $0.parameters = ["lambdo": 1] }
    try refuse("lambda", ChartTables.stepped, "ewma") {
      $0.lambda = 0.2
      $0.parameters = ["lambda": 0.1]
    }
    try refuse("arl", ChartTables.counts, "glr") { $0.arl = 370 }
    try refuse("arl", ChartTables.stepped, "xmr") {
      $0.arl = 370
      $0.sigmaLimits = 3
    }
    try refuse("transform", ChartTables.stepped, "xmr") { $0.transform = "root" }
    try refuse("transform", ChartTables.counts, "c") { $0.transform = "log" }
    try refuse("subgroup_sigma", ChartTables.grouped, "xbar_s") { $0.subgroupSigma = "guess" }
    try refuse("lower_spec", ChartTables.stepped, "xmr") {
      $0.lowerSpec = 5
      $0.upperSpec = 3
    }
    try refuse("upper_spec", ChartTables.stepped, "xmr") { $0.upperSpec = .infinity }
    try refuse("variables", ChartTables.stepped, "xmr") { $0.variables = ["y"] }
  }

  @Test func refusalsOfSeveralVariables() throws {
    try refuse("variables", ChartTables.several, "t2") { $0.variables = ["talk"] }
    try refuse("split", ChartTables.several, "t2") { $0.split = ["2016-01-10"] }
    try refuse("rules", ChartTables.several, "t2") { $0.rules = "nelson" }
    try refuse("center", ChartTables.several, "t2") { $0.center = 3 }
    try refuse("sigma_limits", ChartTables.several, "mewma") { $0.sigmaLimits = 3 }
    try refuse("lambda", ChartTables.several, "mcusum") { $0.lambda = 0.1 }
  }

  private func refuse(_ field: String, _ table: String, _ type: String, _ change: (inout ChartJob.Request) -> Void) throws {
    let error = try failure(table, type) {
      if table == ChartTables.several { $0.map = ["y": "calls"] }
      change(&$0)
    }
    #expect(error.field == field && error.kind == .request && !error.message.isEmpty, "\(type) \(field): \(error)")
  }
}
