/// What a rule may use to put a signal into words.
public struct SignalContext: Sendable {
  public let signal: ChartSignal
  public let panel: ChartPanel
  public let series: ChartSeries

  public init(signal: ChartSignal, panel: ChartPanel, series: ChartSeries) {
    self.signal = signal
    self.panel = panel
    self.series = series
  }

  /// The period of the signal, such as "2016-03-01 to 2016-03-11", capitalised to start a sentence.
  public var span: String {
    let start = series.label(signal.start)
    let text = signal.start == signal.end ? start : "\(start) to \(series.label(signal.end))"
    return SentenceCase.capitalised(text)
  }
}
