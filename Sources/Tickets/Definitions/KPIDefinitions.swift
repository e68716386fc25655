/// The choices by which measures are defined where the field knows more than one definition. Every number carries the choices it was computed by.
///
/// Written as text, a choice is `name=value` in snake_case: `resolution=closed`, `clock=business`. See `Choice` for the names.
public struct KPIDefinitions: Sendable, Hashable {
  /// By which stamp a ticket is resolved.
  public var resolution = Resolution.resolved
  /// On which clock lengths of time run.
  public var clock = Clock.calendar
  /// Whether time on hold is part of the time to resolution.
  public var onHold = Inclusion.included
  /// How several periods make one number.
  public var pooling = Pooling.pooled
  /// Which tickets have a promise to be judged.
  public var slaPopulation = SLAPopulation.resolved
  /// Which of a promise's verdicts holds, where an event log has several.
  public var slaFlag = EventChoice.last
  /// By which of a ticket's teams, priorities, … it is sliced, where an event log has several.
  public var groups = EventChoice.last
  /// Whether tickets that were reopened have a say in times to resolution, resolution within 24 hours and promises kept.
  public var reopened = Inclusion.included
  /// Whether tickets that were merged into another one count: such a ticket looks solved within seconds.
  public var merged = Inclusion.excluded
  /// Whether tickets marked as spam count.
  public var spam = Inclusion.excluded
  /// Whether deleted tickets count.
  public var deleted = Inclusion.excluded
  /// Satisfaction as the share of answers in the top two boxes, or as the mean score.
  public var satisfaction = Satisfaction.topTwoBox
  /// What a high effort score means.
  public var effort = Effort.higherIsEasier
  /// Seconds of queueing within which an answer counts for the service level.
  public var answerWithin = 20.0
  /// Contacts abandoned within so many seconds are counted neither as offered nor as abandoned; 0 = all are.
  public var shortAbandon = 0.0
  /// Days within which a ticket repeats one of the same requester and category.
  public var repeatWithin = 7.0

  /// The defaults.
  public init() {}

  public enum Resolution: String, Sendable, CaseIterable, Codable {
    /// The resolution stamp, or the closing stamp where the table has no other.
    case resolved
    /// The closing stamp: a desk that closes days after resolving has longer times.
    case closed
    /// The first time a solution was offered, whatever was reopened later.
    case firstResolved = "first_resolved"
  }

  public enum Clock: String, Sendable, CaseIterable, Codable {
    /// Every second counts.
    case calendar
    /// Only business hours count; needs a `WorkingClock`.
    case business
  }

  public enum Inclusion: String, Sendable, CaseIterable, Codable {
    case included
    case excluded
  }

  public enum Pooling: String, Sendable, CaseIterable, Codable {
    /// Σ numerator / Σ denominator: every ticket weighs the same.
    case pooled
    /// The plain mean of the periods' values: every period weighs the same, however few its tickets.
    case meanOfRatios = "mean_of_ratios"
  }

  public enum SLAPopulation: String, Sendable, CaseIterable, Codable {
    /// Resolved tickets, by their resolution.
    case resolved
    /// These, and the open ones whose due time has passed: broken promises in the period of the due time.
    case due
  }

  public enum EventChoice: String, Sendable, CaseIterable, Codable {
    /// As the ticket's last event has it.
    case last
    /// As its first event has it.
    case first
  }

  public enum Satisfaction: String, Sendable, CaseIterable, Codable {
    case topTwoBox = "top_two_box"
    case meanScore = "mean_score"
  }

  public enum Effort: String, Sendable, CaseIterable, Codable {
    /// "The company made it easy for me": agreement is good.
    case higherIsEasier = "higher_is_easier"
    /// "How much effort did you put forth": little is good.
    case lowerIsEasier = "lower_is_easier"
  }
}
