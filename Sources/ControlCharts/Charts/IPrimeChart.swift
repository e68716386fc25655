/// Normalised individuals chart, I′: ratios, means or rates of which each rests on its own number of observations.
///
/// If observation means have variance S²/nᵢ, the range of two neighbours over √((1/nᵢ + 1/nᵢ₋₁)/2) has mean d2(2) S whatever their sizes,
/// so S is the mean of these normalised moving ranges over d2(2). Centre Σnx/Σn, limits ± L S/√nᵢ. Unlike p and u charts it takes the
/// spread from the data, and unlike the individuals chart it knows that large periods vary less; for equal nᵢ it is the individuals chart.
/// Source: W. A. Taylor (2018), Normalized Individuals (IN) Control Chart, Taylor Enterprises.
public enum IPrimeChart: ControlChart {
  public static let id = "i_prime"
  public static let title = "Normalised individuals chart"
  public static let summary = "Ratios and means of varying size, judged by the spread between neighbours for their size."
  public static let kinds: Set<MeasureKind> = [.proportion, .rate, .duration, .continuous]
  public static let needsDenominators = true

  public static func statistic(of series: ChartSeries) -> [Double] {
    let ratios = series.ratios
    guard let denominators = series.denominators else { return ratios }
    return zip(ratios, denominators).map { $1 > 0 ? $0 : .nan }
  }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let sizes = phase.series.denominators ?? []
    let moving = MovingRanges(phase.statistic, input: phase) { ((1 / sizes[$0] + 1 / sizes[$1]) / 2).squareRoot() }
    var weighted = 0.0
    var total = 0.0
    for index in phase.baseline {
      weighted += sizes[index] * phase.statistic[index]
      total += sizes[index]
    }
    let center = phase.settings.center ?? weighted / total
    let unit = phase.settings.sigma ?? moving.sigma
    var fit = ShewhartPanel(
      center: center, sigma: { sizes[$0] > 0 ? unit / sizes[$0].squareRoot() : .nan }, floor: phase.series.isNonNegative ? 0 : nil,
      ceiling: phase.series.kind == .proportion ? 1 : nil
    ).fit(phase)
    fit.centerLine = center
    fit.sigma = unit
    fit.dispersion = moving.panel(sigma: unit, sigmaLimits: phase.settings.sigmaLimits)
    fit.dispersion?.title = "Normalised moving range"
    fit.figures = ["mean_moving_range": moving.mean, "screened_out": Double(moving.screenedOut)]
    if unit.isNaN {
      fit.judged = false
      fit.notes.append("No two neighbouring points set the limits, so there is no moving range and no limit.")
    } else if unit == 0 {
      fit.notes.append("The points that set the limits do not vary: every other value lies beyond the limits.")
    }
    return fit
  }
}
