import RealModule
import Statistics

/// Run lengths that are held with a stated probability over baselines.
extension EstimatedRunLength {
  /// The probability that the baseline leaves a chart with an in-control run length of at least `wanted`.
  public func probability(ofAtLeast wanted: Double) throws(ControlChartError) -> Double {
    var edges = ScaleEdges(baseline, sides: scheme.sides)
    return try probability(ofAtLeast: wanted, &edges)
  }

  /// - Parameter edges: those of a similar question, from which the search starts.
  private func probability(ofAtLeast wanted: Double, _ edges: inout ScaleEdges) throws(ControlChartError) -> Double {
    try edges.find(wanted) { (mean, scale) throws(ControlChartError) in try conditional(mean: mean, scale: scale) }
    return edges.probability(stretching: 1)
  }

  /// The run length that the baseline's chart has at least with probability `probability`.
  public func runLength(heldWith probability: Double) throws(ControlChartError) -> Double {
    try SchemeCheck.within("guarantee", probability, 0.001...0.999)
    var failure: ControlChartError?
    var edges = ScaleEdges(baseline, sides: scheme.sides)
    func excess(_ logarithm: Double) -> Double {
      do throws(ControlChartError) {
        return try self.probability(ofAtLeast: Double.exp(logarithm), &edges) - probability
      } catch {
        failure = error
        return .nan
      }
    }
    let known = try conditional(mean: 0, scale: 1)
    let low = Double.log(1.0001)
    guard let root = Brent.root(between: low, and: Double.log(min(known * 1e4, 9e8)), tolerance: 1e-7, of: { excess($0) }) else {
      throw failure ?? .invalidParameter("guarantee", "No run length is held with probability \(probability).")
    }
    return Double.exp(root)
  }

  /// The limit with which the chart has an in-control run length of at least `runLength` with probability `probability` over baselines.
  public func guaranteed(runLength: Double, probability: Double) throws(ControlChartError) -> Scheme {
    try SchemeCheck.within("guarantee", probability, 0.001...0.999)
    var failure: ControlChartError?
    let known = try scheme.designed(runLength: runLength)
    var edges = ScaleEdges(baseline, sides: scheme.sides)
    if known.isStretchedByLimit {
      try edges.find(runLength) { (mean, scale) throws(ControlChartError) in
        try EstimatedRunLength(known, baseline: baseline).conditional(mean: mean, scale: scale)
      }
    }
    func excess(_ factor: Double) -> Double {
      // A limit farther out is the same as every baseline's scale taken that much larger: the edges are known already.
      if known.isStretchedByLimit { return edges.probability(stretching: factor) - probability }
      var wider = known
      wider.limit *= factor
      do throws(ControlChartError) {
        return try EstimatedRunLength(wider, baseline: baseline).probability(ofAtLeast: runLength, &edges) - probability
      } catch {
        failure = error
        return .nan
      }
    }
    var low = 1.0
    var high = 1.0
    if excess(1) < 0 {
      repeat {
        low = high
        high *= 1.2
      } while excess(high) < 0 && high < 40
    } else {
      repeat {
        high = low
        low *= 0.8
      } while excess(low) > 0 && low > 0.01
    }
    guard let factor = Brent.root(between: low, and: high, tolerance: 1e-9, of: { excess($0) }) else {
      throw failure
        ?? .invalidParameter("guarantee", "No limit holds the run length with probability \(probability); lengthen the baseline.")
    }
    var scheme = known
    scheme.limit *= factor
    return scheme
  }
}
