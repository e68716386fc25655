/// The coefficients of the four ARMA polynomials, in R's order: ar1…, ma1…, sar1…, sma1….
public struct ARIMACoefficients: Sendable, Equatable {
  /// φ₁…φ_p.
  public var ar: [Double]
  /// θ₁…θ_q.
  public var ma: [Double]
  /// Φ₁…Φ_P.
  public var seasonalAR: [Double]
  /// Θ₁…Θ_Q.
  public var seasonalMA: [Double]

  public init(ar: [Double] = [], ma: [Double] = [], seasonalAR: [Double] = [], seasonalMA: [Double] = []) {
    self.ar = ar
    self.ma = ma
    self.seasonalAR = seasonalAR
    self.seasonalMA = seasonalMA
  }

  /// Names and values, in R's order.
  public var named: [ModelParameter] {
    func list(_ prefix: String, _ values: [Double]) -> [ModelParameter] {
      values.enumerated().map { ModelParameter("\(prefix)\($0.offset + 1)", $0.element) }
    }
    return list("ar", ar) + list("ma", ma) + list("sar", seasonalAR) + list("sma", seasonalMA)
  }

  /// All coefficients in one vector, in R's order.
  var vector: [Double] { ar + ma + seasonalAR + seasonalMA }

  init(vector: some Collection<Double>, order: ARIMAOrder) {
    let all = Array(vector)
    var next = 0
    func take(_ count: Int) -> [Double] {
      defer { next += count }
      return Array(all[next..<(next + count)])
    }
    ar = take(order.p)
    ma = take(order.q)
    seasonalAR = take(order.seasonalP)
    seasonalMA = take(order.seasonalQ)
  }

  /// Whether the numbers of coefficients are those of the order.
  func fits(_ order: ARIMAOrder) -> Bool {
    ar.count == order.p && ma.count == order.q && seasonalAR.count == order.seasonalP && seasonalMA.count == order.seasonalQ
  }
}
