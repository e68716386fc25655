/// Finds out which of the season lengths that a frequency suggests are really in a series.
///
/// A season is kept when the autocorrelation at its lag, after differencing away the trend, exceeds the 90 % bound of a series
/// without that season: the test of the M4 competition's Naive2 (Makridakis, Spiliotis & Assimakopoulos 2020, International Journal
/// of Forecasting 36). A longer season is tested on what is left once the shorter ones' means are taken off, step by step and by the means
/// of whole shorter cycles: a Monday that is busier all day long shows in seven days, and drowns in the memory of 288 steps a day.
public enum SeasonDetection {
  /// Those of `candidates` that the data bear out, ascending. A season needs at least two and a half cycles of data.
  public static func seasons(in values: [Double], candidates: [Int]) -> [Int] {
    var found: [Int] = []
    var rest = values
    for season in candidates.sorted() where season >= 2 && season != found.last {
      guard 2 * values.count >= 5 * season, isSeasonal(rest, season: season) || isSeasonal(rest, season: season, byCyclesOf: found.last)
      else { continue }
      found.append(season)
      let means = ETSStart.indices(values: rest, length: season, multiplicative: false)
      for t in rest.indices { rest[t] -= means[t % season] }
    }
    return found
  }

  /// The season lengths that calendars suggest for a step of so many seconds: `[24, 168]` for hours, `[7]` for days, `[52]`
  /// for weeks, `[12]` for months; empty for other steps.
  public static func candidates(stepSeconds: Double) -> [Int] {
    let day = 86_400.0
    if stepSeconds <= 0 { return [] }
    if stepSeconds < day {
      let perDay = (day / stepSeconds).rounded()
      guard perDay >= 2, perDay <= 1440, abs(perDay * stepSeconds - day) < 1 else { return [] }
      return [Int(perDay), 7 * Int(perDay)]
    }
    if stepSeconds < 1.5 * day { return [7] }
    if stepSeconds > 6.5 * day, stepSeconds < 7.5 * day { return [52] }
    if stepSeconds > 27.5 * day, stepSeconds < 31.5 * day { return [12] }
    if stepSeconds > 88 * day, stepSeconds < 93 * day { return [4] }
    return []
  }

  /// Whether the means of whole cycles of a shorter season, a few of which make the longer one, repeat with it.
  private static func isSeasonal(_ values: [Double], season: Int, byCyclesOf shorter: Int?) -> Bool {
    guard let shorter, season % shorter == 0, season / shorter <= 14 else { return false }
    let means = stride(from: 0, to: values.count, by: shorter).map { start in
      let observed = values[start..<min(start + shorter, values.count)].filter { !$0.isNaN }
      return observed.isEmpty ? .nan : observed.reduce(0, +) / Double(observed.count)
    }
    return isSeasonal(means, season: season / shorter)
  }

  /// Whether the autocorrelation at lag `season` is significant at 90 %.
  static func isSeasonal(_ values: [Double], season m: Int) -> Bool {
    // A desk that is open for a third of the day has a third of a season's values in every season.
    let observed = Double(values.count { !$0.isNaN }) / Double(max(1, values.count))
    let trend = CentredMovingAverage.of(values, length: m, least: 0.5 * observed)
    let detrended = values.indices.map { values[$0] - trend[$0] }
    guard let correlation = Autocorrelation.of(detrended, lag: m) else { return false }
    var sum = 0.0
    // Bartlett's variance by the lags below the season; detrending by a moving average makes them small and negative.
    for lag in 1..<m {
      let r = Autocorrelation.of(detrended, lag: lag) ?? 0
      sum += r * r
      if lag >= 48 { break }
    }
    let bound = 1.645 * ((1 + 2 * sum) / Double(values.count)).squareRoot()
    return correlation > bound
  }
}
