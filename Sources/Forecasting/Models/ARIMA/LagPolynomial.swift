/// Products of polynomials in the backshift operator.
enum LagPolynomial {
  /// Writes the lag coefficients 1…n of (1 + s Σ aᵢ Bⁱ)(1 + s Σ bⱼ B^{mj}), times s, into `product` from `first` on; those beyond become 0.
  /// With s = −1 these are the φ of φ(B)Φ(B^m), with s = 1 the θ of θ(B)Θ(B^m). The a and b are ranges of `x`.
  static func multiply(
    _ x: Span<Double>, _ a: Range<Int>, _ b: Range<Int>, season m: Int, sign s: Double, into product: inout [Double], from first: Int
  ) {
    for k in first..<product.count { product[k] = 0 }
    for i in 0..<a.count { product[first + i] += x[a.lowerBound + i] }
    for j in 0..<b.count {
      let place = first + (j + 1) * m - 1
      let value = x[b.lowerBound + j]
      product[place] += value
      for i in 0..<a.count { product[place + 1 + i] += s * x[a.lowerBound + i] * value }
    }
  }

  /// The coefficients δ₁… with (1−B)^d (1−B^m)^D = 1 − Σ δⱼ Bʲ.
  static func differencing(d: Int, seasonalD: Int, season m: Int) -> [Double] {
    var full = [1.0]
    func difference(lag: Int) {
      var next = full + [Double](repeating: 0, count: lag)
      for k in full.indices { next[k + lag] -= full[k] }
      full = next
    }
    for _ in 0..<d { difference(lag: 1) }
    for _ in 0..<seasonalD { difference(lag: m) }
    return full.dropFirst().map { -$0 }
  }

  /// `values` differenced d times at lag 1 and D times at the season; NaN where a value that it takes is missing. Shorter by d + mD.
  static func difference(_ values: [Double], order: ARIMAOrder, season m: Int) -> [Double] {
    var result = values
    func apply(_ lag: Int) {
      guard result.count > lag else {
        result = []
        return
      }
      result = (lag..<result.count).map { result[$0] - result[$0 - lag] }
    }
    for _ in 0..<order.seasonalD { apply(m) }
    for _ in 0..<order.d { apply(1) }
    return result
  }
}
