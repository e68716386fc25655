/// Where a change began: the period from which the scores differ most from none, with the periods that the data cannot tell from it.
///
/// Of independent standard normal scores whose mean changes from 0 once, the likelihood of a change at k given the scores up to n is
/// S²/(2 (n−k+1)), S their sum from k on; the interval holds every k within 2 log units of the best (about 95 %, an approximation: the
/// likelihood is no parabola). Source: D. V. Hinkley (1970), Inference about the change-point in a sequence of random variables, Biometrika 57.
struct ChangeOnset: Equatable {
  /// Positions.
  let at: Int
  let from: Int
  let to: Int

  static let reach = 60
  private static let support = 2.0

  /// The onset of what was found at `found`, not before `earliest`; nil without a score. Missing scores are NaN.
  init?(scores: [Double], found: Int, earliest: Int, isUp: Bool?) {
    guard scores.indices.contains(found) else { return nil }
    let lowest = max(0, min(earliest, found), found - Self.reach)
    var sum = 0.0
    var count = 0
    var gains = [Double](repeating: -.infinity, count: found - lowest + 1)
    for position in stride(from: found, through: lowest, by: -1) {
      let z = scores[position]
      guard z.isFinite else { continue }
      // One wild score is no more than a clear one.
      sum += min(max(z, -6), 6)
      count += 1
      if let isUp, (sum > 0) != isUp { continue }
      gains[position - lowest] = sum * sum / (2 * Double(count))
    }
    guard let best = gains.indices.max(by: { gains[$0] < gains[$1] }), gains[best] > -.infinity else { return nil }
    let near = gains.indices.filter { gains[$0] >= gains[best] - Self.support }
    at = lowest + best
    from = lowest + (near.first ?? best)
    to = lowest + (near.last ?? best)
  }
}
