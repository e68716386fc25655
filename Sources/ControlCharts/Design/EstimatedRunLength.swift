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

  /// What stands for run lengths that double precision cannot tell from infinity.
  static var longest: Double { 1e13 }
}
