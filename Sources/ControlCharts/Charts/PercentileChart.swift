import Statistics

/// Percentile chart: the median, or the 90th percentile, of all measurements of a period, with distribution-free limits.
///
/// The percentile of n measurements is their r-th smallest, r = ⌈n p⌉. It lies below x if at least r of them do, so whatever their
/// distribution F, F(X₍ᵣ₎) has the beta distribution with r and n − r + 1 (the binomial's tail). Limits are the quantiles of that beta
/// distribution looked up in the measurements of the baseline; where these reach no further, there is no limit. The centre line is the
/// baseline's own percentile. Assumes that measurements within a period are independent. Sources: H. A. David & H. N. Nagaraja (2003),
/// Order Statistics, §2.3 and §7.1; S. Chakraborti, P. van der Laan & M. A. van de Wiel (2004), A class of distribution-free control
/// charts, Applied Statistics 53(3).
public enum PercentileChart: ControlChart {
  public static let id = "percentile"
  public static let title = "Percentile chart"
  public static let summary = "The median or another percentile of each period's durations, with limits that assume no distribution."
  public static let kinds: Set<MeasureKind> = [.duration, .continuous]
  public static let needsSubgroups = true

  static let percentileParameter = ChartParameter(
    "percentile", default: 0.5, in: 0.01...0.99, says: "Which percentile, as a share: 0.5 is the median, 0.9 the 90th.")
  public static let parameters: [ChartParameter] = [percentileParameter]

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    if phase.settings.center != nil || phase.settings.sigma != nil {
      throw .invalidParameter(
        "center", "The percentile chart takes its lines from the baseline's measurements; leave center and sigma out.")
    }
    let share = phase.parameter(percentileParameter)
    let limit = phase.settings.sigmaLimits
    let tail = phase.settings.probabilityLimits.map { $0 / 2 } ?? Normal.standard.upperTail(limit)
    let reference = SubgroupSummary.measurements(phase).sorted()
    let center = Quantiles.ofSorted(reference, share)
    var panel = ChartPanel(
      values: Array(phase.series.values[phase.range]), statistic: [Double](repeating: .nan, count: phase.range.count))
    panel.title = title(share)
    var known: [Int: (lower: Double, upper: Double)] = [:]
    var unlimited = 0
    for (position, index) in phase.range.enumerated() {
      panel.centerLine[position] = center
      var sample = (phase.series.subgroups?[index] ?? []).filter { !$0.isNaN }
      guard !sample.isEmpty else { continue }
      let rank = min(max(Int((Double(sample.count) * share).rounded(.up)), 1), sample.count)
      let value = OrderStatistics.select(rank - 1, of: &sample, in: 0..<sample.count)
      let beta = Beta(a: Double(rank), b: Double(sample.count - rank + 1))
      let limits = known[sample.count] ?? (lookup(beta.quantile(tail), reference), lookup(beta.quantile(1 - tail), reference))
      known[sample.count] = limits
      if limits.lower.isNaN || limits.upper.isNaN { unlimited += 1 }
      panel.statistic[position] = value
      panel.lowerControlLimit[position] = limits.lower
      panel.upperControlLimit[position] = limits.upper
      panel.sigma[position] = (limits.upper - limits.lower) / (2 * limit)
      panel.z[position] = score(value, beta, reference)
      panel.alignScore(position, limit: limit)
    }
    var fit = PhaseFit(panel: panel, centerLine: center, sigma: Quantiles.median(panel.sigma.array))
    fit.figures = ["percentile": share, "baseline_measurements": Double(reference.count)]
    if unlimited > 0 {
      fit.notes.append(
        "\(unlimited) points rest on so few measurements that the baseline's \(reference.count) reach no limit on one side or both.")
    }
    return fit
  }

  /// "Median" or "90th percentile".
  static func title(_ share: Double) -> String {
    let percent = (share * 1e6).rounded() / 1e4
    if percent == 50 { return "Median" }
    let endings: [Double: String] = [1: "st", 2: "nd", 3: "rd"]
    let isTeen = (11...13).contains(percent)
    let ending = isTeen ? "th" : endings[percent.truncatingRemainder(dividingBy: 10)] ?? "th"
    return "\(SentenceNumber.text(percent))\(ending) percentile"
  }

  /// The quantile at `probability` of the baseline; NaN where it lies beyond the measurements seen.
  private static func lookup(_ probability: Double, _ sorted: [Double]) -> Double {
    let count = Double(sorted.count)
    guard probability * (count + 1) >= 1, (1 - probability) * (count + 1) >= 1 else { return .nan }
    return Quantiles.ofSorted(sorted, probability)
  }

  /// The normal score of a percentile: how likely the beta distribution makes its place in the baseline.
  private static func score(_ value: Double, _ beta: Beta, _ sorted: [Double]) -> Double {
    let below = Double(rank(sorted) { $0 < value })
    let notAbove = Double(rank(sorted) { $0 <= value })
    let place = ((below + notAbove) / 2 + 0.5) / (Double(sorted.count) + 1)
    let lower = beta.cumulative(place)
    return lower < 0.5
      ? Normal.standard.quantile(max(lower, 1e-300)) : -Normal.standard.quantile(max(beta.upperTail(place), 1e-300))
  }

  /// How many of a sorted list satisfy a condition that holds from its start on.
  private static func rank(_ sorted: [Double], _ condition: (Double) -> Bool) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = low + (high - low) / 2
      if condition(sorted[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
