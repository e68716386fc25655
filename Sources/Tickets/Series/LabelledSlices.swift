/// The slices of one dimension, numbered by the first appearance of their labels, part after part.
struct LabelledSlices: Sendable {
  /// Only so many slices, those with the most tickets, are asked for; nil = all.
  private let largest: Int?
  /// Labels by slice; nil = tickets that have none.
  private var labels: [String?] = []
  private var tickets: [Int] = []
  private var numberOfLabel: [String?: Int32] = [:]
  /// The labels of the part before, with their slices: parts of one file mostly share them. The last place is that of tickets without one.
  private var known: [String] = []
  private var sliceOfCode: [Int32] = []

  init(largest: Int? = nil) { self.largest = largest }

  var count: Int { labels.count }

  func label(_ slice: Int) -> String? { labels[slice] }

  /// Counts the part's tickets. `isWhole`: no further part will come, so that only the slices asked for need numbers.
  mutating func enter(_ column: CategoryColumn, of part: DefinedTickets, isWhole: Bool) {
    let counts = Self.counts(column, of: part)
    func label(_ code: Int) -> String? { code < column.labels.count ? column.labels[code] : nil }
    var wanted = [Bool](repeating: true, count: counts.count)
    if isWhole, let largest, labels.isEmpty {
      wanted = [Bool](repeating: false, count: counts.count)
      for code in Self.ranked(counts, label).prefix(max(0, largest)) { wanted[code] = true }
    }
    let isContinued = !known.isEmpty && known.count <= column.labels.count && column.labels.starts(with: known)
    var next = isContinued ? Array(sliceOfCode.dropLast()) : []
    for code in counts.indices where code >= next.count || next[code] < 0 && counts[code] > 0 {
      let slice = counts[code] > 0 && wanted[code] ? number(label(code)) : -1
      if code < next.count { next[code] = slice } else { next.append(slice) }
    }
    for code in counts.indices where next[code] >= 0 { tickets[Int(next[code])] += counts[code] }
    sliceOfCode = next
    known = column.labels
  }

  /// The slice of every ticket of the part that was entered last; -1 where it falls into none that is asked for.
  func slices(_ column: CategoryColumn, of part: DefinedTickets) -> [Int32] {
    let missing = column.labels.count
    guard sliceOfCode.count == missing + 1 else { return [Int32](repeating: -1, count: part.table.count) }
    var slices = [Int32](repeating: sliceOfCode[missing], count: part.table.count)
    for row in 0..<min(slices.count, column.codes.count) {
      let code = column.codes[row]
      slices[row] = sliceOfCode[code < 0 ? missing : Int(code)]
    }
    if let isLeftOut = part.isLeftOut {
      for row in 0..<min(slices.count, isLeftOut.count) where isLeftOut[row] { slices[row] = -1 }
    }
    return slices
  }

  /// The slices asked for, those with the most tickets first, then by name.
  var order: [Int] { Array(Self.ranked(tickets) { labels[$0] }.prefix(max(0, largest ?? .max))) }

  private static func ranked(_ counts: [Int], _ label: (Int) -> String?) -> [Int] {
    func name(_ index: Int) -> String.UnicodeScalarView { (label(index) ?? KPISlice.missingLabel).unicodeScalars }
    return counts.indices.filter { counts[$0] > 0 }.sorted {
      counts[$0] != counts[$1] ? counts[$0] > counts[$1] : name($0).lexicographicallyPrecedes(name($1))
    }
  }

  /// Tickets by code, those without a label (and those behind a column that is too short) in the last place.
  private static func counts(_ column: CategoryColumn, of part: DefinedTickets) -> [Int] {
    let missing = column.labels.count
    var counts = [Int](repeating: 0, count: missing + 1)
    for row in 0..<part.table.count where !part.isLeftOut(row) {
      let code = row < column.codes.count ? column.codes[row] : CategoryColumn.missing
      counts[code < 0 ? missing : Int(code)] += 1
    }
    return counts
  }

  private mutating func number(_ label: String?) -> Int32 {
    if let number = numberOfLabel[label] { return number }
    let number = Int32(clamping: labels.count)
    numberOfLabel[label] = number
    labels.append(label)
    tickets.append(0)
    return number
  }
}
