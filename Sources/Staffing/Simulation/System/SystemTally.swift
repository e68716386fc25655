/// What happened to the contacts of a class that first arrived in an interval, as sums.
struct ContactSums: Sendable, Equatable {
  /// Fresh contacts; attempts add the redials.
  var fresh = 0.0
  var attempts = 0.0
  var answered = 0.0
  var answeredWithin = 0.0
  var abandoned = 0.0
  var abandonedWithin = 0.0
  var blocked = 0.0
  var waited = 0.0
  var callbacks = 0.0
  var waitOfAll = 0.0
  var waitOfAnswered = 0.0

  static func + (left: ContactSums, right: ContactSums) -> ContactSums {
    ContactSums(
      fresh: left.fresh + right.fresh, attempts: left.attempts + right.attempts, answered: left.answered + right.answered,
      answeredWithin: left.answeredWithin + right.answeredWithin, abandoned: left.abandoned + right.abandoned,
      abandonedWithin: left.abandonedWithin + right.abandonedWithin, blocked: left.blocked + right.blocked,
      waited: left.waited + right.waited, callbacks: left.callbacks + right.callbacks, waitOfAll: left.waitOfAll + right.waitOfAll,
      waitOfAnswered: left.waitOfAnswered + right.waitOfAnswered)
  }
}

/// How a group of agents spent an interval, in seconds.
struct AgentSums: Sendable, Equatable {
  var present = 0.0
  /// Present with one contact or more.
  var busy = 0.0
  /// Working after the shift's end.
  var overtime = 0.0
  /// Contacts in hand of the present agents, times seconds.
  var contactSeconds = 0.0

  static func + (left: AgentSums, right: AgentSums) -> AgentSums {
    AgentSums(
      present: left.present + right.present, busy: left.busy + right.busy, overtime: left.overtime + right.overtime,
      contactSeconds: left.contactSeconds + right.contactSeconds)
  }
}

/// The sums of one replication: by class and interval, by group and interval (interval the inner index).
struct SystemTally: Sendable, Equatable {
  var contacts: [ContactSums]
  var agents: [AgentSums]
}
