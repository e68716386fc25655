import Testing

@testable import Staffing

@Suite struct SiftingSolverTests {
  /// A week of shifts at many starts and lengths, as a programme.
  private func cover(patterns: Int) throws -> IntegerProgramme {
    let shifts = (0..<patterns).map { place in
      let start = (place * 7) % 150
      let length = 8 + place % 9
      return ShiftPattern(id: "p\(place)", cost: Double(length), lengthHours: Double(length), cover: [start..<(start + length)])
    }
    let need = (0..<168).map { $0 < 160 ? Double(2 + ($0 * 5) % 9) : 0 }
    return CoverProgramme(try ShiftCoverProblem(requirement: [need], patterns: shifts)).programme
  }

  @Test func theSiftedRelaxationIsTheRelaxation() throws {
    let programme = try cover(patterns: 4000)
    let sifted = try #require(SiftedRelaxation(programme).solve(seconds: 10, start: []))
    guard var whole = LinearRelaxation(programme), whole.solve(seconds: 10) else {
      Issue.record("the relaxation was not solved")
      return
    }
    #expect(abs(sifted.objective - whole.objective) < 1e-6 * whole.objective)
    #expect(sifted.reducedCosts.allSatisfy { $0 > -1e-6 })
  }

  @Test func aFewColumnsGiveAPlanAndABoundForAll() throws {
    let programme = try cover(patterns: 1500)
    let limits = try SolveLimits(seconds: 5)
    let whole = DivingSolver().solve(programme, limits: limits, start: nil)
    let few = SiftingSolver(mostColumns: 500, keptColumns: 300).solve(programme, limits: limits, start: nil)
    #expect(programme.admits(few.values))
    #expect(few.bound <= whole.objective + 1e-6 && whole.bound <= few.objective + 1e-6)
    #expect(few.objective <= whole.objective * 1.01)
  }

  @Test func whatNoPlanKeepsIsNotSaidToBePlanned() throws {
    var programme = try cover(patterns: 1200)
    _ = programme.addRow(atLeast: 1)
    let answer = SiftingSolver(mostColumns: 500).solve(programme, limits: try SolveLimits(seconds: 2), start: nil)
    #expect(answer.values.isEmpty && answer.status != .feasible && answer.status != .optimal)
  }
}
