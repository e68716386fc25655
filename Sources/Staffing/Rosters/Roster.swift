/// Who works what on which day, and what that costs.
public struct Roster: Sendable {
  public let status: SolveStatus
  /// What the unmet wishes cost; NaN where there is no roster.
  public let objective: Double
  /// No roster costs less.
  public let bound: Double
  /// Shifts by person and day; an empty list is a day off. Without people where there is no roster.
  public let shifts: [[[String]]]
  /// Where no roster keeps all rules: a smallest set of rules that cannot be kept together.
  public let conflict: RosterConflict?

  /// (objective − bound) / |objective|; 0 when proven.
  public var gap: Double { OptimalityGap.relative(objective: objective, bound: bound) }

  public init(
    status: SolveStatus, objective: Double, bound: Double, shifts: [[[String]]], conflict: RosterConflict? = nil
  ) {
    self.status = status
    self.objective = objective
    self.bound = bound
    self.shifts = shifts
    self.conflict = conflict
  }
}

/// Rules that cannot be kept together; without any one of them the others can.
public struct RosterConflict: Sendable, Equatable {
  public let groups: [RosterRuleGroup]
  /// The rules in words.
  public let says: [String]
  /// False where time ran out before it was known that every one of them is needed.
  public let isSmallest: Bool
}

/// One person who is away on one day.
public struct RosterAbsence: Hashable, Sendable {
  public let person: String
  public let day: Int

  public init(person: String, day: Int) {
    self.person = person
    self.day = day
  }
}

/// One person's day that differs between two rosters.
public struct RosterChange: Equatable, Sendable {
  public let person: String
  public let day: Int
  public let from: [String]
  public let to: [String]
}
