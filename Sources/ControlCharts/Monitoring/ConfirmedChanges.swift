/// Watches the signals of scatter, profile and closed slots until a change is a fact.
struct ConfirmedChanges {
  /// Periods beyond the limit of the spread after which a change of scatter is confirmed.
  static let spreadConfirmation = 5
  /// Signals of one slot, one after the other, after which a change of the profile is confirmed.
  static let profileConfirmation = 2
  /// Periods with events, one after the other, after which a closed slot is open.
  static let closedConfirmation = 3
  /// A new scatter is learned from at least so many periods.
  static let leastScatter = 10
  /// A change is thought to be at most so many periods old.
  static let longestOnset = 42

  private var spreadBeyond = 0
  /// Period since which the average of squares is above what is usual, and for each slot since which its average lies on one side.
  private var spreadSince: Int
  private var slotSince: [Int]
  private var slotSide: [Double]
  private var slotBeyond: [Int]
  private var slotRuns: [(count: Int, first: Int)]
  /// When a change was last confirmed.
  private(set) var last = Int.min / 2

  init(slotCount: Int, start: Int) {
    spreadSince = start
    slotSince = [Int](repeating: start, count: slotCount)
    slotSide = [Double](repeating: 0, count: slotCount)
    slotBeyond = [Int](repeating: 0, count: slotCount)
    slotRuns = [(count: Int, first: Int)](repeating: (0, start), count: max(slotCount, 1))
  }

  /// The statistics start afresh before the period `index`.
  mutating func restart(_ index: Int) {
    spreadBeyond = 0
    spreadSince = index
    for slot in slotSince.indices {
      slotSince[slot] = index
      slotSide[slot] = 0
      slotBeyond[slot] = 0
    }
  }

  /// The onset of a change of scatter, once it is confirmed; `average` is the average of squares.
  mutating func spread(_ index: Int, _ judgement: Monitor.Judgement, average: Double) -> Int? {
    if average <= 0 { spreadSince = index + 1 }
    spreadBeyond = judgement.spread > 1 ? spreadBeyond + 1 : 0
    guard spreadBeyond >= Self.spreadConfirmation else { return nil }
    last = index
    return max(min(spreadSince, index + 1 - Self.leastScatter), index + 1 - Self.longestOnset, 0)
  }

  /// The onset of a change of the profile and the slots that moved, once it is confirmed; `averages` are the slots' averages.
  mutating func profile(_ index: Int, _ judgement: Monitor.Judgement, slot: Int, averages: [Double]) -> (onset: Int, slots: [Int])? {
    if averages[slot] * slotSide[slot] <= 0 { slotSince[slot] = index }
    slotSide[slot] = averages[slot]
    slotBeyond[slot] = abs(judgement.profile) > 1 ? slotBeyond[slot] + 1 : 0
    guard slotBeyond[slot] >= Self.profileConfirmation else { return nil }
    last = index
    let moved = slotBeyond.indices.filter { slotBeyond[$0] > 0 }
    let onset = moved.reduce(index) { min($0, slotSince[$1]) }
    return (max(onset, index + 1 - Self.longestOnset, 0), moved)
  }

  /// The first period of a closed slot that has opened, once that is confirmed.
  mutating func closed(_ index: Int, isSignal: Bool, slot: Int) -> Int? {
    if !isSignal {
      slotRuns[slot].count = 0
      return nil
    }
    if slotRuns[slot].count == 0 { slotRuns[slot].first = index }
    slotRuns[slot].count += 1
    guard slotRuns[slot].count >= Self.closedConfirmation else { return nil }
    last = index
    return slotRuns[slot].first
  }
}
