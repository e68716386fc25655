/// Some hundred records of a table, the wanted fields of each side by side, so that a column is read in one go.
///
/// The fields' bytes stay where they are until the next batch is filled.
@safe
struct RecordBatch: ~Copyable {
  /// A record that cannot be used, and why.
  struct Refused {
    let line: Int
    let reason: String
    let value: String?
  }

  /// Records a batch holds at most: few enough that their bytes are still in the cache when the last column is read.
  static let capacity = 512

  /// Positions in a record of the fields that are wanted.
  let wanted: [Int]
  /// Records in the batch.
  private(set) var count = 0
  private(set) var refused: [Refused] = []
  /// The file in which the records stand, where the reader has several.
  fileprivate(set) var file: String?
  /// What the reader's next record is, where it is read already but belongs to another file.
  fileprivate var waiting: RecordOutcome?
  /// Physical line of every record.
  private(set) var lines = [Int](repeating: 0, count: RecordBatch.capacity)
  private var fields: UnsafeMutablePointer<FieldBytes>
  /// Fields whose bytes do not stand in the reader's own buffer.
  private var scratch = ScratchBytes()

  init(wanted: [Int]) {
    self.wanted = wanted
    unsafe fields = .allocate(capacity: max(1, wanted.count * Self.capacity))
  }

  deinit { unsafe fields.deallocate() }

  var isFull: Bool { count == Self.capacity }
  var isEmpty: Bool { count == 0 && refused.isEmpty }

  mutating func clear() {
    count = 0
    refused.removeAll(keepingCapacity: true)
    scratch.clear()
  }

  /// The wanted field number `column` of record `row`, which must lie in 0..<count.
  @inline(__always)
  func field(_ row: Int, _ column: Int) -> FieldBytes { unsafe fields[row * wanted.count + column] }

  /// Puts down one wanted field of the record that `end` will complete.
  @inline(__always)
  mutating func set(_ column: Int, _ field: FieldBytes) { unsafe (fields + (count * wanted.count + column)).initialize(to: field) }

  /// Puts down all wanted fields of the record that `end` will complete, as `field` finds them by their positions in the record.
  @inline(__always)
  mutating func setAll(_ field: (Int) -> FieldBytes) {
    let row = unsafe fields + count * wanted.count
    for column in wanted.indices { unsafe (row + column).initialize(to: field(wanted[column])) }
  }

  /// Completes a record whose wanted fields have all been set.
  @inline(__always)
  mutating func end(line: Int) {
    lines[count] = line
    count += 1
  }

  mutating func refuse(line: Int, reason: String, value: String?) { refused.append(Refused(line: line, reason: reason, value: value)) }

  /// Copies a field whose bytes will not stay.
  mutating func keep(_ column: Int, _ field: FieldBytes) { set(column, scratch.copy(field)) }
}

extension RecordReader where Self: ~Copyable {
  var expectedRows: Int? { nil }

  /// Fills `batch` with the next records; it stays empty at the end. Readers that keep their bytes in place do it without copying.
  mutating func fill(_ batch: inout RecordBatch) throws(TicketsError) {
    batch.clear()
    batch.file = file
    var number = batch.waiting == nil ? -1 : fileNumber
    while !batch.isFull, batch.refused.count < RecordBatch.capacity {
      let outcome: RecordOutcome
      if let waiting = batch.waiting {
        outcome = waiting
        batch.waiting = nil
      } else {
        outcome = try next()
        if number < 0 {
          number = fileNumber
          batch.file = file
        } else if fileNumber != number {
          batch.waiting = outcome
          return
        }
      }
      switch outcome {
      case .record:
        for (column, index) in batch.wanted.enumerated() { batch.keep(column, field(index)) }
        batch.end(line: line)
      case .refused(let reason, let value): batch.refuse(line: line, reason: reason, value: value)
      case .end: return
      }
    }
  }
}
