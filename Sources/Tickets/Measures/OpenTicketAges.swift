import Statistics
import Timeline

/// The ages of the tickets that are open at given moments, found in one sweep over creations and resolutions.
///
/// Open tickets are kept by rank of creation in a tree of partial counts (Fenwick, "A new data structure for cumulative frequency
/// tables", Software: Practice and Experience 24, 1994), so that a quantile costs a logarithm and not a sort; their sums are whole numbers
/// of seconds, so that the order of the sweep leaves no trace in the last digits.
struct OpenTicketAges {
  private let created: [Int64]
  /// Moments of leaving with the rank of the ticket that leaves, ascending.
  private let departures: [(moment: Int64, rank: Int)]

  /// Instants in any order, one pair a ticket; a resolution is missing or not before its creation.
  init(created: [Instant], resolved: [Instant]) {
    let order = created.indices.sorted { created[$0] != created[$1] ? created[$0] < created[$1] : $0 < $1 }
    self.created = order.map { created[$0].secondsSinceEpoch }
    departures = order.enumerated().compactMap { rank, row in
      row < resolved.count && resolved[row].isPlausible ? (resolved[row].secondsSinceEpoch, rank) : nil
    }.sorted { $0.moment != $1.moment ? $0.moment < $1.moment : $0.rank < $1.rank }
  }

  /// Number and ages in seconds of the tickets created before, and not resolved before, each of `moments` (ascending).
  func distributions(at moments: [Instant]) -> (count: [Double], distribution: PeriodDistribution) {
    var count = [Double](repeating: 0, count: moments.count)
    var mean = [Double](repeating: .nan, count: moments.count)
    var deviation = mean
    var median = mean
    var p90 = mean
    var open = OpenRanks(created.count)
    var arrived = 0
    var left = 0
    for (index, moment) in moments.enumerated() {
      let now = moment.secondsSinceEpoch
      while arrived < created.count, created[arrived] < now {
        open.add(arrived, seconds: created[arrived])
        arrived += 1
      }
      // A ticket leaves after it came: one resolved before `now` was created before `now`.
      while left < departures.count, departures[left].moment < now {
        open.remove(departures[left].rank, seconds: created[departures[left].rank])
        left += 1
      }
      guard open.count > 0 else { continue }
      count[index] = Double(open.count)
      (mean[index], deviation[index]) = open.moments(at: now)
      median[index] = quantile(0.5, of: open, at: now)
      p90[index] = quantile(0.9, of: open, at: now)
    }
    return (count, PeriodDistribution(mean: mean, standardDeviation: deviation, median: median, p90: p90))
  }

  /// Type 7, from the two order statistics that it lies between.
  private func quantile(_ p: Double, of open: OpenRanks, at now: Int64) -> Double {
    let position = p * Double(open.count - 1)
    let below = Int(position)
    // The youngest was created last.
    func age(_ place: Int) -> Double { Double(now - created[open.rank(at: open.count - 1 - place)]) }
    guard below + 1 < open.count else { return age(below) }
    return age(below) + (position - Double(below)) * (age(below + 1) - age(below))
  }
}

/// Which of the tickets, in order of creation, are open, and the sums of their moments of creation.
private struct OpenRanks {
  private(set) var count = 0
  private var sum = Int128(0)
  private var squares = Int128(0)
  private var tree: [Int32]

  init(_ size: Int) { tree = [Int32](repeating: 0, count: size + 1) }

  mutating func add(_ rank: Int, seconds: Int64) { change(rank, seconds, by: 1) }

  mutating func remove(_ rank: Int, seconds: Int64) { change(rank, seconds, by: -1) }

  private mutating func change(_ rank: Int, _ seconds: Int64, by sign: Int32) {
    count += Int(sign)
    sum += Int128(sign) * Int128(seconds)
    squares += Int128(sign) * Int128(seconds) * Int128(seconds)
    var place = rank + 1
    while place < tree.count {
      tree[place] += sign
      place += place & -place
    }
  }

  /// The rank of the open ticket at `position` (0 = the oldest).
  func rank(at position: Int) -> Int {
    var place = 0
    var remaining = Int32(clamping: position)
    var step = 1
    while step * 2 < tree.count { step *= 2 }
    while step > 0 {
      if place + step < tree.count, tree[place + step] <= remaining {
        place += step
        remaining -= tree[place]
      }
      step /= 2
    }
    return place
  }

  /// Mean and standard deviation (divisor n - 1) of the ages at `now`.
  func moments(at now: Int64) -> (mean: Double, standardDeviation: Double) {
    let n = Int128(count)
    let mean = Double(n * Int128(now) - sum) / Double(n)
    guard n > 1 else { return (mean, .nan) }
    return (mean, (Double(n * squares - sum * sum) / (Double(n) * Double(n - 1))).squareRoot())
  }
}
