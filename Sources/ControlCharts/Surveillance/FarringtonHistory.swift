/// The past periods that Farrington's algorithm learns from, with the seasonal group of each.
struct FarringtonHistory {
  /// Positions in the series, ascending.
  let indices: [Int]
  /// 1...noPeriods; the group of the windows, and of the period to be judged, is the last.
  let groups: [Int]

  /// The history for the period at the first of `positions`; the others are the same period of earlier years.
  ///
  /// Windows of ±w around the same period of each of the last years form one group; the rest of each year is cut into noPeriods − 1 groups
  /// of all but equal length, the longer ones first (Noufaily et al. 2013, §3.1).
  init(positions: [Int], options: FarringtonOptions) {
    let now = positions.first ?? 0
    let w = options.w
    let last = options.noPeriods
    var group = [Int](repeating: 0, count: now + 1)
    func mark(_ range: Range<Int>, _ value: Int) {
      for index in range.clamped(to: 0..<group.count) { group[index] = value }
    }
    if !options.isOriginal { mark(now - w..<now + 1, last) }
    for (later, center) in zip(positions, positions.dropFirst()) {
      mark(center - w..<center + w + 1, last)
      guard last > 1 else { continue }
      let between = max(0, later - center - 2 * w - 1)
      var start = center + w + 1
      for block in 1..<last {
        let length = between / (last - 1) + (block <= between % (last - 1) ? 1 : 0)
        mark(start..<start + length, block)
        start += length
      }
    }
    if !options.isOriginal { mark(now - (options.pastWeeksNotIncluded ?? w)..<now + 1, 0) }
    indices = group.indices.filter { group[$0] > 0 }
    groups = indices.map { group[$0] }
  }
}
