import Statistics

/// Limits of an individuals chart moved out for what a short baseline does not know.
///
/// The in-control run length of the limits with known parameters is held with a stated probability over baselines (Albers & Kallenberg
/// 2004, Metrika 59; see `EstimatedRunLength`). Only control limits move: zones of run rules stay at 1 and 2 standard deviations.
struct WidenedLimits {
  /// The phase with the wider distance.
  let phase: PhaseInput
  private let asked: Double
  private let wider: Double
  private let probability: Double
  private let runLength: Double

  static let notForThisChart =
    "The limits are not widened for the length of the baseline: that is worked out for the individuals chart (xmr) alone."

  /// Nil where nothing is to be widened: not asked for, or centre or spread known.
  init?(_ phase: PhaseInput) throws(ControlChartError) {
    let settings = phase.settings
    guard let probability = settings.widen, settings.center == nil, settings.sigma == nil, phase.baseline.count >= 3 else { return nil }
    let scheme = ShewhartScheme(limit: settings.sigmaLimits)
    runLength = try scheme.averageRunLength(shift: 0)
    let estimated = EstimatedRunLength(scheme, baseline: try EstimatedBaseline(count: phase.baseline.count, estimator: .movingRange))
    wider = try estimated.guaranteed(runLength: runLength, probability: probability).limit
    asked = settings.sigmaLimits
    self.probability = probability
    var widened = settings
    widened.sigmaLimits = wider
    self.phase = phase.with(widened)
  }

  /// Scores follow the limits, and the reader is told.
  func apply(to fit: inout PhaseFit) {
    for index in fit.panel.statistic.indices { fit.panel.alignScore(index, limit: asked) }
    fit.figures["sigma_limits"] = wider
    fit.notes.append(
      "Limits stand at \(Self.number(wider)) instead of \(Self.number(asked)) standard deviations: \(phase.baseline.count) points set them, and"
        + " so \(SentenceNumber.percent(probability)) of such baselines still leave \(Self.number(runLength)) points or more between false"
        + " alarms.")
  }

  private static func number(_ value: Double) -> String {
    SentenceNumber.text(value >= 100 ? value.rounded() : (value * 100).rounded() / 100)
  }
}
