/// Minimisation by steps along one coordinate at a time, the steps shrinking from round to round: coarse, without derivatives or
/// allocation, and quick for up to four smoothing parameters, whose optimum is flat.
struct DescentByCoordinates {
  /// How many of the four coordinates are in use.
  let count: Int
  let lower: SIMD4<Double>
  let upper: SIMD4<Double>
  let steps: SIMD4<Double>

  /// Improves `point` (with its `value`) in place. Each round tries a step up and down along every coordinate inside its bounds,
  /// then the steps shrink by `shrink`.
  @inline(__always)
  func improve(
    _ point: inout SIMD4<Double>, value: inout Double, rounds: Int, shrink: Double, _ objective: (SIMD4<Double>) -> Double
  ) {
    var size = 1.0
    for _ in 0..<rounds {
      for i in 0..<count {
        for direction in [1.0, -1.0] {
          var trial = point
          trial[i] = min(max(point[i] + direction * size * steps[i], lower[i]), upper[i])
          if trial[i] == point[i] { continue }
          let result = objective(trial)
          if result < value {
            value = result
            point = trial
            break
          }
        }
      }
      size *= shrink
    }
  }
}
