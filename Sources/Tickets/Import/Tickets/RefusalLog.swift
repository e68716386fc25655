/// Counts what was refused, by reason, and keeps the first of them.
struct RefusalLog {
  private(set) var rows = 0
  private(set) var values = 0
  private var listedRefusals: [ImportReport.Refusal] = []
  private var counts: [ImportReport.ReasonCount] = []
  let listed: Int
  /// The file being read, where there are several.
  var file: String?

  /// What the batch being read refuses, column by column; put in file order at its end.
  private var pending: [ImportReport.Refusal] = []
  private var isInBatch = false

  init(listed: Int) { self.listed = listed }

  mutating func refuseRow(line: Int, column: String? = nil, value: String? = nil, reason: String) {
    rows += 1
    note(line, column, value, reason)
  }

  mutating func refuseValue(line: Int, column: String, value: String, reason: String) {
    values += 1
    note(line, column, value, reason)
  }

  /// Refuses what was found only after the pass: `count` values (or rows) of which `examples` are listed.
  mutating func refuse(
    asRows: Bool, column: String?, count: Int, examples: [StampColumn.Example], reason: String
  ) {
    guard count > 0 else { return }
    if asRows { rows += count } else { values += count }
    tally(reason, count)
    for example in examples { list(example.line, column, example.text, reason) }
  }

  /// The first refusals in file order.
  var first: [ImportReport.Refusal] {
    let order = listedRefusals.indices.sorted { (listedRefusals[$0].line, $0) < (listedRefusals[$1].line, $1) }
    return order.prefix(listed).map { listedRefusals[$0] }
  }

  var byReason: [ImportReport.ReasonCount] { counts }

  /// Until `endBatch` refusals may come in any order of lines.
  mutating func beginBatch() { isInBatch = true }

  mutating func endBatch() {
    isInBatch = false
    guard !pending.isEmpty else { return }
    for index in pending.indices.sorted(by: { (pending[$0].line, $0) < (pending[$1].line, $1) }) {
      note(pending[index].line, pending[index].column, pending[index].value, pending[index].reason)
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func note(_ line: Int, _ column: String?, _ value: String?, _ reason: String) {
    if isInBatch {
      pending.append(.init(line: line, column: column, value: value, reason: reason))
      return
    }
    tally(reason, 1)
    if listedRefusals.count < listed { list(line, column, value, reason) }
  }

  private mutating func list(_ line: Int, _ column: String?, _ value: String?, _ reason: String) {
    listedRefusals.append(.init(file: file, line: line, column: column, value: value, reason: reason))
  }

  private mutating func tally(_ reason: String, _ count: Int) {
    if let index = counts.firstIndex(where: { $0.reason == reason }) {
      counts[index].count += count
    } else {
      counts.append(.init(reason: reason, count: count))
    }
  }
}
