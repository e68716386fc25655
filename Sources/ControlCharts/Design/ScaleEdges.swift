import RealModule
import Statistics

/// How large the scale of a baseline must be at least, so that a chart whose mean is off by so much still has a wanted run length.
///
/// P(L ≥ wanted) = ∫ φ(x) P(W ≥ w(x)) dx with w(x) the edge at a mean that is off by x standard errors: run lengths rise with the scale,
/// mean and scale are independent. A few dozen Gauss nodes do, since the integrand is smooth; one edge is found from those beside it.
struct ScaleEdges {
  private let baseline: EstimatedBaseline
  private let isSymmetric: Bool
  /// Errors of the mean in standard errors, and their weights times the normal density.
  private let errors: [Double]
  private let masses: [Double]
  /// Infinite where no baseline's scale is large enough.
  private var edges: [Double] = []

  init(_ baseline: EstimatedBaseline, sides: SchemeSides) {
    self.baseline = baseline
    isSymmetric = sides == .two
    // Beyond 6.5 standard errors lie 1e-10 of all baselines.
    let rule = GaussLegendre(count: isSymmetric ? 22 : 40, lower: isSymmetric ? 0 : -6.5, upper: 6.5)
    errors = rule.nodes
    masses = rule.nodes.indices.map { rule.weights[$0] * Normal.standard.density(rule.nodes[$0]) * (rule.nodes[0] > 0 ? 2 : 1) }
  }

  /// Finds the edges for run lengths of `wanted`; `runLength` is told mean and scale, in true standard deviations, and rises with the scale.
  mutating func find(
    _ wanted: Double, _ runLength: (_ mean: Double, _ scale: Double) throws(ControlChartError) -> Double
  ) throws(ControlChartError) {
    let range = 0.01...(4 * baseline.scaleQuantile(1 - 1e-10))
    let earlier = edges
    var found: [Double] = []
    for index in errors.indices {
      let mean = errors[index] * baseline.meanDeviation
      let excess = { (scale: Double) throws(ControlChartError) in Double.log(try runLength(mean, scale) / wanted) }
      let guess = Self.guess(index, found: found, at: errors.map { isSymmetric ? $0 * $0 : $0 }, earlier: earlier)
      if let guess, guess.isFinite, range.contains(guess), let edge = try Self.root(near: guess, within: range, excess) {
        found.append(edge)
      } else {
        found.append(try Self.root(within: range, excess))
      }
    }
    edges = found
  }

  /// The probability of a scale beyond the edge, over all means, when every scale is `factor` times as large.
  func probability(stretching factor: Double) -> Double {
    var sum = 0.0
    for index in edges.indices where edges[index] < .infinity {
      sum += masses[index] * baseline.scaleTail(edges[index] / factor)
    }
    return min(1, sum)
  }

  /// Where an edge should be: the earlier question's moved as its neighbour moved, or the parabola through the edges before it.
  private static func guess(_ index: Int, found: [Double], at places: [Double], earlier: [Double]) -> Double? {
    if index < earlier.count, earlier[index].isFinite {
      return index == 0 ? earlier[0] : earlier[index] * found[index - 1] / earlier[index - 1]
    }
    if index == 0 { return nil }
    let x = places[index]
    var sum = 0.0
    for i in max(0, index - 3)..<index {
      var share = found[i]
      for j in max(0, index - 3)..<index where j != i { share *= (x - places[j]) / (places[i] - places[j]) }
      sum += share
    }
    return sum
  }

  /// A root by secants from a near guess; nil where they lead nowhere.
  private static func root(
    near guess: Double, within range: ClosedRange<Double>, _ excess: (Double) throws(ControlChartError) -> Double
  ) throws(ControlChartError) -> Double? {
    var place = guess
    var last = (place: guess, excess: try excess(guess))
    // Run lengths grow about as fast as those of a Shewhart chart at three standard deviations.
    var slope = 8.0
    for _ in 0..<10 {
      let step = -last.excess / slope
      guard step.isFinite, abs(step) < 0.2 * place, range.contains(place + step) else { return nil }
      place += step
      if abs(step) < 1e-9 { return place }
      let now = try excess(place)
      let rise = now - last.excess
      slope = rise / (place - last.place)
      // What the next secant misses is of the order of the product of the last two steps.
      let next = -now / slope
      if abs(next * (place - last.place)) < 1e-10, abs(next) < 1e-4 { return place + next }
      last = (place, now)
    }
    return nil
  }

  /// A root anywhere in `range`: infinite above it, its end below it.
  private static func root(
    within range: ClosedRange<Double>, _ excess: (Double) throws(ControlChartError) -> Double
  ) throws(ControlChartError) -> Double {
    var failure: ControlChartError?
    func value(_ scale: Double) -> Double {
      do throws(ControlChartError) {
        return try excess(scale)
      } catch {
        failure = error
        return .nan
      }
    }
    // From a scale that is right onwards, so that wild scales are tried only where they are needed.
    var low = range.contains(1) ? 1 : range.lowerBound
    var high = low
    if value(low) >= 0 {
      while low > range.lowerBound, value(low) >= 0 { (high, low) = (low, max(range.lowerBound, low / 1.25)) }
      if failure == nil, value(low) >= 0 { return range.lowerBound }
    } else {
      while high < range.upperBound, value(high) < 0 { (low, high) = (high, min(range.upperBound, high * 1.25)) }
      if failure == nil, value(high) < 0 { return .infinity }
    }
    let root = Brent.root(between: low, and: high, tolerance: 1e-10) { value($0) }
    if let failure { throw failure }
    return root ?? .infinity
  }
}
