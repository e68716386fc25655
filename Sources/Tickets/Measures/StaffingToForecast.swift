import Timeline

/// Staff at work for each one that the plan required, in hours.
struct StaffingToForecast: TableMeasure {
  /// Where the staff at work are known from.
  enum Actual: Sendable {
    /// Logged-in time of agents.
    case loggedIn
    /// The plan's own schedule: what was planned to be there.
    case scheduled
  }

  let actual: Actual

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .ratio }

  private var requirements: [DataRequirement] {
    let plan: [DataRequirement] = [PlanRows.start, PlanRows.length, .column(.plan, "required_staff")]
    switch actual {
    case .loggedIn: return plan + [.column(.agentTime, "date"), .column(.agentTime, "logged_in_seconds")]
    case .scheduled: return plan + [.column(.plan, "scheduled_staff")]
    }
  }

  func columns(_ definitions: KPIDefinitions) -> [String] { requirements.map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    requirements.filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { data.tables[.plan]?.stamp("interval_start") ?? [] }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let table = data.tables[.plan] else { throw .missingColumns(missing) }
    let plan = PlanRows(table)
    let required = hours(table.number("required_staff"), plan)
    let rows = MeasureRows(table, at: "interval_start").keeping { !required[$0].isNaN }
    switch actual {
    case .scheduled:
      let scheduled = hours(table.number("scheduled_staff"), plan)
      let both = rows.keeping { !scheduled[$0].isNaN }
      return try RowContributions.quotient([.init(rows: both, y: scheduled, n: required)]).tallies(of: data, in: frame)
    case .loggedIn:
      guard let time = data.tables[.agentTime] else { return [] }
      let present = time.number("logged_in_seconds").map { $0 >= 0 ? $0 / 3600 : .nan }
      let parts = RowContributions.quotient([.init(rows: rows, n: required), .init(rows: MeasureRows(time, at: "date"), y: present)])
      let tallies = try parts.tallies(of: data, in: frame)
      return OwnPeriod(time, "date", aloneIsMonth: false).fits(frame.axis) ? tallies : tallies.withoutValues
    }
  }

  /// Staff of the rows that count, in hours; NaN elsewhere.
  private func hours(_ staff: [Double], _ plan: PlanRows) -> [Double] {
    staff.indices.map { plan.counts[$0] && staff[$0] >= 0 ? staff[$0] * plan.seconds[$0] / 3600 : .nan }
  }

  func says(_ definitions: KPIDefinitions) -> String {
    switch actual {
    case .loggedIn: "Logged-in hours of agents for each hour of staff that the plan required, by the last plan issued before each interval."
    case .scheduled:
      """
      Scheduled hours for each hour of staff that the plan required, by the last plan issued before each interval; who was there is not \
      known.
      """
    }
  }
}
