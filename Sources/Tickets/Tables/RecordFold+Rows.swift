/// Finding every row its place among the rows kept.
extension RecordFold {
  /// Keeps the row being read, unless it is a record that was seen before.
  mutating func enter<Reader: RecordReader & ~Copyable>(_ reader: inout Reader, _ values: Int32) {
    let hash = reader.recordHash
    guard let first = keyFields.first, !reader.field(first).isMissingMark else {
      // Rows without a name of their own may repeat in one file; in the next one, the same row again is the same export again.
      if reader.fileNumber != fileNumber {
        fileNumber = reader.fileNumber
        earlierFiles.formUnion(thisFile)
        thisFile = []
      }
      if earlierFiles.contains(hash) {
        identical += 1
        return
      }
      thisFile.append(hash)
      append(hash, values)
      return
    }
    var key = reader.field(first)
    if keyFields.count > 1 {
      key = keyScratch.first(key)
      for field in keyFields.dropFirst() { key = keyScratch.joined(key, reader.field(field)) }
    }
    let (number, isNew) = keys.number(key)
    if isNew {
      rowOfKey.append(Int32(truncatingIfNeeded: count))
      append(hash, values)
      return
    }
    let place = Int(rowOfKey[number])
    if hashes[place] == hash || agrees(place) {
      identical += 1
    } else {
      conflicting += 1
      // The fuller row stays; of two as full as each other the later one.
      if values >= filled[place] { replace(place, hash, values) }
    }
  }

  /// Whether the row being read says what row `place` says, however it is spaced and quoted.
  private func agrees(_ place: Int) -> Bool {
    for slot in stampRows.indices where stampRows[slot][place] != row.stamps[slot] { return false }
    for slot in labelRows.indices where labelRows[slot][place] != row.labels[slot] { return false }
    for slot in numberRows.indices where numberRows[slot][place].bitPattern != row.numbers[slot].bitPattern { return false }
    return true
  }

  private mutating func append(_ hash: UInt64, _ values: Int32) {
    for slot in stampRows.indices { stampRows[slot].append(row.stamps[slot]) }
    for slot in labelRows.indices { labelRows[slot].append(row.labels[slot]) }
    for slot in numberRows.indices { numberRows[slot].append(row.numbers[slot]) }
    if !keyFields.isEmpty {
      hashes.append(hash)
      filled.append(values)
    }
    count += 1
  }

  private mutating func replace(_ place: Int, _ hash: UInt64, _ values: Int32) {
    for slot in stampRows.indices { stampRows[slot][place] = row.stamps[slot] }
    for slot in labelRows.indices { labelRows[slot][place] = row.labels[slot] }
    for slot in numberRows.indices { numberRows[slot][place] = row.numbers[slot] }
    hashes[place] = hash
    filled[place] = values
  }
}

extension ScratchBytes {
  /// Holds the scratch of a value that is copied; the bytes of the last row only.
  final class Box {
    private var scratch = ScratchBytes()

    /// A place for `field`, the first of a row.
    func first(_ field: FieldBytes) -> FieldBytes {
      scratch.clear()
      return scratch.copy(field)
    }

    /// `field` behind `others`, with a byte between that no text holds.
    func joined(_ others: FieldBytes, _ field: FieldBytes) -> FieldBytes { scratch.joined(others, field, mark: 31) }
  }
}
