/// What is kept of every ticket while its rows come in: its first and its last row, and its earliest answer.
struct EventTrail {
  private(set) var firstRow: [Int32] = []
  private(set) var lastRow: [Int32] = []
  private var firstHash: [UInt64] = []
  private var lastHash: [UInt64] = []
  private var lastModification: [Int32] = []
  /// The count of the row before in the file, whether or not its values were kept.
  private var previousModification: [Int32] = []
  private var lastUpdate: [UInt64] = []
  private var lastStatus: [Int32] = []
  private var hasDifferingRows: [Bool] = []
  /// The earliest update that is an answer, under either reading of open dates; `.max` = none yet.
  private(set) var earliestDayFirst: [UInt64] = []
  private(set) var earliestMonthFirst: [UInt64] = []

  private(set) var repeats = 0
  private(set) var identicalRepeats = 0
  private(set) var ticketsWithDifferingRows = 0
  private(set) var statusChanges = 0
  private(set) var modificationsBackwards = 0
  /// Updates stamped before the ticket was opened, under either reading of open dates.
  private(set) var updatesBeforeOpening = (dayFirst: 0, monthFirst: 0)

  /// One row as the trail sees it.
  struct Event {
    var hash: UInt64 = 0
    var modification: Int32 = -1
    var update = PackedStamp.missing
    var created = PackedStamp.missing
    var status: Int32 = -1
    var isAnswer = false
  }

  /// What to do with a row's values.
  enum Verdict {
    case first
    /// Replaces the last row so far, which is row `number`; the first row must stay.
    case last(number: Int)
    /// The ticket's second row: it needs a place of its own.
    case second
    case older
  }

  /// Enters the first row of a new ticket.
  mutating func begin(row: Int, _ event: Event) {
    firstRow.append(Int32(truncatingIfNeeded: row))
    lastRow.append(Int32(truncatingIfNeeded: row))
    firstHash.append(event.hash)
    lastHash.append(event.hash)
    lastModification.append(event.modification)
    previousModification.append(event.modification)
    lastUpdate.append(event.update.bits)
    lastStatus.append(event.status)
    hasDifferingRows.append(false)
    earliestDayFirst.append(.max)
    earliestMonthFirst.append(.max)
    enterStamps(firstRow.count - 1, event)
  }

  /// Enters another row of ticket `id` and says where its values belong.
  mutating func add(_ id: Int, _ event: Event) -> Verdict {
    repeats += 1
    if event.hash == firstHash[id] || event.hash == lastHash[id] {
      identicalRepeats += 1
    } else if !hasDifferingRows[id] {
      hasDifferingRows[id] = true
      ticketsWithDifferingRows += 1
    }
    enterStamps(id, event)
    if event.status != lastStatus[id] { statusChanges += 1 }
    if event.modification >= 0 {
      if event.modification < previousModification[id] { modificationsBackwards += 1 }
      previousModification[id] = event.modification
      if event.modification < lastModification[id] { return .older }
    } else if !event.update.isOpen, !event.update.isMissing, lastUpdate[id] & 1 == 0, event.update.bits < lastUpdate[id] {
      // Without a modification count the update stamps tell the order, where they can be read only one way; else the file's order holds.
      return .older
    }
    lastModification[id] = event.modification
    lastUpdate[id] = event.update.bits
    lastStatus[id] = event.status
    lastHash[id] = event.hash
    return firstRow[id] == lastRow[id] ? .second : .last(number: Int(lastRow[id]))
  }

  mutating func setLastRow(_ id: Int, _ row: Int) { lastRow[id] = Int32(truncatingIfNeeded: row) }

  private mutating func enterStamps(_ id: Int, _ event: Event) {
    guard !event.update.isMissing else { return }
    let dayFirst = event.update.ordered(.dayMonthYear).bits
    let monthFirst = event.update.ordered(.monthDayYear).bits
    if !event.created.isMissing {
      if dayFirst < event.created.ordered(.dayMonthYear).bits { updatesBeforeOpening.dayFirst += 1 }
      if monthFirst < event.created.ordered(.monthDayYear).bits { updatesBeforeOpening.monthFirst += 1 }
    }
    guard event.isAnswer else { return }
    if dayFirst < earliestDayFirst[id] { earliestDayFirst[id] = dayFirst }
    if monthFirst < earliestMonthFirst[id] { earliestMonthFirst[id] = monthFirst }
  }
}
