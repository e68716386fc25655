/// Seconds of a local day that are open, as sorted stretches that neither touch nor overlap.
struct DayHours: Equatable {
  private(set) var ranges: [Range<Int>]

  init(_ ranges: [Range<Int>] = []) {
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound {
        self.ranges[self.ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// What is open without `closed`.
  func subtracting(_ closed: DayHours) -> DayHours {
    var left = ranges
    for cut in closed.ranges {
      left = left.flatMap { open in
        let before = open.lowerBound..<min(open.upperBound, max(cut.lowerBound, open.lowerBound))
        let after = min(max(cut.upperBound, open.lowerBound), open.upperBound)..<open.upperBound
        return [before, after].filter { !$0.isEmpty }
      }
    }
    return DayHours(left)
  }
}
