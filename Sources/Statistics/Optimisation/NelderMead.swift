/// Minimisation without derivatives by the simplex method of Nelder and Mead, within bounds by clipping.
///
/// Sources: Nelder & Mead (1965), Computer Journal 7; coefficients adapted to the dimension by Gao & Han (2012),
/// Computational Optimization and Applications 51.
public struct NelderMead: Sendable {
  /// At most this many evaluations of the objective.
  public var maximumEvaluations = 1000
  /// Stop when the values at the simplex differ by less than this, relative to 1 + |best|.
  public var relativeTolerance = 1e-10
  /// The simplex starts with steps of this size along each axis.
  public var initialStep = 0.1

  public init(maximumEvaluations: Int = 1000, relativeTolerance: Double = 1e-10, initialStep: Double = 0.1) {
    self.maximumEvaluations = maximumEvaluations
    self.relativeTolerance = relativeTolerance
    self.initialStep = initialStep
  }

  /// Minimises `objective` from `start` within `lower` and `upper` (±infinity for none). A value that is not finite counts as
  /// too high.
  public func minimise(from start: [Double], lower: [Double], upper: [Double], objective: (_ point: [Double]) -> Double) -> Minimum {
    let n = start.count
    guard n > 0, lower.count == n, upper.count == n else {
      return Minimum(point: start, value: n == 0 ? objective(start) : .infinity, evaluations: 0, converged: n == 0)
    }
    var evaluations = 0
    func clip(_ x: [Double]) -> [Double] { x.indices.map { min(max(x[$0], lower[$0]), upper[$0]) } }
    func evaluate(_ x: [Double]) -> Double {
      evaluations += 1
      let value = objective(x)
      return value.isFinite ? value : .infinity
    }
    var simplex: [(point: [Double], value: Double)] = []
    let first = clip(start)
    simplex.append((first, evaluate(first)))
    for i in 0..<n {
      var point = first
      point[i] = first[i] + initialStep <= upper[i] ? first[i] + initialStep : first[i] - initialStep
      point = clip(point)
      simplex.append((point, evaluate(point)))
    }
    let dimension = Double(n)
    let expansion = 1 + 2 / dimension
    let contraction = 0.75 - 1 / (2 * dimension)
    let shrinkage = n == 1 ? 0.5 : 1 - 1 / dimension
    var converged = false

    while evaluations < maximumEvaluations {
      simplex.sort { $0.value < $1.value }
      let best = simplex[0].value
      let worst = simplex[n]
      var spread = 0.0
      for vertex in simplex.dropFirst() {
        for i in 0..<n { spread = max(spread, abs(vertex.point[i] - simplex[0].point[i]) / (1 + abs(simplex[0].point[i]))) }
      }
      if worst.value - best <= relativeTolerance * (1 + abs(best)), spread < 1e-4 {
        converged = true
        break
      }
      var centroid = [Double](repeating: 0, count: n)
      for vertex in simplex.dropLast() {
        for i in 0..<n { centroid[i] += vertex.point[i] / dimension }
      }
      func along(_ factor: Double) -> (point: [Double], value: Double) {
        let point = clip(centroid.indices.map { centroid[$0] + factor * (worst.point[$0] - centroid[$0]) })
        return (point, evaluate(point))
      }
      let reflected = along(-1)
      if reflected.value < best {
        let expanded = along(-expansion)
        simplex[n] = expanded.value < reflected.value ? expanded : reflected
      } else if reflected.value < simplex[n - 1].value {
        simplex[n] = reflected
      } else {
        let contracted = reflected.value < worst.value ? along(-contraction) : along(contraction)
        if contracted.value < min(reflected.value, worst.value) {
          simplex[n] = contracted
        } else {
          for k in 1...n {
            let anchor = simplex[0].point
            let old = simplex[k].point
            let point = old.indices.map { anchor[$0] + shrinkage * (old[$0] - anchor[$0]) }
            simplex[k] = (point, evaluate(point))
          }
        }
      }
    }
    simplex.sort { $0.value < $1.value }
    return Minimum(point: simplex[0].point, value: simplex[0].value, evaluations: evaluations, converged: converged)
  }
}
