/// What a formula may speak of: the columns of every table, what each holds, and by which stamp a table's rows fall into periods.
enum FormulaSchema {
  /// What a column holds.
  enum ColumnKind: Sendable, Hashable {
    case stamp
    /// Seconds.
    case length
    /// How many: whole, at or above 0.
    case count
    /// 1 = yes, 0 = no.
    case flag
    case number
    case label
    /// A column that no table has by itself: texts, read as numbers where numbers are asked for.
    case own
  }

  /// The kind of the known column `name` of `table`; nil for a column of the file's own.
  static func kind(_ name: String, of table: TableKind) -> ColumnKind? { columns[table]?[name] }

  /// Every known column of `table`, by name.
  static func names(of table: TableKind) -> [String] { (columns[table] ?? [:]).keys.sorted() }

  /// The stamp by which rows of `table` fall into periods where the formula states none.
  static func defaultMoment(of table: TableKind) -> String {
    switch table {
    case .tickets: "created_at"
    case .ticketEvents, .qaEvaluations, .selfService, .annotations: "at"
    case .contacts: "queued_at"
    case .volume, .plan: "interval_start"
    case .surveys: "answered_at"
    case .agentTime, .calendars: "date"
    case .costs, .usage, .customers, .headcount: "period"
    case .changes: "implemented_at"
    case .problems: "opened_at"
    case .outages: "start"
    }
  }

  /// Whether every unit of the count `part` is one of those in the count `whole` of the same row.
  static func isPart(_ part: String, of whole: String, in table: TableKind) -> Bool {
    switch (table, whole) {
    case (.volume, "offered"): ["answered", "abandoned", "answered_within"].contains(part)
    case (.volume, "answered"): part == "answered_within"
    case (.usage, "eligible_users"): part == "active_users"
    case (.selfService, "sessions"): part == "solved"
    case (.customers, "active_at_start"): part == "lost"
    default: false
    }
  }

  private static let columns: [TableKind: [String: ColumnKind]] = [
    .tickets: table(
      stamps: "created_at first_response_at first_resolved_at resolved_at closed_at sla_due_at", lengths: "handle_seconds on_hold_seconds",
      counts: "reopened_count reassignment_count contacts_count", flags: "sla_met escalated merged spam deleted",
      numbers: "csat_score nps_score ces_score cost",
      labels: "ticket_id requester priority category type channel team agent site status"),
    .ticketEvents: table(stamps: "at", flags: "public", labels: "ticket_id actor actor_role field old new"),
    .contacts: table(
      stamps: "queued_at answered_at abandoned_at ended_at", lengths: "talk_seconds hold_seconds wrap_seconds",
      flags: "transferred escalated", numbers: "sentiment", labels: "id ticket_id channel queue team agent site"),
    .volume: table(
      stamps: "interval_start", lengths: "interval_seconds asa_seconds aht_seconds", counts: "offered answered abandoned answered_within",
      numbers: "service_level", labels: "queue channel site team"),
    .surveys: table(
      stamps: "sent_at answered_at", flags: "resolved", numbers: "score scale_min scale_max",
      labels: "id ticket_id agent team kind channel audience root_cause"),
    .agentTime: table(
      stamps: "date",
      lengths: """
        paid_seconds scheduled_seconds logged_in_seconds available_seconds handle_seconds contact_seconds productive_seconds aux_seconds \
        absent_seconds adherent_seconds
        """,
      labels: "agent team site reason"),
    .plan: table(
      stamps: "interval_start issued_at", lengths: "interval_seconds forecast_aht_seconds",
      numbers: "forecast_volume required_staff scheduled_staff lower upper", labels: "queue team"),
    .costs: table(stamps: "period", numbers: "amount budget benefit", labels: "team category currency"),
    .changes: table(
      stamps: "opened_at implemented_at resolved_at", flags: "caused_incident rolled_back", labels: "id kind team result"),
    .problems: table(stamps: "opened_at resolved_at", labels: "id kind team"),
    .qaEvaluations: table(
      stamps: "at", counts: "errors training_errors", flags: "fatal", numbers: "score max_score pass_mark reference_score",
      labels: "id ticket_id agent team evaluator root_cause"),
    .calendars: table(stamps: "date valid_from valid_to", flags: "closed", labels: "site timezone weekday name open close"),
    .annotations: table(stamps: "at until", labels: "scope kind text"),
    .outages: table(stamps: "start end", labels: "service site"),
    .usage: table(stamps: "period", counts: "uses users active_users eligible_users", labels: "service"),
    .customers: table(
      stamps: "period", counts: "active_at_start lost", numbers: "revenue margin lifetime_periods", labels: "segment"),
    .headcount: table(stamps: "period", counts: "leavers joiners", numbers: "headcount", labels: "team"),
    .selfService: table(stamps: "at", counts: "sessions solved", labels: "channel"),
  ]

  private static func table(
    stamps: String = "", lengths: String = "", counts: String = "", flags: String = "", numbers: String = "", labels: String = ""
  ) -> [String: ColumnKind] {
    var kinds: [String: ColumnKind] = [:]
    for (names, kind) in [
      (stamps, ColumnKind.stamp), (lengths, .length), (counts, .count), (flags, .flag), (numbers, .number), (labels, .label),
    ] {
      for name in names.split(separator: " ") { kinds[String(name)] = kind }
    }
    return kinds
  }
}
