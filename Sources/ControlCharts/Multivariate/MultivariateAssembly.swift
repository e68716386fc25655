/// Builds the judged result of a multivariate chart from its statistic and limits.
struct MultivariateAssembly {
  let id: String
  let title: String
  let series: MultivariateSeries
  let baseline: MultivariateBaseline
  /// One value a point, NaN where it is missing.
  var statistic: [Double]
  var contributions: [[Double]]
  /// The limit at each point.
  var limit: [Double]
  /// The statistic expected of an in-control process at each point, where it is known.
  var expected: [Double]
  var limits: [String: Double] = [:]
  var figures: [String: Double] = [:]
  var notes: [String] = []

  /// A chart with nothing judged: the baseline is too short.
  init(id: String, title: String, series: MultivariateSeries, baseline: MultivariateBaseline) {
    self.id = id
    self.title = title
    self.series = series
    self.baseline = baseline
    let empty = [Double](repeating: .nan, count: series.count)
    statistic = empty
    limit = empty
    expected = empty
    contributions = [[Double]](repeating: [Double](repeating: .nan, count: series.variables.count), count: series.count)
  }

  func finish(judged: Bool) -> FittedMultivariateChart {
    var panel = ChartPanel(values: statistic, statistic: statistic)
    panel.title = id == HotellingChart.id ? "T²" : id == MewmaChart.id ? "T² of the averages" : "Length of the sum"
    panel.notation = .plain
    panel.isOnMeasureScale = false
    panel.carriesMemory = id != HotellingChart.id
    panel.upperControlLimit = ChartColumn(limit)
    panel.centerLine = ChartColumn(expected)
    for index in statistic.indices {
      // Three where the limit is, on the scale of a length: the statistic is a squared length.
      panel.z[index] = 3 * (statistic[index] / limit[index]).squareRoot()
      panel.alignScore(index, limit: 3)
    }
    let plain = ChartSeries(values: statistic, labels: series.labels, isNonNegative: true)
    var signals: [ChartSignal] = []
    if judged, series.count > 0 {
      signals = SignalFinder(judged: JudgedChart(rules: [Nelson1()], location: panel, series: plain), limit: 3)
        .signals(phases: [0..<series.count])
      for index in signals.indices { signals[index].says = says(signals[index]) }
    }
    let inside = baseline.isInBaseline.indices.filter { baseline.isInBaseline[$0] }
    let phase = ChartPhase(
      start: 0, end: max(series.count - 1, 0), centerLine: expected.first { !$0.isNaN } ?? .nan, sigma: .nan,
      baselineCount: inside.count, figures: figures)
    let missing = statistic.count { $0.isNaN }
    let gaps = judged && missing > 0 ? ["\(missing) of \(series.count) points are missing and leave a gap."] : []
    let chart = FittedChart(
      chart: id, title: title, why: "\(title): asked for by name.", judged: judged, panel: panel, dispersion: nil,
      phases: series.count > 0 ? [phase] : [], signals: signals, rules: ["nelson_1"], notes: notes + gaps,
      diagnosed: DiagnosedPoints(
        series: plain, statistic: statistic, baseline: PointRuns(inside.filter { !statistic[$0].isNaN })))
    return FittedMultivariateChart(
      chart: chart, variables: series.variables, center: baseline.center, covariance: baseline.covariance,
      contributions: contributions, limits: limits)
  }

  /// The most extreme point of a signal, and the variables that make most of it.
  private func says(_ signal: ChartSignal) -> String {
    let ratios = signal.members.map { (point: $0, ratio: statistic[$0] / limit[$0]) }
    guard let extreme = ratios.max(by: { $0.ratio < $1.ratio })?.point else { return "" }
    let span =
      signal.members.count == 1
      ? series.label(extreme)
      : "\(series.label(signal.start)) to \(series.label(signal.end)), at the most extreme \(series.label(extreme))"
    var text =
      "\(span): \(SentenceNumber.text(statistic[extreme])) is above the upper control limit \(SentenceNumber.text(limit[extreme]))"
    let shares = contributions[extreme]
    let order = shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }
    let largest = order.prefix(2).filter { shares[$0] > 0 && 2 * shares[$0] >= shares[order[0]] }
    if !largest.isEmpty {
      text += "; without \(largest.map { series.variables[$0] }.joined(separator: " or without ")) it would be "
      text += largest.map { SentenceNumber.text(max(statistic[extreme] - shares[$0], 0)) }.joined(separator: " or ")
    }
    return text + "."
  }
}
