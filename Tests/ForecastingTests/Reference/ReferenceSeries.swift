import Forecasting
import Foundation
import TestSupport
import Testing

/// One `<id>.R.json`: a series and R's results.
struct ReferenceSeries: CustomTestStringConvertible, Sendable {
  let id: String
  let values: [Double]
  let seasons: [Int]
  let horizon: Int
  let reference: [String: ReferenceValue]

  var testDescription: String { id }

  init(_ url: URL) throws {
    var file = try ReferenceObject(JSONDecoder().decode(ReferenceValue.self, from: Data(contentsOf: url)))
    id = try file.take("id").text()
    values = try file.take("y").numbers()
    seasons = try file.take("frequency").numbers().map { Int($0) }.filter { $0 > 1 }
    horizon = Int(try file.take("h").number())
    reference = try file.take("reference").withoutFailures.object()
    for key in ["source", "n", "made_by"] { _ = file.takeIfPresent(key) }
    try file.finish(url.lastPathComponent)
  }

  /// The series with its shortest season, which is R's `frequency`.
  func series() throws -> ForecastSeries { try ForecastSeries(values: values, seasons: Array(seasons.prefix(1))) }

  var shortestSeason: Int { seasons.first ?? 1 }

  /// The values with R's own interpolation in the gaps: what R's tests, which know no gaps, were given.
  func filledValues() throws -> [Double] {
    guard values.contains(where: \.isNaN) else { return values }
    return try reference["na_interp"]?.numbers() ?? MissingValues.interpolated(values, season: shortestSeason)
  }

  /// The same with its gaps filled as R did where a function knows no gaps.
  func filledSeries() throws -> ForecastSeries { try ForecastSeries(values: filledValues(), seasons: Array(seasons.prefix(1))) }

  /// The span of the observed values.
  var range: Double {
    let observed = values.filter { !$0.isNaN }
    return (observed.max() ?? 0) - (observed.min() ?? 0)
  }

  /// A share of the range, and at least what is left out where the files carry ten digits.
  func tolerance(_ share: Double) -> Double {
    let largest = values.reduce(0) { $1.isNaN ? $0 : max($0, abs($1)) }
    return max(share * range, 1e-9 * largest)
  }

  /// All series of the reference folder, read once.
  static func all() throws -> [ReferenceSeries] { try cached.get() }

  private static let cached: Result<[ReferenceSeries], any Error> = Result { try read() }

  /// A file of a kind that no suite reads is an error.
  private static func read() throws -> [ReferenceSeries] {
    var found: [ReferenceSeries] = []
    for url in Fixtures.referenceFiles("forecast") {
      let name = url.lastPathComponent
      if name.hasSuffix(".R.json") {
        found.append(try ReferenceSeries(url))
      } else if !name.hasSuffix(".sf.json"), !["README.md", "metrics.json", "ets_best_known.json"].contains(name) {
        throw ReferenceValue.WrongShape(description: "no suite reads \(name)")
      }
    }
    return found
  }

  /// The entries of ETS, the automatic one included, by form.
  func etsEntries() throws -> [(form: String, isAutomatic: Bool, entry: ReferenceValue)] {
    var entries: [(form: String, isAutomatic: Bool, entry: ReferenceValue)] = []
    for (form, entry) in try (reference["ets"]?.object() ?? [:]).sorted(by: { $0.key < $1.key }) { entries.append((form, false, entry)) }
    // Of a constant series R answers with its simple smoothing, which has no likelihood.
    if let entry = reference["auto_ets"], let method = try entry.object()["method"]?.text(), range > 0 || method.hasPrefix("ETS(") {
      entries.append((method, true, entry))
    }
    return entries
  }
}

extension ReferenceValue {
  /// The content of a file of the reference folder; nil where the folder has none.
  static func file(named name: String) throws -> ReferenceValue? {
    guard let url = Fixtures.referenceFiles("forecast").first(where: { $0.lastPathComponent == name }) else { return nil }
    return try JSONDecoder().decode(ReferenceValue.self, from: Data(contentsOf: url))
  }
}
