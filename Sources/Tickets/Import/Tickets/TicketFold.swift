/// Takes a tickets file batch by batch, without knowing yet whether a row is a ticket or an event, nor which number of a date is the day.
///
/// Every column of a batch is read in one go into `RowColumn.batch`; then every row of the batch finds its place among the rows kept.
struct TicketFold {
  /// One column that is read, with the place of its values.
  struct Reading {
    let entry: ColumnPlan.Entry
    /// Its place among the fields that a batch holds.
    let field: Int
    /// The field of the time of day, where the date stands alone.
    let timeField: Int?
    /// Its number among the columns whose values are kept alike: stamps, labels, counts and flags, or numbers.
    let slot: Int
    /// Its number among the plain numbers, lengths of time or scores.
    var meaning = 0
    /// Puts the words of a help desk's codes in their place.
    let translation: LabelTranslation?
    /// Whether its numbers are scores of a survey.
    var isScore: Bool { Self.holdsScores(entry.column) }

    static func holdsScores(_ column: TicketColumn?) -> Bool { column == .csatScore || column == .npsScore || column == .cesScore }
  }

  let readings: [Reading]
  /// Positions in a record of the fields that a batch must hold.
  let wanted: [Int]
  var stamps: [StampColumn] = []
  var labels: [LabelTable] = []
  /// The last ISO date of every column of stamps.
  var days: [StampColumn.Day] = []
  var numbers: [NumberColumn] = []
  var durations: [DurationColumn] = []
  var scores: [ScoreColumn] = []
  var stampRows: [RowColumn<UInt64>] = []
  /// Numbers of labels, -1 = missing.
  var labelRows: [RowColumn<Int32>] = []
  /// Counts, flags and presences, -1 = missing.
  var countRows: [RowColumn<Int32>] = []
  var numberRows: [RowColumn<Double>] = []
  /// The ids as written, where they are asked for.
  var ids: IdentifierColumn?
  var identities = TicketIdentities()
  /// Whether every row so far is the first of the ticket of the same number.
  var rowsAreTickets = true
  /// Row of each ticket's first appearance, once `rowsAreTickets` no longer holds.
  var firstRows: [Int32] = []
  /// Number of each ticket's story, -1 where it has one row; empty while no ticket has two.
  var storyOfTicket: [Int32] = []
  var trail = EventTrail()
  /// Rows without an id in a file that has ids.
  var rowsWithoutID: [Int32] = []
  var linesWithoutID: [Int] = []
  /// What was counted of the rows that were handed over and forgotten.
  private var forgotten = (tickets: 0, withoutID: 0)
  /// Rows kept.
  var rowCount = 0
  private(set) var rowsTaken = 0
  /// Updates stamped before the ticket was opened, under either reading of open dates.
  private(set) var updatesBeforeOpening = (dayFirst: 0, monthFirst: 0)
  let identifierField: Int?
  let decimalComma: Bool
  /// The batch's rows that are taken: their places in the batch.
  var taken: [Int] = []
  private var isNewState: [Bool] = []
  let updateSlot: Int?
  let createdSlot: Int?
  let modificationSlot: Int?
  let statusSlot: Int?

  init(plan: ColumnPlan, decimalComma: Bool, isStated: Bool = false, listed: Int, keepsIdentifiers: Bool = false) {
    var readings: [Reading] = []
    var wanted: [Int] = []
    var identifierField: Int?
    // The creation stamp decides whether a row is taken: it is read first.
    for entry in plan.entries.sorted(by: { ($0.column == .createdAt ? 0 : 1, $0.index) < ($1.column == .createdAt ? 0 : 1, $1.index) }) {
      let field = wanted.count
      wanted.append(entry.index)
      if let timeIndex = entry.timeIndex { wanted.append(timeIndex) }
      let expected: DecimalMark = decimalComma ? .comma : .point
      func add(_ slot: Int, meaning: Int = 0) {
        readings.append(
          Reading(
            entry: entry, field: field, timeField: entry.timeIndex == nil ? nil : field + 1, slot: slot, meaning: meaning,
            translation: entry.labels.map(LabelTranslation.init)))
      }
      switch entry.kind {
      case .identifier: identifierField = field
      case .stamp:
        add(stamps.count)
        stamps.append(StampColumn(header: entry.header, listed: listed))
        days.append(StampColumn.Day())
        stampRows.append(RowColumn(0))
      case .label:
        add(labels.count)
        labels.append(LabelTable())
        labelRows.append(RowColumn(-1))
      case .number where Reading.holdsScores(entry.column):
        add(numberRows.count, meaning: scores.count)
        scores.append(ScoreColumn(decimalComma: decimalComma))
        numberRows.append(RowColumn(.nan))
      case .number:
        add(numberRows.count, meaning: numbers.count)
        numbers.append(NumberColumn(header: entry.header, expected: expected, isStated: isStated, listed: listed))
        numberRows.append(RowColumn(.nan))
      case .duration:
        add(numberRows.count, meaning: durations.count)
        durations.append(
          DurationColumn(header: entry.header, unit: entry.unit ?? .seconds, expected: expected, isStated: isStated, listed: listed))
        numberRows.append(RowColumn(.nan))
      case .count, .flag, .presence:
        add(countRows.count)
        countRows.append(RowColumn(-1))
      }
    }
    self.readings = readings
    self.wanted = wanted
    self.identifierField = identifierField
    self.decimalComma = decimalComma
    func slot(_ column: TicketColumn) -> Int? { readings.first { $0.entry.column == column }?.slot }
    updateSlot = slot(.updatedAt)
    createdSlot = slot(.createdAt)
    modificationSlot = slot(.modificationCount)
    statusSlot = slot(.status)
    if keepsIdentifiers, identifierField != nil { ids = IdentifierColumn() }
  }

