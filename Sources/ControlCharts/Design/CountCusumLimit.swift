import RealModule
import Statistics

/// The decision interval of a log-likelihood CUSUM of counts for a wanted in-control run length of both sums together, by seeded simulation.
///
/// Counts are drawn at the level of the baseline with the series' usual exposure; the records of the larger sum on many paths tell the run
/// length for every limit at once. Within about 2 %; counts leave only steps of run lengths.
enum CountCusumLimit {
  /// Observations that are simulated.
  static let budget = 3_000_000
  static let longest = 20_000.0

  static func limit(
    _ type: String, runLength: Double, series: ChartSeries, settings: ChartSettings
  ) throws(ControlChartError) -> Double {
    guard runLength <= longest else {
      throw .invalidParameter("arl", "The limits of counts are designed for run lengths up to 20,000.")
    }
    if (settings.parameters["fir"] ?? 0) > 0 {
      throw .invalidParameter("fir", "The limits of count CUSUMs are designed for sums that start at 0; leave fir or arl out.")
    }
    guard let step = try increments(type, series: series, settings: settings) else {
      throw .invalidParameter("arl", "There are too few points to design the limits from: give a longer baseline, or h.")
    }
    let length = max(200, Int(2 * runLength))
    var records = RunLengthRecords(length: length)
    for path in 0..<max(50, budget / length) {
      var stream = RandomStream(seed: 1, stream: UInt64(path))
      var upper = 0.0
      var lower = 0.0
      for time in 1...length {
        let parts = step(&stream)
        upper = max(0, upper + parts.up)
        lower = max(0, lower + parts.down)
        records.offer(max(upper, lower), at: time)
      }
      records.endPath()
    }
    return records.limit(runLength: runLength)
  }

  /// Draws one point and answers what it adds to the sums; nil where the baseline is too short to tell the level.
  private static func increments(
    _ type: String, series: ChartSeries, settings: ChartSettings
  ) throws(ControlChartError) -> ((inout RandomStream) -> (up: Double, down: Double))? {
    let fitted = try ChartRegistry.fit(type: type, series, settings: settings)
    guard let phase = fitted.phases.last, let ratio = phase.figures["ratio"], phase.centerLine.isFinite else { return nil }
    let sizes = (series.denominators ?? []).filter { $0 > 0 }
    if type == BernoulliCusumChart.id {
      let cases = series.kind == .proportion && !sizes.isEmpty ? min(max(1, Quantiles.median(sizes).rounded()), 1e6) : 1
      let probability = min(max(phase.centerLine, 1e-9), 1 - 1e-9)
      return { stream in
        let failures = Double(stream.binomial(trials: Int(cases), probability: probability))
        return (
          BernoulliCusumChart.increment(failures, cases - failures, probability, ratio),
          BernoulliCusumChart.increment(failures, cases - failures, probability, 1 / ratio)
        )
      }
    }
    let exposure = series.kind == .rate && !sizes.isEmpty ? Quantiles.median(sizes) : 1
    let mean = min(max(phase.centerLine * exposure, 1e-9), 1e9)
    let dispersion = type == NegativeBinomialCusumChart.id ? phase.figures["dispersion"] ?? 0 : 0
    return { stream in
      let expected = dispersion > 1e-9 ? stream.gamma(shape: 1 / dispersion, scale: dispersion * mean) : mean
      let count = Double(stream.poisson(mean: expected))
      return (
        NegativeBinomialCusumChart.increment(count, mean, dispersion, ratio),
        NegativeBinomialCusumChart.increment(count, mean, dispersion, 1 / ratio)
      )
    }
  }
}
