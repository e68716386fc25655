import ControlCharts
import Foundation
import Tickets
import Timeline

/// Groups of one KPI and dimension, ready to be compared, with what is known about their figures.
struct ComparedTable {
  var kpi: String?
  var title: String
  var by: String
  var unit: MeasureUnit
  var direction: GoodDirection
  /// Whether `data` holds logarithms, whose means are compared.
  var isLog = false
  var data: ComparedGroups
  var notes: [String] = []

  // MARK: From values behind each group

  /// Means of `samples`; of their logarithms where they are lengths of time, which are skewed.
  init(
    kpi: String?, title: String, by: String, unit: MeasureUnit, direction: GoodDirection, samples: [(name: String, values: [Double])],
    isLog: Bool
  ) {
    (self.kpi, self.title, self.by, self.unit, self.direction, self.isLog) = (kpi, title, by, unit, direction, isLog)
    var names: [String] = []
    var means: [Double] = []
    var sizes: [Double] = []
    var deviations: [Double] = []
    // A logarithm needs a least length: one step of the clock that the stamps were read from.
    let floor = isLog ? Self.clockStep(samples) : 0
    var raised = 0
    for sample in samples {
      var values = sample.values.filter { !$0.isNaN }
      if isLog {
        raised += values.count { $0 < floor }
        values = values.map { log(max($0, floor)) }
      }
      let count = Double(values.count)
      let mean = values.isEmpty ? .nan : values.reduce(0, +) / count
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      names.append(sample.name)
      means.append(mean)
      sizes.append(count)
      deviations.append(count > 1 ? (squares / (count - 1)).squareRoot() : .nan)
    }
    data = ComparedGroups(names: names, measure: .mean, values: means, sizes: sizes, deviations: deviations)
    if isLog {
      notes.append(
        "Means of logarithms are compared, because lengths of time are skewed; the figures are geometric means, near the median.")
    }
    if raised > 0 {
      let unit = Phrase.duration(floor)
      notes.append(
        "\(Phrase.grouped(raised)) \(raised == 1 ? "value" : "values") under \(unit) \(raised == 1 ? "counts" : "count") as \(unit).")
    }
  }

  /// A minute where all values are whole minutes, else a second.
  private static func clockStep(_ samples: [(name: String, values: [Double])]) -> Double {
    let areMinutes = samples.allSatisfy { sample in
      sample.values.allSatisfy { $0.isNaN || ($0 / 60).rounded() * 60 == $0 }
    }
    return areMinutes ? 60 : 1
  }

  // MARK: From counts

  init(
    kpi: String?, title: String, by: String, unit: MeasureUnit, direction: GoodDirection, data: ComparedGroups
  ) {
    (self.kpi, self.title, self.by, self.unit, self.direction, self.data) = (kpi, title, by, unit, direction, data)
  }

  /// Takes out groups under the name that stands for tickets without one, and says so.
  func withoutUnnamed() -> ComparedTable {
    let kept = data.names.indices.filter { data.names[$0] != KPISlice.missingLabel }
    guard kept.count < data.names.count else { return self }
    let size = data.names.indices.filter { data.names[$0] == KPISlice.missingLabel }.reduce(0.0) { $0 + data.sizes[$1] }
    var table = self
    table.data = ComparedGroups(
      names: kept.map { data.names[$0] }, measure: data.measure, values: kept.map { data.values[$0] }, sizes: kept.map { data.sizes[$0] },
      deviations: data.deviations.map { column in kept.map { column[$0] } })
    table.notes.append("Left out: \(Phrase.number(size)) without a \(by).")
    return table
  }
}
