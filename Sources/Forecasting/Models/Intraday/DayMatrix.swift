/// An intraday series as days by steps, with the day that its end may lie in.
///
/// Days that the record leaves out without a gap (`WeekAlignment`) are put in as missing rows, so that row modulo the week is the weekday.
struct DayMatrix: Sendable {
  let stepsPerDay: Int
  let daysPerWeek: Int
  /// Whole days row by row, missing values NaN.
  let values: [Double]
  /// What is known of the day after the last row; empty where the series ends with a day.
  let today: [Double]
  /// The values before the first whole day, left out.
  let lead: Int
  /// Which rows stand for days of the record, oldest first.
  let recorded: [Int]

  /// The most days kept: half a year is enough for a profile, and more would be of another time.
  private static let mostDays = 183

  /// Nil where the series has no day and week, or fewer than `fewestWeeks` whole weeks. `keepsAll` for more than the last half year.
  init?(_ series: ForecastSeries, fewestWeeks: Int, keepsAll: Bool = false) {
    guard let day = series.stepsPerDay, let week = series.stepsPerWeek else { return nil }
    self.init(
      values: series.values, startStep: series.startStep, day: day, week: week, fewestWeeks: fewestWeeks, keepsAll: keepsAll)
  }

  /// `first` is where the first day kept begins, for a matrix that has been made before of less of the series.
  init?(
    values all: [Double], startStep: Int, day: Int, week: Int, fewestWeeks: Int, keepsAll: Bool = false, from first: Int? = nil
  ) {
    guard day >= 2, week > day, week % day == 0 else { return nil }
    stepsPerDay = day
    daysPerWeek = week / day
    let offset = (day - startStep % day) % day
    guard all.count >= offset + fewestWeeks * week else { return nil }
    let days = (all.count - offset) / day
    let kept =
      first.map { (all.count - $0) / day } ?? (keepsAll ? days : min(days, max(Self.mostDays, 4 * daysPerWeek)))
    guard kept > 0, kept <= days else { return nil }
    lead = offset + (days - kept) * day
    let end = lead + kept * day
    today = Array(all[end...])
    let rows = Array(all[lead..<end])
    guard rows.contains(where: { !$0.isNaN }) else { return nil }
    let complete = SeriesCompletion.of(rows, season: week)
    let scale = VarianceScale(values: complete, rangeReach: 0.7)
    let skips = WeekAlignment.skips(in: scale.scaled(complete), stepsPerDay: day, daysPerWeek: daysPerWeek)
    values = WeekAlignment.realigned(rows, skips: skips, stepsPerDay: day)
    var recorded: [Int] = []
    var row = 0
    var next = 0
    for d in 0..<kept {
      if next < skips.count, skips[next].position == d * day {
        row += skips[next].days
        next += 1
      }
      recorded.append(row)
      row += 1
    }
    self.recorded = recorded
  }

  var dayCount: Int { values.count / stepsPerDay }

  /// One value a row and step, as one value a value of the series: NaN for what was left out at the start, `today` at the end.
  func unrolled(_ column: [Double], today: [Double]) -> [Double] {
    var result = [Double](repeating: .nan, count: lead)
    for row in recorded { result += column[(row * stepsPerDay)..<((row + 1) * stepsPerDay)] }
    return result + today
  }
}
