/// The whole days of an intraday series by steps.
struct DayTable {
  let values: [Double]
  let stepsPerDay: Int
  let daysPerWeek: Int
  let dayCount: Int

  init(_ matrix: DayMatrix) {
    values = matrix.values
    stepsPerDay = matrix.stepsPerDay
    daysPerWeek = matrix.daysPerWeek
    dayCount = matrix.dayCount
  }

  subscript(day: Int, step: Int) -> Double { values[day * stepsPerDay + step] }

  /// The sums over days. A day with missing steps is scaled up by the share that the profile gives to the steps it has; missing
  /// when that is under half.
  func totals(profile: DayProfile) -> [Double] {
    (0..<dayCount).map { day in
      let phase = day % daysPerWeek
      var sum = 0.0
      var share = 0.0
      var missing = 0
      for j in 0..<stepsPerDay {
        let value = self[day, j]
        if value.isNaN {
          missing += 1
        } else {
          sum += value
          share += profile.shares[phase * stepsPerDay + j]
        }
      }
      if missing == 0 { return sum }
      return share >= 0.5 ? sum / share : .nan
    }
  }
}
