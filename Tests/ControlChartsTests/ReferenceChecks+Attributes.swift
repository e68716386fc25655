import Foundation
import Statistics
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  /// p and u cases.
  static func ratios(_ reference: ReferenceCase, chart: any ControlChart.Type, kind: MeasureKind) throws {
    let sizes: [Double] = try #require(reference.column("n"))
    let series = ChartSeries(values: try #require(reference.column("x")), denominators: sizes, kind: kind)
    let fitted = try chart.fit(series, settings: settings(reference))
    for (key, value) in reference.expected { try attribute(reference, key, value, fitted) }
  }

  /// p′ and u′ cases.
  static func laney(_ reference: ReferenceCase, isProportion: Bool) throws {
    let kind: MeasureKind = isProportion ? .proportion : .rate
    let sizes: [Double] = try #require(reference.column("n"))
    let series = ChartSeries(values: try #require(reference.column("x")), denominators: sizes, kind: kind)
    let fitted: FittedChart
    let plain: FittedChart
    if isProportion {
      fitted = try PPrimeChart.fit(series, settings: settings(reference))
      plain = try PChart.fit(series)
    } else {
      fitted = try UPrimeChart.fit(series, settings: settings(reference))
      plain = try UChart.fit(series)
    }
    for (key, value) in reference.expected {
      switch key {
      case "sigma_z": compare(reference, key, value, [try #require(fitted.phases[0].figures["sigma_z"])])
      // The published z is before Laney's multiplier.
      case "z": compare(reference, key, value, plain.panel.z)
      case "signals_beyond_unadjusted": compare(reference, key, value, beyond(plain.panel))
      case "pearson_dispersion":
        compare(reference, key, value, [try #require(fitted.phases[0].figures["pearson_dispersion"])])
        compare(reference, key, value, [fitted.diagnostics.dispersionIndex])
      default: try attribute(reference, key, value, fitted)
      }
    }
    if reference.parameters["mr_screen"] as? String == "none", let multiplier = reference.expected["sigma_z"] {
      compare(reference, "diagnosed sigma_z", multiplier, [fitted.diagnostics.sigmaZ])
    }
  }

  static func counts(_ reference: ReferenceCase) throws {
    let series = ChartSeries(values: try #require(reference.column("x")), kind: .count)
    let settings = settings(reference)
    let fitted = try CChart.fit(series, settings: settings)
    var exact = settings
    exact.probabilityLimits = 2 * Normal.standard.upperTail(settings.sigmaLimits)
    let exactly = try CChart.fit(series, settings: exact)
    for (key, value) in reference.expected {
      switch key {
      case "lcl_exact_poisson": compare(reference, key, value, [exactly.panel.lowerControlLimit[0]])
      case "ucl_exact_poisson": compare(reference, key, value, [exactly.panel.upperControlLimit[0]])
      case "dispersion_index":
        compare(reference, key, value, [try #require(fitted.phases[0].figures["dispersion_index"])])
        compare(reference, key, value, [fitted.diagnostics.dispersionIndex])
      default: try attribute(reference, key, value, fitted)
      }
    }
  }

  static func hits(_ reference: ReferenceCase) throws {
    let values = try #require(reference.column("x"))
    let size = try #require(reference.parameters["n"] as? Double)
    let series = ChartSeries(values: values, denominators: [Double](repeating: size, count: values.count), kind: .proportion)
    let settings = settings(reference, ignoring: ["n"])
    let fitted = try NPChart.fit(series, settings: settings)
    var exact = settings
    exact.probabilityLimits = 2 * Normal.standard.upperTail(settings.sigmaLimits)
    let exactly = try NPChart.fit(series, settings: exact)
    for (key, value) in reference.expected {
      switch key {
      case "pbar": compare(reference, key, value, [try #require(fitted.phases[0].figures["mean_proportion"])])
      case "lcl_exact_binomial": compare(reference, key, value, [exactly.panel.lowerControlLimit[0]])
      case "ucl_exact_binomial": compare(reference, key, value, [exactly.panel.upperControlLimit[0]])
      default: try attribute(reference, key, value, fitted)
      }
    }
  }

  /// The keys that all attribute charts share.
  private static func attribute(_ reference: ReferenceCase, _ key: String, _ value: Any, _ fitted: FittedChart) throws {
    switch key {
    case "center": compare(reference, key, value, [fitted.phases[0].centerLine])
    case "sigma": compare(reference, key, value, fitted.panel.sigma)
    case "statistics": compare(reference, key, value, fitted.panel.statistic)
    case "lcl": compare(reference, key, value, fitted.panel.lowerControlLimit)
    case "ucl": compare(reference, key, value, fitted.panel.upperControlLimit)
    case "z": compare(reference, key, value, fitted.panel.z)
    case "signals_beyond": compare(reference, key, value, beyond(fitted.panel))
    default: unknown(reference, "expected key", key)
    }
  }
}
