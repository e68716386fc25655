/// What happens next in a `SystemRun`; events at the same time keep the order in which they were planned.
struct SystemEvent: Comparable {
  enum Kind: UInt8 {
    case interval
    case arrival
    case completion
    case patience
    case redial
  }

  var time: Double
  var order: Int
  var kind: Kind
  /// Interval, class, agent or contact.
  var subject: Int
  /// Version of the subject at the time of planning: another one means that the event no longer holds. For a redial the first interval.
  var stamp: Int

  static func < (left: SystemEvent, right: SystemEvent) -> Bool {
    left.time != right.time ? left.time < right.time : left.order < right.order
  }
}

/// A contact in the system.
struct SystemContact {
  var contactClass: Int
  var interval: Int
  var arrival: Double
  var work: Double
  var patience: Double
  /// Goes up when the place is used for another contact or the contact no longer waits for the planned event.
  var version: Int
  var isWaiting = false
  var isAnswered = false
  var isCallback = false
  /// A callback has been offered.
  var wasOffered = false
}

/// Contacts waiting in order; those that gave up stay in it until they come to the head.
struct WaitingLine {
  private var entries: [(contact: Int, version: Int)] = []
  private var head = 0

  var first: (contact: Int, version: Int)? { head < entries.count ? entries[head] : nil }

  mutating func append(_ contact: Int, version: Int) { entries.append((contact, version)) }

  /// Puts a contact at the head.
  mutating func prepend(_ contact: Int, version: Int) {
    if head > 0 {
      head -= 1
      entries[head] = (contact, version)
    } else {
      entries.insert((contact, version), at: 0)
    }
  }

  mutating func removeFirst() {
    head += 1
    // Memory in proportion to who waits, at a constant cost each.
    if head > 1024, head > entries.count / 2 {
      entries.removeFirst(head)
      head = 0
    }
  }
}
