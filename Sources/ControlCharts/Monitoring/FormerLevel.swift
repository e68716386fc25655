import RealModule

/// The level before a confirmed change, remembered so that a return to it is recognised as such and not learned as another change.
///
/// Each period is weighed under the former level against the new one; the cumulative sum of log likelihood ratios in favour of the former,
/// restarted at zero, decides. Source: E. S. Page (1954), Continuous inspection schemes, Biometrika 41.
struct FormerLevel {
  /// Evidence, in natural log units, at which the return is a fact.
  static let decisive = 4.0
  /// No single period may say more than this.
  static let loudest = 2.5
  /// Periods after which the new level is no longer weighed against the former.
  static let remembered = 180

  var filter: MonitorFilter
  let onset: Int
  let confirmed: Int
  private(set) var evidence = 0.0
  /// First period of the evidence.
  private(set) var since: Int
  /// Where the former level lies, seen from the present one: −1 below, 1 above.
  private(set) var side = 0.0

  init(filter: MonitorFilter, onset: Int, confirmed: Int) {
    self.filter = filter
    self.onset = onset
    self.confirmed = confirmed
    since = confirmed + 1
  }

  /// The log likelihood ratio of a period whose link-scale value deviates by `former` and `present` from the two expectations, of
  /// variances `formerVariance` and `presentVariance`.
  static func evidence(former: Double, formerVariance: Double, present: Double, presentVariance: Double) -> Double {
    0.5 * (present * present / presentVariance - former * former / formerVariance + Double.log(presentVariance / formerVariance))
  }

  /// Weighs a period: `difference` is its log likelihood under the former level less that under the present one, `side` where the former
  /// level lies, and `inflation` by how much memory makes neighbours say the same.
  mutating func weigh(_ index: Int, difference: Double, side: Double, inflation: Double) {
    self.side = side
    let step = min(max(difference / inflation, -Self.loudest), Self.loudest)
    if evidence + step <= 0 {
      evidence = 0
      since = index + 1
    } else {
      evidence += step
    }
  }

  var isBack: Bool { evidence >= Self.decisive }

  /// Periods for which a level that seems to be the former one again is given time to prove it.
  static let patience = 14

  /// Whether the last periods speak for the former level and have not yet decided.
  func isReturning(_ index: Int) -> Bool { evidence > 0 && index - since < Self.patience }

  /// A statistic of the level over its limit, without the signal that a recovery would give: a way back is no new change.
  func heldBack(_ excess: Double) -> Double { excess * side > 1 ? side : excess }
}
