import RealModule
import Statistics

/// The likelihood of one TBATS form on one series, with the initial states at their best for every set of parameters.
///
/// On the scale of `TBATSScale` twice the negative log-likelihood is n log Σε² up to a constant (De Livera, Hyndman & Snyder 2011, equation 12),
/// and ε is linear in the initial states, which one small system of normal equations gives.
struct TBATSLikelihood {
  let form: TBATSForm
  let scale: TBATSScale
  let places: TBATSParameters.Places
  let recursion: TBATSRecursion
  let count: Int
  let stateCount: Int
  private let hasGaps: Bool
  var workspace: TBATSWorkspace
  /// The λ of the transformed series, and the mean that it is less.
  private var lambda: Double?
  private(set) var centre = 0.0
  /// Σε² of the last evaluation.
  private(set) var squares = 0.0
  private var initial: [Double]
  private var stateNormal: [Double]
  private var eigenvalues: Eigenvalues

  /// The eigenvalues of the transition of errors may reach this.
  private let largestEigenvalue: Double

  /// - Parameter largestEigenvalue: nil for just above 1, so that what is wrong with the initial states grows by a third at most over the series.
  init(_ form: TBATSForm, scale: TBATSScale, largestEigenvalue: Double? = nil) {
    self.largestEigenvalue = largestEigenvalue ?? 1 + min(0.01, 0.3 / Double(max(1, scale.count)))
    self.form = form
    self.scale = scale
    places = TBATSParameters.Places(form)
    recursion = TBATSRecursion(form)
    count = scale.count
    hasGaps = scale.observed < scale.count
    let p = form.stateCount
    stateCount = p
    workspace = TBATSWorkspace(count: count, stateCount: p, parameterCount: form.parameterCount)
    initial = [Double](repeating: 0, count: p)
    stateNormal = [Double](repeating: 0, count: p * p)
    eigenvalues = Eigenvalues(order: p)
    transform(nil)
  }

  private mutating func transform(_ lambda: Double?) {
    let scale = scale
    self.lambda = lambda
    centre =
      unsafe workspace.use { parts in
        unsafe scale.fill(parts.values, lambda: lambda)
        var sum = 0.0
        for t in 0..<scale.count { unsafe sum += parts.values[t].isNaN ? 0 : parts.values[t] }
        let mean = sum / Double(max(1, scale.observed))
        for t in 0..<scale.count {
          unsafe parts.values[t] -= mean
          unsafe parts.zeros[t] = parts.values[t].isNaN ? .nan : 0
        }
        return mean
      } ?? 0
  }

  func phi(_ x: [Double]) -> Double { places.phi.map { x[$0] } ?? 1 }

  /// n log Σε² at the parameters, in the order of `TBATSParameters.vector`; infinity where it cannot be computed. Whether the parameters are
  /// admissible is not looked at. No allocation.
  mutating func objective(_ x: [Double]) -> Double {
    if let place = places.lambda, x[place] != lambda { transform(x[place]) }
    let (recursion, places, phi, hasGaps, form) = (recursion, places, phi(x), hasGaps, form)
    let (n, p) = (count, stateCount)
    unsafe workspace.use { parts in
      for i in x.indices { unsafe parts.parameters[i] = x[i] }
      unsafe recursion.fillGain(parts.gain, x, places)
      for i in 0..<p { unsafe parts.state[i] = 0 }
      unsafe recursion.run(parts.values, count: n, gain: parts.gain, phi: phi, state: parts.state, into: parts.errors)
      if hasGaps {
        for k in 0..<p {
          for i in 0..<p { unsafe parts.state[i] = i == k ? 1 : 0 }
          unsafe recursion.run(parts.zeros, count: n, gain: parts.gain, phi: phi, state: parts.state, into: parts.columns + k * n)
        }
      } else {
        unsafe recursion.stateColumns(count: n, gain: parts.gain, phi: phi, row: parts.state, into: parts.columns)
      }
      if form.p + form.q > 0 {
        let filter = unsafe TBATSWhitening(
          count: n, gaps: parts.zeros, coefficients: parts.parameters + places.ar.lowerBound, p: form.p, q: form.q)
        unsafe filter.apply(parts.errors, work: parts.work)
        for k in 0..<p { unsafe filter.apply(parts.columns + k * n, work: parts.work) }
      }
    }
    return solveInitial() ? Double(scale.observed) * Double.log(squares) : .infinity
  }

