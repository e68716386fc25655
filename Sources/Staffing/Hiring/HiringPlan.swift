/// Starts by month and the team that they make; all columns go by month, in people.
public struct HiringPlan: Equatable, Sendable {
  /// People who start.
  public let starts: [Int]
  /// What the people of today get done, if nobody is hired.
  public let withoutHiring: [Double]
  /// What the team with the new people gets done, in fully trained people.
  public let capacity: [Double]
  /// New people in training, and people on the payroll in all.
  public let inTraining: [Double]
  public let onPayroll: [Double]
  /// What is missing of the need.
  public let missing: [Double]

  init(_ problem: HiringProblem, starts: [Int]) {
    let months = problem.need.indices
    func sum(_ month: Int, _ share: (Int) -> Double) -> Double {
      starts.indices.reduce(0.0) { $1 <= month ? $0 + Double(starts[$1]) * share(month - $1) : $0 }
    }
    self.starts = starts
    withoutHiring = months.map { problem.people * problem.staying($0) }
    capacity = months.map { month in problem.people * problem.staying(month) + sum(month, problem.contribution) }
    inTraining = months.map { month in sum(month) { $0 < problem.trainingMonths ? problem.staying($0) : 0 } }
    onPayroll = months.map { month in problem.people * problem.staying(month) + sum(month, problem.staying) }
    missing = zip(problem.need, capacity).map { max(0, $0 - $1) }
  }
}
