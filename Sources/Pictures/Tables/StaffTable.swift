public import Engine

/// Staffing plans as tables: by interval, and deferred work by day.
public enum StaffTable {
  public static func table(_ plans: [StaffingPlan]) -> DataTable {
    var table = DataTable(columns: [
      "unique_id", "ds", "volume", "volume_upper", "offered_load", "agents", "agents_upper", "scheduled", "scheduled_upper",
      "service_level", "occupancy", "average_speed_of_answer", "expected_service_level", "agents_expected", "scheduled_expected",
      "agents_certain", "scheduled_certain", "volume_lower", "agents_lower", "scheduled_lower",
    ])
    for plan in plans {
      for index in plan.ds.indices {
        table.add([
          .text(plan.uniqueId), .text(plan.ds[index]), .at(plan.volume, index), .at(plan.volumeUpper, index), .at(plan.offeredLoad, index),
          .at(plan.agents, index), .at(plan.agentsUpper, index), .at(plan.scheduled, index), .at(plan.scheduledUpper, index),
          .at(plan.serviceLevel, index), .at(plan.occupancy, index), .at(plan.averageSpeedOfAnswer, index),
          .at(plan.uncertainty?.serviceLevel ?? [], index), .at(plan.uncertainty?.agentsExpected ?? [], index),
          .at(plan.uncertainty?.scheduledExpected ?? [], index), .at(plan.uncertainty?.agentsCertain ?? [], index),
          .at(plan.uncertainty?.scheduledCertain ?? [], index), .at(plan.lower?.volume ?? [], index), .at(plan.lower?.agents ?? [], index),
          .at(plan.lower?.scheduled ?? [], index),
        ])
      }
    }
    return table
  }

  public static func workload(_ plans: [StaffingPlan]) -> DataTable {
    var table = DataTable(columns: ["unique_id", "ds", "tickets", "tickets_upper", "hours", "people", "people_upper"])
    for plan in plans {
      guard let work = plan.workload else { continue }
      for index in work.ds.indices {
        table.add([
          .text(plan.uniqueId), .text(work.ds[index]), .at(work.tickets, index), .at(work.ticketsUpper, index), .at(work.hours, index),
          .at(work.people, index), .at(work.peopleUpper, index),
        ])
      }
    }
    return table
  }
}
