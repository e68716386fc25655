import RealModule

/// The running statistics of a monitored series: three averages of scores for the level, one of squares for the spread, one a slot for
/// the profile.
struct MonitorAverages {
  static let spreadWeight = 0.1
  static let profileWeight = 0.3
  /// With which the usual skewness of the scores follows the periods.
  static let momentWeight = 0.05
  /// Scores beyond this count as this in the averages of scores.
  static let farScore = 4.0
  /// Squares beyond this count as this: one wild point is no change of spread.
  static let farSquare = 9.0
  /// Mean, variance and skewness of min(Z², 9) for a standard normal Z.
  static let squareMean = 0.9950072780344537
  static let squareVariance = 1.901451523933226
  static let squareSkewness = 2.4856643274186134

  private(set) var levels: [LevelAverage]
  private(set) var spread = 0.0
  private(set) var profile: [Double]
  /// The usual skewness of the scores.
  private(set) var skewness = 0.0
  /// The least that scores usually can be.
  private(set) var least = -Double.infinity
  private(set) var squareSkewness = Self.squareSkewness
  private(set) var count = 0
  private(set) var spreadCount = 0
  private(set) var profileCounts: [Int]
  /// In the place of the slots' averages where counts are small.
  private(set) var pairs: SlotPairs

  init(width: Int, slotCount: Int) {
    levels = LevelAverage.weights.map { LevelAverage(weight: $0, width: width) }
    profile = [Double](repeating: 0, count: slotCount)
    profileCounts = [Int](repeating: 0, count: slotCount)
    pairs = SlotPairs(slotCount: slotCount)
  }

  /// Takes in a period's score `z`, its score given the period before `innovation`, the standardised
  /// excess `square` of the square of that, the `moments` of such scores, and its row over the standard deviation.
  mutating func add(
    z: Double, innovation: Double, square: Double, moments: MonitorScore.Moments, slot: Int?, rows: MonitorRows, index: Int,
    deviation: Double
  ) {
    let share = count == 0 && spreadCount == 0 ? 1 : Self.momentWeight
    skewness += share * (moments.skewness - skewness)
    least = share < 1 && least.isFinite ? least + share * (moments.least - least) : moments.least
    squareSkewness += share * (moments.squareSkewness - squareSkewness)
    let clipped = min(max(z, -Self.farScore), Self.farScore)
    for place in levels.indices { levels[place].add(clipped, rows, index, deviation: deviation) }
    count += 1
    spread += Self.spreadWeight * (square - spread)
    spreadCount += 1
    if let slot {
      let clippedInnovation = min(max(innovation, -Self.farScore), Self.farScore)
      profile[slot] += Self.profileWeight * (clippedInnovation - profile[slot])
      profileCounts[slot] += 1
      if let evidence = moments.slot { pairs.add(evidence, slot: slot) }
    }
  }

  /// Takes in the innovation of a period of the past and the standardised excess `square` of its square: for the spread and the profile only.
  mutating func look(innovation: Double, square: Double, slot: Int) {
    spread += Self.spreadWeight * (square - spread)
    spreadCount += 1
    profile[slot] += Self.profileWeight * (min(max(innovation, -Self.farScore), Self.farScore) - profile[slot])
    profileCounts[slot] += 1
  }

  /// Starts the averages of the level afresh.
  mutating func restartLevel() {
    for place in levels.indices { levels[place].restart() }
    count = 0
  }

  /// Starts the average of squares afresh.
  mutating func restartSpread() {
    spread = 0
    spreadCount = 0
  }

  /// Starts the slots' averages afresh.
  mutating func restartProfile() {
    pairs.restart()
    for slot in profile.indices {
      profile[slot] = 0
      profileCounts[slot] = 0
    }
  }

  /// A standardised average of skewed scores, freed of the skewness that averaging leaves, Σw³ / (Σw²)^1.5 of it.
  ///
  /// Source: E. B. Wilson & M. M. Hilferty (1931), The distribution of chi-square, PNAS 17: the cube root of a gamma variable is all but
  /// normal.
  static func unskewed(_ average: Double, weight: Double, skewness: Double) -> Double {
    let kept = 1 - weight
    let cubes = weight * weight * weight / (1 - kept * kept * kept)
    let squares = weight / (2 - weight)
    let left = skewness * cubes / (squares * squares.squareRoot())
    guard abs(left) > 1e-3 else { return average }
    return 6 / left * (Double.root(max(1 + left * average / 2, 0.01), 3) - 1) + left / 6
  }

  /// The limit for an average of this weight and variance: where not even the least scores could reach the lower limit, the upper limit
  /// spends the chance of both.
  func limit(_ limit: Double, weight: Double, variance: Double) -> Double {
    guard least.isFinite, Self.unskewed(least / variance.squareRoot(), weight: weight, skewness: skewness) > -limit else { return limit }
    return MonitorScore.oneSided(limit)
  }

  /// An average of scores over its standard deviation, freed of skewness.
  func score(_ level: LevelAverage, _ variance: Double) -> Double {
    Self.unskewed(level.value / variance.squareRoot(), weight: level.weight, skewness: skewness)
  }

  /// The average of squares over its standard deviation, freed of skewness.
  func spreadScore(_ variance: Double) -> Double {
    Self.unskewed(spread / variance.squareRoot(), weight: Self.spreadWeight, skewness: squareSkewness)
  }

  /// A limit for the average of squares of normal scores, freed of their skewness.
  static func spreadLimit(_ limit: Double) -> Double { unskewed(limit, weight: spreadWeight, skewness: squareSkewness) }

  /// A slot's average over its standard deviation.
  func profileScore(_ slot: Int, _ variance: Double) -> Double {
    Self.unskewed(profile[slot] / variance.squareRoot(), weight: Self.profileWeight, skewness: skewness)
  }

  /// Variance of an average of `count` independent scores of variance 1.
  static func variance(weight: Double, count: Int) -> Double {
    weight / (2 - weight) * (1 - Double.pow(1 - weight, 2 * count))
  }
}
