import Foundation
import Statistics
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  static func individuals(_ reference: ReferenceCase) throws {
    let series = ChartSeries(values: try #require(reference.column("x")))
    let settings = settings(reference)
    let fitted = try XmRChart.fit(series, settings: settings)
    let moving = try #require(fitted.dispersion)
    for (key, value) in reference.expected {
      switch key {
      case "center": compare(reference, key, value, [fitted.phases[0].centerLine])
      case "sigma": compare(reference, key, value, [fitted.phases[0].sigma])
      case "mr_bar": compare(reference, key, value, [try #require(fitted.phases[0].figures["mean_moving_range"])])
      case "mr_screened_out": compare(reference, key, value, [try #require(fitted.phases[0].figures["screened_out"])])
      case "n_moving_ranges": compare(reference, key, value, [Double(moving.statistic.count { !$0.isNaN })])
      case "lcl": compare(reference, key, value, fitted.panel.lowerControlLimit)
      case "ucl": compare(reference, key, value, fitted.panel.upperControlLimit)
      case "z": compare(reference, key, value, fitted.panel.z)
      case "moving_range": compare(reference, key, value, moving.statistic)
      case "mr_center": compare(reference, key, value, moving.centerLine)
      case "mr_lcl": compare(reference, key, value, moving.lowerControlLimit)
      case "mr_ucl": compare(reference, key, value, moving.upperControlLimit)
      case "signals_beyond": compare(reference, key, value, beyond(fitted.panel))
      case "mr_signals": compare(reference, key, value, beyond(moving))
      case "sd_overall": compare(reference, key, value, [fitted.diagnostics.standardDeviation])
      case "sigma_median_mr":
        var median = settings
        median.movingRangeSigma = .median
        median.screensMovingRanges = false
        compare(reference, key, value, [try XmRChart.fit(series, settings: median).phases[0].sigma])
      case "rules": try ruleTable(reference, value, fitted)
      case "phases": try phases(reference, value, fitted)
      default: unknown(reference, "expected key", key)
      }
    }
  }

  private static func phases(_ reference: ReferenceCase, _ value: Any, _ fitted: FittedChart) throws {
    let wanted = try #require(value as? [[String: Any]])
    #expect(wanted.count == fitted.phases.count, "\(reference)")
    for (want, phase) in zip(wanted, fitted.phases) {
      for (key, value) in want {
        switch key {
        case "start": compare(reference, key, value, [Double(phase.start)])
        case "end": compare(reference, key, value, [Double(phase.end)])
        case "center": compare(reference, key, value, [phase.centerLine])
        case "sigma": compare(reference, key, value, [phase.sigma])
        case "mr_bar": compare(reference, key, value, [try #require(phase.figures["mean_moving_range"])])
        case "lcl": compare(reference, key, value, [fitted.panel.lowerControlLimit[phase.start]])
        case "ucl": compare(reference, key, value, [fitted.panel.upperControlLimit[phase.start]])
        case "signals_beyond":
          compare(reference, key, value, beyond(fitted.panel).filter { (phase.start...phase.end).contains($0) })
        default: unknown(reference, "phase key", key)
        }
      }
    }
  }

  /// Completions and members of each rule, read from the chart's signals.
  static func ruleTable(_ reference: ReferenceCase, _ value: Any, _ fitted: FittedChart) throws {
    for (name, lists) in try #require(value as? [String: [String: [Int]]]) {
      let rule = name.replacing("nelson", with: "nelson_").replacing("we", with: "western_electric_")
      guard RuleRegistry.rule(rule) != nil else {
        unknown(reference, "rule", name)
        continue
      }
      let signals = fitted.signals.filter { $0.rule == rule && $0.panel == .location }
      for (key, wanted) in lists {
        switch key {
        case "fires": compare(reference, "\(name) fires", wanted, Set(signals.flatMap(\.completions)).sorted())
        case "members": compare(reference, "\(name) members", wanted, Set(signals.flatMap(\.members)).sorted())
        default: unknown(reference, "rule key", key)
        }
      }
    }
  }
}
