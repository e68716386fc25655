/// The stepwise search of Hyndman & Khandakar (2008), section 3.2, for given differences: four start models, then steps of one in every
/// direction from the best one so far, until none is better.
///
/// Without a season three longer start models are added. Cycles that no season accounts for, such as the months in a series of weeks, are pairs of
/// complex roots in both polynomials; single steps from a short model do not reach them, since each term alone explains nothing.
///
/// A candidate starts from the coefficients of the model it is a step away from. As there, a candidate whose polynomials have a root
/// within 1 % of the unit circle is passed over.
struct ARIMAOrderSearch {
  let series: ForecastSeries
  let d: Int
  let seasonalD: Int
  let boxCoxLambda: Double?
  let regressors: [[Double]]
  /// Whether the differenced series is constant: there is nothing to search for then.
  let isConstant: Bool
  private let season: Int
  private let largest: Terms
  private let mayHaveConstant: Bool
  private var visited: [Terms: Double] = [:]

  /// One candidate.
  struct Terms: Hashable {
    var p: Int
    var q: Int
    var seasonalP: Int
    var seasonalQ: Int
    var hasConstant: Bool
  }

  private struct Candidate {
    var terms: Terms
    var coefficients: [Double]
    var aicc: Double
  }

  init(
    series: ForecastSeries, limits: AutoARIMA.Limits, d: Int, seasonalD: Int, usesSeason: Bool, boxCoxLambda: Double?,
    regressors: [[Double]], isConstant: Bool
  ) {
    self.series = series
    self.d = d
    self.seasonalD = seasonalD
    self.boxCoxLambda = boxCoxLambda
    self.regressors = regressors
    self.isConstant = isConstant
    season = usesSeason ? series.shortestSeason : 1
    let third = series.observedCount / 3
    mayHaveConstant = d + seasonalD <= 1
    largest = Terms(
      p: min(limits.p, third, usesSeason ? season - 1 : Int.max), q: min(limits.q, third, usesSeason ? season - 1 : Int.max),
      seasonalP: usesSeason ? min(limits.seasonalP, third / season) : 0,
      seasonalQ: usesSeason ? min(limits.seasonalQ, third / season) : 0, hasConstant: mayHaveConstant)
  }

  /// The best model found; nil when the series is too short for any.
  mutating func best() -> FittedARIMA? {
    let empty = Terms(p: 0, q: 0, seasonalP: 0, seasonalQ: 0, hasConstant: mayHaveConstant)
    if isConstant { return fitted(Candidate(terms: empty, coefficients: [], aicc: 0)) }
    var best: Candidate?
    for terms in firstTerms { if let found = candidate(terms, from: nil), found.aicc < best?.aicc ?? .infinity { best = found } }
    guard var best else { return fitted(Candidate(terms: empty, coefficients: [], aicc: 0)) }
    var improved = true
    while improved, visited.count < Self.mostModels {
      improved = false
      for step in Self.steps {
        guard let terms = moved(best.terms, step), visited[terms] == nil, let found = candidate(terms, from: best) else { continue }
        if found.aicc < best.aicc {
          best = found
          improved = true
        }
      }
    }
    return fitted(best)
  }

  /// Enough for every search that converges; a bound for those that wander.
  private static let mostModels = 94

  private var firstTerms: [Terms] {
    func terms(_ p: Int, _ q: Int, _ seasonalP: Int, _ seasonalQ: Int, _ hasConstant: Bool) -> Terms {
      Terms(
        p: min(p, largest.p), q: min(q, largest.q), seasonalP: min(seasonalP, largest.seasonalP),
        seasonalQ: min(seasonalQ, largest.seasonalQ), hasConstant: hasConstant)
    }
    var list = [terms(0, 0, 0, 0, mayHaveConstant)]
    for next in [
      terms(1, 0, 1, 0, mayHaveConstant), terms(0, 1, 0, 1, mayHaveConstant), terms(2, 2, 1, 1, mayHaveConstant), terms(0, 0, 0, 0, false),
    ] where !list.contains(next) { list.append(next) }
    if season == 1 {
      for (p, q) in [(5, 2), (5, 0), (4, 4)] {
        let next = terms(p, q, 0, 0, mayHaveConstant)
        if !list.contains(next) { list.append(next) }
      }
    }
    return list
  }

  /// Seasonal terms, ordinary terms, both of a kind together, and the constant.
  private static let steps: [(p: Int, q: Int, seasonalP: Int, seasonalQ: Int, constant: Bool)] = [
    (0, 0, -1, 0, false), (0, 0, 1, 0, false), (0, 0, 0, -1, false), (0, 0, 0, 1, false), (0, 0, -1, -1, false), (0, 0, -1, 1, false),
    (0, 0, 1, -1, false), (0, 0, 1, 1, false), (-1, 0, 0, 0, false), (1, 0, 0, 0, false), (0, -1, 0, 0, false), (0, 1, 0, 0, false),
    (-1, -1, 0, 0, false), (-1, 1, 0, 0, false), (1, -1, 0, 0, false), (1, 1, 0, 0, false), (0, 0, 0, 0, true),
  ]

  private func moved(_ terms: Terms, _ step: (p: Int, q: Int, seasonalP: Int, seasonalQ: Int, constant: Bool)) -> Terms? {
    var next = terms
    next.p += step.p
    next.q += step.q
    next.seasonalP += step.seasonalP
    next.seasonalQ += step.seasonalQ
    if step.constant {
      guard mayHaveConstant else { return nil }
      next.hasConstant.toggle()
    }
    guard next.p >= 0, next.q >= 0, next.seasonalP >= 0, next.seasonalQ >= 0 else { return nil }
    guard next.p <= largest.p, next.q <= largest.q, next.seasonalP <= largest.seasonalP, next.seasonalQ <= largest.seasonalQ else {
      return nil
    }
    return next
  }

