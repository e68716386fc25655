/// What is kept of the tickets that have several rows, while the rows come in: which row is whose first, last, earliest and fullest.
///
/// A ticket with one row needs no place here, so that a file with few duplicates costs little more than one without.
struct EventTrail {
  /// One row as the trail sees it.
  struct Event {
    var modification: Int32 = -1
    var update = PackedStamp.missing
    var status: Int32 = -1
    var isAnswer = false
    /// How many of its values are there.
    var filled: Int32 = 0
  }

  /// A ticket with several rows.
  struct Story {
    let firstRow: Int32
    /// The row that counts last, by modification count, else update stamp, else place in the file.
    fileprivate(set) var lastRow: Int32
    /// The row that counts first in the same order.
    fileprivate(set) var earliestRow: Int32
    /// The first of the rows with the most values.
    fileprivate(set) var fullestRow: Int32
    fileprivate var last: Event
    fileprivate var earliest: Event
    fileprivate var filled: Int32
    /// The count of the row before in the file, whether or not its values were kept.
    fileprivate var previousModification: Int32
    fileprivate var hasDifferingRows = false
    /// The earliest update that is an answer, under either reading of open dates; `.max` = none yet.
    fileprivate(set) var earliestDayFirst = UInt64.max
    fileprivate(set) var earliestMonthFirst = UInt64.max
  }

  /// Which of a ticket's rows another row becomes.
  struct Roles {
    var isLast = false
    var isEarliest = false
    var isFullest = false
  }

  private(set) var stories: [Story] = []
  private(set) var repeats = 0
  private(set) var identicalRepeats = 0
  private(set) var ticketsWithDifferingRows = 0
  private(set) var statusChanges = 0
  private(set) var modificationsBackwards = 0

  /// Begins the story of a ticket whose second row is about to be added; `first` is its row `row`. Answers the story's number.
  mutating func begin(row: Int32, _ first: Event) -> Int {
    var story = Story(
      firstRow: row, lastRow: row, earliestRow: row, fullestRow: row, last: first, earliest: first, filled: first.filled,
      previousModification: first.modification)
    Self.enterAnswer(&story, first)
    stories.append(story)
    return stories.count - 1
  }

  /// Enters another row of the ticket of story `number` and says what it becomes. `isRepeat`: it says what the first or last row says.
  mutating func add(_ number: Int, _ event: Event, isRepeat: Bool) -> Roles {
    repeats += 1
    let story = stories[number]
    var roles = Roles()
    if isRepeat {
      identicalRepeats += 1
    } else if !story.hasDifferingRows {
      stories[number].hasDifferingRows = true
      ticketsWithDifferingRows += 1
    }
    Self.enterAnswer(&stories[number], event)
    if event.status != story.last.status { statusChanges += 1 }
    if event.modification >= 0, event.modification < story.previousModification { modificationsBackwards += 1 }
    if event.modification >= 0 { stories[number].previousModification = event.modification }
    if !Self.isBefore(event, story.last) {
      roles.isLast = true
      stories[number].last = event
    } else if Self.isBefore(event, story.earliest) {
      roles.isEarliest = true
      stories[number].earliest = event
    }
    if event.filled > story.filled {
      roles.isFullest = true
      stories[number].filled = event.filled
    }
    return roles
  }

  /// Forgets the tickets with several rows, and keeps what was counted of them.
  mutating func forgetStories() { stories.removeAll() }

  mutating func setLastRow(_ number: Int, _ row: Int32) { stories[number].lastRow = row }
  mutating func setEarliestRow(_ number: Int, _ row: Int32) { stories[number].earliestRow = row }
  mutating func setFullestRow(_ number: Int, _ row: Int32) { stories[number].fullestRow = row }

  /// Whether `event` comes before `other`: by the modification counts, else by update stamps that read only one way; else it does not.
  private static func isBefore(_ event: Event, _ other: Event) -> Bool {
    if event.modification >= 0 { return event.modification < other.modification }
    return !event.update.isOpen && !event.update.isMissing && !other.update.isOpen && event.update.bits < other.update.bits
  }

  private static func enterAnswer(_ story: inout Story, _ event: Event) {
    guard event.isAnswer, !event.update.isMissing else { return }
    story.earliestDayFirst = min(story.earliestDayFirst, event.update.ordered(.dayMonthYear).bits)
    story.earliestMonthFirst = min(story.earliestMonthFirst, event.update.ordered(.monthDayYear).bits)
  }
}
