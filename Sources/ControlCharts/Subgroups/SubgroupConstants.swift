import Statistics

/// The constants d2, d3 and c4 of each subgroup size that occurs, computed once.
struct SubgroupConstants {
  private var ranges: [Int: ShewhartConstants] = [:]
  private var deviations: [Int: Double] = [:]

  /// Constants for the sizes of `summaries`; those of the range only where `ranges` is set, since they cost an integral each.
  init(_ summaries: [SubgroupSummary], ranges: Bool) {
    for size in Set(summaries.map(\.size)) {
      deviations[size] = ShewhartConstants.c4(Double(size))
      if ranges { self.ranges[size] = ShewhartConstants(n: size) }
    }
  }

  /// Mean and standard deviation of the relative range R/σ; NaN for sizes outside 2...1000, where the range is no measure of spread.
  func range(_ size: Int) -> (mean: Double, standardDeviation: Double) {
    guard let constants = ranges[size] else { return (.nan, .nan) }
    return (constants.d2, constants.d3)
  }

  /// Mean and standard deviation of s/σ; NaN for a size below 2.
  func deviation(_ size: Int) -> (mean: Double, standardDeviation: Double) {
    let c4 = deviations[size] ?? ShewhartConstants.c4(Double(size))
    return (c4, max(0, 1 - c4 * c4).squareRoot())
  }
}
