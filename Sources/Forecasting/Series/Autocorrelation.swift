/// The sample autocorrelation function.
public enum Autocorrelation {
  /// The autocorrelation at `lag`, over the pairs that are observed, as in R's `acf` (about the overall mean; the sum over pairs divided by
  /// their number plus the lag). Nil
  /// for a constant series or a lag out of range.
  public static func of(_ values: [Double], lag: Int) -> Double? {
    guard lag >= 0, lag < values.count else { return nil }
    var sum = 0.0
    var count = 0.0
    for value in values where !value.isNaN {
      sum += value
      count += 1
    }
    guard count > 1 else { return nil }
    let mean = sum / count
    var variance = 0.0
    var covariance = 0.0
    var pairs = 0.0
    for t in values.indices where !values[t].isNaN {
      variance += (values[t] - mean) * (values[t] - mean)
      if t >= lag, !values[t - lag].isNaN {
        covariance += (values[t] - mean) * (values[t - lag] - mean)
        pairs += 1
      }
    }
    guard variance > 0, pairs > 0 else { return nil }
    // Without gaps both divisors are n.
    return covariance / (pairs + Double(lag)) / (variance / count)
  }
}
