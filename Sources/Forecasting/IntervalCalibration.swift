/// Factors on the half width of prediction intervals, by level: what a backtest says the model's own intervals are short or
/// long by. Between the given levels the factor is interpolated in the normal score of the level, beyond them it is constant.
public struct IntervalCalibration: Sendable, Equatable {
  /// The half widths' factors by normal score, ascending: score of the level (1.28 for 80 %), factor.
  private let knots: [Knot]

  struct Knot: Sendable, Equatable {
    let score: Double
    let factor: Double
  }

  /// The factor of each level in percent. Levels outside 0..<100 and factors that are not positive are left out.
  public init(factors: [(level: Double, factor: Double)]) {
    var knots: [Knot] = []
    for (level, factor) in factors where level > 0 && level < 100 && factor > 0 && factor.isFinite {
      knots.append(Knot(score: NormalScore.ofLevel(level), factor: factor))
    }
    knots.sort { $0.score < $1.score }
    // Half widths must not shrink as the level rises, or intervals would cross.
    var checked: [Knot] = []
    for knot in knots {
      if let last = checked.last, knot.score * knot.factor < last.score * last.factor {
        checked.append(Knot(score: knot.score, factor: last.score * last.factor / knot.score))
      } else {
        checked.append(knot)
      }
    }
    self.knots = checked
  }

  /// Whether every factor is 1.
  public var isNeutral: Bool { knots.allSatisfy { $0.factor == 1 } }

  /// The calibrated score for an uncalibrated normal score `z` of either sign.
  func calibrated(_ z: Double) -> Double {
    guard let first = knots.first, let last = knots.last, z.isFinite else { return z }
    let size = abs(z)
    if size <= first.score { return z * first.factor }
    if size >= last.score { return z * last.factor }
    var below = first
    for knot in knots {
      if knot.score >= size {
        let share = (size - below.score) / (knot.score - below.score)
        let half = below.score * below.factor + share * (knot.score * knot.factor - below.score * below.factor)
        return z < 0 ? -half : half
      }
      below = knot
    }
    return z * last.factor
  }

  /// The factor at a level in percent.
  public func factor(atLevel level: Double) -> Double {
    let score = NormalScore.ofLevel(level)
    return score > 0 ? calibrated(score) / score : 1
  }
}
