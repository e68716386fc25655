/// The fit shared by Laney's two charts.
enum LaneyFit {
  static func fit(_ phase: PhaseInput, isProportion: Bool) throws(ControlChartError) -> PhaseFit {
    let ratios = try AttributeRatios(phase, isProportion: isProportion)
    let denominators = phase.series.denominators ?? []
    let multiplier = phase.settings.sigma ?? ratios.laneyMultiplier(phase)
    let panel = ShewhartPanel(
      center: ratios.center, sigma: { multiplier * ratios.sigma(denominators[$0]) }, floor: 0, ceiling: isProportion ? 1 : nil)
    var fit = RatioStatistic.summarised(panel.fit(phase), ratios: ratios)
    fit.figures["sigma_z"] = multiplier
    // The spread between periods is in these limits: the plain chart's warning does not apply.
    fit.notes.removeAll { $0 == ratios.overdispersionNote }
    if multiplier.isNaN {
      fit.judged = false
      fit.notes.append("No two neighbouring points set the limits, so the variation between periods is unknown.")
    }
    return fit
  }
}
