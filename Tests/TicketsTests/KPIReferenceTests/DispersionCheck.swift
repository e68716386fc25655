import Foundation
import Statistics
import Testing
import Tickets
import Timeline

/// Compares the dispersion file: how far KPI series of real logs stray from what textbook limits allow for.
struct DispersionCheck {
  let file: URL

  func run() throws {
    for (name, expected) in try ReferenceValue(file).object.sorted(by: { $0.key < $1.key }) {
      guard let actual = try Self.figures(name) else {
        Issue.record("dispersion.json: unknown series \(name)")
        continue
      }
      expected.expect(.object(actual), at: name)
    }
  }

  private static func figures(_ name: String) throws -> [String: ReferenceValue]? {
    switch name {
    case "servicenow SLA met, weekdays": try proportion(.servicenow, "sla_compliance", weekdays: true)
    case "servicenow FCR proxy, weekdays": try proportion(.servicenow, "first_contact_resolution", weekdays: true)
    case "servicenow reopen rate, weekdays": try proportion(.servicenow, "reopen_rate", weekdays: true)
    case "boston311 on time, all days": try proportion(.boston311, "sla_compliance", weekdays: false)
    case "boston311 on time, weekdays": try proportion(.boston311, "sla_compliance", weekdays: true)
    case "servicenow daily volume": volume(try daily(.servicenow, "ticket_volume"))
    case "boston311 daily volume": volume(try daily(.boston311, "ticket_volume"))
    case "nyc_council daily volume 2015-2019":
      volume(try daily(.nycCouncil, "ticket_volume", window: HandMadeTickets.date("2015-01-01")...HandMadeTickets.date("2019-12-31")))
    case "servicenow backlog level XmR": individuals(try daily(.servicenow, "backlog").y)
    case "servicenow net flow XmR": individuals(try daily(.servicenow, "net_flow").y)
    case "boston311 backlog level XmR": individuals(try daily(.boston311, "backlog").y)
    case "boston311 net flow XmR": individuals(try daily(.boston311, "net_flow").y)
    case "servicenow daily MTTR mean XmR (weekdays)":
      individuals(try weekdays(daily(.servicenow, "resolution_time")) { $0.distribution?.mean ?? [] })
    case "servicenow daily log median MTTR XmR (weekdays)":
      individuals(try weekdays(daily(.servicenow, "resolution_time")) { $0.distribution?.median ?? [] }.map { log($0 / 3600) })
    case "boston311 duration skew": try skewness(.boston311)
    default: nil
    }
  }

  private static func daily(_ set: ReferenceLog, _ id: String, window: ClosedRange<CivilDate>? = nil) throws -> KPISeries {
    let request = KPISeriesRequest(kpis: [id], frequency: .day, window: window ?? set.window)
    return try #require(try KPISeriesBuilder.series(request, of: set.contents().table).first)
  }

  private static func weekdays(_ series: KPISeries, _ values: (KPISeries) -> [Double]) -> [Double] {
    let values = values(series)
    return values.indices.filter { series.axis.slot(at: $0, season: 7) < 5 }.map { values[$0] }
  }

  /// Three-sigma limits of a p chart, and those of Laney (2002), on days with a denominator.
  private static func proportion(_ set: ReferenceLog, _ id: String, weekdays isWeekdays: Bool) throws -> [String: ReferenceValue] {
    let series = try daily(set, id)
    let n = try #require(series.n)
    let days = n.indices.filter { n[$0] > 0 && (!isWeekdays || series.axis.slot(at: $0, season: 7) < 5) }
    let center = days.reduce(0) { $0 + series.y[$1] } / days.reduce(0) { $0 + n[$1] }
    let scores = days.map { (series.y[$0] / n[$0] - center) / (center * (1 - center) / n[$0]).squareRoot() }
    let sigma = movingRangeSigma(scores)
    return [
      "days": .count(days.count), "pbar": .number(center), "n_median": .number(Quantiles.median(days.map { n[$0] })),
      "sigma_z": .number(sigma), "classic_p_3sigma_flag_share": .number(share(of: scores, beyond: 3)),
      "laney_3sigma_flag_share": .number(share(of: scores, beyond: 3 * sigma)),
      "dispersion_chi2_per_df": .number(sumOfSquares(scores) / Double(days.count - 1)),
    ]
  }

  /// A c chart of all days, and Poisson scores around the mean of each weekday.
  private static func volume(_ series: KPISeries) -> [String: ReferenceValue] {
    let counts = series.y
    let mean = mean(counts)
    let weekdayMeans = (0..<7).map { weekday in
      Self.mean(counts.indices.filter { series.axis.slot(at: $0, season: 7) == weekday }.map { counts[$0] })
    }
    let scores = counts.indices.map { index in
      let usual = weekdayMeans[series.axis.slot(at: index, season: 7)]
      return (counts[index] - usual) / usual.squareRoot()
    }
    let sigma = movingRangeSigma(scores)
    return [
      "days": .count(counts.count), "mean": .number(mean),
      "classic_c_3sigma_flag_share": .number(share(of: counts.map { $0 - mean }, beyond: 3 * mean.squareRoot())),
      "dow_centred_poisson_flag_share": .number(share(of: scores, beyond: 3)),
      "dow_centred_laney_flag_share": .number(share(of: scores, beyond: 3 * sigma)), "sigma_z": .number(sigma),
      "dispersion_chi2_per_df_after_dow": .number(sumOfSquares(scores) / Double(counts.count - 7)),
      "lag1_autocorr_of_z": .number(lagOneCorrelation(scores)),
    ]
  }

  private static func individuals(_ values: [Double]) -> [String: ReferenceValue] {
    let mean = mean(values)
    return [
      "n": .count(values.count), "lag1": .number(lagOneCorrelation(values)),
      "flag_share": .number(share(of: values.map { $0 - mean }, beyond: 3 * movingRangeSigma(values))),
    ]
  }

  /// Of the resolution times above zero.
  private static func skewness(_ set: ReferenceLog) throws -> [String: ReferenceValue] {
    let times = TicketDuration.resolution.seconds(try set.contents().table).filter { $0 > 0 }.map { $0 / 3600 }
    let (mean, deviation) = (mean(times), DurationSummary(times).standardDeviationSeconds)
    return [
      "n": .count(times.count), "skew_raw": .number(skew(times)), "skew_log": .number(skew(times.map { log($0) })),
      "cv": .number(deviation / mean), "mean_over_median": .number(mean / Quantiles.median(times)),
    ]
  }

  static func share(of values: [Double], beyond limit: Double) -> Double { Double(values.count { abs($0) > limit }) / Double(values.count) }

  static func sumOfSquares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }

  /// Mean moving range over d2 = 1.128379.
  static func movingRangeSigma(_ values: [Double]) -> Double { mean(zip(values.dropFirst(), values).map { abs($0 - $1) }) / 1.128379 }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  /// Pearson's correlation of the values with their predecessors.
  private static func lagOneCorrelation(_ values: [Double]) -> Double {
    let (later, earlier) = (Array(values.dropFirst()), Array(values.dropLast()))
    let (a, b) = (mean(later), mean(earlier))
    let covariance = zip(later, earlier).reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) }
    return covariance / (sumOfSquares(later.map { $0 - a }) * sumOfSquares(earlier.map { $0 - b })).squareRoot()
  }

  /// The adjusted Fisher-Pearson coefficient.
  private static func skew(_ values: [Double]) -> Double {
    let n = Double(values.count)
    let mean = mean(values)
    let second = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
    let third = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) } / n
    return third / (second * second.squareRoot()) * (n * (n - 1)).squareRoot() / (n - 2)
  }
}
