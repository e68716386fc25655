import RealModule
import Statistics

/// How far every value of a series lies from the same place of the cycles around it, on a scale of even noise.
///
/// The expected value is the median of the nearest four values of the same place, moved by what the neighbours within the cycle differ from
/// theirs: a level or season that changes is thereby followed, and no model is fitted. The scheme is that of additive outliers in Chen & Liu
/// (1993), JASA 88, with local medians for the estimates.
struct CycleResiduals {
  /// The scale that values are compared on: square roots for counts, logarithms for what is always positive, as they are otherwise.
  private enum Scale { case root, logarithm, identity }

  private let scale: Scale
  /// Residuals on that scale, NaN where there is none.
  let residuals: [Double]
  /// What was expected, in the units of the series.
  let expected: [Double]
  /// The robust standard deviation of the residuals; 0 where they do not vary.
  let deviation: Double
  /// The same by place in the season, where each was seen often enough: never below that of all.
  private let places: [Double]

  /// Square roots of Poisson numbers scatter by this much.
  private static let leastForCounts = 0.5

  init(_ values: [Double], season m: Int, isNonNegative: Bool, isCount: Bool) {
    let isPositive = isNonNegative && values.allSatisfy { $0.isNaN || $0 > 0 }
    let scale = isPositive && !isCount ? Scale.logarithm : isNonNegative ? .root : .identity
    self.scale = scale
    let z = values.map { Self.scaled($0, scale) }
    let n = z.count
    var raw = [Double](repeating: .nan, count: n)
    for t in 0..<n where !z[t].isNaN { raw[t] = z[t] - Self.median(around: t, of: z, lag: m) }
    var rest = raw
    if m >= 4 {
      var sorted: [Double] = []
      sorted.reserveCapacity(6)
      for t in 0..<n where !raw[t].isNaN {
        let moved = Self.neighbours(of: t, in: raw, &sorted)
        rest[t] = moved.isNaN ? raw[t] : raw[t] - moved
      }
    }
    residuals = rest
    expected = (0..<n).map { Self.restored(z[$0] - rest[$0], scale) }
    let sizes = rest.filter { !$0.isNaN }.map { abs($0) }
    let robust = sizes.isEmpty ? 0 : 1.4826 * Quantiles.median(sizes)
    let all = isCount ? max(robust, Self.leastForCounts) : robust
    deviation = all
    // Busy days scatter more than quiet ones on any scale.
    places =
      m > 1 && n >= 10 * m
      ? (0..<m).map { place in
        let own = stride(from: place, to: n, by: m).compactMap { rest[$0].isNaN ? nil : abs(rest[$0]) }
        return own.count >= 8 ? max(all, 1.4826 * Quantiles.median(own)) : all
      } : []
  }

  /// What the residual at a step is measured by.
  func deviation(at t: Int) -> Double { places.isEmpty ? deviation : places[t % places.count] }

  private static func scaled(_ value: Double, _ scale: Scale) -> Double {
    switch scale {
    case .root: value.squareRoot()
    case .logarithm: .log(value)
    case .identity: value
    }
  }

  private static func restored(_ value: Double, _ scale: Scale) -> Double {
    switch scale {
    case .root: max(0, value) * max(0, value)
    case .logarithm: .exp(value)
    case .identity: value
    }
  }

  /// The median of the nearest four values a whole number of lags away; NaN below three.
  private static func median(around t: Int, of z: [Double], lag: Int) -> Double {
    var found = (Double.nan, Double.nan, Double.nan, Double.nan)
    var count = 0
    for k in 1...4 where count < 4 {
      for other in [t + k * lag, t - k * lag] where count < 4 && other >= 0 && other < z.count && !z[other].isNaN {
        switch count {
        case 0: found.0 = z[other]
        case 1: found.1 = z[other]
        case 2: found.2 = z[other]
        default: found.3 = z[other]
        }
        count += 1
      }
    }
    if count == 4 {
      let low = min(min(found.0, found.1), min(found.2, found.3))
      let high = max(max(found.0, found.1), max(found.2, found.3))
      return (found.0 + found.1 + found.2 + found.3 - low - high) / 2
    }
    guard count == 3 else { return .nan }
    return max(min(found.0, found.1), min(max(found.0, found.1), found.2))
  }

  /// The median residual of the three steps on either side; NaN below four.
  private static func neighbours(of t: Int, in raw: [Double], _ sorted: inout [Double]) -> Double {
    sorted.removeAll(keepingCapacity: true)
    for other in max(0, t - 3)...min(raw.count - 1, t + 3) where other != t && !raw[other].isNaN {
      var place = sorted.count
      while place > 0, sorted[place - 1] > raw[other] { place -= 1 }
      sorted.insert(raw[other], at: place)
    }
    let count = sorted.count
    guard count >= 4 else { return .nan }
    return count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2
  }
}
