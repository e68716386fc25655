import Foundation
import TestSupport
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  static func changePoints(_ reference: ReferenceCase) throws {
    let values: [Double] = try #require(reference.column("x"))
    if reference.expected.keys.contains(where: { $0.hasPrefix("pelt_") }) {
      for key in reference.parameters.keys where key != "standardise" && key != "changepoint_index" {
        unknown(reference, "parameter", key)
      }
      let standardised: [Double] = try #require(reference.column("z"))
      for (key, value) in reference.expected {
        let wanted = try #require(value as? [String: Any])
        var words = key.split(separator: "_").map(String.init)
        guard words.count >= 3, words.removeFirst() == "pelt" else {
          unknown(reference, "expected key", key)
          continue
        }
        let model = try #require(segmentCost(named: words.removeFirst(), parameters: reference.parameters), "\(reference).\(key)")
        var least = 2
        if let last = words.last, last.hasPrefix("minseg") { least = Int(words.removeLast().dropFirst(6)) ?? 2 }
        // Mean models run on the standardised series.
        try peltModel(
          reference, key, wanted, values: model == .mean ? standardised : values, cost: model, penalty: words.joined(separator: "-"),
          least: least)
      }
      return
    }
    // One model a case; its cost is in the id.
    let name = try #require(reference.id.split(separator: "-").dropFirst().first.map(String.init))
    let model = try #require(segmentCost(named: name, parameters: reference.parameters), "\(reference): no cost named \(name)")
    var penalty = "MBIC"
    var least = 3
    for (key, value) in reference.parameters {
      switch (key, value) {
      case ("penalty", let name as String): penalty = name
      case ("minseglen", let length as Int), ("min_size", let length as Int): least = length
      case ("shape", is Double), ("standardise", is String), ("changepoint_index", is String): break
      default: unknown(reference, "parameter", "\(key) = \(value)")
      }
    }
    let column = model == .mean ? reference.column("z") ?? values : values
    try peltModel(reference, reference.id, reference.expected, values: column, cost: model, penalty: penalty, least: least)
  }

  private static func peltModel(
    _ reference: ReferenceCase, _ key: String, _ wanted: [String: Any], values: [Double], cost: SegmentCost, penalty: String, least: Int
  ) throws {
    let given = wanted["penalty"] as? Double
    let kind = try #require(Self.penalty(named: penalty, value: given), "\(reference).\(key): no penalty named \(penalty)")
    let length = wanted["minseglen"] as? Int ?? least
    let found = try PELT.segment(values, cost: cost, penalty: kind, minimumSegmentLength: length)
    let bounds = [0] + found.changes + [values.count]
    let means = zip(bounds, bounds.dropFirst()).map { values[$0..<$1].reduce(0, +) / Double($1 - $0) }
    for (name, value) in wanted {
      switch name {
      case "penalty": #expect(agrees(found.penalty, value as? Double ?? .nan, relative: 1e-9), "\(reference).\(key)")
      case "minseglen": break
      case "changepoints": compare(reference, "\(key).\(name)", value, found.changes)
      case "n_changepoints": #expect(value as? Int == found.changes.count, "\(reference).\(key)")
      case "means": compare(reference, "\(key).\(name)", value, means)
      // The rate of exponential times is one over their mean; that of counts is the mean.
      case "rates": compare(reference, "\(key).\(name)", value, cost == .exponential ? means.map { 1 / $0 } : means)
      case "variances":
        let variances = zip(zip(bounds, bounds.dropFirst()), means).map { bound, mean in
          values[bound.0..<bound.1].reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) } / Double(bound.1 - bound.0)
        }
        compare(reference, "\(key).\(name)", value, variances)
      case "objective_sse_plus_penalty": #expect(agrees(found.objective, value as? Double ?? .nan, relative: 1e-9), "\(reference).\(key)")
      case "ruptures_l2_agrees": #expect(value as? Bool == true)
      default: unknown(reference, "key of \(key)", name)
      }
    }
  }

  private static func segmentCost(named name: String, parameters: [String: Any]) -> SegmentCost? {
    switch name.lowercased() {
    case "mean", "l2", "normal": .mean
    case "var", "variance": .variance(mean: parameters["mu"] as? Double)
    case "meanvar": .meanAndVariance
    case "poisson": .poisson
    case "exp", "exponential": .exponential
    case "gamma": .gamma(shape: parameters["shape"] as? Double ?? 1)
    default: nil
    }
  }

  private static func penalty(named name: String, value: Double?) -> ChangePenalty? {
    switch name.lowercased() {
    case "manual": value.map { .manual($0) }
    case "mbic": .modifiedBIC
    case "sic", "bic": .bic()
    case "sic0", "bic0": .bic(countingChange: false)
    case "aic": .aic()
    case "aic0": .aic(countingChange: false)
    case "hannan-quinn", "hq": .hannanQuinn()
    case "hannan-quinn0", "hq0": .hannanQuinn(countingChange: false)
    case "none": ChangePenalty.none
    default: nil
    }
  }
}
