extension HelpDeskDialect {
  /// Jira Service Management: the issues of a search (JSON) and the CSV of the issue navigator.
  ///
  /// Fields of service-level agreements have no names of their own in JSON (`customfield_10030`): `JiraServiceLevels` finds them by what
  /// they say they are. Names after the REST reference of Jira Cloud.
  static let jira = HelpDeskDialect(
    id: "jira", name: "Jira Service Management",
    forms: [
      Form(
        "JSON of the search API", required: ["fields.created"],
        telling: [
          "key", "self", "fields.issuetype.name", "fields.status.name", "fields.resolutiondate", "fields.priority.name",
          "fields.project.key", "fields.reporter.displayName", "fields.assignee.displayName", "fields.updated",
          "fields.status.statusCategory.key",
        ], least: 3),
      Form(
        "CSV of the issue navigator", required: ["Issue key", "Created"],
        telling: [
          "Issue id", "Issue Type", "Project key", "Project name", "Project lead", "Resolved", "Reporter", "Assignee", "Last Viewed",
          "Custom field (Request Type)", "Custom field (Time to resolution)", "Custom field (Time to first response)",
          "Satisfaction rating", "Status",
        ], least: 3,
        remarks: [
          "The CSV gives clock readings in the time zone of the user who exported it; state it with --timezone.",
          "The CSV has what is left of every service-level clock, not whether it was kept; the JSON has both.",
        ]),
    ],
    fields: [
      .ticketID: [Field("key"), Field("Issue key")],
      .createdAt: [Field("fields.created"), Field("Created")],
      .resolvedAt: [Field("fields.resolutiondate"), Field("Resolved"), Field("Resolution date")],
      .updatedAt: [Field("fields.updated"), Field("Updated")],
      .slaDueAt: [Field("fields.duedate"), Field("Due Date")],
      .priority: [Field("fields.priority.name"), Field("Priority")],
      .status: [Field("fields.status.name"), Field("Status")],
      .type: [Field("fields.issuetype.name"), Field("Issue Type")],
      .category: [
        Field("Custom field (Request Type)"), Field("fields.requestType.name"), Field("fields.components"), Field("Component/s"),
        Field("Components"), Field("fields.issuetype.name"), Field("Issue Type"),
      ],
      .channel: [Field("fields.requestChannel"), Field("Custom field (Request channel type)"), Field("Request channel")],
      .team: [
        Field("fields.team.name"), Field("Custom field (Team)"), Field("fields.components"), Field("fields.project.name"),
        Field("Component/s"), Field("Project name"),
      ],
      .agent: [Field("fields.assignee.displayName"), Field("fields.assignee.accountId"), Field("Assignee")],
      .requester: [Field("fields.reporter.accountId"), Field("fields.reporter.displayName"), Field("Reporter")],
      .organisation: [Field("Custom field (Organizations)"), Field("fields.organizations")],
      .csatScore: [Field("fields.satisfaction.rating"), Field("Satisfaction rating"), Field("Custom field (Satisfaction rating)")],
      .contactsCount: [Field("fields.comment.total")],
    ],
    passedOver: [
      "id": "Jira's inner number; the key is taken", "Issue id": "Jira's inner number; the key is taken", "fields.summary": "free text",
      "fields.description": "free text", "Summary": "free text", "Description": "free text",
      "Custom field (Time to first response)": "what is left of the clock, not when it stopped",
      "Custom field (Time to resolution)": "what is left of the clock, not when it stopped",
    ],
    rowLimits: [
      (50, "a page of the search holds 50 issues by default"), (100, "a page of the search holds 100 issues"),
      (1000, "an export of the issue navigator ends at 1,000 issues"),
    ])
}
