import Testing

@testable import ControlCharts

@Suite struct ChartDesignsTests {
  private func answer(_ type: String, _ edit: (inout DesignQuestion) throws -> Void) throws -> DesignAnswer {
    var question = DesignQuestion()
    question.shifts = [0, 1]
    try edit(&question)
    return try ChartDesigns.answer(type: type, question)
  }

  @Test func everyKindKeepsTheWantedRunLength() throws {
    for type in ["xmr", "ewma", "mewma"] {
      let design = try answer(type) { $0.runLength = 200 }
      #expect(abs((design.inControlRunLength ?? 0) - 200) < 1e-5, "\(type)")
      #expect(design.isExact && design.rows.count == 2 && design.rows[1].average < 60)
    }
    let cusum = try answer("cusum") {
      $0.runLength = 200
      $0.sides = .one
      $0.fastInitialResponse = true
    }
    #expect(abs((cusum.inControlRunLength ?? 0) - 200) < 1e-5)
    let counts = try answer("count_cusum") {
      $0.runLength = 200
      $0.counts = .poisson(mean: 4)
    }
    #expect((counts.inControlRunLength ?? 0) >= 200)
    let shewhart = try answer("xmr") {
      $0.runLength = 200
      $0.autocorrelation = 0.5
    }
    #expect(abs((shewhart.inControlRunLength ?? 0) - 200) < 1e-5)
  }

  @Test func theBestWeightIsBest() throws {
    let best = try answer("ewma") {
      $0.runLength = 500
      $0.shift = 1
    }
    let weight = try #require(best.parameters.first { $0.name == "lambda" }).value
    for other in [weight / 1.5, weight * 1.5] {
      let design = try answer("ewma") {
        $0.runLength = 500
        $0.weight = other
      }
      #expect(design.rows[1].average > best.rows[1].average)
    }
  }

  @Test func aBaselineIsToldAndGuaranteed() throws {
    let plain = try answer("xmr") { $0.baseline = 40 }
    let baseline = try #require(plain.baseline)
    #expect(baseline.heldByNineTenths < 80 && baseline.probability < 0.5)
    let held = try answer("xmr") {
      $0.baseline = 40
      $0.guarantee = 0.9
    }
    #expect(abs(try #require(held.baseline).probability - 0.9) < 1e-6)
    #expect(try #require(held.limits.first).value > baseline.knownLimit)
  }

  @Test func rulesAreToldAsTheyStand() throws {
    let rules = try answer("xmr") { $0.rules = try RuleSet.parse("western_electric") }
    #expect(abs(try #require(rules.inControlRunLength) - 91.75) < 0.01)
    #expect(rules.wanted == nil)
  }

  @Test func falseAlarmsAYear() throws {
    #expect(try ChartDesigns.runLength(falseAlarmsPerYear: 2, observationsPerYear: 365) == 182.5)
    for alarms in [0, -1, 400, .nan, .infinity] {
      #expect(throws: ControlChartError.self) { try ChartDesigns.runLength(falseAlarmsPerYear: alarms, observationsPerYear: 365) }
    }
  }

  @Test func whatAChartCannotTakeIsRefused() {
    let bad: [(String, (inout DesignQuestion) throws -> Void)] = [
      ("pie", { _ in }), ("ewma", { $0.rules = .nelson1 }), ("mewma", { $0.autocorrelation = 0.2 }), ("mewma", { $0.baseline = 50 }),
      ("combined", { $0.baseline = 50 }), ("combined", { $0.autocorrelation = -0.5 }), ("combined", { $0.limit = 3 }),
      ("count_cusum", { _ in }), ("xmr", { $0.guarantee = 0.9 }), ("cusum", { $0.shift = 0 }), ("xmr", { $0.shifts = [.nan] }),
      ("xmr", { $0.runLength = .nan }), ("cusum", { $0.runLength = 1e12 }),
      (
        "ewma",
        {
          $0.autocorrelation = 0.3
          $0.baseline = 50
        }
      ),
      ("ewma", { $0.limit = 3 }), ("xmr", { $0.baseline = 1 }),
    ]
    for (type, edit) in bad {
      #expect(throws: ControlChartError.self, "\(type)") { try answer(type, edit) }
    }
  }
}
