import Foundation
import Statistics
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  static func rules(_ reference: ReferenceCase) throws {
    let series = ChartSeries(values: try #require(reference.column("x")))
    var settings = ChartSettings(rules: RuleSet(RuleRegistry.all))
    for (key, value) in reference.parameters {
      switch key {
      case "center": settings.center = value as? Double
      case "sigma": settings.sigma = value as? Double
      default: unknown(reference, "parameter", key)
      }
    }
    let fitted = try XmRChart.fit(series, settings: settings)
    for (key, value) in reference.expected {
      switch key {
      case "z": compare(reference, key, value, fitted.panel.z)
      case "rules": try ruleTable(reference, value, fitted)
      case "anhoej_center":
        let center = try #require(settings.center)
        try runs(reference, value, series.values.map { $0 - center })
      case "anhoej_median":
        let median = Quantiles.median(series.values)
        try runs(reference, value, series.values.map { $0 - median })
      case "nhs_mdc": try ownLimits(reference, value, series)
      default: unknown(reference, "expected key", key)
      }
    }
  }

  private static func runs(_ reference: ReferenceCase, _ value: Any, _ deviations: [Double]) throws {
    let runs = AnhoejRuns(deviations: deviations)
    for (key, value) in try #require(value as? [String: Any]) {
      let number = try #require(value as? NSNumber, "\(reference).\(key)").intValue
      switch key {
      case "n_useful": #expect(runs.usefulCount == number, "\(reference).\(key)")
      case "longest_run": #expect(runs.longestRun == number, "\(reference).\(key)")
      case "longest_run_max": #expect(runs.longestRunMaximum == number, "\(reference).\(key)")
      case "n_crossings": #expect(runs.crossings == number, "\(reference).\(key)")
      case "n_crossings_min": #expect(runs.crossingsMinimum == number, "\(reference).\(key)")
      case "long_run_signal": #expect(runs.isLongRunSignal == (number == 1), "\(reference).\(key)")
      case "crossings_signal": #expect(runs.isCrossingsSignal == (number == 1), "\(reference).\(key)")
      case "signal": #expect((runs.isLongRunSignal || runs.isCrossingsSignal) == (number == 1), "\(reference).\(key)")
      default: unknown(reference, "run key", key)
      }
    }
  }

  /// The package's limits are 2.66 mean moving ranges, which is 0.015 % more than three exact sigma.
  private static func ownLimits(_ reference: ReferenceCase, _ value: Any, _ series: ChartSeries) throws {
    let settings = ChartSettings(screensMovingRanges: true)
    let lines = try packageLines(series, settings)
    for (key, value) in try #require(value as? [String: Any]) {
      switch key {
      case "note": break
      case "mean": compare(reference, key, value, [lines.center[0]])
      case "lpl": compare(reference, key, value, [lines.center[0] - 3 * lines.sigma[0]])
      case "upl": compare(reference, key, value, [lines.center[0] + 3 * lines.sigma[0]])
      case "special_cause_type": compareWords(reference, key, value, lines.causes(series))
      default: unknown(reference, "NHS key", key)
      }
    }
  }

  static func makingDataCount(_ reference: ReferenceCase) throws {
    let series = ChartSeries(values: try #require(reference.column("x")))
    let lines = try packageLines(series, settings(reference, ignoring: ["improvement"]))
    let improvement = try #require(reference.parameters["improvement"] as? String)
    #expect(improvement == "increase", "\(reference): improvement \(improvement)")
    for (key, value) in reference.expected {
      switch key {
      case "mean": compare(reference, key, value, lines.center)
      case "lpl": compare(reference, key, value, zip(lines.center, lines.sigma).map { $0 - 3 * $1 })
      case "upl": compare(reference, key, value, zip(lines.center, lines.sigma).map { $0 + 3 * $1 })
      case "special_cause_type": compareWords(reference, key, value, lines.causes(series))
      case "point_type":
        let types = lines.causes(series).map { cause in
          if cause == "Common Cause" { return "common_cause" }
          let up = cause.contains("Above") || cause.contains("Increasing")
          return up ? "special_cause_improvement" : "special_cause_concern"
        }
        compareWords(reference, key, value, types)
      default: unknown(reference, "expected key", key)
      }
    }
  }

  private static func compareWords(_ reference: ReferenceCase, _ key: String, _ expected: Any, _ actual: [String]) {
    guard let wanted = expected as? [String], wanted.count == actual.count else {
      Issue.record("\(reference).\(key) is not a list of \(actual.count) words")
      return
    }
    for index in wanted.indices where wanted[index] != actual[index] {
      Issue.record("\(reference).\(key)[\(index)]: \(actual[index]), expected \(wanted[index])")
      return
    }
  }

  private static func packageLines(_ series: ChartSeries, _ settings: ChartSettings) throws -> PackageLines {
    let fitted = try XmRChart.fit(series, settings: settings)
    var lines = PackageLines(phases: fitted.phases.map { $0.start..<($0.end + 1) })
    for phase in fitted.phases {
      let count = phase.end - phase.start + 1
      lines.center += [Double](repeating: phase.centerLine, count: count)
      lines.sigma += [Double](repeating: phase.sigma * ShewhartConstants.d2OfTwo * 2.66 / 3, count: count)
    }
    return lines
  }
}

/// Centre line and sigma of every point as the NHS package has them, and what its rules make of a series.
struct PackageLines {
  var phases: [Range<Int>]
  var center: [Double] = []
  var sigma: [Double] = []

  /// The package names one cause a point, in the order limits, trend, two in three, side.
  func causes(_ series: ChartSeries) -> [String] {
    let z = series.values.indices.map { ChartPanel.score(series.values[$0], center: center[$0], sigma: sigma[$0]) }
    var causes = [String](repeating: "Common Cause", count: z.count)
    let names: [(any RunRule, up: String, down: String)] = [
      (Nhs2(), "7 Points Above CL", "7 Points Below CL"), (Nhs4(), "2 in 3 Above CL", "2 in 3 Below CL"),
      (Nhs3(), "7 Point Trend (Increasing)", "7 Point Trend (Decreasing)"), (Nhs1(), "Above UCL", "Below LCL"),
    ]
    for (rule, up, down) in names {
      for phase in phases {
        for completion in rule.completions(in: RuleInput(z: z, range: phase)) {
          for member in completion.members { causes[member] = completion.direction == .up ? up : down }
        }
      }
    }
    return causes
  }
}
