import Forecasting
import Foundation
import TestSupport
import Testing

/// One `<id>.sf.json`: statsforecast's results for the series of the R file of the same name.
struct StatsforecastSeries: CustomTestStringConvertible, Sendable {
  let id: String
  let values: [Double]
  let seasons: [Int]
  let horizon: Int
  let reference: [String: ReferenceValue]

  var testDescription: String { id }
  var shortestSeason: Int { seasons.first ?? 1 }

  private init(_ url: URL, series: [String: ReferenceSeries]) throws {
    var file = try ReferenceObject(JSONDecoder().decode(ReferenceValue.self, from: Data(contentsOf: url)))
    id = try file.take("id").text()
    seasons = try file.take("frequency").numbers().map { Int($0) }.filter { $0 > 1 }
    horizon = Int(try file.take("h").number())
    reference = try file.take("reference").withoutFailures.object()
    let source = try file.take("y_ref").text()
    guard let item = series[source] else { throw ReferenceValue.WrongShape(description: "\(id): there is no series \(source)") }
    // statsforecast knows no gaps: its series had them filled, and the note says how.
    let note = try file.takeIfPresent("note")?.text() ?? ""
    guard note.isEmpty || note == "missing values were filled by straight lines" else {
      throw ReferenceValue.WrongShape(description: "\(id): \(note)")
    }
    values = MissingValues.linear(item.values)
    for key in ["made_by"] { _ = file.takeIfPresent(key) }
    try file.finish(url.lastPathComponent)
  }

  /// All of the reference folder, read once.
  static func all() throws -> [StatsforecastSeries] { try cached.get() }

  private static let cached: Result<[StatsforecastSeries], any Error> = Result { try read() }

  private static func read() throws -> [StatsforecastSeries] {
    var series: [String: ReferenceSeries] = [:]
    for item in try ReferenceSeries.all() { series["\(item.id).R.json"] = item }
    return try Fixtures.referenceFiles("forecast").filter { $0.lastPathComponent.hasSuffix(".sf.json") }.map {
      try StatsforecastSeries($0, series: series)
    }
  }

  var range: Double { (values.max() ?? 0) - (values.min() ?? 0) }

  /// A share of the range, and at least what is left out where the files carry ten digits.
  func tolerance(_ share: Double) -> Double { max(share * range, 1e-9 * (values.map(abs).max() ?? 0)) }
}
