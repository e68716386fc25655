public import Timeline

/// One thing found out about how far a log can be trusted, with the days it concerns and a sentence for people.
public struct HistoryFinding: Sendable, Equatable {
  /// What can be found out.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// A long tail of few tickets behind the dense log.
    case cutTail = "cut_tail"
    /// A long head of few tickets before the dense log.
    case thinStart = "thin_start"
    /// The first day's data begin late.
    case incompleteFirstDay = "incomplete_first_day"
    /// The last day's data stop early.
    case incompleteLastDay = "incomplete_last_day"
    /// Days without a ticket that usually bring many, on a desk that otherwise never closes: missing, not zero.
    case lostDays = "lost_days"
    /// Days without a ticket that look like closed days (holidays): zero, not missing.
    case closedDays = "closed_days"
    /// Days with several times the tickets of such a weekday.
    case spikes
    /// The log holds none of the tickets that were open when it began.
    case noOpeningStock = "no_opening_stock"
    /// The last days' tickets have not had the time to be resolved.
    case immatureCohorts = "immature_cohorts"
    /// Stamps carry no time of day.
    case dayGranularity = "day_granularity"
    /// Too little history for any of this.
    case tooShort = "too_short"
  }

  /// What was found out.
  public let kind: Kind
  /// First day concerned.
  public let first: CivilDate
  /// Last day concerned.
  public let last: CivilDate
  /// The days themselves where they are single ones; empty for a span.
  public let days: [CivilDate]
  /// Tickets on those days.
  public let tickets: Int
  /// One or two sentences for people, in English.
  public let sentence: String
}