  private func order(_ terms: Terms) -> ARIMAOrder {
    ARIMAOrder(
      p: terms.p, d: d, q: terms.q, seasonalP: terms.seasonalP, seasonalD: seasonalD, seasonalQ: terms.seasonalQ)
  }

  private func problem(_ terms: Terms) -> ARIMAProblem? {
    let model = ARIMA(
      order(terms), includesConstant: terms.hasConstant, boxCoxLambda: boxCoxLambda, regressors: regressors)
    return try? ARIMAProblem(model, series)
  }

  /// The model of these terms with its AICc; nil when it is none to choose.
  private mutating func candidate(_ terms: Terms, from near: Candidate?) -> Candidate? {
    visited[terms] = .infinity
    guard let problem = problem(terms) else { return nil }
    let start = near.map { Self.carried($0, to: order(terms), from: order($0.terms)) }
    let starts = (start.map { [$0] } ?? []) + problem.plainStarts
    guard var fit = problem.solve(startingFrom: starts, searches: Self.searches, tolerance: Self.roughTolerance) else { return nil }
    if !isWellInside(fit.coefficients, problem.order) {
      guard let inner = drawnInside(fit.coefficients, problem) else { return nil }
      fit = inner
    }
    let aicc = problem.aicc(objective: fit.objective)
    visited[terms] = aicc
    return aicc.isFinite ? Candidate(terms: terms, coefficients: fit.coefficients, aicc: aicc) : nil
  }

  /// The coefficients of a neighbour, with zeros for the new terms.
  private static func carried(_ near: Candidate, to order: ARIMAOrder, from nearOrder: ARIMAOrder) -> [Double] {
    let old = ARIMACoefficients(vector: near.coefficients, order: nearOrder)
    func fit(_ values: [Double], _ count: Int) -> [Double] {
      Array((values + [Double](repeating: 0, count: max(0, count - values.count))).prefix(count))
    }
    return fit(old.ar, order.p) + fit(old.ma, order.q) + fit(old.seasonalAR, order.seasonalP) + fit(old.seasonalMA, order.seasonalQ)
  }

  /// Whether all roots of the expanded polynomials exceed 1.01 in modulus.
  private func isWellInside(_ coefficients: [Double], _ order: ARIMAOrder) -> Bool {
    let c = ARIMACoefficients(vector: coefficients, order: order)
    var seasonalRadius = 1.0
    for _ in 0..<season { seasonalRadius *= Self.smallestRoot }
    return RootRegion.excludesDisc(of: Self.smallestRoot, c.ar) && RootRegion.excludesDisc(of: Self.smallestRoot, c.ma, sign: -1)
      && RootRegion.excludesDisc(of: seasonalRadius, c.seasonalAR)
      && RootRegion.excludesDisc(of: seasonalRadius, c.seasonalMA, sign: -1)
  }

  private static let smallestRoot = 1.01

  /// The coefficients with the polynomials that have roots too close to the unit circle contracted until they have not.
  private func drawnInside(_ coefficients: [Double], _ problem: ARIMAProblem) -> ARIMASearch.Fit? {
    var seasonalRadius = 1.0
    for _ in 0..<season { seasonalRadius *= Self.smallestRoot }
    func contracted(_ values: [Double], sign: Double, radius: Double) -> [Double] {
      if RootRegion.excludesDisc(of: radius, values, sign: sign) { return values }
      var inside = 0.0
      var outside = 1.0
      for _ in 0..<30 {
        let middle = 0.5 * (inside + outside)
        if RootRegion.excludesDisc(of: radius * middle, values, sign: sign) { inside = middle } else { outside = middle }
      }
      var power = 1.0
      return values.map { value in
        power *= inside
        return value * power
      }
    }
    var c = ARIMACoefficients(vector: coefficients, order: problem.order)
    let given = c
    c.ar = contracted(c.ar, sign: 1, radius: Self.smallestRoot)
    c.ma = contracted(c.ma, sign: -1, radius: Self.smallestRoot)
    c.seasonalAR = contracted(c.seasonalAR, sign: 1, radius: seasonalRadius)
    c.seasonalMA = contracted(c.seasonalMA, sign: -1, radius: seasonalRadius)
    var best = problem.evaluate(c.vector)
    // Moving average terms that stood against autoregressive ones must give way with them, or the two cancel.
    for share in Self.givingWay {
      var other = c
      if c.ar != given.ar { other.ma = c.ma.map { $0 * share } }
      if c.seasonalAR != given.seasonalAR { other.seasonalMA = c.seasonalMA.map { $0 * share } }
      guard other.ma != c.ma || other.seasonalMA != c.seasonalMA, let fit = problem.evaluate(other.vector) else { continue }
      if fit.objective < best?.objective ?? .infinity { best = fit }
    }
    return best
  }

  private static let givingWay = [0.95, 0.9, 0.8, 0.65]

  /// From how many of its starts a candidate's likelihood is searched.
  private static let searches = 1
  /// How finely a candidate is searched, relative to its objective: enough to compare; the chosen one is searched finely.
  private static let roughTolerance = 1e-8

  private func fitted(_ candidate: Candidate) -> FittedARIMA? {
    guard let problem = problem(candidate.terms) else { return nil }
    if !candidate.coefficients.isEmpty, let rough = problem.evaluate(candidate.coefficients),
      let fine = problem.solve(startingFrom: [candidate.coefficients], searches: 1), fine.objective < rough.objective,
      isWellInside(fine.coefficients, problem.order)
    {
      return try? FittedARIMA(problem, coefficients: fine.coefficients, withErrors: true)
    }
    return try? FittedARIMA(problem, coefficients: candidate.coefficients, withErrors: true)
  }
}
