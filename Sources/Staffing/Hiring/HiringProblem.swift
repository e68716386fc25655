import RealModule

/// Whom to hire when, over months: attrition takes people away, and whoever starts is trained first and gets faster only by and by.
///
/// The fewest paid person-months of new people are sought with which the team gets the work of every month done, where that can still be
/// reached: h_s people who start in month s give Σ_s h_s c(t − s) in month t, c being what one who started so many months ago gets done and
/// is still there. It is the planning model of hiring and attrition as an integer programme.
///
/// Source: M. K. Bhandari, A. Scheller-Wolf and M. Harchol-Balter (2008), "An exact and efficient algorithm for the constrained dynamic operator
/// staffing problem for call centers", Management Science 54; G. Koole (2013), "Call Center Optimization", chapter 10, for the terms.
public struct HiringProblem: Equatable, Sendable {
  /// The most months of a plan.
  public static let mostMonths = 120

  /// Fully trained people that the work of each month takes.
  public let need: [Double]
  /// Trained people on the payroll at the start.
  public let people: Double
  /// Share of the people who leave within a month.
  public let attrition: Double
  /// Months from the start of a new person to the first work.
  public let trainingMonths: Int
  /// What a new person gets done in the months after training over what an experienced one does; fully productive after these.
  public let rampUp: [Double]
  /// Months from the decision to the first possible start.
  public let leadMonths: Int
  /// The most people who can start in one month: rooms and trainers.
  public let mostStarts: Int?

  /// - Throws: `invalid_parameter` for a need or number of people that is missing or negative, attrition outside 0 up to 1, a ramp-up that is
  ///   not between 0 and 1, and times below 0; `too_large` beyond `mostMonths`.
  public init(
    need: [Double], people: Double, attrition: Double = 0, trainingMonths: Int = 0, rampUp: [Double] = [], leadMonths: Int = 0,
    mostStarts: Int? = nil
  ) throws(StaffingError) {
    guard !need.isEmpty, need.count <= Self.mostMonths else {
      throw StaffingError(.tooLarge, subject: "months", detail: "A plan has 1 to \(Self.mostMonths) months, not \(need.count).")
    }
    for value in need + [people] {
      try StaffingError.requireNonNegative(value, "people")
      guard value <= 1e6 else { throw StaffingError.invalid("people", value, expected: "at most a million people") }
    }
    guard attrition >= 0, attrition < 1 else {
      throw StaffingError.invalid("attrition", attrition, expected: "a share of 0 up to 1 a month")
    }
    guard trainingMonths >= 0, trainingMonths <= Self.mostMonths else {
      throw StaffingError.invalid("training_months", Double(trainingMonths), expected: "0 to \(Self.mostMonths) months")
    }
    guard leadMonths >= 0, leadMonths <= Self.mostMonths else {
      throw StaffingError.invalid("lead_months", Double(leadMonths), expected: "0 to \(Self.mostMonths) months")
    }
    guard rampUp.count <= Self.mostMonths else {
      throw StaffingError.invalid("ramp_up", Double(rampUp.count), expected: "at most \(Self.mostMonths) months")
    }
    for share in rampUp { try StaffingError.requireShare(share, "ramp_up") }
    if let mostStarts, mostStarts < 0 { throw StaffingError.invalid("most_starts", Double(mostStarts), expected: "a count of 0 or more") }
    self.need = need
    self.people = people
    self.attrition = attrition
    self.trainingMonths = trainingMonths
    self.rampUp = rampUp
    self.leadMonths = leadMonths
    self.mostStarts = mostStarts
  }

  /// The share who leave within a month where `yearly` (0 up to 1) leave within a year.
  public static func monthly(yearly: Double) -> Double { 1 - Double.pow(1 - yearly, 1.0 / 12) }

  /// The share of people still there after so many months; attrition counts from the end of the first.
  func staying(_ months: Int) -> Double { Double.pow(1 - attrition, months) }

  /// What one who started `months` ago gets done on average, those who left counted as nothing.
  func contribution(_ months: Int) -> Double {
    guard months >= trainingMonths else { return 0 }
    let sinceTraining = months - trainingMonths
    return staying(months) * (sinceTraining < rampUp.count ? rampUp[sinceTraining] : 1)
  }

  /// The cheapest starts, with what is missing where no start comes in time.
  ///
  /// The answer is the proven optimum; should the time not suffice, the best one found.
  /// - Throws: `no_solution` where the time is too short for any, or the machine has no solver.
  public func plan(limits: SolveLimits = .standard) throws(StaffingError) -> HiringPlan {
    let months = need.indices
    var programme = IntegerProgramme()
    let starts = months.filter { $0 >= leadMonths }.map { start in
      // A little more for an early start, so that of equal plans the later one is taken.
      let paid = months.reduce(0.0) { $1 >= start ? $0 + staying($1 - start) : $0 } + 1e-6 * Double(need.count - start)
      return (start: start, column: programme.addColumn(cost: paid, upper: mostStarts.map(Double.init) ?? 1e6))
    }
    // A person missing for a month costs more than any hire could save.
    let penalty = 4 * Double(need.count + 1)
    for month in months {
      let missing = need[month] - people * staying(month)
      guard missing > 1e-9 else { continue }
      let short = programme.addColumn(cost: penalty, upper: .infinity, isWhole: false)
      let terms = starts.map { (column: $0.column, value: contribution(month - $0.start)) }.filter { $0.value > 0 }
      programme.addRow(atLeast: missing, over: terms + [(column: short, value: 1)])
    }
    var hires = [Int](repeating: 0, count: need.count)
    if !programme.rows.isEmpty {
      let answer = DivingSolver().solve(programme, limits: limits, start: nil)
      guard answer.values.count == programme.columns.count else {
        throw StaffingError(
          .noSolution, subject: "hiring",
          detail: SolverLibrary.isInstalled
            ? "No plan was found in \(limits.seconds) s."
            : "Hiring plans need the solver CBC, which is not on this machine; install coinor-libcbc3.")
      }
      for start in starts where start.column < answer.values.count { hires[start.start] = Int(exactly: answer.values[start.column]) ?? 0 }
    }
    return HiringPlan(self, starts: hires)
  }
}
