import Timeline

extension HelpDeskDialect {
  /// ServiceNow: incidents of the table API (stored values, shown values, or both) and the export of a list.
  ///
  /// Names after the incident and task tables; state codes after the out-of-the-box incident life cycle.
  static let serviceNow = HelpDeskDialect(
    id: "servicenow", name: "ServiceNow",
    forms: [
      Form(
        "JSON of the table API with stored values", required: ["number"], telling: codes, least: 4, clock: .utc,
        test: { values in
          let states = values("state") + values("incident_state") + values("priority")
          return !states.isEmpty && states.allSatisfy { Int($0) != nil }
        }),
      Form(
        "JSON of the table API with stored and shown values", required: ["number.value"],
        telling: [
          "opened_at.value", "opened_at.display_value", "state.value", "state.display_value", "sys_id.value", "priority.display_value",
          "assignment_group.display_value", "closed_at.value",
        ], least: 3, clock: .utc),
      Form(
        "table with shown values", required: ["number"], telling: codes, least: 4,
        remarks: [
          "Shown values are clock readings of the user who exported them, not UTC as the stored ones are; state the zone with --timezone."
        ]),
      Form(
        "CSV of a list", required: ["Number", "Opened"],
        telling: [
          "Short description", "Assignment group", "Assigned to", "Caller", "State", "Incident state", "Made SLA", "Reopen count",
          "Reassignment count", "Configuration item", "Opened by", "Resolved", "Closed", "Business duration", "Contact type",
        ], least: 3,
        remarks: [
          "A list gives clock readings of the user who exported it, not UTC as the API does; state the zone with --timezone."
        ]),
    ],
    fields: [
      .ticketID: [Field("number"), Field("number.value"), Field("number.display_value"), Field("sys_id")],
      .createdAt: both("opened_at") + [Field("Opened")] + both("sys_created_on") + [Field("Created")],
      .resolvedAt: both("resolved_at") + [Field("Resolved")],
      .closedAt: both("closed_at") + [Field("Closed")],
      .updatedAt: both("sys_updated_on") + [Field("Updated")],
      .slaDueAt: both("sla_due") + both("due_date") + [Field("SLA due"), Field("Due date")],
      .modificationCount: both("sys_mod_count"),
      .slaMet: both("made_sla") + [Field("Made SLA")],
      .reopenedCount: both("reopen_count") + [Field("Reopen count")],
      .reassignmentCount: both("reassignment_count") + [Field("Reassignment count")],
      .resolutionSeconds: [
        Field("calendar_stc", unit: .seconds), Field("calendar_stc.value", unit: .seconds),
        Field("Resolve time", unit: .seconds),
      ],
      .resolutionBusinessSeconds: [
        Field("business_stc", unit: .seconds), Field("business_stc.value", unit: .seconds),
        Field("Business resolve time", unit: .seconds),
      ],
      .priority: shown("priority", priorities),
      .status: shown("incident_state", states) + shown("state", states),
      .category: shown("category"), .type: shown("sys_class_name", ["incident": "Incident"]) + shown("type"),
      .subcategory: shown("subcategory"),
      .channel: shown("contact_type") + [Field("Contact type")],
      .team: shown("assignment_group") + [Field("Assignment group")],
      .agent: shown("assigned_to") + [Field("Assigned to")],
      .requester: shown("caller_id") + [Field("Caller")] + shown("opened_by"),
      .site: shown("location") + [Field("Location")],
      .organisation: shown("company") + [Field("Company")],
      .escalated: [],
    ],
    passedOver: [
      "short_description": "free text", "description": "free text", "escalation": "a level (0 normal … 3 overdue), not yes or no",
      "Short description": "free text", "calendar_duration": "counts up to the closing; the seconds to the resolution are taken",
      "urgency": "half of the priority", "impact": "half of the priority",
    ],
    rowLimits: [
      (10_000, "the table API and the list export end at 10,000 rows where no other limit is set"),
      (1000, "a page of the table API is often 1,000 rows"),
    ])

  private static let codes = [
    "opened_at", "sys_created_on", "sys_updated_on", "sys_mod_count", "reassignment_count", "reopen_count", "made_sla",
    "assignment_group", "assigned_to", "caller_id", "sys_id", "incident_state", "contact_type", "u_symptom", "closed_code",
    "close_code", "calendar_stc", "business_stc",
  ]

  private static let priorities = ["1": "1 - Critical", "2": "2 - High", "3": "3 - Moderate", "4": "4 - Low", "5": "5 - Planning"]

  private static let states = [
    "1": "New", "2": "In Progress", "3": "On Hold", "4": "Awaiting User Info", "5": "Awaiting Evidence", "6": "Resolved", "7": "Closed",
    "8": "Canceled",
  ]

  /// A field of which the stored value is wanted: dates in UTC, plain numbers.
  private static func both(_ name: String) -> [Field] { [Field(name), Field(name + ".value"), Field(name + ".display_value")] }

  /// A field of which the shown words are wanted.
  private static func shown(_ name: String, _ labels: [String: String]? = nil) -> [Field] {
    [Field(name + ".display_value"), Field(name, labels: labels), Field(name + ".value", labels: labels)]
  }
}
