/// The partial quicksort that the published routines of STL find medians with.
///
/// Given two ranks of which the first is the higher one, as those routines give them, it may leave the lower one a few places off. The
/// robustness weights of every implementation built on the routines depend on it, so it is kept as it is.
/// Source: Singleton (1969), Algorithm 347, Communications of the ACM 12, in the form of the netlib library `a/stl`.
struct PartialQuicksort {
  /// A stretch to be sorted, both ends included (from 1), and which of the ranks are looked for in it.
  private struct Part {
    var low: Int
    var high: Int
    var first: Int
    var last: Int
  }

  private let ranks: [Int]
  private var waiting: [Part] = []

  private init(ranks: [Int]) { self.ranks = ranks }

  /// Sorts `values` as far as the search for `ranks` (from 1) takes it.
  static func sort(_ values: inout [Double], ranks: [Int]) {
    guard values.count >= 2, !ranks.isEmpty, ranks.allSatisfy({ $0 >= 1 && $0 <= values.count }) else { return }
    var sorter = PartialQuicksort(ranks: ranks)
    sorter.run(&values)
  }

  private mutating func run(_ values: inout [Double]) {
    var part = Part(low: 1, high: values.count, first: 0, last: ranks.count - 1)
    var splits = true
    while true {
      if splits {
        part = descend(&values, part)
        splits = part.high - part.low > 10
        if splits { continue }
      }
      // The first stretch has no value before it to stop the insertion, and is split to the end.
      if part.low == 1, part.low < part.high {
        splits = true
        continue
      }
      if part.low > 1 { Self.insertionSort(&values, part.low, part.high) }
      var next: Part?
      while next == nil, let candidate = waiting.popLast() {
        if candidate.first <= candidate.last { next = candidate }
      }
      guard let next else { return }
      part = next
      splits = part.high - part.low > 10
    }
  }

  /// Splits a part; answers the side to go on with. The other waits if ranks are looked for on both.
  private mutating func descend(_ values: inout [Double], _ part: Part) -> Part {
    let (left, right) = Self.split(&values, part.low, part.high)
    var smaller = part
    var other = part
    if left - part.low <= part.high - right {
      other.low = right
      smaller.high = left
      while smaller.first <= smaller.last, ranks[smaller.last] > left { smaller.last -= 1 }
      guard smaller.first <= smaller.last else { return other }
      other.first = smaller.last + 1
    } else {
      other.high = left
      smaller.low = right
      while smaller.first <= smaller.last, ranks[smaller.first] < right { smaller.first += 1 }
      guard smaller.first <= smaller.last else { return other }
      other.last = smaller.first - 1
    }
    waiting.append(other)
    return smaller
  }

  /// Hoare's partition about the median of both ends and the middle: the end of the lower side and the start of the upper.
  private static func split(_ values: inout [Double], _ low: Int, _ high: Int) -> (Int, Int) {
    let middle = (low + high) / 2
    if values[low - 1] > values[middle - 1] { values.swapAt(low - 1, middle - 1) }
    if values[high - 1] < values[middle - 1] {
      values.swapAt(high - 1, middle - 1)
      if values[low - 1] > values[middle - 1] { values.swapAt(low - 1, middle - 1) }
    }
    let pivot = values[middle - 1]
    var up = low
    var down = high
    while true {
      down -= 1
      while values[down - 1] > pivot { down -= 1 }
      up += 1
      while values[up - 1] < pivot { up += 1 }
      if up > down { return (down, up) }
      values.swapAt(up - 1, down - 1)
    }
  }

  /// Sorts a stretch that has no smaller value before it.
  private static func insertionSort(_ values: inout [Double], _ low: Int, _ high: Int) {
    for index in low..<max(low, high) {
      let value = values[index]
      var place = index
      while place > 0, values[place - 1] > value {
        values[place] = values[place - 1]
        place -= 1
      }
      values[place] = value
    }
  }
}
