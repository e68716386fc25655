import Foundation
import Testing

@testable import ControlCharts

extension ReferenceChecks {
  /// Known or estimated mean and standard deviation, and the parameters of moving averages, EWMA and CUSUM.
  private static func processSettings(_ reference: ReferenceCase) throws -> ChartSettings {
    var settings = settings(
      reference,
      ignoring: [
        "mu0", "sigma", "w", "lam", "L", "z0", "n", "k", "h", "head_start", "units", "standardise", "restart", "limits",
      ])
    for (key, value) in reference.parameters {
      switch (key, value) {
      case ("mu0", let number as Double): settings.center = number
      case ("sigma", let number as Double): settings.sigma = number
      case ("sigma", "MR-bar/d2(2)" as String): settings.movingRangeSigma = .mean
      case ("sigma", _): settings.subgroupSigma = subgroupSigma(reference, value)
      case ("w", let number as Double): settings.parameters["window"] = number
      case ("lam", let number as Double): settings.parameters["lambda"] = number
      case ("L", let number as Double): settings.sigmaLimits = number
      case ("z0", "mu0" as String): break
      case ("z0", let number as Double):
        settings.parameters["start_offset"] = number - (try #require(reference.parameters["mu0"] as? Double))
      case ("k", let number as Double): settings.parameters["k"] = number
      case ("h", let number as Double): settings.parameters["h"] = number
      case ("head_start", let number as Double):
        settings.parameters["fir"] = number / (try #require(reference.parameters["h"] as? Double))
      case ("units", "sigma" as String): break
      case ("standardise", let text as String):
        let sigma = text.split(separator: "=").last.map(String.init) ?? ""
        if !text.hasPrefix("(xbar-center)/(sigma/sqrt(n))") { unknown(reference, "standardisation", text) }
        settings.subgroupSigma = subgroupSigma(reference, sigma)
      case ("n", let size as Double):
        let groups = try #require(reference.dataset["groups"] as? [[Any]])
        if !groups.allSatisfy({ Double($0.count) == size }) { unknown(reference, "subgroup size", "\(size)") }
      case ("restart", _), ("limits", _), ("units", _), ("z0", _): unknown(reference, "parameter", "\(key) = \(value)")
      default: break
      }
    }
    return settings
  }

  /// ma and ewma cases.
  static func averages(_ reference: ReferenceCase, chart: any ControlChart.Type) throws {
    let series = try series(reference)
    let settings = try processSettings(reference)
    let fitted = try chart.fit(series, settings: settings)
    func asymptotic() throws -> ChartPanel {
      var settings = settings
      settings.parameters["asymptotic"] = 1
      return try chart.fit(series, settings: settings).panel
    }
    for (key, value) in reference.expected {
      switch key {
      case "center": compare(reference, key, value, [fitted.phases[0].centerLine])
      case "sigma": compare(reference, key, value, [fitted.phases[0].sigma])
      case "statistics": compare(reference, key, value, fitted.panel.statistic)
      case "sigma_z": compare(reference, key, value, fitted.panel.sigma)
      case "lcl": compare(reference, key, value, fitted.panel.lowerControlLimit)
      case "ucl": compare(reference, key, value, fitted.panel.upperControlLimit)
      case "z": compare(reference, key, value, fitted.panel.z)
      case "signals_beyond": compare(reference, key, value, beyond(fitted.panel))
      case "lcl_asymptotic": compare(reference, key, value, try asymptotic().lowerControlLimit)
      case "ucl_asymptotic": compare(reference, key, value, try asymptotic().upperControlLimit)
      case "signals_asymptotic": compare(reference, key, value, beyond(try asymptotic()))
      default: unknown(reference, "expected key", key)
      }
    }
  }

  static func cumulativeSums(_ reference: ReferenceCase) throws {
    let series = try series(reference)
    let settings = try processSettings(reference)
    let fitted = try CusumChart.fit(series, settings: settings)
    var again = settings
    again.parameters["restart"] = 1
    let restarted = try CusumChart.fit(series, settings: again)
    let range = 0..<series.count
    let input = PhaseInput(series: series, settings: settings, statistic: CusumChart.statistic(of: series), range: range)
    let sums = CusumChart.path(input, ProcessEstimate(input))
    let upper = try #require(fitted.panel.upperStatistic)
    let lower = try #require(fitted.panel.lowerStatistic)
    let h = try #require(settings.parameters["h"])
    for (key, value) in reference.expected {
      switch key {
      case "c_plus": compare(reference, key, value, upper)
      case "c_minus": compare(reference, key, value, lower.map { -$0 })
      case "n_plus": compare(reference, key, value, sums.upperRun)
      case "n_minus": compare(reference, key, value, sums.lowerRun)
      case "signals_upper": compare(reference, key, value, upper.indices.filter { upper[$0] > h })
      case "signals_lower": compare(reference, key, value, lower.indices.filter { lower[$0] < -h })
      case "first_upper", "first_lower": try onset(reference, key, value, fitted, series: series)
      case "signals_with_restart":
        let wanted = try #require(value as? [[String: Any]]).map { "\($0["index"] ?? "?") \($0["side"] ?? "?")" }
        let plus = try #require(restarted.panel.upperStatistic)
        let minus = try #require(restarted.panel.lowerStatistic)
        let found = plus.indices.flatMap { index -> [String] in
          (plus[index] > h ? ["\(index) upper"] : []) + (minus[index] < -h ? ["\(index) lower"] : [])
        }
        #expect(found == wanted, "\(reference).\(key)")
      default: unknown(reference, "expected key", key)
      }
    }
  }

  private static func onset(
    _ reference: ReferenceCase, _ name: String, _ value: Any, _ fitted: FittedChart, series: ChartSeries
  ) throws {
    let figures = fitted.phases[0].figures
    guard let wanted = value as? [String: Any] else {
      #expect(value is NSNull && figures[name] == nil, "\(reference).\(name)")
      return
    }
    let signal = Int(try #require(figures[name]))
    for (key, value) in wanted {
      let what = "\(name).\(key)"
      switch key {
      case "index": compare(reference, what, value, [Double(signal)])
      case "n_plus", "n_minus": compare(reference, what, value, [try #require(figures["\(name)_run"])])
      case "change_start": compare(reference, what, value, [try #require(figures["\(name)_change_start"])])
      case "mean_estimate":
        var mean = try #require(figures["\(name)_mean"])
        // Cases of subgroups state it standardised.
        if reference.parameters["standardise"] != nil {
          let size = Double(series.subgroups?[signal].count ?? 1)
          mean = (mean - fitted.phases[0].centerLine) / (fitted.phases[0].sigma / size.squareRoot())
        }
        compare(reference, what, value, [mean])
      default: unknown(reference, "expected key", what)
      }
    }
  }

  static func bernoulliSums(_ reference: ReferenceCase) throws {
    let series = ChartSeries(values: try #require(reference.column("x")), kind: .count)
    var settings = settings(reference, ignoring: ["p0", "odds_ratio", "limit"])
    for (key, value) in reference.parameters {
      switch (key, value) {
      case ("p0", let number as Double): settings.center = number
      case ("odds_ratio", let number as Double): settings.parameters["ratio"] = number
      case ("limit", let number as Double): settings.parameters["h"] = number
      default: break
      }
    }
    let fitted = try BernoulliCusumChart.fit(series, settings: settings)
    let h = settings.parameters["h"] ?? 3.5
    let upper = try #require(fitted.panel.upperStatistic)
    let lower = try #require(fitted.panel.lowerStatistic)
    // The published sums show the restart at the signalling point itself, the chart the sum that signalled.
    for (key, value) in reference.expected {
      switch key {
      case "cusum_up": compare(reference, key, value, upper.map { $0 > h ? 0 : $0 })
      case "cusum_down": compare(reference, key, value, lower.map { $0 < -h ? 0 : $0 })
      case "signals_up": compare(reference, key, value, upper.indices.filter { upper[$0] > h })
      case "signals_down": compare(reference, key, value, lower.indices.filter { lower[$0] < -h })
      default: unknown(reference, "expected key", key)
      }
    }
  }
}
