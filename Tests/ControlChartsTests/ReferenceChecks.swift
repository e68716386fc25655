import Foundation
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// How the figures of reference cases are compared.
enum ReferenceChecks {
  /// Compares one expected value, number or list, with what was computed.
  static func compare(_ reference: ReferenceCase, _ key: String, _ expected: Any?, _ actual: [Double]) {
    let wanted: [Double]
    if let list = expected as? [Any] {
      wanted = ReferenceCase.numbers(list)
    } else if let number = expected as? NSNumber {
      wanted = [Double](repeating: number.doubleValue, count: actual.count)
    } else {
      Issue.record("\(reference).\(key) is neither a number nor a list")
      return
    }
    guard wanted.count == actual.count else {
      Issue.record("\(reference).\(key): \(actual.count) values for \(wanted.count)")
      return
    }
    for index in wanted.indices {
      if !agrees(actual[index], wanted[index], relative: reference.relative, absolute: reference.absolute) {
        Issue.record("\(reference).\(key)[\(index)]: \(actual[index]), expected \(wanted[index])")
        return
      }
    }
  }

  static func compare(_ reference: ReferenceCase, _ key: String, _ expected: Any?, _ actual: ChartColumn) {
    compare(reference, key, expected, actual.array)
  }

  static func compare(_ reference: ReferenceCase, _ key: String, _ expected: Any?, _ actual: [Int]) {
    guard let wanted = expected as? [Int] else {
      Issue.record("\(reference).\(key) is not a list of indices")
      return
    }
    if wanted != actual { Issue.record("\(reference).\(key): \(actual), expected \(wanted)") }
  }

  static func unknown(_ reference: ReferenceCase, _ what: String, _ key: String) {
    Issue.record("\(reference): unknown \(what) \(key)")
  }

  /// The points beyond the panel's limits, tested or not.
  static func beyond(_ panel: ChartPanel) -> [Int] { (0..<panel.count).filter { panel.isBeyond($0) } }

  /// The settings a case's parameters stand for; unknown parameters and values are failures.
  static func settings(_ reference: ReferenceCase, ignoring known: Set<String> = []) -> ChartSettings {
    var settings = ChartSettings(rules: RuleSet(RuleRegistry.all))
    for (key, value) in reference.parameters where !known.contains(key) {
      switch (key, value) {
      case ("nsigma", let number as Double): settings.sigmaLimits = number
      case ("baseline", let count as Int): settings.baseline = 0..<count
      case ("baseline", "all" as String): settings.baseline = nil
      case ("sigma", "MR-bar/d2(2)" as String), ("sigma_z", "MR-bar(z)/d2(2)" as String): settings.movingRangeSigma = .mean
      case ("mr_screen", let text as String):
        settings.screensMovingRanges = text.hasPrefix("single pass")
        if text != "none", !text.hasPrefix("single pass") { unknown(reference, "screening", text) }
      case ("missing", let text as String):
        settings.bridgesGaps = text.hasPrefix("drop missing points first")
        if !text.hasPrefix("drop missing points first"), !text.hasPrefix("a gap breaks the moving range") {
          unknown(reference, "treatment of gaps", text)
        }
      case ("phase_starts", let starts as [Int]), ("rebase", let starts as [Int]): settings.phaseStarts = starts
      case ("clamp", "[0,1]" as String): break
      case ("exclude", let points as [Int]): settings.baselineOmissions = Set(points)
      case ("center", let number as Double): settings.center = number
      case ("fix_after_n", let count as Int): settings.baseline = 0..<count
      case ("screen", let screen as Bool): settings.screensMovingRanges = screen
      default: unknown(reference, "parameter", "\(key) = \(value)")
      }
    }
    return settings
  }

  static func constants(_ reference: ReferenceCase) throws {
    for key in reference.parameters.keys where key != "n" { unknown(reference, "parameter", key) }
    for (key, value) in reference.expected {
      switch key {
      case "rows":
        for row in try #require(value as? [[String: Double]]) { try constantsRow(reference, row) }
      case "d4_median_mr_n2": compare(reference, key, value, [ShewhartConstants.medianOfTwo])
      default: unknown(reference, "expected key", key)
      }
    }
  }

  private static func constantsRow(_ reference: ReferenceCase, _ row: [String: Double]) throws {
    let size: Double = try #require(row["n"])
    let constants = try #require(ShewhartConstants(n: Int(size)))
    let known: [String: Double] = [
      "n": Double(constants.n), "d2": constants.d2, "d3": constants.d3, "c4": constants.c4, "c5": constants.c5,
      "A": constants.capitalA, "A2": constants.capitalA2, "A3": constants.capitalA3, "B3": constants.capitalB3,
      "B4": constants.capitalB4, "B5": constants.capitalB5, "B6": constants.capitalB6, "D1": constants.capitalD1,
      "D2": constants.capitalD2, "D3": constants.capitalD3, "D4": constants.capitalD4, "E2": constants.capitalE2,
      "one_over_d2": 1 / constants.d2, "one_over_c4": 1 / constants.c4,
    ]
    for (key, value) in row {
      guard let actual = known[key] else {
        unknown(reference, "constant", key)
        continue
      }
      compare(reference, "n=\(constants.n) \(key)", value, [actual])
    }
  }
}
