import Foundation
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  /// The rational subgroups of a case, or its single measurements.
  static func series(_ reference: ReferenceCase, kind: MeasureKind = .continuous) throws -> ChartSeries {
    if let groups = reference.dataset["groups"] as? [[Any]] {
      return ChartSeries(subgroups: groups.map(ReferenceCase.numbers), kind: kind)
    }
    return ChartSeries(values: try #require(reference.column("x")), kind: kind)
  }

  /// A convention for the sigma of subgroups as the cases state it.
  static func subgroupSigma(_ reference: ReferenceCase, _ value: Any) -> SubgroupSigma? {
    switch value as? String {
    case "R-bar/d2", "UWAVE-R": return .meanRange
    case "MVLUE-R": return .weightedRange
    case "S-bar/c4", "UWAVE-SD": return .meanDeviation
    case "MVLUE-SD": return .weightedDeviation
    case "pooled", "RMSDF", "pooled/c4": return value as? String == "pooled" ? .pooled : .pooledUnbiased
    default:
      unknown(reference, "sigma of subgroups", "\(value)")
      return nil
    }
  }

  /// xbar_r and xbar_s cases.
  static func subgroups(_ reference: ReferenceCase, chart: any ControlChart.Type) throws {
    let series = try series(reference)
    var settings = settings(reference, ignoring: ["sigma", "variants"])
    if let sigma = reference.parameters["sigma"] {
      if let number = sigma as? Double { settings.sigma = number } else { settings.subgroupSigma = subgroupSigma(reference, sigma) }
    }
    func fit(_ convention: SubgroupSigma) throws -> FittedChart {
      var settings = settings
      settings.subgroupSigma = convention
      return try chart.fit(series, settings: settings)
    }
    let fitted = try chart.fit(series, settings: settings)
    let sizes = (series.subgroups ?? []).map { Double($0.count { !$0.isNaN }) }
    for (key, value) in reference.expected {
      switch key {
      case "xbar": try panel(reference, key, value, fitted.panel, of: fitted)
      case "range", "s": try panel(reference, key, value, try #require(fitted.dispersion), of: fitted)
      case "sigma": compare(reference, key, value, [fitted.phases[0].sigma])
      case "sigma_pooled": compare(reference, key, value, [try fit(.pooled).phases[0].sigma])
      case "sigma_pooled_unbiased": compare(reference, key, value, [try fit(.pooledUnbiased).phases[0].sigma])
      case "sigma_mvlue": compare(reference, key, value, [try fit(.weightedDeviation).phases[0].sigma])
      case "n": compare(reference, key, value, sizes)
      case "grand_mean": compare(reference, key, value, [fitted.phases[0].centerLine])
      case "xbar_statistics": compare(reference, key, value, fitted.panel.statistic)
      case "s_statistics", "range_statistics": compare(reference, key, value, try #require(fitted.dispersion).statistic)
      case "montgomery": try variant(reference, key, value, try fit(.pooled))
      case "unbiased": try variant(reference, key, value, try fit(chart.id == XbarRChart.id ? .meanRange : .meanDeviation))
      default: unknown(reference, "expected key", key)
      }
    }
  }

  private static func panel(_ reference: ReferenceCase, _ name: String, _ value: Any, _ panel: ChartPanel, of fitted: FittedChart) throws {
    for (key, value) in try #require(value as? [String: Any]) {
      let what = "\(name).\(key)"
      switch key {
      case "center": compare(reference, what, value, panel.centerLine)
      case "lcl": compare(reference, what, value, panel.lowerControlLimit)
      case "ucl": compare(reference, what, value, panel.upperControlLimit)
      case "statistics": compare(reference, what, value, panel.statistic)
      case "sigma": compare(reference, what, value, panel.sigma)
      case "z": compare(reference, what, value, panel.z)
      case "signals", "signals_beyond": compare(reference, what, value, beyond(panel))
      case "rules": try ruleTable(reference, value, fitted)
      default: unknown(reference, "expected key", what)
      }
    }
  }

  private static func variant(_ reference: ReferenceCase, _ name: String, _ value: Any, _ fitted: FittedChart) throws {
    let spread = try #require(fitted.dispersion)
    for (key, value) in try #require(value as? [String: Any]) {
      let what = "\(name).\(key)"
      switch key {
      case "s_pooled", "sigma": compare(reference, what, value, [fitted.phases[0].sigma])
      case "xbar_center": compare(reference, what, value, fitted.panel.centerLine)
      case "xbar_lcl": compare(reference, what, value, fitted.panel.lowerControlLimit)
      case "xbar_ucl": compare(reference, what, value, fitted.panel.upperControlLimit)
      case "xbar_signals": compare(reference, what, value, beyond(fitted.panel))
      case "s_center", "range_center": compare(reference, what, value, spread.centerLine)
      case "s_lcl", "range_lcl": compare(reference, what, value, spread.lowerControlLimit)
      case "s_ucl", "range_ucl": compare(reference, what, value, spread.upperControlLimit)
      case "s_signals", "range_signals": compare(reference, what, value, beyond(spread))
      default: unknown(reference, "expected key", what)
      }
    }
  }
}
