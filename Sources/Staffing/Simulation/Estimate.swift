import RealModule
import Statistics

/// A simulated figure with its uncertainty.
public struct Estimate: Equatable, Sendable {
  /// The figure.
  public var value: Double
  /// Its standard error; `infinity` where there is too little to tell.
  public var standardError: Double
  /// Degrees of freedom of Student's t for its interval.
  public var degreesOfFreedom: Double

  public init(value: Double, standardError: Double, degreesOfFreedom: Double) {
    self.value = value
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The interval that covers the true figure with probability `confidence` (above 0 and below 1; another value gives the whole line).
  public func interval(_ confidence: Double = 0.95) -> (lower: Double, upper: Double) {
    guard confidence > 0, confidence < 1, standardError.isFinite, degreesOfFreedom > 0 else { return (-.infinity, .infinity) }
    if standardError == 0 { return (value, value) }
    let reach = StudentT(degreesOfFreedom: degreesOfFreedom).quantile(0.5 + confidence / 2) * standardError
    return (value - reach, value + reach)
  }
}

extension Estimate {
  /// The ratio ΣX/ΣY from the sums of independent replications or of consecutive batches; 0 where ΣY is 0.
  ///
  /// The standard error follows from the residuals X − RY of the classical ratio estimator. For batches (`inOrder`) it is widened by
  /// √((1+ρ)/(1−ρ)) where neighbouring residuals have a positive correlation ρ: batches that are too short to be independent.
  ///
  /// Source: A. M. Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.5; the correction as in A. Tafazzoli, J. R. Wilson,
  /// E. K. Lada and N. M. Steiger (2011), "Performance of Skart", INFORMS Journal on Computing 23, section 2.
  static func ratio(_ numerators: [Double], over denominators: [Double], inOrder: Bool = false) -> Estimate {
    let count = Double(min(numerators.count, denominators.count))
    let top = numerators.reduce(0, +)
    let bottom = denominators.reduce(0, +)
    guard bottom > 0, top.isFinite else {
      return Estimate(value: bottom > 0 ? top / bottom : 0, standardError: .infinity, degreesOfFreedom: 0)
    }
    let ratio = top / bottom
    guard count >= 2 else { return Estimate(value: ratio, standardError: .infinity, degreesOfFreedom: 0) }
    var squares = 0.0
    var products = 0.0
    var last = 0.0
    for (numerator, denominator) in zip(numerators, denominators) {
      let residual = numerator - ratio * denominator
      squares += residual * residual
      products += residual * last
      last = residual
    }
    let meanBottom = bottom / count
    var variance = squares / (count - 1) / count / (meanBottom * meanBottom)
    if inOrder, squares > 0 {
      // The lag-one correlation of few batches is biased down by about 1/b.
      let correlation = min(0.8, products / squares + 1 / count)
      if correlation > 0 { variance *= (1 + correlation) / (1 - correlation) }
    }
    return Estimate(value: ratio, standardError: variance.squareRoot(), degreesOfFreedom: count - 1)
  }
}
