/// A number that tickets carry and that is averaged or added up as it is.
public enum Quantity: String, Sendable, CaseIterable {
  case effortScore
  case satisfactionScore
  case cost

  var requirement: ColumnRequirement {
    switch self {
    case .effortScore: ColumnRequirement("ces_score") { $0.cesScore != nil }
    case .satisfactionScore: ColumnRequirement("csat_score") { $0.csatScore != nil }
    case .cost: ColumnRequirement("cost") { $0.cost != nil }
    }
  }

  /// The number of every ticket, NaN where it is missing; empty where the column is missing.
  func values(_ table: TicketTable) -> [Double] {
    switch self {
    case .effortScore: table.cesScore ?? []
    case .satisfactionScore: table.csatScore ?? []
    case .cost: table.cost ?? []
    }
  }
}
