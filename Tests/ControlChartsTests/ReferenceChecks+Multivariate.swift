import Foundation
import Statistics
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  static func hotelling(_ reference: ReferenceCase) throws {
    let series = try multivariate(reference)
    var settings = MultivariateSettings()
    for (key, value) in reference.parameters {
      switch (key, value) {
      case ("confidence", let level as Double): settings.falseAlarmProbability = 1 - level
      case ("phase1", let count as Int), ("baseline", let count as Int): settings.baseline = 0..<count
      case ("exclude", let points as [Int]): settings.baselineOmissions = Set(points)
      case ("covariance", let name as String):
        settings.covariance = try #require(MultivariateSettings.CovarianceMethod(rawValue: name))
      case ("mu", let center as [Double]): settings.knownCenter = center
      case ("Sigma", let matrix as [[Double]]): settings.knownCovariance = matrix
      default: unknown(reference, "parameter", "\(key) = \(value)")
      }
    }
    let fitted = try HotellingChart.fit(series, settings: settings)
    var differences = settings
    differences.covariance = .successiveDifferences
    let beyond = fitted.signalledPoints
    let baseline = settings.baseline ?? 0..<series.count
    for (key, value) in reference.expected {
      switch key {
      case "t2": compare(reference, key, value, fitted.chart.panel.statistic)
      case "ucl_phase1": compare(reference, key, value, [try #require(fitted.limits["upper_control_limit_phase_1"])])
      case "ucl_phase2": compare(reference, key, value, [try #require(fitted.limits["upper_control_limit_phase_2"])])
      case "ucl_chi2": compare(reference, key, value, [try #require(fitted.limits["upper_control_limit_chi_squared"])])
      case "signals_phase1": compare(reference, key, value, beyond.filter { baseline.contains($0) })
      case "signals_phase2": compare(reference, key, value, beyond.filter { !baseline.contains($0) })
      case "covariance_successive_diff":
        try compareRows(reference, key, value, try HotellingChart.fit(series, settings: differences).covariance)
      case "t2_successive_diff":
        compare(reference, key, value, try HotellingChart.fit(series, settings: differences).chart.panel.statistic)
      case "drop_one_contribution": try compareRows(reference, key, value, fitted.contributions)
      default: try centerOrCovariance(reference, key, value, fitted)
      }
    }
  }

  static func mewma(_ reference: ReferenceCase) throws {
    let series = try multivariate(reference)
    var settings = MultivariateSettings()
    var weight = 0.1
    for (key, value) in reference.parameters {
      switch (key, value) {
      case ("lam", let number as Double), ("lambda", let number as Double): weight = number
      case ("arl0", let number as Double): settings.averageRunLength = number
      case ("h", let number as Double), ("ucl", let number as Double): settings.limit = number
      case ("baseline", let count as Int), ("phase1", let count as Int): settings.baseline = 0..<count
      case ("mu", let center as [Double]): settings.knownCenter = center
      case ("Sigma", let matrix as [[Double]]): settings.knownCovariance = matrix
      default: unknown(reference, "parameter", "\(key) = \(value)")
      }
    }
    let exact = try MewmaChart.fit(series, weight: weight, settings: settings)
    let asymptotic = try MewmaChart.fit(series, weight: weight, exactCovariance: false, settings: settings)
    for (key, value) in reference.expected {
      switch key {
      case "t2_exact": compare(reference, key, value, exact.chart.panel.statistic)
      case "t2_asymptotic": compare(reference, key, value, asymptotic.chart.panel.statistic)
      case "ucl", "h": compare(reference, key, value, [try #require(exact.limits["upper_control_limit"])])
      case "signals_exact": compare(reference, key, value, exact.signalledPoints)
      case "signals_asymptotic": compare(reference, key, value, asymptotic.signalledPoints)
      default: try centerOrCovariance(reference, key, value, exact)
      }
    }
  }

  private static func centerOrCovariance(
    _ reference: ReferenceCase, _ key: String, _ value: Any, _ fitted: FittedMultivariateChart
  ) throws {
    switch key {
    case "center": compare(reference, key, value, fitted.center)
    case "covariance": try compareRows(reference, key, value, fitted.covariance)
    default: unknown(reference, "expected key", key)
    }
  }

  private static func compareRows(_ reference: ReferenceCase, _ key: String, _ expected: Any, _ actual: [[Double]]) throws {
    let rows = try #require(expected as? [Any])
    #expect(rows.count == actual.count, "\(reference).\(key)")
    for (index, pair) in zip(rows, actual).enumerated() { compare(reference, "\(key)[\(index)]", pair.0, pair.1) }
  }

  /// "rows" holds single observations; columns "X1", "X2", … hold one list a subgroup, or one number an observation.
  private static func multivariate(_ reference: ReferenceCase) throws -> MultivariateSeries {
    if let rows = reference.dataset["rows"] as? [Any] {
      let values = try rows.map { ReferenceCase.numbers(try #require($0 as? [Any])) }
      return MultivariateSeries(variables: (1...(values.first?.count ?? 1)).map { "x\($0)" }, rows: values)
    }
    let names = reference.dataset.keys.filter { $0.hasPrefix("X") }.sorted()
    let columns = try names.map { name in
      try #require(reference.dataset[name] as? [Any]).map { cell in ReferenceCase.numbers(cell as? [Any] ?? [cell]) }
    }
    var rows: [[Double]] = []
    var subgroups: [Int] = []
    for point in try #require(columns.first).indices {
      for position in columns[0][point].indices {
        rows.append(columns.map { $0[point][position] })
        subgroups.append(point)
      }
    }
    return MultivariateSeries(variables: names, rows: rows, subgroups: subgroups)
  }
}

/// The fixtures of the multivariate, surveillance and change point families.
@Suite struct SurveillanceFixtureTests {
  @Test func fixturesAreThere() {
    guard ProcessInfo.processInfo.environment["FORESHIFT_REFERENCE_DIR"] == nil else { return }
    let families = Set(ReferenceCase.all().map(\.family))
    #expect(families.isSuperset(of: ["hotelling", "mewma", "farrington_flexible", "ears", "changepoint"]))
  }
}
