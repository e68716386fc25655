import Foundation
import TestSupport
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  static func farrington(_ reference: ReferenceCase) throws {
    let counts: [Double] = try #require(reference.column("x"))
    var options = FarringtonOptions()
    options.isOriginal = reference.id.hasPrefix("farrington-original")
    var range: [Int]? = nil
    var population: [Double]? = reference.column("population")
    for (key, value) in reference.parameters {
      switch (key, value) {
      case ("range", let ends as [Int]): range = ends
      default: try farringtonOption(reference, key, value, &options)
      }
    }
    if let period = reference.dataset["frequency"] as? Int { options.period = period }
    if !options.populationOffset { population = nil }
    range = range ?? (reference.expected["range"] as? [Int])
    let ends = try #require(range)
    // The weeks of this data set have dates, and years go by the date.
    let isNewport = (reference.dataset["provenance"] as? String ?? "").contains("Newport") || reference.id.contains("newport")
    let start = CivilYears.days(year: 2004, month: 1, date: 5)
    let algorithm = try Farrington(options, days: isNewport ? counts.indices.map { start + 7 * $0 } : nil)
    // A regression without an answer is a row of missing values.
    let none = FarringtonPoint(
      expected: .nan, upper: .nan, dispersion: .nan, hasTrend: false, slope: .nan, exceedanceScore: .nan, pValue: .nan, isAlarm: false,
      standardError: .nan, years: 0)
    let judged = (ends[0]...ends[1]).map { algorithm.judge(counts, population: population, at: $0) ?? none }
    for (key, value) in reference.expected {
      switch key {
      case "range": #expect(value as? [Int] == ends, "\(reference)")
      // The original gives a limit of 0 where there are too few cases.
      case "upperbound": compare(reference, key, value, judged.map { $0.upper.isNaN && options.isOriginal ? 0 : $0.upper })
      case "expected": compare(reference, key, value, judged.map(\.expected))
      case "phi": compare(reference, key, value, judged.map(\.dispersion))
      case "trend": compare(reference, key, value, judged.map { $0.hasTrend ? 1 : ($0.years == 0 ? .nan : 0) })
      case "trend_coefficient", "trendVector": compare(reference, key, value, judged.map(\.slope))
      case "score": compare(reference, key, value, judged.map(\.exceedanceScore))
      case "pvalue": compare(reference, key, value, judged.map(\.pValue))
      case "alarm": compare(reference, key, value, judged.indices.filter { judged[$0].isAlarm }.map { $0 + ends[0] })
      default: unknown(reference, "expected key", key)
      }
    }
  }

  private static func farringtonOption(
    _ reference: ReferenceCase, _ key: String, _ value: Any, _ options: inout FarringtonOptions
  ) throws {
    switch (key, value) {
    case ("b", let number as Int): options.b = number
    case ("w", let number as Int): options.w = number
    case ("noPeriods", let number as Int): options.noPeriods = number
    case ("pastWeeksNotIncluded", is NSNull): options.pastWeeksNotIncluded = nil
    case ("pastWeeksNotIncluded", let number as Int): options.pastWeeksNotIncluded = number
    case ("weightsThreshold", let number as Double): options.weightsThreshold = number
    case ("pThresholdTrend", let number as Double): options.pThresholdTrend = number
    case ("alpha", let number as Double): options.alpha = number
    case ("trend", let flag as Bool): options.trend = flag
    case ("reweight", let flag as Bool): options.reweight = flag
    case ("populationOffset", let flag as Bool): options.populationOffset = flag
    case ("thresholdMethod", let name as String): options.threshold = try #require(FarringtonOptions.Threshold(rawValue: name))
    case ("powertrans", let name as String): options.power = try #require(FarringtonOptions.Power(rawValue: name))
    case ("limit54", let pair as [Int]): (options.limit54Cases, options.limit54Periods) = (Double(pair[0]), pair[1])
    case ("freq", let number as Int), ("frequency", let number as Int): options.period = number
    // Says how R prints warnings and which implementation of one and the same fit it calls.
    case ("glmWarnings", is Bool), ("verbose", is Bool), ("fitFun", is String): break
    default: unknown(reference, "parameter", "\(key) = \(value)")
    }
  }

  static func ears(_ reference: ReferenceCase) throws {
    let values: [Double] = try #require(reference.column("x"))
    var method = EarlyAberration.Method.c1
    var baseline = 7
    var minimumSigma = 0.0
    var alpha: Double?
    for (key, value) in reference.parameters {
      switch (key, value) {
      case ("method", let name as String): method = try #require(EarlyAberration.Method(rawValue: name.lowercased()))
      case ("baseline", let number as Int): baseline = number
      case ("minSigma", let number as Double): minimumSigma = number
      case ("alpha", let number as Double): alpha = number
      case ("lag", let number as Int): #expect(number == 2, "\(reference): C2 and C3 leave out two periods")
      default: unknown(reference, "parameter", "\(key) = \(value)")
      }
    }
    let limits = try EarlyAberration(method, baseline: baseline, minimumSigma: minimumSigma, alpha: alpha)
    let range = reference.expected["range"] as? [Int] ?? [limits.first, values.count - 1]
    let uppers = try (range[0]...range[1]).map { try #require(limits.judge(values, at: $0)).upper }
    for (key, value) in reference.expected {
      switch key {
      case "range": #expect(value as? [Int] == range, "\(reference)")
      case "upperbound": compare(reference, key, value, uppers)
      case "alarm": compare(reference, key, value, (range[0]...range[1]).filter { values[$0] > uppers[$0 - range[0]] })
      default: unknown(reference, "expected key", key)
      }
    }
  }
}
