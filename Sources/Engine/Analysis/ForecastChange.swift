/// What a forecast comes to against as many periods before it.
struct ForecastChange {
  /// More or less, as a share of what was; nil where the two do not compare. Only whole seasons do: seven morning hours beside seven night
  /// hours say nothing.
  let share: Double?

  init(mean: [Double], history: [Double], season: Int) {
    let recent = history.suffix(mean.count)
    let known = recent.reduce(0) { $1.isNaN ? $0 : $0 + $1 }
    guard recent.count == mean.count, known > 0, season > 0, mean.count % season == 0 else {
      share = nil
      return
    }
    share = mean.reduce(0) { $1.isNaN ? $0 : $0 + $1 } / known - 1
  }
}
