import RealModule
import Statistics

/// The run length of a chart whose centre and standard deviation come from a baseline of finite length.
///
/// A baseline that is off by d standard deviations in the mean and by a factor w in the scale leaves a chart with the run length
/// L(d, w) of the same scheme with known parameters, stretched by w and shifted by −d: the conditional run length. The baseline is drawn
/// once, so what counts is how likely a good one is (Albers & Kallenberg 2004, Metrika 59; Gandy & Kvaløy 2013, Scandinavian
/// Journal of Statistics 40). Their bootstrap is not needed: for normal observations the distribution of (d, w) is known and integrated.
public struct EstimatedRunLength<Scheme: EstimableScheme>: Sendable {
  public let scheme: Scheme
  public let baseline: EstimatedBaseline

  public init(_ scheme: Scheme, baseline: EstimatedBaseline) {
    self.scheme = scheme
    self.baseline = baseline
  }

  /// The run length given the errors of the baseline, both in true standard deviations; `shift` is that of the process.
  public func conditional(mean: Double, scale: Double, shift: Double = 0) throws(ControlChartError) -> Double {
    do throws(ControlChartError) {
      return try scheme.stretched(by: scale).averageRunLength(shift: shift - mean)
    } catch {
      if error.code == SchemeCheck.endless.code { return Self.longest }
      throw error
    }
  }

  /// The mean of the conditional run length over all baselines; infinite when rare, far too wide limits outweigh their rareness.
  public func unconditional(shift: Double = 0) throws(ControlChartError) -> Double {
    // L grows as exp(a w²/2) while the density falls as exp(−ν c4² w²/2).
    let known = try conditional(mean: 0, scale: 1)
    let wide = try conditional(mean: 0, scale: 1.25)
    let growth = wide < Self.longest ? 2 * Double.log(wide / known) / (1.25 * 1.25 - 1) : 0
    let fall = baseline.degreesOfFreedom * baseline.c4 * baseline.c4
    guard growth < 0.98 * fall else { return .infinity }
    let deviation = baseline.scaleDeviation / (1 - growth / fall).squareRoot()
    let centre = 1 / (1 - growth / fall).squareRoot()
    let scales = GaussLegendre(
      count: 40, lower: max(0.02, min(1 - 8 * baseline.scaleDeviation, centre - 8 * deviation)), upper: centre + 8 * deviation)
    // The mean's error has no bound but its density; run lengths only fall with it.
    let means = GaussLegendre(count: 24, lower: -8, upper: 8)
    var sum = 0.0
    for i in scales.nodes.indices {
      let density = baseline.scaleDensity(scales.nodes[i])
      if density < 1e-300 { continue }
      var inner = 0.0
      for j in means.nodes.indices {
        let mass = means.weights[j] * Normal.standard.density(means.nodes[j])
        let length = try conditional(mean: means.nodes[j] * baseline.meanDeviation, scale: scales.nodes[i], shift: shift)
        inner += mass * length
      }
      sum += scales.weights[i] * density * inner
    }
    return sum
  }

  /// The probability that the baseline leaves a chart with an in-control run length of at least `wanted`.
  public func probability(ofAtLeast wanted: Double) throws(ControlChartError) -> Double {
    // From the scale below which no mean is good enough, by w = w₀ + t² for the root at w₀.
    let top = baseline.scaleQuantile(1 - 1e-10)
    // Scales below a hundredth leave no chart with a run length worth wanting.
    var bottom = max(0.01, baseline.scaleQuantile(1e-10))
    if scheme.sides == .two {
      if try conditional(mean: 0, scale: top) <= wanted { return 0 }
      if try conditional(mean: 0, scale: bottom) < wanted { bottom = try leastScale(wanted, between: bottom, and: top) }
    }
    let root = GaussLegendre(count: 24, lower: 0, upper: (top - bottom).squareRoot())
    var sum = 0.0
    for i in root.nodes.indices {
      let t = root.nodes[i]
      let scale = bottom + t * t
      let density = baseline.scaleDensity(scale)
      if density < 1e-14 { continue }
      sum += root.weights[i] * 2 * t * density * (try shareOfMeans(wanted, scale: scale))
    }
    return min(1, sum)
  }

  /// The run length that the baseline's chart has at least with probability `probability`.
  public func runLength(heldWith probability: Double) throws(ControlChartError) -> Double {
    try SchemeCheck.within("guarantee", probability, 0.001...0.999)
    var failure: ControlChartError?
    func excess(_ logarithm: Double) -> Double {
      do throws(ControlChartError) {
        return try self.probability(ofAtLeast: Double.exp(logarithm)) - probability
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
    func excess(_ factor: Double) -> Double {
      var wider = known
      wider.limit *= factor
      do throws(ControlChartError) {
        return try EstimatedRunLength(wider, baseline: baseline).probability(ofAtLeast: runLength) - probability
      } catch {
        failure = error
        return .nan
      }
    }
    var low = 0.5
    var high = 1.2
    while excess(high) < 0, high < 40 { high *= 1.5 }
    while excess(low) > 0, low > 0.01 { low *= 0.7 }
    guard let factor = Brent.root(between: low, and: high, tolerance: 1e-9, of: { excess($0) }) else {
      throw failure
        ?? .invalidParameter("guarantee", "No limit holds the run length with probability \(probability); lengthen the baseline.")
    }
    var scheme = known
    scheme.limit *= factor
    return scheme
  }

  /// What stands for run lengths that double precision cannot tell from infinity.
  private static var longest: Double { 1e13 }

  /// The scale at which a baseline with the right mean has the wanted run length.
  private func leastScale(_ wanted: Double, between low: Double, and high: Double) throws(ControlChartError) -> Double {
    var failure: ControlChartError?
    func excess(_ scale: Double) -> Double {
      do throws(ControlChartError) {
        return Double.log(try conditional(mean: 0, scale: scale) / wanted)
      } catch {
        failure = error
        return .nan
      }
    }
    guard let scale = Brent.root(between: low, and: high, tolerance: 1e-10, of: { excess($0) }) else {
      throw failure ?? SchemeCheck.endless
    }
    return scale
  }

  /// The probability of a mean with which a baseline of this scale has the wanted run length.
  private func shareOfMeans(_ wanted: Double, scale: Double) throws(ControlChartError) -> Double {
    var failure: ControlChartError?
    func excess(_ mean: Double) -> Double {
      do throws(ControlChartError) {
        return Double.log(try conditional(mean: mean, scale: scale) / wanted)
      } catch {
        failure = error
        return .nan
      }
    }
    // A mean that is estimated too low makes a chart that watches for increases signal sooner.
    let far = 9 * baseline.meanDeviation
    if scheme.sides == .two {
      if excess(0) <= 0 { return 0 }
      if excess(far) >= 0 { return 1 }
      guard let edge = Brent.root(between: 0, and: far, tolerance: 1e-9, of: { excess($0) }) else { throw failure ?? SchemeCheck.endless }
      return 1 - 2 * Normal.standard.upperTail(edge / baseline.meanDeviation)
    }
    if excess(-far) >= 0 { return 1 }
    if excess(far) <= 0 { return 0 }
    guard let edge = Brent.root(between: -far, and: far, tolerance: 1e-9, of: { excess($0) }) else { throw failure ?? SchemeCheck.endless }
    return Normal.standard.upperTail(edge / baseline.meanDeviation)
  }
}
