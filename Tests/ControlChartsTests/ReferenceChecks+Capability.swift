import Foundation
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  static func capability(_ reference: ReferenceCase) throws {
    let series = try series(reference)
    var lower: Double?
    var upper: Double?
    var target: Double?
    var confidence = 0.95
    var settings = settings(reference, ignoring: ["lsl", "usl", "target", "confidence", "sigma"])
    // The cases take the spread within subgroups from ranges.
    settings.subgroupSigma = .meanRange
    for (key, value) in reference.parameters {
      switch (key, value) {
      case ("lsl", let number as Double): lower = number
      case ("usl", let number as Double): upper = number
      case ("target", let number as Double): target = number
      case ("confidence", let number as Double): confidence = number
      case ("sigma", let number as Double): settings.sigma = number
      case ("sigma", "MR-bar/d2(2)" as String): break
      case ("sigma", _): settings.subgroupSigma = subgroupSigma(reference, value)
      default: break
      }
    }
    let specification = try Specification(lower: lower, upper: upper, target: target)
    let analysis = try CapabilityAnalysis(
      series, specification: specification, confidence: confidence, settings: settings, taguchiInterval: .cautious)
    for (key, value) in reference.expected {
      switch key {
      case "within": try indices(reference, key, value, analysis.within)
      case "overall": try indices(reference, key, value, analysis.overall)
      case "n": compare(reference, key, value, [Double(analysis.count)])
      case "mean": compare(reference, key, value, [analysis.mean])
      case "target": compare(reference, key, value, [analysis.specification.target])
      case "observed_below": optional(reference, key, value, analysis.observedBelow.map(Double.init))
      case "observed_above": optional(reference, key, value, analysis.observedAbove.map(Double.init))
      default: unknown(reference, "expected key", key)
      }
    }
  }

  private static func optional(_ reference: ReferenceCase, _ key: String, _ value: Any, _ actual: Double?) {
    guard let actual else {
      if !(value is NSNull) { Issue.record("\(reference).\(key): none, expected \(value)") }
      return
    }
    compare(reference, key, value, [actual])
  }

  private static func indices(_ reference: ReferenceCase, _ name: String, _ value: Any, _ indices: CapabilityIndices) throws {
    for (key, value) in try #require(value as? [String: Any]) {
      let what = "\(name).\(key)"
      switch key {
      case "cp", "pp": try index(reference, what, value, indices.potential)
      case "cpm", "ppm_index": try index(reference, what, value, indices.taguchi)
      case "upper", "cpu", "ppu": try index(reference, what, value, indices.upper)
      case "lower", "cpl", "ppl": try index(reference, what, value, indices.lower)
      case "cpk", "ppk": try index(reference, what, value, indices.minimum)
      case "sigma": compare(reference, what, value, [indices.sigma])
      case "expected_ppm":
        for (side, value) in try #require(value as? [String: Any]) {
          switch side {
          case "below": optional(reference, "\(what).\(side)", value, indices.expectedBelow)
          case "above": optional(reference, "\(what).\(side)", value, indices.expectedAbove)
          default: unknown(reference, "expected key", "\(what).\(side)")
          }
        }
      default: unknown(reference, "expected key", what)
      }
    }
  }

  private static func index(_ reference: ReferenceCase, _ name: String, _ value: Any, _ index: CapabilityIndex?) throws {
    let index = try #require(index, "\(reference).\(name)")
    for (key, value) in try #require(value as? [String: Any]) {
      switch key {
      case "value": compare(reference, "\(name).\(key)", value, [index.value])
      case "ci", "ci_one_sided_each": compare(reference, "\(name).\(key)", value, [index.lower, index.upper])
      default: unknown(reference, "expected key", "\(name).\(key)")
      }
    }
  }
}