  /// The initial states by least squares, and the errors with them. A trace of ridge keeps states that the data do not determine at zero.
  private mutating func solveInitial() -> Bool {
    let (n, p) = (count, stateCount)
    unsafe workspace.use { parts in
      for i in 0..<p {
        let column = unsafe parts.columns + i * n
        unsafe initial[i] = -DotProduct.of(column, parts.errors, n)
        for k in 0...i {
          let product = unsafe DotProduct.of(column, parts.columns + k * n, n)
          unsafe parts.normal[i * p + k] = product
          stateNormal[i * p + k] = product
        }
        stateNormal[i * p + i] = stateNormal[i * p + i] * (1 + 1e-11) + Double.leastNormalMagnitude
      }
    }
    guard Cholesky.solve(matrix: &stateNormal, order: p, vector: &initial) else { return false }
    squares =
      unsafe workspace.use { parts in
        for i in 0..<p {
          let value = initial[i]
          unsafe parts.initial[i] = value
          let column = unsafe parts.columns + i * n
          for t in 0..<n { unsafe parts.errors[t] += value * column[t] }
        }
        return unsafe DotProduct.of(parts.errors, parts.errors, n)
      } ?? .nan
    // A perfect fit has no logarithm.
    squares = max(squares, Self.smallestVariance * Double(n))
    return squares.isFinite
  }

  private static let smallestVariance = 1e-28

  /// Whether the parameters are those of a model: 0 ≤ λ ≤ 1, 0.8 ≤ φ ≤ 1, the errors stationary and invertible, no eigenvalue of the transition of
  /// errors beyond `largestEigenvalue` (the conditions of R's `tbats`).
  mutating func isAdmissible(_ x: [Double]) -> Bool {
    for value in x where !value.isFinite { return false }
    if let place = places.lambda, !(0...1).contains(x[place]) { return false }
    if let place = places.phi, !(0.8...1).contains(x[place]) { return false }
    guard RootRegion.excludesDisc(of: Self.smallestRoot, x[places.ar]),
      RootRegion.excludesDisc(of: Self.smallestRoot, x[places.ma], sign: -1)
    else { return false }
    return computeEigenvalues(x) && eigenvalues.spectralRadius < largestEigenvalue
  }

  private static let smallestRoot = 1.001

  /// How near the parameters are to where an eigenvalue μ of the transition of errors reaches the bound r: −Σ log (r² − |μ|²); infinity there and
  /// beyond.
  mutating func barrier(_ x: [Double]) -> Double {
    guard computeEigenvalues(x) else { return .infinity }
    var sum = 0.0
    for i in 0..<stateCount {
      let distance = largestEigenvalue * largestEigenvalue - eigenvalues.squaredModulus(i)
      guard distance > 1e-9 else { return .infinity }
      sum -= Double.log(distance)
    }
    return sum
  }

  private mutating func computeEigenvalues(_ x: [Double]) -> Bool {
    let (recursion, places, p, phi) = (recursion, places, stateCount, phi(x))
    unsafe workspace.use { parts in
      unsafe recursion.fillGain(parts.gain, x, places)
      for i in 0..<p {
        for j in 0..<p { unsafe eigenvalues.matrix[i * p + j] = recursion.transition(i, j, gain: parts.gain, phi: phi) }
      }
    }
    return eigenvalues.compute()
  }
}
