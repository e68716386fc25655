/// A two-sided cumulative sum over time: C⁺_i = max(0, C⁺_{i−1} + u_i) and C⁻_i = max(0, C⁻_{i−1} + d_i).
///
/// With u = z − k and d = −z − k it is the tabular CUSUM (E. S. Page, 1954, Biometrika 41), with log-likelihood ratios the CUSUM that is
/// optimal against one alternative (G. V. Moustakides, 1986, Annals of Statistics 14).
struct CusumPath {
  /// One entry a point, not negative, NaN where the increment is missing.
  private(set) var upper: [Double]
  private(set) var lower: [Double]
  /// How many points in a row each sum has been above 0, this one included: N⁺ and N⁻ of Montgomery's table 9.2.
  private(set) var upperRun: [Int]
  private(set) var lowerRun: [Int]
  /// The points beyond the decision interval, in order of time.
  private(set) var upperSignals: [Int] = []
  private(set) var lowerSignals: [Int] = []

  /// - Parameters:
  ///   - up, down: the increments; NaN where a point is missing, which leaves the sums where they were.
  ///   - decision: the decision interval h.
  ///   - headStart: where the sums start, and start again (fast initial response; J. M. Lucas & R. B. Crosier, 1982, Technometrics 24(3)).
  ///   - restarts: whether both sums start again after a signal.
  ///   - skips: points that are shown and do not enter the sums.
  init(
    up: [Double], down: [Double], decision: Double, headStart: Double, restarts: Bool, skips: (Int) -> Bool = { _ in false }
  ) {
    upper = [Double](repeating: .nan, count: up.count)
    lower = upper
    upperRun = [Int](repeating: 0, count: up.count)
    lowerRun = upperRun
    var plus = (sum: headStart, run: 0)
    var minus = plus
    for index in up.indices {
      guard index < down.count, !up[index].isNaN, !down[index].isNaN else { continue }
      let before = (plus, minus)
      Self.step(&plus, up[index])
      Self.step(&minus, down[index])
      upper[index] = plus.sum
      lower[index] = minus.sum
      upperRun[index] = plus.run
      lowerRun[index] = minus.run
      if skips(index) {
        (plus, minus) = before
        continue
      }
      if plus.sum > decision { upperSignals.append(index) }
      if minus.sum > decision { lowerSignals.append(index) }
      if restarts, plus.sum > decision || minus.sum > decision {
        plus = (headStart, 0)
        minus = (headStart, 0)
      }
    }
  }

  private static func step(_ side: inout (sum: Double, run: Int), _ increment: Double) {
    side.sum = max(0, side.sum + increment)
    side.run = side.sum > 0 ? side.run + 1 : 0
  }
}
