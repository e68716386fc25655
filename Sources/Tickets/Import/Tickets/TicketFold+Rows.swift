/// Finding every row its place among the rows kept.
extension TicketFold {
  /// Keeps the taken rows of the batch: new tickets' rows one after the other, of a ticket's further rows those that may still be needed.
  mutating func keepRows(of batch: borrowing RecordBatch, log: inout RefusalLog) {
    guard let identifierField else { return append(0..<taken.count) }
    // Rows of new tickets are kept together, up to the next row that is none.
    var start = 0
    for index in taken.indices {
      let field = batch.field(taken[index], identifierField)
      if field.isMissingMark {
        append(start..<index)
        start = index + 1
        numberFirstRows()
        rowsWithoutID.append(Int32(truncatingIfNeeded: rowCount))
        if linesWithoutID.count < log.listed { linesWithoutID.append(batch.lines[taken[index]]) }
        append(index..<index + 1)
        continue
      }
      let (id, isNew) = identities.number(field)
      if isNew {
        if !rowsAreTickets { firstRows.append(Int32(truncatingIfNeeded: rowCount + index - start)) }
        if !storyOfTicket.isEmpty { storyOfTicket.append(-1) }
        if ids != nil { ids?.append((0..<field.count).lazy.map { field[$0] }) }
      } else {
        append(start..<index)
        start = index + 1
        addRow(index, of: id)
      }
    }
    append(start..<taken.count)
  }

  /// Row of the first appearance of ticket `id`.
  func firstRow(_ id: Int) -> Int32 { rowsAreTickets ? Int32(truncatingIfNeeded: id) : firstRows[id] }

  /// The story of ticket `id`; nil where it has one row.
  func story(_ id: Int) -> EventTrail.Story? {
    storyOfTicket.isEmpty || storyOfTicket[id] < 0 ? nil : trail.stories[Int(storyOfTicket[id])]
  }

  /// From here on a row's number may differ from its ticket's.
  private mutating func numberFirstRows() {
    guard rowsAreTickets else { return }
    rowsAreTickets = false
    firstRows = (0..<Int32(truncatingIfNeeded: identities.count)).map { $0 }
  }

  private mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    for slot in stampRows.indices { stampRows[slot].keep(range) }
    for slot in labelRows.indices { labelRows[slot].keep(range) }
    for slot in countRows.indices { countRows[slot].keep(range) }
    for slot in numberRows.indices { numberRows[slot].keep(range) }
    rowCount += range.count
  }

  private mutating func replace(_ row: Int32, by index: Int) {
    let row = Int(row)
    for slot in stampRows.indices { stampRows[slot].replace(row, by: index) }
    for slot in labelRows.indices { labelRows[slot].replace(row, by: index) }
    for slot in countRows.indices { countRows[slot].replace(row, by: index) }
    for slot in numberRows.indices { numberRows[slot].replace(row, by: index) }
  }

  /// A further row of a ticket that is known already: it takes the place of the row that it outdoes, or a place of its own.
  private mutating func addRow(_ index: Int, of id: Int) {
    if storyOfTicket.isEmpty { storyOfTicket = [Int32](repeating: -1, count: identities.count) }
    var number = Int(storyOfTicket[id])
    if number < 0 {
      let first = firstRow(id)
      number = trail.begin(row: first, event(.row(Int(first))))
      storyOfTicket[id] = Int32(truncatingIfNeeded: number)
    }
    let known = trail.stories[number]
    let isRepeat = agrees(index, known.firstRow) || known.lastRow != known.firstRow && agrees(index, known.lastRow)
    let roles = trail.add(number, event(.batch(index)), isRepeat: isRepeat)
    let story = trail.stories[number]
    if roles.isLast { trail.setLastRow(number, place(index, over: story.lastRow, first: story.firstRow)) }
    if roles.isEarliest { trail.setEarliestRow(number, place(index, over: story.earliestRow, first: story.firstRow)) }
    if roles.isFullest { trail.setFullestRow(number, place(index, over: story.fullestRow, first: story.firstRow)) }
  }

  /// Whether the batch's row `index` says what row `row` says, however it is spaced and quoted.
  private func agrees(_ index: Int, _ row: Int32) -> Bool {
    let row = Int(row)
    for column in stampRows where column.batch[index] != column.rows[row] { return false }
    for column in labelRows where column.batch[index] != column.rows[row] { return false }
    for column in countRows where column.batch[index] != column.rows[row] { return false }
    for column in numberRows where column.batch[index].bitPattern != column.rows[row].bitPattern { return false }
    return true
  }

  /// Puts the batch's row `index` over `row`, or, where that is the ticket's first row, which stays, behind all rows; answers where it is.
  private mutating func place(_ index: Int, over row: Int32, first: Int32) -> Int32 {
    guard row == first else {
      replace(row, by: index)
      return row
    }
    numberFirstRows()
    append(index..<index + 1)
    return Int32(truncatingIfNeeded: rowCount - 1)
  }

  /// What the trail needs of a row.
  private mutating func event(_ place: RowPlace) -> EventTrail.Event {
    var event = EventTrail.Event()
    if let modificationSlot { event.modification = countRows[modificationSlot][place] }
    if let updateSlot { event.update = PackedStamp(bits: stampRows[updateSlot][place]) }
    if let statusSlot {
      event.status = labelRows[statusSlot][place]
      event.isAnswer = isAnswer(event.status, statusSlot)
    }
    for column in stampRows where column[place] != 0 { event.filled += 1 }
    for column in labelRows where column[place] >= 0 { event.filled += 1 }
    for column in countRows where column[place] >= 0 { event.filled += 1 }
    for column in numberRows where !column[place].isNaN { event.filled += 1 }
    return event
  }
}
