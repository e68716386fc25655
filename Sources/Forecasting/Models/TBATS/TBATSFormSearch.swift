import RealModule

/// The choice of a TBATS form by Akaike's criterion.
///
/// Source: De Livera, Hyndman & Snyder (2011), section 3.3, in the order of R's `forecast::tbats`: numbers of harmonics season by season with all
/// other parts in the model; then transformation and trend, with the seasons and without; then ARMA errors of the order that AutoARIMA finds in
/// the errors of each form that is close.
struct TBATSFormSearch {
  let scale: TBATSScale
  let periods: [Double]
  let usesARMA: Bool
  private let firstLambda: Double
  private var fits: [TBATSForm: Fit] = [:]

  /// What is known of a form.
  struct Fit {
    var x: [Double]
    var aic: Double
  }

  init(scale: TBATSScale, periods: [Double], firstLambda: Double, usesARMA: Bool) {
    self.scale = scale
    self.periods = periods
    self.usesARMA = usesARMA
    self.firstLambda = min(max(firstLambda, 0), 1)
  }

  /// The best form and its parameters; nil when no form can be fitted.
  mutating func best() -> (form: TBATSForm, parameters: TBATSParameters)? {
    let seasons = chosenSeasons()
    var forms: [TBATSForm] = []
    for seasons in seasons.isEmpty ? [[]] : [seasons, []] {
      for usesBoxCox in scale.isPositive ? [false, true] : [false] {
        for trend in TBATSForm.Trend.allCases { forms.append(TBATSForm(usesBoxCox: usesBoxCox, trend: trend, seasons: seasons)) }
      }
    }
    for form in forms { _ = fit(form) }
    if usesARMA {
      let bar = (forms.compactMap { fits[$0]?.aic }.min() ?? .infinity) + Self.contention
      for form in forms { if let fit = fits[form], fit.aic <= bar { addErrors(to: form, fit) } }
    }
    // In the order of the dictionary's keys the choice would differ from run to run.
    let order = fits.keys.map { ($0, $0.description) }.sorted { $0.1 < $1.1 }
    var chosen: TBATSForm?
    for (form, _) in order {
      if let aic = fits[form]?.aic, aic < chosen.flatMap({ fits[$0]?.aic }) ?? .infinity { chosen = form }
    }
    return chosen.flatMap { form in fits[form].map { (form, TBATSParameters($0.x, form)) } }
  }

  /// Forms this far above the best in AIC are not given ARMA errors.
  private static let contention = 10.0

  // MARK: Harmonics

  /// The seasons with their numbers of harmonics, one season after the other, the later ones at one harmonic.
  private mutating func chosenSeasons() -> [TBATSForm.Season] {
    var seasons = periods.map { TBATSForm.Season(period: $0, harmonics: 1) }
    for i in seasons.indices {
      let most = Self.mostHarmonics(periods, i)
      guard most > 1 else { continue }
      func aic(_ harmonics: Int) -> Double {
        seasons[i].harmonics = harmonics
        return fit(TBATSForm(usesBoxCox: scale.isPositive, trend: .damped, seasons: seasons))?.aic ?? .infinity
      }
      var k = most
      if most <= 6 {
        k = descend(from: most, aic)
      } else {
        let (down, level, up) = (aic(5), aic(6), aic(7))
        if down <= min(level, up) {
          k = descend(from: 5, aic)
        } else if level <= up {
          k = 6
        } else {
          k = 7
          while k < most, aic(k + 1) <= aic(k) { k += 1 }
        }
      }
      seasons[i].harmonics = k
    }
    return seasons
  }

  /// Down from `k` as long as the criterion does not rise.
  private func descend(from first: Int, _ aic: (Int) -> Double) -> Int {
    var k = first
    while k > 1, aic(k - 1) <= aic(k) { k -= 1 }
    return k
  }

  /// How many harmonics the season at `index` can carry: under half its length, and none that a shorter season has already.
  static func mostHarmonics(_ periods: [Double], _ index: Int) -> Int {
    let period = periods[index]
    guard period > 2 else { return 1 }
    let most = Int(min(((period - 1) / 2).rounded(.down), 1000))
    guard index > 0 else { return most }
    for k in 2..<max(2, most + 1) where period.truncatingRemainder(dividingBy: Double(k)) == 0 {
      let shorter = period / Double(k)
      if periods[..<index].contains(where: { $0.truncatingRemainder(dividingBy: shorter) == 0 }) { return k - 1 }
    }
    return most
  }

  // MARK: Fits

  /// The fit of a form, kept; nil when the series is too short for it or has no likelihood.
  private mutating func fit(_ form: TBATSForm, from starts: [TBATSParameters] = []) -> Fit? {
    if let known = fits[form] { return known }
    guard scale.observed > form.penalty + 1 else { return nil }
    var search = TBATSSearch(form, scale: scale)
    search.search(from: starts.isEmpty ? TBATSStart.plain(form, lambda: firstLambda) : starts)
    guard let best = search.best else { return nil }
    let fit = Fit(x: best.x, aic: search.aic)
    fits[form] = fit
    return fit
  }

  /// The form with the ARMA errors that AutoARIMA finds in its errors.
  private mutating func addErrors(to form: TBATSForm, _ fit: Fit) {
    var likelihood = TBATSLikelihood(form, scale: scale)
    guard likelihood.objective(fit.x).isFinite, let errors = likelihood.errors(),
      let series = try? ForecastSeries(values: errors),
      let arma = try? AutoARIMA(differences: 0).estimate(series), arma.order.p + arma.order.q > 0
    else { return }
    var extended = form
    extended.p = arma.order.p
    extended.q = arma.order.q
    var start = TBATSParameters(fit.x, form)
    let plain = start
    start.ar = arma.coefficients.ar
    start.ma = arma.coefficients.ma
    _ = self.fit(extended, from: [start, plain] + TBATSStart.plain(form, lambda: start.lambda ?? 1))
  }
}
