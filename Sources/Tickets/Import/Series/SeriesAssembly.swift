import Timeline

/// Puts the rows of a series table on regular axes: sorted, gaps filled with NaN, several rows of one position gathered.
struct SeriesAssembly {
  private let table: SeriesTable
  private let kind: SeriesStep.Kind
  private let zone: Zone
  /// The number of the period (or the whole number) of every row.
  private let numbers: [Int]
  /// Positions of all series so far.
  private var positions = 0
  /// Positions that had no row.
  private(set) var gaps = 0
  /// Positions with several rows.
  private(set) var subgroupCount = 0

  init(_ table: SeriesTable, kind: SeriesStep.Kind, zone: Zone, numbers: [Int]) {
    self.table = table
    self.kind = kind
    self.zone = zone
    self.numbers = numbers
  }

  /// One series an id. Throws `too_many_gaps` where the positions are so far apart that the axis would dwarf the data.
  mutating func assemble() throws(TicketsError) -> [RegularSeries] {
    var series: [RegularSeries] = []
    let order = sortedRows()
    var start = 0
    while start < order.count {
      var end = start
      let code = table.codes[Int(order[start])]
      while end < order.count, table.codes[Int(order[end])] == code { end += 1 }
      series.append(try one(code, order[start..<end]))
      start = end
    }
    return series
  }

  /// Row numbers by series in order of first appearance, then by position, then by place in the file.
  private func sortedRows() -> [Int32] {
    var rank: [Int32: Int32] = [:]
    var ranks: [Int32] = []
    ranks.reserveCapacity(table.count)
    for code in table.codes {
      if let known = rank[code] {
        ranks.append(known)
      } else {
        let new = Int32(truncatingIfNeeded: rank.count)
        rank[code] = new
        ranks.append(new)
      }
    }
    var order = (0..<Int32(truncatingIfNeeded: table.count)).map { $0 }
    func precedes(_ a: Int, _ b: Int) -> Bool {
      if ranks[a] != ranks[b] { return ranks[a] < ranks[b] }
      return numbers[a] != numbers[b] ? numbers[a] < numbers[b] : a < b
    }
    var isSorted = true
    for row in order.indices.dropFirst() where !precedes(row - 1, row) {
      isSorted = false
      break
    }
    if !isSorted { order.sort { precedes(Int($0), Int($1)) } }
    return order
  }

  private mutating func one(_ code: Int32, _ rows: ArraySlice<Int32>) throws(TicketsError) -> RegularSeries {
    let step = if case .steps(let step) = kind { step } else { 1 }
    let id = table.columns.id == nil ? "" : code < 0 ? "" : table.ids.labels[Int(code)]
    guard let firstRow = rows.first, let lastRow = rows.last else {
      return RegularSeries(id: id, axis: TimeAxis(step: 1, first: 0, count: 0), values: [])
    }
    let first = numbers[Int(firstRow)]
    let count = (numbers[Int(lastRow)] - first) / step + 1
    // A single mistyped year must not cost gigabytes, nor one in every series.
    positions += count
    guard positions <= max(2_000_000, table.count * 200) else {
      let span = "span \(ReportText.number(count)) periods but only \(ReportText.number(rows.count)) have rows"
      throw TicketsError(
        code: "too_many_gaps", message: "The positions of series \(id.isEmpty ? "1" : id) \(span); look for a mistyped date.",
        line: table.lines[Int(lastRow)])
    }
    var values = [Double](repeating: .nan, count: count)
    var denominators = table.columns.n == nil ? nil : [Double](repeating: .nan, count: count)
    var extras = table.extras.map { _ in [Double](repeating: .nan, count: count) }
    var subgroups: [[Double]]?
    var extraSubgroups: [[[Double]]] = []
    var covered = 0
    var start = rows.startIndex
    while start < rows.endIndex {
      let number = numbers[Int(rows[start])]
      var end = start + 1
      while end < rows.endIndex, numbers[Int(rows[end])] == number { end += 1 }
      let position = (number - first) / step
      let members = rows[start..<end]
      covered += 1
      for slot in extras.indices { extras[slot][position] = Self.mean(members.map { table.extras[slot][Int($0)] }) }
      let observations = members.map { table.y[Int($0)] }
      if denominators != nil {
        // Parts of one whole: counts and what they are counted from add up.
        values[position] = Self.sum(observations)
        denominators?[position] = Self.sum(members.map { table.n[Int($0)] })
      } else {
        values[position] = Self.mean(observations)
        if observations.count > 1, subgroups == nil {
          let earlier = values.indices.map { $0 < position && !values[$0].isNaN }
          subgroups = values.indices.map { earlier[$0] ? [values[$0]] : [] }
          extraSubgroups = extras.map { column in column.indices.map { earlier[$0] ? [column[$0]] : [] } }
        }
        if subgroups != nil {
          let rows = members.filter { !table.y[Int($0)].isNaN }
          subgroups?[position] = rows.map { table.y[Int($0)] }
          for slot in extraSubgroups.indices { extraSubgroups[slot][position] = rows.map { table.extras[slot][Int($0)] } }
        }
      }
      if members.count > 1 { subgroupCount += 1 }
      start = end
    }
    gaps += count - covered
    var named: [String: [Double]] = [:]
    var grouped: [String: [[Double]]] = [:]
    for (slot, index) in table.columns.extras.enumerated() {
      named[table.columns.header[index]] = extras[slot]
      if subgroups != nil { grouped[table.columns.header[index]] = extraSubgroups[slot] }
    }
    return RegularSeries(
      id: id, axis: axis(first, count), values: values, denominators: denominators, subgroups: subgroups, extras: named,
      extraSubgroups: subgroups == nil || grouped.isEmpty ? nil : grouped)
  }

  private func axis(_ first: Int, _ count: Int) -> TimeAxis {
    switch kind {
    case .calendar(let frequency): TimeAxis(frequency: frequency, zone: zone, first: first, count: count)
    case .steps(let step): TimeAxis(step: step, first: first, count: count)
    }
  }

  /// The mean of what is not missing; NaN where all is.
  private static func mean(_ values: [Double]) -> Double {
    var total = 0.0
    var count = 0
    for value in values where !value.isNaN {
      total += value
      count += 1
    }
    return count == 0 ? .nan : total / Double(count)
  }

  private static func sum(_ values: [Double]) -> Double {
    values.allSatisfy(\.isNaN) ? .nan : values.reduce(0) { $1.isNaN ? $0 : $0 + $1 }
  }
}
