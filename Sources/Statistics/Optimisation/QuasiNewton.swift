/// Minimisation of a smooth function within bounds by a projected BFGS method.
///
/// Variables on a bound whose gradient points outward are held there for a step; the others move along the quasi-Newton
/// direction, clipped to the box, with a backtracking search for sufficient decrease. A value of the objective that is not
/// finite is treated as too high, so an objective may refuse points.
///
/// Sources: Nocedal & Wright, Numerical Optimization, 2nd ed., algorithm 6.1; Bertsekas (1982), SIAM J. Control and
/// Optimization 20, for the projection.
public struct QuasiNewton: Sendable {
  /// At most this many steps.
  public var maximumIterations = 200
  /// Stop when two steps in a row lower the objective by less than this, relative to 1 + |value|.
  public var relativeTolerance = 1e-9
  /// Stop when no component of the projected gradient exceeds this.
  public var gradientTolerance = 1e-7

  public init(maximumIterations: Int = 200, relativeTolerance: Double = 1e-9, gradientTolerance: Double = 1e-7) {
    self.maximumIterations = maximumIterations
    self.relativeTolerance = relativeTolerance
    self.gradientTolerance = gradientTolerance
  }

  /// Minimises `objective`, which answers the value at a point and writes the gradient into its second argument.
  ///
  /// - Parameters:
  ///   - start: the first point; clipped into the bounds.
  ///   - lower: the lower bounds, one a variable (−infinity for none).
  ///   - upper: the upper bounds, one a variable (infinity for none).
  ///   - inverseHessian: an approximation of the inverse of the second derivatives at the start, row-major, symmetric and positive
  ///     definite; nil when nothing is known of them.
  public func minimise(
    from start: [Double], lower: [Double], upper: [Double], inverseHessian: [Double]? = nil,
    objective: (_ point: [Double], _ gradient: inout [Double]) -> Double
  ) -> Minimum {
    var last = [Double](repeating: 0, count: start.count)
    return minimise(
      from: start, lower: lower, upper: upper, inverseHessian: inverseHessian, value: { objective($0, &last) },
      gradient: { _, _, gradient in for i in last.indices { gradient[i] = last[i] } })
  }

  /// The same with a gradient that is asked for only where a step ends, not at the points that a step tries on its way; always at the point of
  /// the last value, which it is given.
  public func minimise(
    from start: [Double], lower: [Double], upper: [Double], inverseHessian: [Double]? = nil, value evaluate: (_ point: [Double]) -> Double,
    gradient differentiate: (_ point: [Double], _ value: Double, _ gradient: inout [Double]) -> Void
  ) -> Minimum {
    let n = start.count
    guard lower.count == n, upper.count == n else { return Minimum(point: start, value: .infinity, evaluations: 0, converged: false) }
    var x = start
    for i in 0..<n { x[i] = min(max(x[i], lower[i]), upper[i]) }
    var gradient = [Double](repeating: 0, count: n)
    var value = evaluate(x)
    var evaluations = 1
    if value.isFinite { differentiate(x, value, &gradient) }
    guard n > 0, value.isFinite, gradient.allSatisfy(\.isFinite) else {
      return Minimum(point: x, value: value.isFinite ? value : .infinity, evaluations: evaluations, converged: n == 0)
    }
    var inverse = InverseHessian(order: n)
    if let inverseHessian, inverseHessian.count == n * n { inverse.begin(inverseHessian) }
    var direction = [Double](repeating: 0, count: n)
    var free = [Bool](repeating: true, count: n)
    var trial = x
    var trialGradient = gradient
    var quiet = 0
    var converged = false

    for _ in 0..<maximumIterations {
      var largest = 0.0
      for i in 0..<n {
        free[i] = !((x[i] <= lower[i] && gradient[i] > 0) || (x[i] >= upper[i] && gradient[i] < 0))
        if free[i] { largest = max(largest, abs(gradient[i])) }
      }
      if largest <= gradientTolerance {
        converged = true
        break
      }
      var slope = inverse.direction(&direction, gradient: gradient, free: free)
      if !(slope < 0) {
        inverse.reset()
        slope = inverse.direction(&direction, gradient: gradient, free: free)
      }
      // The first step knows no curvature yet: keep it short.
      var step = inverse.isFresh ? min(1, 0.1 / largest) : 1.0
      var found = false
      var trialValue = Double.infinity
      for _ in 0..<40 {
        var predicted = 0.0
        for i in 0..<n {
          trial[i] = min(max(x[i] + step * direction[i], lower[i]), upper[i])
          predicted += gradient[i] * (trial[i] - x[i])
        }
        trialValue = evaluate(trial)
        evaluations += 1
        if trialValue.isFinite, trialValue <= value + 1e-4 * predicted {
          differentiate(trial, trialValue, &trialGradient)
          found = trialGradient.allSatisfy(\.isFinite)
          if found { break }
        }
        if trialValue.isFinite {
          let curvature = trialValue - value - slope * step
          let vertex = curvature > 0 ? -slope * step * step / (2 * curvature) : 0.5 * step
          step = min(max(vertex, 0.1 * step), 0.5 * step)
        } else {
          step *= 0.25
        }
      }
      guard found else {
        if inverse.isFresh {
          converged = true
          break
        }
        inverse.reset()
        continue
      }
      inverse.update(from: x, to: trial, gradient: gradient, newGradient: trialGradient)
      let decrease = value - trialValue
      swap(&x, &trial)
      swap(&gradient, &trialGradient)
      value = trialValue
      quiet = decrease <= relativeTolerance * (1 + abs(value)) ? quiet + 1 : 0
      if quiet >= 2 {
        converged = true
        break
      }
    }
    return Minimum(point: x, value: value, evaluations: evaluations, converged: converged)
  }
}

