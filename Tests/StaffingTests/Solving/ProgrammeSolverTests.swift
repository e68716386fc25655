import Testing

@testable import Staffing

@Suite struct ProgrammeSolverTests {
  /// Knapsack-like cover: 3x + 2y ≥ 7 at costs 5 and 4. x = 1, y = 2 costs 13; x = 2, y = 1 costs 14; x = 3 costs 15.
  private func cover() -> IntegerProgramme {
    var programme = IntegerProgramme()
    let row = programme.addRow(atLeast: 7)
    _ = programme.addColumn(cost: 5, entries: [.init(row, 3)])
    _ = programme.addColumn(cost: 4, entries: [.init(row, 2)])
    return programme
  }

  @Test func branchAndCutProvesTheLeastCost() {
    let answer = CbcSolver().solve(cover(), limits: .standard, start: nil)
    #expect(answer.status == .optimal && answer.objective == 13 && answer.bound == 13 && answer.values == [1, 2])
  }

  @Test func greedyFindsASolutionThatKeepsEveryRow() {
    let answer = GreedyCoverSolver(mostRounds: 100).solve(cover(), limits: .standard, start: nil)
    #expect(cover().admits(answer.values) && answer.objective <= 15 && answer.bound <= 13 && answer.gap > 0)
  }

  @Test func contradictingRowsAreInfeasible() {
    var programme = cover()
    programme.addRow(atMost: 1, over: [(0, 1), (1, 1)])
    #expect(CbcSolver().solve(programme, limits: .standard, start: nil).status == .infeasible)
    #expect(DivingSolver().solve(programme, limits: SolveLimits.standard.with(seconds: 2), start: nil).status == .infeasible)
    #expect(GreedyCoverSolver(mostRounds: 10).solve(programme, limits: .standard, start: nil).status == .unknown)
  }

  @Test func aProgrammeWithoutRowsCostsItsConstant() {
    var programme = IntegerProgramme()
    programme.constantCost = 4
    _ = programme.addColumn(cost: 1)
    let answer = CbcSolver().solve(programme, limits: .standard, start: nil)
    #expect(answer.status == .optimal && answer.objective == 4)
  }

  @Test func anOverdueSolverSaysThatItKnowsNothing() {
    let answer = CbcSolver().solve(cover(), limits: SolveLimits.standard.with(seconds: 0), start: nil)
    #expect(answer.status == .unknown && answer.values.isEmpty && answer.gap == .infinity)
  }

  @Test func ownCheckRefusesWhatBreaksARowABoundOrAWholeNumber() {
    let programme = cover()
    #expect(programme.admits([1, 2]))
    for wrong in [[1.0, 1], [0.5, 3], [-1, 6], [.nan, 9], [1]] { #expect(!programme.admits(wrong), "\(wrong)") }
  }

  @Test func boundsRiseToTheNextCostThereIs() {
    var programme = IntegerProgramme()
    for cost in [40.0, 45] { _ = programme.addColumn(cost: cost) }
    #expect(programme.costStep == 5 && programme.roundedUp(3301.2) == 3305 && programme.roundedUp(3305) == 3305)
    _ = programme.addColumn(cost: 0.123)
    #expect(programme.costStep == 0 && programme.roundedUp(3301.2) == 3301.2)
  }

  @Test func smallestConflictLeavesOutWhatIsNotNeeded() {
    // Any two of 3, 7 and 11 conflict only as the pair 3 and 11.
    let found = DeletionFilter.smallestConflict(Array(0..<20)) { Set([3, 11]).isSubset(of: $0) }
    #expect(found?.groups == [3, 11] && found?.isSmallest == true)
    #expect(DeletionFilter.smallestConflict([1, 2]) { _ in false }?.groups == nil)
    #expect(DeletionFilter.smallestConflict([1, 2]) { $0.count == 2 ? true : nil }?.isSmallest == false)
  }
}
