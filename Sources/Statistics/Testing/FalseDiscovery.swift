/// Adjusted p-values for many tests at once: a test is rejected at level q when its adjusted p-value is at most q.
public enum FalseDiscovery {
  /// Adjusted p-values of Benjamini & Hochberg: the share of false alarms among the alarms is at most q on average when the tests are
  /// independent or positively dependent. NaN (no test) stays NaN and does not count.
  ///
  /// Source: Y. Benjamini & Y. Hochberg (1995), JRSS B 57; as adjusted p-values, D. Yekutieli & Y. Benjamini (1999), JSPI 82.
  public static func benjaminiHochberg(_ pValues: [Double]) -> [Double] { adjusted(pValues) { _ in 1 } }

  /// Adjusted p-values of Benjamini & Yekutieli: as above for tests with any dependence, at the price of a factor 1 + 1/2 + … + 1/m.
  ///
  /// Source: Y. Benjamini & D. Yekutieli (2001), Annals of Statistics 29, theorem 1.3.
  public static func benjaminiYekutieli(_ pValues: [Double]) -> [Double] {
    adjusted(pValues) { count in (0..<count).reduce(0.0) { $0 + 1 / Double($1 + 1) } }
  }

  private static func adjusted(_ pValues: [Double], factor: (Int) -> Double) -> [Double] {
    let order = pValues.indices.filter { !pValues[$0].isNaN }.sorted { (pValues[$0], $0) > (pValues[$1], $1) }
    var result = [Double](repeating: .nan, count: pValues.count)
    let scale = factor(order.count) * Double(order.count)
    var least = 1.0
    // From the largest p-value down, so that a smaller p-value never gets a larger adjusted one.
    for (position, index) in order.enumerated() {
      least = min(least, scale * pValues[index] / Double(order.count - position))
      result[index] = least
    }
    return result
  }
}
