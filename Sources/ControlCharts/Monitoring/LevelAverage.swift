import RealModule

/// A running average of a monitored series' scores, which sees shifts of the level: the smaller its weight the smaller the shift.
struct LevelAverage {
  /// The weights of the averages that watch together, for shifts of about half a standard deviation, one and two.
  static let weights = [0.05, 0.12, 0.32]
  /// Where in `weights` the slow, the middle and the fast average stand.
  static let slow = 0
  static let middle = 1
  static let fast = 2

  let weight: Double
  private(set) var value = 0.0
  /// The average of the periods' rows over their standard deviations: how errors of the columns add up in the average.
  private(set) var row: [Double]

  init(weight: Double, width: Int) {
    self.weight = weight
    row = [Double](repeating: 0, count: width)
  }

  /// Takes in the score of a period and the entries `range` of `rows` that are no calendar effects, over the score's standard deviation.
  mutating func add(_ score: Double, _ rows: MonitorRows, _ index: Int, deviation: Double) {
    value += weight * (score - value)
    for column in row.indices { row[column] *= 1 - weight }
    for entry in rows.starts[index]..<rows.starts[index + 1] where rows.columns[entry] < rows.firstEffect {
      row[rows.columns[entry]] += weight * rows.values[entry] / deviation
    }
  }

  mutating func restart() {
    value = 0
    for column in row.indices { row[column] = 0 }
  }
}
