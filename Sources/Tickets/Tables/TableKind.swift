/// The tables that a service operation keeps. Tickets are one of them; the others are joined to it, and to each other, by ticket, agent and time.
public enum TableKind: String, Sendable, CaseIterable, Codable {
  case tickets
  /// One row a change of a ticket.
  case ticketEvents = "ticket_events"
  /// One row a call, chat or mail.
  case contacts
  /// Contacts counted by interval.
  case volume
  /// One row an answer, or an invitation that was never answered.
  case surveys
  /// Hours of an agent by day or interval.
  case agentTime = "agent_time"
  /// Forecasts and requirements as they were issued, by interval.
  case plan
  case costs
  case changes
  case problems
  case qaEvaluations = "qa_evaluations"
  /// Opening hours by site.
  case calendars
  /// Interventions, outages, campaigns: what happened, when, to whom.
  case annotations
  case outages
  /// Uses and users of a service by period.
  case usage
  case customers
  /// Headcount and leavers by period.
  case headcount
  case selfService = "self_service"
}
