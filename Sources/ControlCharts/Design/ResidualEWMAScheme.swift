import Statistics

/// The EWMA with fixed limits of the standardised residuals of AR(1) data; shifts are counted in marginal standard deviations of the data.
///
/// In control it is the EWMA of independent observations; after a shift the first residual carries all of it, the later ones only the part
/// that the autocorrelation does not explain (`ResidualShift`).
public struct ResidualEWMAScheme: ControlScheme, Equatable {
  public var ewma: EWMAScheme
  public var autocorrelation: Double
  /// Nil for single observations; the size of independent batches otherwise, over which the shift of the residuals is averaged
  /// (Knoth & Schmid 2002, Statistica Neerlandica 56).
  public var batchSize: Int?

  public init(ewma: EWMAScheme, autocorrelation: Double, batchSize: Int? = nil) {
    self.ewma = ewma
    self.autocorrelation = autocorrelation
    self.batchSize = batchSize
  }

  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double {
    let residual = try residual(shift)
    if let batchSize { return try ewma.averageRunLength(shift: residual.batchMean(size: batchSize)) }
    return try ewma.averageRunLength(first: residual.shift, then: residual.lasting)
  }

  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    let residual = try residual(shift)
    if let batchSize { return try ewma.runLengthDistribution(shift: residual.batchMean(size: batchSize)) }
    return try ewma.runLengthDistribution(first: residual.shift, then: residual.lasting)
  }

  private func residual(_ shift: Double) throws(ControlChartError) -> ResidualShift {
    try SchemeCheck.within("phi", autocorrelation, -0.999...0.999)
    guard (batchSize ?? 1) > 0 else { throw .invalidParameter("n", "A batch has at least one observation.") }
    return ResidualShift(autocorrelation: autocorrelation, shift: shift)
  }
}