/// The BFGS approximation of the inverse Hessian, row-major and dense.
struct InverseHessian {
  private let order: Int
  private var elements: [Double]
  private var product: [Double]
  private(set) var isFresh = true

  init(order: Int) {
    self.order = order
    elements = [Double](repeating: 0, count: order * order)
    product = [Double](repeating: 0, count: order)
    reset()
  }

  /// Takes over an approximation made elsewhere.
  mutating func begin(_ approximation: [Double]) {
    for i in elements.indices { elements[i] = approximation[i] }
    isFresh = false
  }

  mutating func reset() {
    for i in elements.indices { elements[i] = 0 }
    for i in 0..<order { elements[i * order + i] = 1 }
    isFresh = true
  }

  /// Writes −H g over the free variables into `direction`; answers its inner product with the gradient.
  func direction(_ direction: inout [Double], gradient: [Double], free: [Bool]) -> Double {
    var slope = 0.0
    for i in 0..<order {
      var sum = 0.0
      if free[i] {
        for j in 0..<order where free[j] { sum -= elements[i * order + j] * gradient[j] }
      }
      direction[i] = sum
      slope += sum * gradient[i]
    }
    return slope
  }

  mutating func update(from x: [Double], to y: [Double], gradient: [Double], newGradient: [Double]) {
    var curvature = 0.0
    var length = 0.0
    var change = 0.0
    for i in 0..<order {
      let s = y[i] - x[i]
      let d = newGradient[i] - gradient[i]
      curvature += s * d
      length += s * s
      change += d * d
    }
    guard curvature > 1e-12 * (length * change).squareRoot(), curvature > 0 else { return }
    if isFresh {
      for i in 0..<order { elements[i * order + i] = curvature / change }
      isFresh = false
    }
    var quadratic = 0.0
    for i in 0..<order {
      var sum = 0.0
      for j in 0..<order { sum += elements[i * order + j] * (newGradient[j] - gradient[j]) }
      product[i] = sum
      quadratic += sum * (newGradient[i] - gradient[i])
    }
    let scale = (1 + quadratic / curvature) / curvature
    for i in 0..<order {
      let si = y[i] - x[i]
      for j in 0..<order {
        let sj = y[j] - x[j]
        elements[i * order + j] += scale * si * sj - (product[i] * sj + si * product[j]) / curvature
      }
    }
  }
}
