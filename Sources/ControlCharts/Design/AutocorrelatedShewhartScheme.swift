import RealModule
import Statistics

/// The Shewhart chart of AR(1) data themselves, with the true marginal standard deviation in its limits.
///
/// Source: W. Schmid (1995), On the run length of a Shewhart chart for correlated data, Statistical Papers 36. The data are themselves a
/// moving average of their innovations; the first observation is from the stationary distribution.
public struct AutocorrelatedShewhartScheme: ControlScheme, Equatable {
  /// Distance of the limits in marginal standard deviations.
  public var limit: Double
  /// The lag-1 correlation of the data, −0.999…0.999.
  public var autocorrelation: Double

  public init(limit: Double, autocorrelation: Double) {
    self.limit = limit
    self.autocorrelation = autocorrelation
  }

  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double {
    let chain = try chain(shift: shift)
    guard let lengths = chain.runLengths() else { throw SchemeCheck.endless }
    let start = start(chain, shift: shift)
    var sum = 1.0
    for j in start.indices { sum += start[j] * lengths[j] }
    return sum
  }

  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    let chain = try chain(shift: shift)
    return chain.distribution(start: start(chain, shift: shift))
  }

  private func chain(shift: Double) throws(ControlChartError) -> GaussianChain {
    try SchemeCheck.limit("limit", limit, most: 37)
    try SchemeCheck.within("phi", autocorrelation, -0.999...0.999)
    try SchemeCheck.shift(shift)
    return try GaussianChain(
      carry: autocorrelation, gain: (1 - autocorrelation * autocorrelation).squareRoot(), offset: (1 - autocorrelation) * shift,
      lower: -limit, upper: limit
    ).solving()
  }

  /// The first observation, from the marginal distribution.
  private func start(_ chain: GaussianChain, shift: Double) -> [Double] {
    let marginal = Normal(mean: shift)
    return chain.rule.nodes.indices.map { chain.rule.weights[$0] * marginal.density(chain.rule.nodes[$0]) }
  }
}
