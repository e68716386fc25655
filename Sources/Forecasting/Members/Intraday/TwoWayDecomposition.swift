/// Trend, day profile and week-slot remainder of an intraday series, in turns.
struct TwoWayDecomposition: Sendable {
  /// The sum of both seasonal parts by place in the week; place = step modulo the week.
  let indices: [Double]
  /// The series less its seasonal parts.
  let adjusted: [Double]

  /// Three rounds: the trend is the moving average over a week at first, then over a day of the adjusted series; the day profile is
  /// the mean by time of day, a day weighing `dayDecay` times the next one; the rest the mean by place in the week, a week
  /// weighing `weekDecay` times the next.
  init(_ values: [Double], day m1: Int, week m2: Int, dayDecay: Double, weekDecay: Double) {
    let n = values.count
    let dayWeights = SeasonalAdjustment.weights(count: n, season: m1, decay: dayDecay)
    let weekWeights = SeasonalAdjustment.weights(count: n, season: m2, decay: weekDecay)
    var season = [Double](repeating: 0, count: m2)
    var z = values
    for round in 0..<3 {
      let trend =
        round == 0 ? ExtendedTrend.of(values, length: m2, slopeLength: m2) : ExtendedTrend.of(z, length: m1, slopeLength: m1)
      let day = SeasonalAdjustment.means(values, less: trend, season: m1, weights: dayWeights)
      var base = trend
      for t in 0..<n { base[t] += day[t % m1] }
      let week = SeasonalAdjustment.means(values, less: base, season: m2, weights: weekWeights)
      for j in 0..<m2 { season[j] = day[j % m1] + week[j] }
      for t in 0..<n { z[t] = values[t] - season[t % m2] }
    }
    indices = season
    adjusted = z
  }
}
