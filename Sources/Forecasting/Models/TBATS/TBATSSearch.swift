import RealModule
import Statistics

/// Maximum likelihood for one TBATS form on one series: damped Gauss-Newton steps (Levenberg 1944, Marquardt 1963) over the parameters, with the
/// initial states following at their best (the variable projection of Kaufman 1975, BIT 15).
///
/// The best parameters often lie on the edge of the admissible region, which is narrow in (γ₁, γ₂). Therefore seasons that stand still, γ = 0, come
/// first, and from there the search goes through the inside of the region with a logarithmic barrier that is lowered step by step (Fiacco &
/// McCormick 1968).
struct TBATSSearch {
  let form: TBATSForm
  private(set) var likelihood: TBATSLikelihood
  /// The best admissible parameters found and n log Σε² there.
  private(set) var best: Point?

  struct Point {
    var x: [Double]
    /// n log Σε².
    var value: Double
    /// The barrier's term, not weighted.
    var barrier = 0.0
  }

  private let places: TBATSParameters.Places
  private var normal: [Double]
  private var right: [Double]
  private var matrix: [Double]
  private var vector: [Double]

  init(_ form: TBATSForm, scale: TBATSScale) {
    self.form = form
    likelihood = TBATSLikelihood(form, scale: scale)
    places = TBATSParameters.Places(form)
    let order = form.stateCount + form.parameterCount
    normal = [Double](repeating: 0, count: order * order)
    right = [Double](repeating: 0, count: order)
    matrix = normal
    vector = right
  }

  /// Akaike's criterion, as R's `tbats` defines it.
  var aic: Double { best.map { $0.value + likelihood.scale.logDeterminant + 2 * Double(form.penalty) } ?? .infinity }

  /// Searches from the best of `starts`: with their seasons held still first, then with all parameters free from there, or from a start itself
  /// where that is better.
  mutating func search(from starts: [TBATSParameters]) {
    let gammas = places.gammaOne.lowerBound..<places.gammaTwo.upperBound
    var still: Point?
    var inside: Point?
    for start in starts {
      var x = start.vector(form)
      if let point = point(x, weight: Self.weights[0]), isBetter(point, than: inside), likelihood.isAdmissible(x) { inside = point }
      for place in gammas { x[place] = 0 }
      guard let point = point(x, weight: 0), point.value < still?.value ?? .infinity, likelihood.isAdmissible(x) else { continue }
      still = point
    }
    if !gammas.isEmpty, let begin = still {
      let found = descend(from: begin, weight: 0, holdsSeasons: true)
      if let point = point(found.x, weight: Self.weights[0]), isBetter(point, than: inside) { inside = point }
    }
    for weight in Self.weights {
      guard let begin = inside else { break }
      inside = descend(from: begin, weight: weight, holdsSeasons: false)
    }
  }

  private func isBetter(_ point: Point, than other: Point?) -> Bool {
    Self.merit(point, Self.weights[0]) < other.map { Self.merit($0, Self.weights[0]) } ?? .infinity
  }

  /// The weights of the barrier, one after the other.
  private static let weights = [0.1, 0.01, 0.001]

  private static func merit(_ point: Point, _ weight: Double) -> Double { point.value + weight * point.barrier }

  private mutating func point(_ x: [Double], weight: Double) -> Point? {
    let value = likelihood.objective(x)
    guard value.isFinite else { return nil }
    let barrier = weight > 0 ? likelihood.barrier(x) : 0
    return barrier.isFinite ? Point(x: x, value: value, barrier: barrier) : nil
  }

  private mutating func descend(from start: Point, weight: Double, holdsSeasons: Bool) -> Point {
    var current = start
    var damping = 1e-3
    var quiet = 0
    let tolerance = max(Self.tolerance, 0.1 * weight)
    keep(current)
    for _ in 0..<Self.mostSteps {
      _ = likelihood.objective(current.x)
      let scale = weight * likelihood.squares / (2 * Double(max(1, likelihood.scale.observed)))
      likelihood.fillNormalEquations(current.x, normal: &normal, right: &right)
      if weight > 0 { addBarrier(current, scale: scale) }
      var found: Point?
      for _ in 0..<Self.mostTrials where found == nil {
        if let x = trial(from: current.x, damping: damping, holdsSeasons: holdsSeasons), let next = point(x, weight: weight),
          Self.merit(next, weight) < Self.merit(current, weight), likelihood.isAdmissible(x)
        {
          found = next
        }
        damping = found == nil ? max(damping * 6, 1e-6) : max(damping * 0.15, 1e-10)
      }
      guard let found else { break }
      quiet = Self.merit(current, weight) - Self.merit(found, weight) < tolerance ? quiet + 1 : 0
      current = found
      keep(current)
      if quiet >= 2 { break }
    }
    return current
  }

  private mutating func keep(_ point: Point) { if point.value < best?.value ?? .infinity { best = point } }

  /// In twice the log-likelihood.
  private static let tolerance = 1e-3
  private static let mostSteps = 40
  private static let mostTrials = 12

  /// Adds gradient and approximate curvature of the barrier, by differences.
  private mutating func addBarrier(_ point: Point, scale: Double) {
    let p = form.stateCount
    let order = p + places.count
    var slope = [Double](repeating: 0, count: places.structuralCount)
    var x = point.x
    for i in slope.indices where i != places.lambda {
      for width in [1e-7, -1e-7] {
        x[i] = point.x[i] + width
        let changed = likelihood.barrier(x)
        x[i] = point.x[i]
        guard changed.isFinite else { continue }
        slope[i] = (changed - point.barrier) / width
        break
      }
    }
    for i in slope.indices {
      right[p + i] -= scale * slope[i]
      for k in 0...i { normal[(p + i) * order + p + k] += scale * slope[i] * slope[k] }
    }
  }

  /// The parameters after a damped step; nil when the equations cannot be solved. λ and φ stop at their bounds.
  private mutating func trial(from x: [Double], damping: Double, holdsSeasons: Bool) -> [Double]? {
    let (p, q) = (form.stateCount, places.count)
    let order = p + q
    for i in 0..<order {
      for k in 0...i { matrix[i * order + k] = normal[i * order + k] }
      vector[i] = right[i]
      matrix[i * order + i] = matrix[i * order + i] * (i < p ? 1 + 1e-11 : 1 + damping) + Double.leastNormalMagnitude
    }
    // A parameter that is held, or that the gradient pushes over its bound, stays where it is.
    for place in 0..<q {
      var isHeld = holdsSeasons && (places.gammaOne.contains(place) || places.gammaTwo.contains(place))
      if let range = range(place) {
        isHeld = x[place] <= range.lowerBound && right[p + place] < 0 || x[place] >= range.upperBound && right[p + place] > 0
      }
      guard isHeld else { continue }
      let row = p + place
      for k in 0..<row { matrix[row * order + k] = 0 }
      for i in (row + 1)..<max(order, row + 1) { matrix[i * order + row] = 0 }
      matrix[row * order + row] = 1
      vector[row] = 0
    }
    guard Cholesky.solve(matrix: &matrix, order: order, vector: &vector) else { return nil }
    return (0..<q).map { place in
      let value = x[place] + vector[p + place]
      return range(place).map { min(max(value, $0.lowerBound), $0.upperBound) } ?? value
    }
  }

  private func range(_ place: Int) -> ClosedRange<Double>? {
    place == places.lambda ? 0...1 : place == places.phi ? 0.8...1 : nil
  }
}
