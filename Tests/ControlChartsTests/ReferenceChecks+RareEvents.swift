import Foundation
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  private static let usualAlpha = 0.0027

  /// g cases: three-sigma and probability limits of the geometric distribution.
  static func between(_ reference: ReferenceCase) throws {
    let series = ChartSeries(values: try #require(reference.column("x")), kind: .count)
    var settings = settings(reference, ignoring: ["alpha_two_sided"])
    let fitted = try GChart.fit(series, settings: settings)
    let figures = fitted.phases[0].figures
    settings.probabilityLimits = reference.parameters["alpha_two_sided"] as? Double ?? usualAlpha
    let exact = try GChart.fit(series, settings: settings).panel
    for (key, value) in reference.expected {
      switch key {
      case "mean", "center_mean": compare(reference, key, value, [try #require(figures["mean"])])
      case "median": compare(reference, key, value, [try #require(figures["median"])])
      case "center_median":
        settings.parameters["median_center"] = 1
        compare(reference, key, value, try GChart.fit(series, settings: settings).panel.centerLine)
        settings.parameters = [:]
      case "center": compare(reference, key, value, [fitted.phases[0].centerLine])
      case "sigma": compare(reference, key, value, [fitted.phases[0].sigma])
      case "lcl": compare(reference, key, value, fitted.panel.lowerControlLimit)
      case "ucl": compare(reference, key, value, fitted.panel.upperControlLimit)
      case "statistics": compare(reference, key, value, fitted.panel.statistic)
      case "signals_beyond": compare(reference, key, value, beyond(fitted.panel))
      case "p_hat": compare(reference, key, value, [try #require(figures["event_probability"])])
      case "lcl_probability": compare(reference, key, value, exact.lowerControlLimit)
      case "ucl_probability": compare(reference, key, value, exact.upperControlLimit)
      case "signals_probability": compare(reference, key, value, beyond(exact))
      default: unknown(reference, "expected key", key)
      }
    }
  }

  /// t cases: Nelson's transformation and the exponential distribution.
  static func timeBetween(_ reference: ReferenceCase) throws {
    let series = ChartSeries(values: try #require(reference.column("x")), kind: .duration)
    var settings = settings(reference, ignoring: ["power", "alpha_two_sided"])
    switch reference.parameters["power"] {
    case nil: break
    case let number as Double: settings.parameters["power"] = number
    case let text as String:
      let parts = text.split(separator: "/").compactMap { Double($0) }
      if let first = parts.first, parts.count <= 2 {
        settings.parameters["power"] = parts.count == 2 ? first / parts[1] : first
      } else {
        unknown(reference, "power", text)
      }
    case let other?: unknown(reference, "power", "\(other)")
    }
    let fitted = try TChart.fit(series, settings: settings)
    let figures = fitted.phases[0].figures
    for (key, value) in reference.expected {
      switch key {
      case "power": compare(reference, key, value, [try #require(figures["power"])])
      case "center": compare(reference, key, value, fitted.panel.centerLine)
      case "sigma_transformed": compare(reference, key, value, [try #require(figures["transformed_sigma"])])
      case "center_transformed": compare(reference, key, value, [try #require(figures["transformed_center"])])
      case "lcl": compare(reference, key, value, fitted.panel.lowerControlLimit)
      case "ucl": compare(reference, key, value, fitted.panel.upperControlLimit)
      case "statistics": compare(reference, key, value, fitted.panel.statistic)
      case "signals_beyond": compare(reference, key, value, beyond(fitted.panel))
      case "exponential":
        var exact = settings
        exact.probabilityLimits = reference.parameters["alpha_two_sided"] as? Double ?? usualAlpha
        try exponential(reference, value, try TChart.fit(series, settings: exact))
      default: unknown(reference, "expected key", key)
      }
    }
  }

  private static func exponential(_ reference: ReferenceCase, _ value: Any, _ fitted: FittedChart) throws {
    for (key, value) in try #require(value as? [String: Any]) {
      switch key {
      case "mean": compare(reference, key, value, [try #require(fitted.phases[0].figures["mean"])])
      case "median_line": compare(reference, key, value, fitted.panel.centerLine)
      case "lcl": compare(reference, key, value, fitted.panel.lowerControlLimit)
      case "ucl": compare(reference, key, value, fitted.panel.upperControlLimit)
      case "signals_beyond": compare(reference, key, value, beyond(fitted.panel))
      default: unknown(reference, "exponential key", key)
      }
    }
  }
}
