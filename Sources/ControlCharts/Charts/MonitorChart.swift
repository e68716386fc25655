import RealModule
import Statistics

/// Monitoring against expectation: each period judged from the periods before it alone.
///
/// The baseline is the history that the first expectation is learned from; without one it is the first 60 points (half the points of a
/// shorter series, at least 21). From there on every point is judged as if it were today. Limits are designed for a stated in-control run
/// length and widened by everything that was estimated; see `Monitor`. A change of level, scatter or profile is one incident: once it is
/// confirmed it is learned, said in a note, and no longer alarms. The chart against expectation (`expected`) is for looking back,
/// this one for watching: there a point is judged by its future too, here never.
public enum MonitorChart: ControlChart {
  public static let id = "monitor"
  public static let title = "Monitoring chart against expectation"
  public static let summary = "Each period judged from the periods before it alone, with one false alarm in a stated number of periods."
  public static let kinds: Set<MeasureKind> = [.count, .rate, .proportion, .duration, .continuous]

  static let runLengthParameter = ChartParameter(
    "run_length", default: 365, in: 20...100_000,
    says: "Periods between false alarms of a series in control; a board of K series and B alarms a week wants 7 K / B days.")
  public static let parameters: [ChartParameter] = [runLengthParameter]

  public static var defaultRules: RuleSet { .none }
  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  /// Fewer usable periods of history than this support no verdict.
  static let leastHistory = 21
  /// Periods of history where none is stated.
  static let usualHistory = 60

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    if phase.series.kind == .proportion || phase.series.kind == .rate, phase.series.denominators == nil {
      throw .missingDenominators(chart: id)
    }
    if phase.settings.center != nil || phase.settings.sigma != nil {
      throw .invalidParameter("center", "The monitoring chart finds its own centre line and sigma; leave center and sigma out.")
    }
    let history = history(phase)
    guard phase.baseline.count(where: { $0 < history }) >= leastHistory, !phase.range.isEmpty else {
      var fit = PhaseFit.medianOnly(phase)
      fit.notes = [
        "Fewer than \(leastHistory) usable points come before the first to be judged: the median is shown and nothing is judged."
      ]
      return fit
    }
    var settings = phase.settings
    settings.baseline = phase.range.lowerBound..<history
    let past = PhaseInput(series: phase.series, settings: settings, statistic: phase.statistic, range: phase.range)
    let observations = ExpectedObservations(past)
    let course = MonitorCourse(
      observations: observations, rows: MonitorRows(series: phase.series, range: phase.range, periodsPerYear: periodsPerYear(phase.series)),
      learned: learned(phase, observations, before: history), history: history - phase.range.lowerBound,
      runLength: phase.parameter(runLengthParameter), memory: phase.settings.monitorMemory)
    let panel = MonitorPanel(phase: phase, history: history, monitor: course.monitor, judgements: course.judgements)
    return panel.fit()
  }

  /// First period to be judged.
  static func history(_ phase: PhaseInput) -> Int {
    if let baseline = phase.settings.baseline?.clamped(to: phase.range), !baseline.isEmpty { return baseline.upperBound }
    let usual = min(usualHistory, max(phase.range.count / 2, leastHistory))
    return min(phase.range.lowerBound + usual, phase.range.upperBound)
  }

  /// Volumes have a yearly season and grow; a week of seven slots says that periods are days. Other measures have neither by nature.
  private static func periodsPerYear(_ series: ChartSeries) -> Double? {
    guard series.kind == .count || series.kind == .rate, series.slots != nil else { return nil }
    switch series.slotCount {
    case 7: return 365.25
    case 24, 168: return 8766
    default: return nil
    }
  }

  /// The periods that the monitor may learn from: there, not left out, and in the history not omitted.
  private static func learned(_ phase: PhaseInput, _ observations: ExpectedObservations, before history: Int) -> [Bool] {
    var learned = observations.present
    for position in learned.indices where learned[position] {
      let index = phase.range.lowerBound + position
      if phase.series.exclusions[index] != nil { learned[position] = false }
      if index < history, phase.settings.baselineOmissions.contains(index) { learned[position] = false }
    }
    return learned
  }
}
