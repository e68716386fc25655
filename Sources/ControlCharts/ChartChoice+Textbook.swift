import Statistics

/// The choice among textbook charts, where nothing speaks against them.
extension ChartChoice {
  /// The textbook chart of the measure's kind.
  static func plain(_ series: ChartSeries, _ figures: ChartDiagnostics, baseline: PointRuns, reason: String?) -> ChartChoice {
    let because = reason.map { "; \($0)" } ?? ""
    let overdispersed = figures.dispersionPValue < significance && figures.dispersionIndex > leastDispersion
    let dispersion = "dispersion \(number(figures.dispersionIndex)), p \(number(figures.dispersionPValue))"
    func choice(_ chart: any ControlChart.Type, _ text: String) -> ChartChoice {
      ChartChoice(chart: chart, why: "\(chart.title): \(text)\(because).", diagnostics: figures)
    }
    switch series.kind {
    case .proportion where series.denominators != nil:
      if overdispersed { return choice(PPrimeChart.self, "proportions that vary more than sampling explains (\(dispersion))") }
      return choice(PChart.self, "proportions that vary as binomial sampling explains (\(dispersion))")
    case .rate where series.denominators != nil:
      if overdispersed { return choice(UPrimeChart.self, "rates that vary more than sampling explains (\(dispersion))") }
      return choice(UChart.self, "rates that vary as Poisson sampling explains (\(dispersion))")
    case .count where !overdispersed:
      return choice(CChart.self, "counts that vary as Poisson sampling explains (\(dispersion))")
    case .count: return choice(XmRChart.self, "counts that vary more than Poisson sampling explains (\(dispersion))")
    case .stock: return choice(RunChart.self, "a level that carries over from period to period")
    case .proportion, .rate: return choice(XmRChart.self, "ratios without denominators are judged as single measurements")
    case .duration, .continuous:
      let variance = SubgroupVariance(series, baseline: baseline)
      let spread = "variance ratio \(number(variance.ratio)), p \(number(variance.pValue))"
      if variance.meanSize >= 2, variance.pValue < 0.01 {
        return choice(ThreeWayChart.self, "subgroups differ by more than the spread within them explains (\(spread))")
      }
      if variance.meanSize >= 2 {
        return choice(XbarSChart.self, "subgroups differ no more than the spread within them explains (\(spread))")
      }
      return choice(
        XmRChart.self, "single measurements without season or memory (lag-1 autocorrelation \(number(figures.lag1Autocorrelation)))")
    }
  }
}