  func reading(_ column: TicketColumn) -> Reading? { readings.first { $0.entry.column == column } }

  var hasIdentifiers: Bool { identifierField != nil }
  /// Distinct ids among the rows held.
  var ticketCount: Int { identities.count }
  /// Distinct ids in all.
  var distinctIDs: Int { forgotten.tickets + identities.count }
  /// Rows without an id in all.
  var rowsWithoutIDCount: Int { forgotten.withoutID + rowsWithoutID.count }
  /// Whether rows tell by themselves which of two came later.
  var hasOrder: Bool { modificationSlot != nil || updateSlot != nil }

  /// Makes room for so many rows in all, so that no column is moved while it grows.
  mutating func reserveCapacity(_ rows: Int) {
    for slot in stampRows.indices { stampRows[slot].reserveCapacity(rows) }
    for slot in labelRows.indices { labelRows[slot].reserveCapacity(rows) }
    for slot in countRows.indices { countRows[slot].reserveCapacity(rows) }
    for slot in numberRows.indices { numberRows[slot].reserveCapacity(rows) }
    if hasIdentifiers { identities.reserveCapacity(rows) }
  }

  /// Forgets the rows held, whose tickets were handed over, and goes on counting. What all rows together say of a column is kept, and so are
  /// the labels. Only for rows whose ids came in order (`identities.areInOrder`).
  mutating func forgetRows() {
    forgotten.tickets += identities.count
    forgotten.withoutID += rowsWithoutID.count
    for slot in stampRows.indices { stampRows[slot].forget() }
    for slot in labelRows.indices { labelRows[slot].forget() }
    for slot in countRows.indices { countRows[slot].forget() }
    for slot in numberRows.indices { numberRows[slot].forget() }
    if ids != nil { ids = IdentifierColumn() }
    identities.forget()
    trail.forgetStories()
    rowsAreTickets = true
    firstRows.removeAll()
    storyOfTicket.removeAll()
    rowsWithoutID.removeAll()
    rowCount = 0
  }

  /// Takes the records of `batch`.
  mutating func take(_ batch: borrowing RecordBatch, log: inout RefusalLog) {
    log.beginBatch()
    for refused in batch.refused { log.refuseRow(line: refused.line, value: refused.value, reason: refused.reason) }
    taken.removeAll(keepingCapacity: true)
    for row in 0..<batch.count { taken.append(row) }
    for reading in readings { read(reading, batch, &log) }
    rowsTaken += taken.count
    countEarlyUpdates()
    keepRows(of: batch, log: &log)
    log.endBatch()
  }

  private mutating func countEarlyUpdates() {
    guard let updateSlot, let createdSlot else { return }
    for index in taken.indices {
      let update = PackedStamp(bits: stampRows[updateSlot].batch[index])
      let created = PackedStamp(bits: stampRows[createdSlot].batch[index])
      guard !update.isMissing, !created.isMissing else { continue }
      if update.ordered(.dayMonthYear).bits < created.ordered(.dayMonthYear).bits { updatesBeforeOpening.dayFirst += 1 }
      if update.ordered(.monthDayYear).bits < created.ordered(.monthDayYear).bits { updatesBeforeOpening.monthFirst += 1 }
    }
  }

  /// Whether the state of this code says that somebody has answered.
  mutating func isAnswer(_ code: Int32, _ slot: Int) -> Bool {
    while isNewState.count < labels[slot].labels.count { isNewState.append(NewStates.contains(labels[slot].labels[isNewState.count])) }
    return code >= 0 && !isNewState[Int(code)]
  }

  /// The same of a row that was kept.
  func isAnswer(atRow row: Int32, _ slot: Int) -> Bool {
    let code = labelRows[slot].rows[Int(row)]
    return code >= 0 && !NewStates.contains(labels[slot].labels[Int(code)])
  }
}
