import Statistics

/// Tests of whether the first autocorrelations of a series are zero together.
public struct PortmanteauTest: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Box & Pierce (1970), JASA 65.
    case boxPierce
    /// Ljung & Box (1978), Biometrika 65.
    case ljungBox
  }

  public let statistic: Double
  /// Lags less fitted coefficients.
  public let degreesOfFreedom: Int
  /// The probability of such a statistic in white noise.
  public let pValue: Double

  /// - Parameters:
  ///   - lags: how many autocorrelations are summed.
  ///   - fittedCoefficients: how many coefficients the model had whose residuals these are.
  /// Nil for a constant series or without degrees of freedom.
  public init?(_ values: [Double], lags: Int, kind: Kind = .ljungBox, fittedCoefficients: Int = 0) {
    let count = values.reduce(0) { $1.isNaN ? $0 : $0 + 1 }
    guard lags >= 1, lags > fittedCoefficients, fittedCoefficients >= 0 else { return nil }
    let n = Double(count)
    var sum = 0.0
    for lag in 1...lags {
      guard let r = Autocorrelation.of(values, lag: lag) else { return nil }
      sum += kind == .boxPierce ? n * r * r : n * (n + 2) * r * r / (n - Double(lag))
    }
    statistic = sum
    degreesOfFreedom = lags - fittedCoefficients
    pValue = 1 - ChiSquared(degreesOfFreedom: Double(degreesOfFreedom)).cumulative(sum)
  }
}
