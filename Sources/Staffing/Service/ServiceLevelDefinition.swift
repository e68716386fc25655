/// What a service level divides by what.
///
/// Where contacts abandon, the definitions differ widely: with 10 Erlangs, 9 agents, a mean patience of 120 s and a threshold of 20 s they
/// give 52 %, 65 %, 57 %, 61 % and 54 %. The sixth level in use, that of a whole day, is the same ratio taken over the sums of the
/// intervals: see `ServiceLevelShares.combined(_:volumes:)`.
///
/// Source: the definitions in use, e.g. A. Mandelbaum and S. Zeltyn (2007), "Service engineering in action: the Palm/Erlang-A queue".
public enum ServiceLevelDefinition: String, CaseIterable, Codable, Sendable {
  /// Answered within the threshold, of all offered: abandoned contacts count as missed.
  case answeredWithinOverOffered = "answered_within_over_offered"
  /// Answered within the threshold, of the answered: abandoned contacts do not count at all.
  case answeredWithinOverAnswered = "answered_within_over_answered"
  /// Answered within the threshold, of the offered less those that abandoned within it.
  case answeredWithinOverOfferedLessShortAbandons = "answered_within_over_offered_less_short_abandons"
  /// Answered or abandoned within the threshold, of all offered: a short abandon counts as served.
  case answeredOrAbandonedWithinOverOffered = "answered_or_abandoned_within_over_offered"
  /// The share whose offered wait (the wait of a contact that never gives up) stays within the threshold.
  case virtualWithin = "virtual_within"
}
