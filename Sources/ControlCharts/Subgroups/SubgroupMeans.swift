import Statistics

/// The first panel of subgroup charts: means against limits that follow each subgroup's size.
enum SubgroupMeans {
  static func fit(_ phase: PhaseInput, _ subgroups: SubgroupFit, dispersion: ChartPanel) -> PhaseFit {
    let floor = phase.series.isNonNegative ? 0.0 : nil
    var fit = ShewhartPanel(center: subgroups.center, sigma: { subgroups.sigmaOfMean(at: $0) }, floor: floor).fit(phase)
    fit.centerLine = subgroups.center
    fit.sigma = subgroups.sigma
    fit.dispersion = dispersion
    let sizes = phase.baseline.map { subgroups.summaries[$0].size }.sorted()
    fit.figures = [
      "least_subgroup_size": Double(sizes.first ?? 0), "greatest_subgroup_size": Double(sizes.last ?? 0),
      "mean_dispersion": dispersionMean(phase, dispersion),
    ]
    if subgroups.sigma.isNaN {
      fit.judged = false
      fit.notes.append("No subgroup that sets the limits has two measurements, so there is no spread within subgroups and no limit.")
    } else if subgroups.sigma == 0 {
      fit.notes.append("The measurements within subgroups do not vary: every mean off the centre line lies beyond the limits.")
    }
    let lone = phase.range.count { subgroups.summaries[$0].size == 1 }
    if lone > 0 { fit.notes.append("\(lone) of the subgroups have one measurement: their mean is judged, their spread is not.") }
    return fit
  }

  /// The mean of the baseline's ranges or standard deviations, NaN without any.
  private static func dispersionMean(_ phase: PhaseInput, _ panel: ChartPanel) -> Double {
    var sum = 0.0
    var count = 0.0
    for index in phase.baseline {
      let value = panel.statistic[index - phase.range.lowerBound]
      if value.isNaN { continue }
      sum += value
      count += 1
    }
    return sum / count
  }
}
