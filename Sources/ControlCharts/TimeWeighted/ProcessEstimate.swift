/// Mean and standard deviation of the process behind charts that join several points: moving average, EWMA, CUSUM.
///
/// Single measurements get the mean and the moving-range sigma of the individuals chart; rational subgroups the mean of all measurements
/// and the spread within them. Known values replace either.
struct ProcessEstimate {
  let center: Double
  /// Standard deviation of one measurement; NaN where it cannot be had.
  let sigma: Double
  private let subgroups: SubgroupFit?
  private let note: String?

  init(_ phase: PhaseInput) {
    note = phase.series.subgroups == nil ? phase.settings.baselineEstimator.note : nil
    if phase.series.subgroups != nil {
      let fit = SubgroupFit(phase, default: .meanDeviation)
      subgroups = fit
      center = fit.center
      sigma = fit.sigma
    } else {
      subgroups = nil
      center = phase.settings.center ?? phase.settings.baselineEstimator.center(of: phase)
      sigma = phase.settings.sigma ?? MovingRanges(phase.statistic, input: phase).sigma
    }
  }

  /// Standard deviation of the point's statistic: of one measurement, or of the mean of its subgroup.
  func sigma(at index: Int) -> Double { subgroups?.sigmaOfMean(at: index) ?? sigma }

  /// The point's deviation from the centre in standard deviations, kept within ±1e100 so that sums of them stay numbers.
  func score(_ statistic: Double, at index: Int) -> Double {
    let score = ChartPanel.score(statistic, center: center, sigma: sigma(at: index))
    return score.isNaN ? score : min(max(score, -1e100), 1e100)
  }

  /// What the reader must know about this estimate, and whether there is anything to judge by.
  func annotate(_ fit: inout PhaseFit) {
    fit.centerLine = center
    fit.sigma = sigma
    if let note { fit.notes.append(note) }
    if sigma.isNaN {
      fit.judged = false
      fit.notes.append(
        "The points that set the limits have no neighbours and no subgroups, so their spread is unknown and there is no limit.")
    } else if sigma == 0 {
      fit.notes.append("The points that set the limits do not vary: every other value lies beyond the limits.")
    }
  }
}
