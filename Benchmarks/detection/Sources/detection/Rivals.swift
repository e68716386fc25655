import ControlCharts
import RealModule

/// What is usual: limits from the history's mean and moving range, as it is or with the weekday means taken out.
enum Rivals {
  static func flags(_ name: String, _ series: SimulatedSeries) -> [Bool] {
    let history = series.history
    var values = series.values
    if series.kind == .proportion, let sizes = series.sizes { values = zip(values, sizes).map { $0 / $1 } }
    if name.hasPrefix("weekday") {
      for weekday in 0..<7 {
        let days = (0..<history).filter { series.weekdays[$0] == weekday }
        let mean = days.reduce(0) { $0 + values[$1] } / Double(max(days.count, 1))
        for index in values.indices where series.weekdays[index] == weekday { values[index] -= mean }
      }
    }
    let mean = values[..<history].reduce(0, +) / Double(history)
    var ranges = 0.0
    for index in 1..<history { ranges += abs(values[index] - values[index - 1]) }
    let sigma = max(ranges / Double(history - 1) / 1.1283791671, 1e-12)
    let z = values[history...].map { ($0 - mean) / sigma }
    switch name {
    case "xmr", "weekday_xmr": return z.map { abs($0) > 3 }
    case "ewma", "weekday_ewma":
      var average = 0.0
      return z.enumerated().map { day, score in
        average = 0.9 * average + 0.1 * score
        return abs(average) > 2.7 * (0.1 / 1.9 * (1 - Double.pow(0.9, 2 * (day + 1)))).squareRoot()
      }
    default:
      var up = 0.0
      var down = 0.0
      return z.map { score in
        up = max(0, up + score - 0.5)
        down = max(0, down - score - 0.5)
        guard up > 4.77 || down > 4.77 else { return false }
        up = 0
        down = 0
        return true
      }
    }
  }
}
