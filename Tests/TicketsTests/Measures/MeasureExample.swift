import Testing
import Timeline

@testable import Tickets

/// One measure of the catalogue over a handful of rows, with the numbers that a person gets on paper.
struct MeasureExample: Sendable, CustomTestStringConvertible {
  /// The catalogue's entry, and which of its ways over tables.
  let id: String
  var way = 0
  let tables: [TableKind: String]
  /// Periods from `from` on.
  var every = Frequency.day
  var from = "2024-03-04"
  var periods = 1
  var dimension: String?
  var largest: Int?
  var satisfaction = KPIDefinitions.Satisfaction.topTwoBox
  let shape: Measure.Shape
  let expected: [Values]

  /// The numbers of one slice.
  struct Values: Sendable {
    var slice: String?
    let y: [Double]
    var n: [Double]?
    var median: [Double]?
    var p90: [Double]?
    var deviation: [Double]?
    var decided: [Double]?
  }

  var testDescription: String {
    "\(id), way \(way + 1)\(dimension.map { " by \($0)" } ?? "")\(every == .day ? "" : " by \(every.name)")"
  }

  var data: ServiceData { MeasureTables.data(tables) }

  var definitions: KPIDefinitions {
    var definitions = KPIDefinitions()
    definitions.satisfaction = satisfaction
    return definitions
  }

  var measure: (any TableMeasure)? {
    guard let ways = KPICatalogue[id]?.tableMeasures, ways.indices.contains(way) else { return nil }
    return ways[way]
  }

  var frame: TallyFrame {
    let first = every.period(ofLocalSeconds: MeasureTables.instant(from[...]).secondsSinceEpoch)
    return TallyFrame(
      axis: TimeAxis(frequency: every, first: first, count: periods), dimension: dimension, largestSlices: largest, definitions: definitions
    )
  }

  static let all = demand + speed + contacts + voice + people + quality + capacity + forecasts + money + service
}

/// Whether two rows of numbers are the same to rounding, missing ones in the same places.
func agree(_ actual: [Double]?, _ expected: [Double]?) -> Bool {
  guard let actual, let expected else { return actual == nil && expected == nil }
  return actual.count == expected.count
    && zip(actual, expected).allSatisfy { $0.isNaN ? $1.isNaN : abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
}
