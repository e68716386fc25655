/// How far a search for the least cost came.
public enum SolveStatus: String, Sendable, CaseIterable {
  /// The objective is proven to be the least.
  case optimal
  /// A solution that keeps every rule; a better one may exist within the gap.
  case feasible
  /// No solution keeps all rules.
  case infeasible
  /// Neither a solution nor a proof that there is none, within the time.
  case unknown
}

/// What a solver found about an integer programme.
struct ProgrammeAnswer: Sendable {
  var status: SolveStatus
  /// The solution, checked against the programme; empty where there is none.
  var values: [Double]
  /// Its cost; NaN where there is no solution.
  var objective: Double
  /// No solution costs less than this; −infinity where nothing is known.
  var bound: Double

  /// (objective − bound) / |objective|; 0 when proven, infinite where there is no bound or no solution.
  var gap: Double { OptimalityGap.relative(objective: objective, bound: bound) }

  static let infeasible = ProgrammeAnswer(status: .infeasible, values: [], objective: .nan, bound: .infinity)
  static let unknown = ProgrammeAnswer(status: .unknown, values: [], objective: .nan, bound: -.infinity)
}

extension ProgrammeAnswer {
  /// Takes over a cheaper solution, and nothing else.
  mutating func takePlan(_ other: ProgrammeAnswer) {
    guard !other.values.isEmpty, values.isEmpty || other.objective < objective - 1e-9 * max(1, abs(objective)) else { return }
    values = other.values
    objective = other.objective
    status = .feasible
  }

  /// Takes over what another solver has found about the same programme: a cheaper solution, a better bound, or that there is none.
  mutating func take(_ other: ProgrammeAnswer) {
    if other.status == .infeasible {
      // With a solution at hand that keeps every row, what the other has proven is something else.
      if values.isEmpty { self = .infeasible }
      return
    }
    takePlan(other)
    bound = max(bound, values.isEmpty ? other.bound : min(other.bound, objective))
  }

  /// The same with the status that its gap means, and no bound above the solution.
  var settled: ProgrammeAnswer {
    var answer = self
    guard !values.isEmpty else { return answer }
    answer.bound = min(bound, objective)
    answer.status = answer.gap == 0 ? .optimal : .feasible
    return answer
  }
}

/// How much of a cost may still be saved.
public enum OptimalityGap {
  /// (objective − bound) / |objective|, 0 where they agree to rounding, infinite where either is missing.
  public static func relative(objective: Double, bound: Double) -> Double {
    guard objective.isFinite, bound.isFinite else { return .infinity }
    let difference = objective - bound
    return difference <= 1e-9 * max(1, abs(objective)) ? 0 : difference / max(abs(objective), 1e-9)
  }
}
