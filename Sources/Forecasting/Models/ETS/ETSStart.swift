/// Heuristic initial states: seasonal indices by classical decomposition, level and slope from the first observations.
///
/// Source: Hyndman et al. (2008), section 2.6.1, with indices over the whole series in place of its first years.
enum ETSStart {
  static func states(values: [Double], form: ETSForm, length: Int) -> ETSState {
    let m = length
    var adjusted = values
    var season: [Double] = []
    if form.isSeasonal {
      season = indices(values: values, length: m, multiplicative: form.season == .multiplicative)
      for t in adjusted.indices {
        if form.season == .multiplicative { adjusted[t] /= season[t % m] } else { adjusted[t] -= season[t % m] }
      }
    }
    // Level and slope by regression on the first ten observations, or one season of them if that is more.
    let span = max(10, form.isSeasonal ? m : 0)
    var head: [(time: Double, value: Double)] = []
    for (t, value) in adjusted.enumerated() where !value.isNaN {
      head.append((Double(t + 1), value))
      if head.count == span { break }
    }
    let n = Double(head.count)
    let meanTime = head.reduce(0) { $0 + $1.time } / n
    let meanValue = head.reduce(0) { $0 + $1.value } / n
    guard form.hasTrend, head.count >= 2 else { return ETSState(level: meanValue, slope: 0, season: season) }
    var cross = 0.0
    var square = 0.0
    for (time, value) in head {
      cross += (time - meanTime) * (value - meanValue)
      square += (time - meanTime) * (time - meanTime)
    }
    let slope = cross / square
    var state = ETSState(level: meanValue - slope * meanTime, slope: slope, season: season)
    if form.needsPositiveData, !(state.level > 0.1 * meanValue) {
      state.level = meanValue
      state.slope = 0
    }
    return state
  }

  /// Seasonal indices: deviations from (or ratios to) a centred moving average over one season, averaged by slot, centred.
  static func indices(values: [Double], length m: Int, multiplicative: Bool) -> [Double] {
    let trend = CentredMovingAverage.of(values, length: m)
    var sums = [Double](repeating: 0, count: m)
    var counts = [Int](repeating: 0, count: m)
    for t in values.indices {
      let deviation = multiplicative ? values[t] / trend[t] : values[t] - trend[t]
      if deviation.isFinite {
        sums[t % m] += deviation
        counts[t % m] += 1
      }
    }
    var season = (0..<m).map { counts[$0] > 0 ? sums[$0] / Double(counts[$0]) : (multiplicative ? 1 : 0) }
    let mean = season.reduce(0, +) / Double(m)
    for j in 0..<m {
      if multiplicative {
        season[j] = mean > 0 ? max(season[j] / mean, 0.01) : 1
      } else {
        season[j] -= mean
      }
    }
    return season
  }
}
