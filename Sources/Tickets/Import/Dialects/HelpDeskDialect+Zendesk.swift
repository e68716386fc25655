import Timeline

extension HelpDeskDialect {
  /// Zendesk Support: tickets and ticket metrics of its API, with or without the metrics set inside the ticket, and the CSV of a view.
  ///
  /// Names after the API reference of tickets and ticket metrics (developer.zendesk.com).
  static let zendesk = HelpDeskDialect(
    id: "zendesk", name: "Zendesk",
    forms: [
      Form(
        "JSON of the tickets API", required: ["created_at", "status"],
        telling: [
          "assignee_id", "requester_id", "submitter_id", "organization_id", "via.channel", "satisfaction_rating.score", "problem_id",
          "brand_id", "raw_subject", "ticket_form_id", "forum_topic_id", "collaborator_ids", "metric_set.solved_at",
          "metric_set.replies",
        ], least: 4, clock: .utc),
      Form(
        "JSON of the ticket metrics API", required: ["ticket_id", "created_at"],
        telling: [
          "reply_time_in_minutes.calendar", "full_resolution_time_in_minutes.calendar", "first_resolution_time_in_minutes.calendar",
          "requester_wait_time_in_minutes.calendar", "agent_wait_time_in_minutes.calendar", "on_hold_time_in_minutes.calendar",
          "assignee_stations", "group_stations", "initially_assigned_at", "latest_comment_added_at",
        ], least: 3, clock: .utc),
      Form(
        "CSV of a view", required: ["Created at"],
        telling: [
          "Requester id", "Requester email", "Requester domain", "Submitter", "Satisfaction Score", "Group stations", "Assignee stations",
          "First reply time in minutes", "Full resolution time in minutes", "Initially assigned at", "Ticket type", "Via",
          "First reply time in minutes within business hours",
        ], least: 4,
        remarks: ["The CSV gives clock readings in the time zone of the account without saying which; state it with --timezone."]),
    ],
    fields: [
      .ticketID: [Field("ticket_id"), Field("id"), Field("Ticket ID")],
      .createdAt: [Field("created_at")],
      .resolvedAt: [Field("metric_set.solved_at"), Field("solved_at")],
      .updatedAt: [Field("updated_at")],
      .slaDueAt: [Field("due_at"), Field("Due date")],
      .firstResponseSeconds: [
        Field("metric_set.reply_time_in_minutes.calendar", unit: .minutes), Field("reply_time_in_minutes.calendar", unit: .minutes),
        Field("First reply time in minutes", unit: .minutes),
      ],
      .firstResponseBusinessSeconds: [
        Field("metric_set.reply_time_in_minutes.business", unit: .minutes), Field("reply_time_in_minutes.business", unit: .minutes),
        Field("First reply time in minutes within business hours", unit: .minutes),
      ],
      .resolutionSeconds: [
        Field("metric_set.full_resolution_time_in_minutes.calendar", unit: .minutes),
        Field("full_resolution_time_in_minutes.calendar", unit: .minutes), Field("Full resolution time in minutes", unit: .minutes),
      ],
      .resolutionBusinessSeconds: [
        Field("metric_set.full_resolution_time_in_minutes.business", unit: .minutes),
        Field("full_resolution_time_in_minutes.business", unit: .minutes),
        Field("Full resolution time in minutes within business hours", unit: .minutes),
      ],
      .onHoldSeconds: [
        Field("metric_set.on_hold_time_in_minutes.calendar", unit: .minutes), Field("on_hold_time_in_minutes.calendar", unit: .minutes),
        Field("On hold time in minutes", unit: .minutes),
      ],
      .reopenedCount: [Field("metric_set.reopens"), Field("reopens")],
      .contactsCount: [Field("metric_set.replies"), Field("replies")],
      // The first station is no reassignment, but a ticket without any has none either: the field is read as it stands.
      .reassignmentCount: [Field("metric_set.assignee_stations"), Field("assignee_stations")],
      .csatScore: [
        Field("satisfaction_rating.score", labels: satisfaction), Field("Satisfaction Score", labels: satisfaction),
      ],
      .status: [Field("status")], .priority: [Field("priority")],
      .type: [Field("type"), Field("Ticket type")],
      .category: [Field("type"), Field("Ticket type")],
      .channel: [Field("via.channel"), Field("Via")],
      .team: [Field("group.name"), Field("Group"), Field("group_id")],
      .agent: [Field("assignee.name"), Field("Assignee"), Field("assignee_id")],
      .requester: [Field("requester_id"), Field("Requester id"), Field("Requester email"), Field("Requester")],
      .organisation: [Field("organization_id"), Field("Organization")],
    ],
    passedOver: [
      "subject": "free text", "raw_subject": "free text", "description": "free text",
      "satisfaction_rating": "the rating's score is taken",
      "Resolution time": "in hours, rounded; the time in minutes is taken where there is one",
    ],
    rowLimits: [
      (100, "a page of the API holds 100 tickets"), (1000, "the search API ends at 1,000 tickets"),
      (10_000, "offset pagination ends at 100 pages of 100 tickets"), (50_000, "a CSV of a view is cut in parts"),
    ])

  /// Good and bad are the two ends of the scale of two; offered and unoffered are no answer.
  private static let satisfaction = [
    "good": "1", "Good": "1", "good_with_comment": "1", "bad": "0", "Bad": "0", "bad_with_comment": "0", "offered": "", "Offered": "",
    "unoffered": "", "Unoffered": "", "Not Offered": "", "Good with comment": "1", "Bad with comment": "0",
  ]
}
