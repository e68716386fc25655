/// Size, mean and spread of one rational subgroup; missing measurements are left out.
struct SubgroupSummary {
  /// Measurements that are not missing.
  let size: Int
  /// NaN without measurements.
  let mean: Double
  /// NaN for fewer than two measurements.
  let range: Double
  /// Sum of squared deviations from the mean.
  let squares: Double

  init(_ measurements: [Double]) {
    var count = 0
    var sum = 0.0
    var least = Double.infinity
    var most = -Double.infinity
    for value in measurements where !value.isNaN {
      count += 1
      sum += value
      least = min(least, value)
      most = max(most, value)
    }
    let mean = sum / Double(count)
    var squares = 0.0
    for value in measurements where !value.isNaN { squares += (value - mean) * (value - mean) }
    size = count
    self.mean = mean
    range = count > 1 ? most - least : .nan
    self.squares = squares
  }

  /// The mean of each point's subgroup, or its value where the series has none; NaN where it is missing.
  static func means(of series: ChartSeries) -> [Double] {
    series.subgroups.map { $0.map { SubgroupSummary($0).mean } } ?? series.ratios
  }

  /// All measurements behind the points that set a phase's limits.
  static func measurements(_ phase: PhaseInput) -> [Double] {
    guard let subgroups = phase.series.subgroups else { return phase.baseline.map { phase.statistic[$0] } }
    return phase.baseline.flatMap { subgroups[$0].filter { !$0.isNaN } }
  }

  /// With n − 1 in the denominator; NaN for fewer than two measurements.
  var standardDeviation: Double { size > 1 ? (squares / Double(size - 1)).squareRoot() : .nan }
}
