/// What a chart of several measures carries along from point to point, for charts that find small lasting shifts.
///
/// The frame is the same for all: baseline, limit, distances by the covariance, missing points, which leave the memory as it is.
protocol MultivariateMemory {
  /// Stable name in requests.
  static var id: String { get }
  /// Name for people.
  static var title: String { get }
  /// The chart's own parameter by name, such as λ.
  var figures: [String: Double] { get }
  /// The statistic expected of an in-control process after some time.
  var expected: Double { get }
  /// The control limit for a wanted in-control average run length of `variables` measures.
  func limit(averageRunLength: Double, variables: Int) throws(ControlChartError) -> Double
  /// Takes in how far a point lies from the centre, in units of its precision; gives the statistic and what each measure adds to it.
  mutating func take(_ deviation: [Double], _ distance: Mahalanobis) -> (statistic: Double, contributions: [Double])
}

extension MultivariateMemory {
  /// Fits and judges the chart of a series from an empty memory. The control limit is designed for `settings.averageRunLength` unless it is
  /// given.
  func fit(_ series: MultivariateSeries, settings: MultivariateSettings) throws(ControlChartError) -> FittedMultivariateChart {
    let order = series.variables.count
    let limit =
      if let given = settings.limit { given } else { try self.limit(averageRunLength: settings.averageRunLength, variables: order) }
    let baseline = MultivariateBaseline(series, settings: settings)
    var assembly = MultivariateAssembly(id: Self.id, title: Self.title, series: series, baseline: baseline)
    assembly.limits["upper_control_limit"] = limit
    assembly.figures = figures
    guard baseline.isEnough(order: order, grouped: series.subgroups != nil) else {
      assembly.notes.append(HotellingChart.tooShort(baseline, order: order))
      return assembly.finish(judged: false)
    }
    let distance = try Mahalanobis(covariance: baseline.covariance, variables: series.variables)
    var memory = self
    for point in 0..<series.count {
      guard let mean = baseline.means[point] else { continue }
      let root = baseline.sizes[point].squareRoot()
      let taken = memory.take(mean.indices.map { (mean[$0] - baseline.center[$0]) * root }, distance)
      assembly.statistic[point] = taken.statistic
      assembly.contributions[point] = taken.contributions
      assembly.limit[point] = limit
      assembly.expected[point] = expected
    }
    return assembly.finish(judged: true)
  }
}
