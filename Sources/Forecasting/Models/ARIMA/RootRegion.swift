/// Whether the roots of a polynomial lie outside a circle, by the recursion of the partial autocorrelations.
///
/// Source: Monahan (1984), Biometrika 71; Barndorff-Nielsen & Schou (1973), Journal of Multivariate Analysis 3.
enum RootRegion {
  /// Whether every root of 1 − Σ aᵢ zⁱ is larger than `radius` in modulus. With `sign` −1: of 1 + Σ aᵢ zⁱ.
  static func excludesDisc(of radius: Double = 1, _ coefficients: some Collection<Double>, sign: Double = 1) -> Bool {
    var a = [Double]()
    var power = sign
    for value in coefficients {
      power *= radius
      a.append(value * power)
    }
    var work = a
    for j in stride(from: a.count - 1, through: 0, by: -1) {
      let last = a[j]
      guard abs(last) < 1 else { return false }
      for k in 0..<j { work[k] = (a[k] + last * a[j - 1 - k]) / (1 - last * last) }
      for k in 0..<j { a[k] = work[k] }
    }
    return true
  }
}
