/// Where the same period of earlier years lies in a series.
struct FarringtonYears {
  let options: FarringtonOptions
  /// The first day of each period, in days since 1970-01-01, ascending; nil when a year always has `options.period` periods.
  let days: [Int]?

  /// The positions of `now` and of the same period 1, 2, … years earlier, as far as whole windows exist.
  ///
  /// By dates it is the period that starts closest to the same date, so that 52 weeks do not drift away from the season.
  func positions(of now: Int) -> [Int] {
    var result = [now]
    for year in stride(from: 1, through: options.b, by: 1) {
      guard let position = position(of: now, yearsBack: year), position - options.w >= 0 else { break }
      result.append(position)
    }
    return result
  }

  private func position(of now: Int, yearsBack: Int) -> Int? {
    guard let days, days.indices.contains(now) else { return now - yearsBack * options.period }
    let wanted = CivilYears.back(days[now], years: yearsBack)
    var low = 0
    var high = now
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return days[low] == wanted ? low : nil }
    return wanted - days[low - 1] < days[low] - wanted ? low - 1 : low
  }
}
