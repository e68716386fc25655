import Testing

@testable import ControlCharts

@Suite struct DesignEffortTests {
  @Test func aWildWishIsRefusedInTime() {
    var question = DesignQuestion()
    question.weight = 0.001
    question.limits = .varying
    question.baseline = 30
    question.guarantee = 0.9
    #expect(throws: DesignEffort.tooMuch) {
      try DesignEffort.$current.withValue(DesignEffort(mostCells: 1e6)) { try EWMADesigner.answer(question) }
    }
  }

  @Test func anOrdinaryOneIsNot() throws {
    var question = DesignQuestion()
    question.weight = 0.2
    question.limits = .varying
    let answer = try ChartDesigns.answer(type: "ewma", question)
    #expect(answer.limits.first?.value ?? 0 > 2)
  }
}
