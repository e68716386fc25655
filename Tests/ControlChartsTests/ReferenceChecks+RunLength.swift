import Foundation
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// The family `arl`: run lengths by shift, limits for a wanted run length, run rules.
extension ReferenceChecks {
  static func runLengths(_ reference: ReferenceCase) throws {
    for (key, value) in reference.expected {
      switch (reference.id, key) {
      case ("arl-runrules", _): try runRules(reference, key, value)
      case ("arl-nelson-montecarlo", _): try simulatedRules(reference, key, value)
      case ("arl-design", _):
        for row in try #require(value as? [[String: Any]]) { try designRow(reference, key, row) }
      case (_, "rows"):
        for row in try #require(value as? [[String: Any]]) { try runLengthRow(reference, row) }
      default: unknown(reference, "expected key", key)
      }
    }
    let known: Set<String> = ["shifts", "columns"]
    for key in reference.parameters.keys where !known.contains(key) { unknown(reference, "parameter", key) }
  }

  /// Numbers of a row; unknown keys are failures.
  private static func number(_ row: [String: Any], _ key: String) throws -> Double {
    try #require(row[key] as? NSNumber, "no number \(key)").doubleValue
  }

  private static func sides(_ row: [String: Any]) throws -> SchemeSides {
    guard let text = row["sided"] as? String else { return .two }
    return try #require(SchemeSides(rawValue: text), "sided \(text)")
  }

  private static func check(_ reference: ReferenceCase, _ row: [String: Any], known: Set<String>) {
    for key in row.keys where !known.contains(key) { unknown(reference, "row key", key) }
  }

