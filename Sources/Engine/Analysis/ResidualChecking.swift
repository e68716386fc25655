import Timeline

/// Residuals as the check of a forecast shows them: in time, with their autocorrelation, distribution, and mean by hour of the week.
struct ResidualChecking {
  let axis: TimeAxis
  let values: [Double]
  let fitted: [Double]

  /// Fewer residuals say nothing.
  private static let fewest = 8
  private static let mostLags = 48

  /// Nil where the model has too few one-step forecasts inside the data.
  func check() -> ResidualCheck? {
    let residuals = values.indices.map { $0 < fitted.count ? values[$0] - fitted[$0] : .nan }
    let known = residuals.filter(\.isFinite)
    guard known.count >= Self.fewest, let first = residuals.firstIndex(where: \.isFinite) else { return nil }
    let count = Double(known.count)
    let mean = known.reduce(0) { $0 + $1 / count }
    let deviation = (known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) / count }).squareRoot()
    let (edges, counts) = Self.histogram(known, mean: mean, deviation: deviation)
    let (rows, says) = week(residuals)
    return ResidualCheck(
      ds: (first..<residuals.count).map(axis.label), values: Array(residuals[first...]),
      autocorrelation: Self.autocorrelation(residuals, mean: mean), bound: 1.96 / count.squareRoot(), edges: edges, counts: counts,
      mean: mean,
      standardDeviation: deviation, byWeek: rows, says: says)
  }

  private static func autocorrelation(_ residuals: [Double], mean: Double) -> [Double] {
    let known = residuals.count { $0.isFinite }
    let lags = min(mostLags, known / 4)
    var whole = 0.0
    for value in residuals where value.isFinite { whole += (value - mean) * (value - mean) }
    guard lags >= 1, whole > 0, whole.isFinite else { return [] }
    return (1...lags).map { lag in
      var sum = 0.0
      for t in lag..<residuals.count where residuals[t].isFinite && residuals[t - lag].isFinite {
        sum += (residuals[t] - mean) * (residuals[t - lag] - mean)
      }
      return sum / whole
    }
  }

  /// Half a standard deviation a bin over four on either side; what lies beyond is in the outermost.
  private static func histogram(_ known: [Double], mean: Double, deviation: Double) -> (edges: [Double], counts: [Int]) {
    guard deviation > 0, deviation.isFinite else { return ([], []) }
    let bins = 16
    var counts = [Int](repeating: 0, count: bins)
    for value in known {
      let place = ((value - mean) / deviation + 4) * 2
      counts[min(bins - 1, max(0, Int(min(max(place, 0), Double(bins)))))] += 1
    }
    return ((0...bins).map { mean + (Double($0) / 2 - 4) * deviation }, counts)
  }

  private static let weekdays = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"]

  /// Steps of a day; nil for series without days.
  private var perDay: Int? {
    switch axis.frequency {
    case .day: 1
    case .minutes(let minutes) where minutes > 0 && 1440 % minutes == 0: 1440 / minutes
    default: nil
    }
  }

  private func week(_ residuals: [Double]) -> (rows: [ResidualCheck.Row], says: String) {
    guard let perDay else { return ([], Self.overall(residuals, values)) }
    let slots = 7 * perDay
    var sums = [Double](repeating: 0, count: slots)
    var squares = sums
    var actual = sums
    var counts = sums
    for t in residuals.indices where residuals[t].isFinite {
      let slot = axis.slot(at: t, season: slots)
      sums[slot] += residuals[t]
      squares[slot] += residuals[t] * residuals[t]
      actual[slot] += values[t]
      counts[slot] += 1
    }
    let rows = (0..<7).map { day in
      ResidualCheck.Row(
        percent: (0..<perDay).map { step in
          let slot = day * perDay + step
          return actual[slot] > 0 ? (1000 * sums[slot] / actual[slot]).rounded() / 10 : .nan
        })
    }
    // Blocks of up to three hours of one weekday, or whole weekdays.
    let perHour = max(1, perDay / 24)
    let lengths = perDay == 1 ? [1] : [perDay, 3 * perHour, 2 * perHour].filter { $0 <= perDay }
    var best: (day: Int, from: Int, length: Int, share: Double, evidence: Double)?
    for day in 0..<7 {
      for length in lengths {
        for from in stride(from: 0, through: perDay - length, by: perHour) {
          let block = (day * perDay + from)..<(day * perDay + from + length)
          let n = block.reduce(0) { $0 + counts[$1] }
          let sum = block.reduce(0) { $0 + sums[$1] }
          let volume = block.reduce(0) { $0 + actual[$1] }
          let square = block.reduce(0) { $0 + squares[$1] }
          guard n >= 4, volume > 0, square > 0 else { continue }
          let evidence = abs(sum) / square.squareRoot()
          if evidence > best?.evidence ?? 0 { best = (day, from, length, sum / volume, evidence) }
        }
      }
    }
    // Many blocks are looked at: chance alone reaches three standard errors somewhere.
    guard let best, best.evidence >= 3.5, abs(best.share) >= 0.01 else {
      return (rows, "No \(perDay == 1 ? "weekday" : "hour of the week") is over- or under-forecast by more than chance.")
    }
    let minutes = 1440 / perDay
    func clock(_ step: Int) -> String {
      let hour = step * minutes / 60
      return hour < 10 ? "0\(hour)" : "\(hour)"
    }
    let hours = best.length == perDay ? "" : " \(clock(best.from))–\(clock(best.from + best.length))"
    return (
      rows,
      "\(Self.weekdays[best.day])\(hours) are \(best.share > 0 ? "under" : "over")-forecast by \(Phrase.percent((abs(best.share) * 1000).rounded() / 1000))."
    )
  }

  private static func overall(_ residuals: [Double], _ values: [Double]) -> String {
    var sum = 0.0
    var square = 0.0
    var volume = 0.0
    for t in residuals.indices where residuals[t].isFinite {
      sum += residuals[t]
      square += residuals[t] * residuals[t]
      volume += abs(values[t])
    }
    guard square > 0, volume > 0, abs(sum) / square.squareRoot() >= 2.5 else {
      return "The forecasts are on the whole neither too high nor too low."
    }
    return "On the whole \(sum > 0 ? "under" : "over")-forecast by \(Phrase.percent((abs(sum / volume) * 1000).rounded() / 1000))."
  }
}
