/// Who answers for a KPI.
public enum OwnerRole: String, Sendable, CaseIterable, Codable {
  case agent
  case teamLead = "team lead"
  case operationsManager = "operations manager"
  case serviceOwner = "service owner / executive"
  case capacityPlanner = "capacity planner"
  case qualitySpecialist = "quality specialist"
  case trainer
  case problemManager = "problem manager"
  case changeManager = "change manager"
}