  private static func ewma(_ row: [String: Any]) throws -> EWMAScheme {
    var scheme = EWMAScheme(weight: try number(row, row["l"] == nil ? "lambda" : "l"), limit: 3, sides: try sides(row))
    if row["c"] != nil { scheme.limit = try number(row, "c") }
    if row["head_start"] != nil { scheme.headStart = try number(row, "head_start") }
    if row["zr"] != nil { scheme.reflection = try number(row, "zr") }
    if let text = row["limits"] as? String { scheme.limits = try #require(EWMALimits(rawValue: text), "limits \(text)") }
    return scheme
  }

  private static func cusum(_ row: [String: Any]) throws -> CUSUMScheme {
    var scheme = CUSUMScheme(reference: try number(row, "k"), limit: 4, sides: try sides(row))
    if row["h"] != nil { scheme.limit = try number(row, "h") }
    if row["head_start"] != nil { scheme.headStart = try number(row, "head_start") }
    return scheme
  }

  private static func runLengthRow(_ reference: ReferenceCase, _ row: [String: Any]) throws {
    let scheme: any ControlScheme
    var relative = reference.relative
    var shifts = (row["shifts"] ?? row["delta"]) as? [Double] ?? [0, 1, 2]
    switch reference.id {
    case "arl-shewhart":
      check(reference, row, known: ["L", "n", "shifts", "arl"])
      scheme = ShewhartScheme(limit: try number(row, "L"), subgroupSize: Int(try number(row, "n")))
    case "arl-cusum":
      check(reference, row, known: ["chart", "k", "h", "sided", "head_start", "shifts", "arl"])
      scheme = try cusum(row)
    case "arl-ewma":
      check(reference, row, known: ["chart", "lambda", "c", "sided", "limits", "head_start", "zr", "shifts", "arl"])
      let ewma = try ewma(row)
      // The tolerance of limits that vary is stated in a note.
      if ewma.limits != .fixed { relative = max(relative, 1e-3) }
      scheme = ewma
    case "arl-mewma":
      check(reference, row, known: ["lambda", "h", "p", "delta", "arl"])
      scheme = MEWMAScheme(weight: try number(row, "lambda"), limit: try number(row, "h"), dimensions: Int(try number(row, "p")))
    case "arl-ar1-shewhart":
      check(reference, row, known: ["alpha", "cS", "shifts", "arl"])
      scheme = AutocorrelatedShewhartScheme(limit: try number(row, "cS"), autocorrelation: try number(row, "alpha"))
    case "arl-residual-ewma":
      // The package's function is for independent batches; these values are those of batches of two.
      check(reference, row, known: ["alpha", "l", "c", "n", "shifts", "arl"])
      let size = row["n"] == nil ? 2 : Int(try number(row, "n"))
      scheme = ResidualEWMAScheme(ewma: try ewma(row), autocorrelation: try number(row, "alpha"), batchSize: size)
    case "arl-poisson-cusum":
      check(reference, row, known: ["mu0", "mu1", "km", "hm", "m", "i0", "sided", "arl"])
      try poissonRow(reference, row)
      return
    default:
      unknown(reference, "case", reference.id)
      return
    }
    let expected = try #require(row["arl"] as? [Double])
    if shifts.count > expected.count { shifts = Array(shifts.prefix(expected.count)) }
    #expect(shifts.count == expected.count, "\(reference): \(shifts.count) shifts for \(expected.count) run lengths")
    for (shift, wanted) in zip(shifts, expected) {
      let actual = try scheme.averageRunLength(shift: shift)
      var tolerance = relative
      if let mewma = scheme as? MEWMAScheme, shift != 0, mewma.dimensions == 2 {
        // For λ = .1, h = 8.6336, p = 2, δ = .5 the package prints 28.182, where a million simulated runs give 28.018 ± .020 and this engine
        // 27.995, whatever its nodes: the package's value is taken to be off by 0.7 %, as its 20 nodes would explain.
        tolerance = max(tolerance, 7e-3)
      }
      #expect(agrees(actual, wanted, relative: tolerance), "\(reference) \(row) at \(shift): \(actual), expected \(wanted)")
    }
  }

  private static func poissonRow(_ reference: ReferenceCase, _ row: [String: Any]) throws {
    var scheme = CountCUSUMScheme(
      reference: Int(try number(row, "km")), limit: Int(try number(row, "hm")), denominator: Int(try number(row, "m")))
    if row["i0"] != nil { scheme.headStart = Int(try number(row, "i0")) }
    if let text = row["sided"] as? String { scheme.direction = try #require(CountDirection(rawValue: text)) }
    let means = try #require(row["mu1"] as? [Double])
    compare(reference, "arl", row["arl"], try means.map { try scheme.averageRunLength(.poisson(mean: $0)) })
  }

  private static func designRow(_ reference: ReferenceCase, _ key: String, _ row: [String: Any]) throws {
    let runLength = try number(row, "arl0")
    let found: Double
    switch key {
    case "ewma":
      check(reference, row, known: ["lambda", "arl0", "sided", "limits", "head_start", "zr", "c"])
      var scheme = try ewma(row)
      scheme.limit = 3
      found = try scheme.designed(runLength: runLength).limit
      compare(reference, "ewma.c", row["c"], [found])
    case "cusum":
      check(reference, row, known: ["k", "arl0", "sided", "head_start", "h"])
      var scheme = try cusum(row)
      scheme.limit = 4
      found = try scheme.designed(runLength: runLength).limit
      compare(reference, "cusum.h", row["h"], [found])
    case "mewma":
      check(reference, row, known: ["lambda", "arl0", "p", "h"])
      let scheme = MEWMAScheme(weight: try number(row, "lambda"), limit: 10, dimensions: Int(try number(row, "p")))
      found = try scheme.designed(runLength: runLength).limit
      compare(reference, "mewma.h", row["h"], [found])
    default: unknown(reference, "design", key)
    }
  }

  /// "WE1+3", "Nelson1+2+5".
  private static func runRules(_ reference: ReferenceCase, _ key: String, _ value: Any) throws {
    let prefix = key.hasPrefix("WE") ? "western_electric_" : "nelson_"
    let numbers = key.drop { !$0.isNumber }.split(separator: "+")
    let scheme = try RunRulesScheme(RuleSet.parse(numbers.map { prefix + $0 }.joined(separator: ",")))
    let row = try #require(value as? [String: Any])
    check(reference, row, known: ["states", "shifts", "arl"])
    if row["states"] != nil { compare(reference, "\(key).states", row["states"], [Double(scheme.stateCount)]) }
    let shifts = try #require((row["shifts"] ?? reference.parameters["shifts"]) as? [Double])
    compare(reference, "\(key).arl", row["arl"], try shifts.map { try scheme.averageRunLength(shift: $0) })
  }

  /// "nelson1,2,3,4 mu=1": mean, its standard error and median of a simulation.
  private static func simulatedRules(_ reference: ReferenceCase, _ key: String, _ value: Any) throws {
    let parts = key.split(separator: " ")
    let name = try #require(parts.first)
    let shift = try #require(parts.last.flatMap { Double($0.drop { $0 != "=" }.dropFirst()) })
    let rules = name.drop { !$0.isNumber }.split(separator: ",").map { "nelson_" + $0 }
    var scheme = try RunRulesScheme(RuleSet.parse(rules.joined(separator: ",")))
    scheme.simulation = RunLengthSimulation(runs: 3000, longest: 1_000_000, seed: 11)
    let wanted = try #require(value as? [Double])
    let found = scheme.simulate(shift: shift)
    // Both sides are simulated: three standard errors of the difference.
    let error = (wanted[1] * wanted[1] + found.standardError * found.standardError).squareRoot()
    #expect(abs(found.averageRunLength - wanted[0]) < 3 * error, "\(reference).\(key): \(found.averageRunLength), expected \(wanted)")
    #expect(abs(found.median - wanted[2]) <= 1 + 3 * error, "\(reference).\(key): median \(found.median), expected \(wanted)")
  }
}
