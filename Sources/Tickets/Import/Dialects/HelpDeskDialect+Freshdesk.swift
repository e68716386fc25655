import Timeline

extension HelpDeskDialect {
  /// Freshdesk (and Freshservice, whose tickets have the same codes): the tickets API and the CSV of the tickets list.
  ///
  /// Codes after the API reference (developers.freshdesk.com): priority 1 low … 4 urgent, status 2 open … 5 closed, source 1 email ….
  static let freshdesk = HelpDeskDialect(
    id: "freshdesk", name: "Freshdesk",
    forms: [
      Form(
        "JSON of the tickets API", required: ["created_at", "status"],
        telling: [
          "responder_id", "fr_due_by", "fr_escalated", "is_escalated", "due_by", "email_config_id", "stats.resolved_at",
          "stats.first_responded_at", "stats.agent_responded_at", "stats.closed_at", "association_type", "internal_agent_id",
          "cc_emails", "company_id",
        ], least: 4, clock: .utc),
      Form(
        "CSV of the tickets list", required: ["Created time"],
        telling: [
          "Ticket ID", "Due by Time", "Resolved time", "Closed time", "Last update time", "Initial response time",
          "First response time (in hrs)", "Resolution time (in hrs)", "Agent interactions", "Customer interactions", "Resolution status",
          "First response status", "Survey results", "Association type", "Every response status",
        ], least: 4,
        remarks: ["The CSV gives clock readings in the time zone of the account without saying which; state it with --timezone."]),
    ],
    fields: [
      .ticketID: [Field("Ticket ID"), Field("id"), Field("display_id")],
      .createdAt: [Field("created_at"), Field("Created time")],
      .firstResponseAt: [
        Field("stats.first_responded_at"), Field("Initial response time"), Field("stats.agent_responded_at"),
      ],
      .resolvedAt: [Field("stats.resolved_at"), Field("Resolved time")],
      .closedAt: [Field("stats.closed_at"), Field("Closed time")],
      .updatedAt: [Field("updated_at"), Field("Last update time")],
      .slaDueAt: [Field("due_by"), Field("Due by Time")],
      .firstResponseDueAt: [Field("fr_due_by")],
      .firstResponseSLABreached: [Field("fr_escalated")],
      .slaMet: [Field("Resolution status", labels: sla)],
      .firstResponseSLAMet: [Field("First response status", labels: sla)],
      .firstResponseBusinessSeconds: [Field("First response time (in hrs)", unit: .hours)],
      .resolutionBusinessSeconds: [Field("Resolution time (in hrs)", unit: .hours)],
      .handleSeconds: [Field("Time tracked", unit: .hours)],
      .contactsCount: [Field("Agent interactions")],
      .escalated: [Field("is_escalated")],
      .csatScore: [
        Field("satisfaction_rating.ratings.default_question", labels: satisfaction),
        Field("ratings.default_question", labels: satisfaction),
        Field("Survey results", labels: satisfaction),
      ],
      .priority: [Field("priority", labels: ["1": "Low", "2": "Medium", "3": "High", "4": "Urgent"])],
      .status: [
        Field(
          "status",
          labels: ["2": "Open", "3": "Pending", "4": "Resolved", "5": "Closed", "6": "Waiting on customer", "7": "Waiting on third party"])
      ],
      .channel: [
        Field(
          "source",
          labels: [
            "1": "Email", "2": "Portal", "3": "Phone", "4": "Forum", "5": "Twitter", "6": "Facebook", "7": "Chat", "8": "Mobihelp",
            "9": "Feedback widget", "10": "Outbound email", "11": "E-commerce", "12": "Bot", "13": "WhatsApp",
          ])
      ],
      .type: [Field("type")], .category: [Field("type")],
      .team: [Field("group.name"), Field("Group"), Field("group_id")],
      .agent: [Field("responder.name"), Field("Agent"), Field("responder_id")],
      .requester: [Field("requester_id"), Field("Contact ID"), Field("Email"), Field("Full name")],
      .organisation: [Field("company_id"), Field("Company name"), Field("company.name")],
    ],
    passedOver: ["subject": "free text", "description": "free text", "description_text": "free text"],
    rowLimits: [
      (30, "a page of the API holds 30 tickets by default"), (100, "a page of the API holds at most 100 tickets"),
      (300, "the search API ends at 10 pages of 30 tickets"), (30_000, "the list ends at 300 pages of 100 tickets"),
    ], windowDays: 30)

  private static let sla = [
    "Within SLA": "1", "SLA Violated": "0", "within SLA": "1", "SLA violated": "0", "Not violated": "1", "Violated": "0",
    "Within sla": "1",
  ]

  /// The seven answers from extremely happy (103) to extremely unhappy (-103), on a scale of 7 to 1.
  private static let satisfaction = [
    "103": "7", "102": "6", "101": "5", "100": "4", "-101": "3", "-102": "2", "-103": "1", "Extremely Happy": "7", "Very Happy": "6",
    "Happy": "5", "Neutral": "4", "Unhappy": "3", "Very Unhappy": "2", "Extremely Unhappy": "1",
  ]
}
