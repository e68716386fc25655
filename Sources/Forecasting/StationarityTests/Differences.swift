/// Differences of a series.
public enum Differences {
  /// The change over `lag` steps, `lag` values fewer than there were; missing where either value is. Empty when there are too few.
  public static func of(_ values: [Double], lag: Int = 1) -> [Double] {
    guard lag >= 1, values.count > lag else { return [] }
    return (lag..<values.count).map { values[$0] - values[$0 - lag] }
  }

  /// Whether all values that are observed are the same, up to rounding.
  static func isConstant(_ values: [Double]) -> Bool {
    var first = Double.nan
    for value in values where !value.isNaN {
      if first.isNaN { first = value }
      if abs(value - first) > 1e-12 * max(abs(first), abs(value)) { return false }
    }
    return true
  }
}
