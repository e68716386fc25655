public import Timeline

/// Tells how much of a span of time was working time.
public protocol WorkingClock: Sendable {
  /// Working seconds from `from` (included) to `to` (not included) at `site`; 0 where `to` is not later. `site` is nil where none is stated.
  func workingSeconds(from: Instant, to: Instant, site: String?) -> Double
  /// One sentence: which hours of which days are working time.
  var says: String { get }
}

extension WorkingClock {
  /// The working seconds between every start and its end; NaN where one is missing or the end lies before the start.
  ///
  /// Called on an opened existential, so that the clock is looked up once a column, not once a row.
  func workingSeconds(from starts: [Instant], to ends: [Instant], sites: CategoryColumn?) -> [Double] {
    var seconds = [Double](repeating: .nan, count: starts.count)
    let labels = (sites?.labels ?? []).map(Optional.some)
    let codes = sites?.codes ?? []
    for row in 0..<min(starts.count, ends.count) {
      guard !starts[row].isMissing, !ends[row].isMissing, ends[row] >= starts[row] else { continue }
      let code = row < codes.count ? Int(codes[row]) : -1
      seconds[row] = workingSeconds(from: starts[row], to: ends[row], site: labels.indices.contains(code) ? labels[code] : nil)
    }
    return seconds
  }
}
