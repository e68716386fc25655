/// Minimisation without derivatives of a function of up to four variables within bounds, without touching the heap.
///
/// The method of Nelder & Mead (1965), Computer Journal 7, with points clipped into the box; points are vectors of four numbers of which
/// the first `dimension` count.
public struct SmallNelderMead: Sendable {
  /// At most this many evaluations of the objective.
  public var maximumEvaluations: Int
  /// Stop when the values at the simplex differ by less than this, relative to 1 + |best|, and its points by less than `pointTolerance`.
  public var valueTolerance: Double
  public var pointTolerance: Double

  public init(maximumEvaluations: Int = 400, valueTolerance: Double = 1e-9, pointTolerance: Double = 1e-5) {
    self.maximumEvaluations = maximumEvaluations
    self.valueTolerance = valueTolerance
    self.pointTolerance = pointTolerance
  }

  /// Minimises from `start` with first steps of `step`, or the other way where a bound is near. A value that is not a number
  /// counts as too high.
  ///
  /// - Parameter dimension: how many of the four entries are variables, from 1 to 4; the others stay as in `start`.
  @inlinable
  public func minimise(
    from start: SIMD4<Double>, step: SIMD4<Double>, lower: SIMD4<Double>, upper: SIMD4<Double>, dimension: Int,
    objective: (SIMD4<Double>) -> Double
  ) -> (point: SIMD4<Double>, value: Double) {
    let d = min(max(dimension, 1), 4)
    var a = Simplex(repeating: start.clamped(lowerBound: lower, upperBound: upper))
    var evaluations = 0
    func evaluate(_ point: SIMD4<Double>) -> Double {
      evaluations += 1
      let value = objective(point)
      return value.isNaN ? .infinity : value
    }
    a.values[0] = evaluate(a.points[0])
    for i in 0..<d {
      var point = a.points[0]
      let wanted = point[i] + step[i]
      point[i] = wanted <= upper[i] && wanted >= lower[i] ? wanted : point[i] - step[i]
      a.points[i + 1] = point.clamped(lowerBound: lower, upperBound: upper)
      a.values[i + 1] = evaluate(a.points[i + 1])
    }
    while evaluations < maximumEvaluations {
      a.sort(d)
      let best = a.values[0]
      let worst = a.points[d]
      var spread = 0.0
      for k in 1...d {
        let distance = a.points[k] - a.points[0]
        for i in 0..<d { spread = max(spread, abs(distance[i])) }
      }
      if a.values[d] - best <= valueTolerance * (1 + abs(best)) || best == -.infinity, spread <= pointTolerance { break }
      if spread <= 1e-9 { break }
      var centre = SIMD4<Double>.zero
      for k in 0..<d { centre += a.points[k] }
      centre /= Double(d)
      let reflected = (centre + (centre - worst)).clamped(lowerBound: lower, upperBound: upper)
      let reflectedValue = evaluate(reflected)
      if reflectedValue < best {
        let expanded = (centre + 2 * (centre - worst)).clamped(lowerBound: lower, upperBound: upper)
        let expandedValue = evaluate(expanded)
        a.points[d] = expandedValue < reflectedValue ? expanded : reflected
        a.values[d] = min(expandedValue, reflectedValue)
      } else if reflectedValue < a.values[d - 1] {
        a.points[d] = reflected
        a.values[d] = reflectedValue
      } else {
        let isOutside = reflectedValue < a.values[d]
        let contracted = isOutside ? centre + 0.5 * (reflected - centre) : centre + 0.5 * (worst - centre)
        let contractedValue = evaluate(contracted)
        if contractedValue < min(reflectedValue, a.values[d]) {
          a.points[d] = contracted
          a.values[d] = contractedValue
        } else {
          for k in 1...d {
            a.points[k] = a.points[0] + 0.5 * (a.points[k] - a.points[0])
            a.values[k] = evaluate(a.points[k])
          }
        }
      }
    }
    a.sort(d)
    return (a.points[0], a.values[0])
  }

  /// Up to five points and their values.
  @usableFromInline
  struct Simplex {
    @usableFromInline var points: InlineArray<5, SIMD4<Double>>
    @usableFromInline var values: InlineArray<5, Double>

    @inlinable
    init(repeating point: SIMD4<Double>) {
      points = InlineArray(repeating: point)
      values = InlineArray(repeating: .infinity)
    }

    /// Orders the first `d` + 1 points by value.
    @inlinable
    mutating func sort(_ d: Int) {
      for i in 1...d {
        let point = points[i]
        let value = values[i]
        var place = i
        while place > 0, values[place - 1] > value {
          points[place] = points[place - 1]
          values[place] = values[place - 1]
          place -= 1
        }
        points[place] = point
        values[place] = value
      }
    }
  }
}
