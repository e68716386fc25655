import Statistics

/// One phase as fitted by a chart.
public struct PhaseFit: Sendable {
  /// One entry a point of the phase.
  public var panel: ChartPanel
  /// The second panel of charts that have one, such as moving ranges.
  public var dispersion: ChartPanel?
  /// The third panel of charts that part the spread within subgroups from that between them.
  public var within: ChartPanel?
  /// The phase's centre line; the mean of the centre lines where they vary.
  public var centerLine: Double
  /// The phase's standard deviation; the median where it varies from point to point.
  public var sigma: Double
  /// Figures behind the limits by name, such as "sigma_z".
  public var figures: [String: Double]
  /// False when there are no limits to judge by.
  public var judged: Bool
  /// What the reader must know about this fit.
  public var notes: [String]
  /// Signals of statistics that the chart itself keeps, beside those of the rules; points counted over the whole series.
  public var signals: [ChartSignal] = []

  public init(
    panel: ChartPanel, dispersion: ChartPanel? = nil, within: ChartPanel? = nil, centerLine: Double, sigma: Double,
    figures: [String: Double] = [:],
    judged: Bool = true, notes: [String] = []
  ) {
    self.panel = panel
    self.dispersion = dispersion
    self.within = within
    self.centerLine = centerLine
    self.sigma = sigma
    self.figures = figures
    self.judged = judged
    self.notes = notes
  }

  /// A phase too short for limits: its points and their median.
  static func medianOnly(_ input: PhaseInput) -> PhaseFit {
    let median = Quantiles.median(input.baseline.map { input.statistic[$0] })
    var panel = ChartPanel(values: input.range.map { input.series.values[$0] }, statistic: Array(input.statistic[input.range]))
    panel.centerLine = ChartColumn(repeating: median, count: panel.count)
    let count = input.baseline.count
    let note =
      "Only \(count) usable \(count == 1 ? "point" : "points") set the limits, \(ChartAssembly.leastPoints) are needed:"
      + " the median is shown and nothing is judged."
    return PhaseFit(panel: panel, centerLine: median, sigma: .nan, judged: false, notes: [note])
  }
}
