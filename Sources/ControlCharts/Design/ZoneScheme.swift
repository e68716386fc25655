import RealModule
import Statistics

/// The zone chart: points score by the third of the way to the limits they fall in, scores on one side of the centre add up, 8 signals.
///
/// The sum with its side is a Markov chain of few states (R. B. Davis, A. Homer & W. H. Woodall 1990, Performance of the zone control chart,
/// Communications in Statistics: Theory and Methods 19(5)).
public struct ZoneScheme: ControlScheme, Equatable {
  /// Distance of the limits in standard deviations; a zone is a third of it wide.
  public var limit: Double
  /// Score of the zone next to the centre line, 0…2: 0 (Jaehn) or 1 (Davis, Homer & Woodall).
  public var nearScore: Double

  public init(limit: Double = 3, nearScore: Double = 0) {
    self.limit = limit
    self.nearScore = nearScore
  }

  /// Scores of more kinds than this make sums of more kinds than an exact run length is worked out for.
  private static let mostStates = 600

  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double {
    let chain = try chain(shift: shift)
    let count = chain.count
    var matrix = [Double](repeating: 0, count: count * count)
    for state in 0..<count {
      matrix[state * count + state] = 1
      for move in chain.moves[state] { matrix[state * count + move.target] -= move.probability }
    }
    guard let lengths = LinearSystem.solve(rowMajor: matrix, order: count, rightHandSide: [Double](repeating: 1, count: count)),
      lengths[0] > 0, lengths[0] < 1e13
    else { throw SchemeCheck.endless }
    return lengths[0]
  }

  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    let chain = try chain(shift: shift)
    let step = { (from: [Double], to: inout [Double]) in
      for state in to.indices { to[state] = 0 }
      for state in from.indices where from[state] > 0 {
        for move in chain.moves[state] { to[move.target] += from[state] * move.probability }
      }
    }
    var start = [Double](repeating: 0, count: chain.count)
    start[0] = 1
    var first = start
    step(start, &first)
    return RunLengthDistribution(start: first, step: step)
  }

  /// The limit for a wanted in-control run length; an error where points near the centre alone add up to a signal sooner.
  public func designed(runLength: Double) throws(ControlChartError) -> ZoneScheme {
    var scheme = self
    scheme.limit = try LimitSearch.limit(runLength: runLength, guess: 3.5, step: 0.3, within: 0.01...30) {
      (limit) throws(ControlChartError) in try ZoneScheme(limit: limit, nearScore: nearScore).averageRunLength(shift: 0)
    }
    return scheme
  }

  private struct Chain {
    /// Where one observation leads from each state without a signal; state 0 is the start.
    var moves: [[(target: Int, probability: Double)]] = []
    var count: Int { moves.count }
  }

  private func chain(shift: Double) throws(ControlChartError) -> Chain {
    try SchemeCheck.limit("sigma_limits", limit, most: 100)
    try SchemeCheck.within("near_score", nearScore, 0...2)
    try SchemeCheck.shift(shift)
    let scores = [nearScore, 2, 4]
    // The probabilities of the zones up to the limit, upwards and downwards; differences in the tail where they lose no digits.
    let above = (0...3).map { Normal.standard.upperTail(limit * Double($0) / 3 - shift) }
    let below = (0...3).map { Normal.standard.upperTail(limit * Double($0) / 3 + shift) }
    // Sums of the upper side are positive, those of the lower negative, to a millionth: scores may be any number.
    var numbers: [Int: Int] = [0: 0]
    var sums = [0.0]
    var chain = Chain()
    while chain.count < sums.count {
      let sum = sums[chain.count]
      var moves: [(target: Int, probability: Double)] = []
      for (isUpper, tails) in [(true, above), (false, below)] {
        let carried = isUpper ? max(sum, 0) : max(-sum, 0)
        for zone in scores.indices {
          let total = carried + scores[zone]
          if total > ZoneChart.signal - 1e-9 { continue }
          let next = isUpper ? total : -total
          let key = Int((next * 1e6).rounded())
          let target = numbers[key] ?? sums.count
          if target == sums.count {
            guard target < Self.mostStates else {
              throw .invalidParameter("near_score", "With a near_score of \(nearScore) too many sums are possible; take 0, 0.5, 1 or 2.")
            }
            numbers[key] = target
            sums.append(next)
          }
          moves.append((target, max(0, tails[zone] - tails[zone + 1])))
        }
      }
      chain.moves.append(moves)
    }
    return chain
  }
}
