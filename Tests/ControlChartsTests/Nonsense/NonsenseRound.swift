import ControlCharts
import Statistics

/// One round of nonsense through everything that takes data from outside. Refusing is allowed, trapping is not.
enum NonsenseRound {
  /// What came back: answers with limits or a verdict, and clear errors.
  struct Tally {
    var answers = 0
    var refusals = 0
    var rounds = 0

    mutating func count(_ work: () throws -> Void) {
      do {
        try work()
        answers += 1
      } catch { refusals += 1 }
    }
  }

  /// A random series through every `stride`-th chart, and through what else looks at series.
  static func run(seed: UInt64, round: Int, stride: Int = 1, tally: inout Tally) {
    var nonsense = Nonsense(seed: seed, round: round)
    let series = nonsense.series()
    tally.rounds += 1
    for (number, chart) in ChartRegistry.all.enumerated() where (number + round) % stride == 0 {
      let settings = nonsense.settings(for: chart, count: series.count)
      tally.count {
        let fitted = try chart.fit(series, settings: settings)
        _ = TargetVerdict(fitted, target: nonsense.wild(), isHigherBetter: round % 2 == 0)
        _ = fitted.rulesByPoint
      }
    }
    tally.count { _ = try ChartRegistry.fit(series) }
    tally.count { _ = try StepProposals.find(in: series, minimumLength: 2 + nonsense.whole(6)) }
    changePoints(&nonsense, series.values, &tally)
    capability(&nonsense, series, &tally)
    multivariate(&nonsense, &tally)
    comparison(&nonsense, &tally)
  }

  private static func changePoints(_ nonsense: inout Nonsense, _ values: [Double], _ tally: inout Tally) {
    let costs: [SegmentCost] = [
      .mean, .variance(mean: nil), .variance(mean: nonsense.wild()), .meanAndVariance, .poisson, .exponential,
      .gamma(shape: nonsense.wild()),
    ]
    let penalties: [ChangePenalty] = [
      .none, .manual(nonsense.wild()), .bic(), .modifiedBIC, .aic(), .hannanQuinn(), .asymptotic(nonsense.wild()), .asymptotic(0.05),
    ]
    let length = nonsense.whole(8) - 1
    let cost = costs[nonsense.whole(costs.count)]
    let penalty = penalties[nonsense.whole(penalties.count)]
    tally.count { _ = try PELT.segment(values, cost: cost, penalty: penalty, minimumSegmentLength: length) }
  }

  private static func capability(_ nonsense: inout Nonsense, _ series: ChartSeries, _ tally: inout Tally) {
    let limits = nonsense.values(3)
    guard let specification = try? Specification(lower: limits[0].isNaN ? nil : limits[0], upper: limits[1].isNaN ? nil : limits[1])
    else { return }
    tally.count { _ = try CapabilityAnalysis(series, specification: specification) }
    for method in PercentileCapability.Method.allCases {
      tally.count { _ = try PercentileCapability(series.values, specification: specification, method: method, resamples: 5) }
    }
  }

  private static func multivariate(_ nonsense: inout Nonsense, _ tally: inout Tally) {
    let series = nonsense.multivariate()
    let settings = nonsense.multivariateSettings(series)
    var limited = settings
    // A design costs milliseconds; they have a turn of their own.
    limited.limit = settings.limit ?? 12
    let weight = nonsense.wild()
    tally.count { _ = try HotellingChart.fit(series, settings: settings) }
    tally.count { _ = try MewmaChart.fit(series, weight: weight > 0 && weight < 2 ? weight : 0.1, settings: limited) }
    tally.count { _ = try McusumChart.fit(series, settings: limited) }
  }

  private static func comparison(_ nonsense: inout Nonsense, _ tally: inout Tally) {
    let groups = nonsense.groups()
    let target = nonsense.wild()
    tally.count { _ = try AnalysisOfMeans.make(groups) }
    for dispersion in FunnelPlot.Dispersion.allCases {
      tally.count { _ = try FunnelPlot.make(groups, dispersion: dispersion) }
      tally.count { _ = try FunnelPlot.make(groups, target: target, levels: [0.95, target], dispersion: dispersion, winsorised: target) }
    }
    let scores = nonsense.values(20)
    for method in BoardReview.Method.allCases { tally.count { _ = try BoardReview.make(scores: scores, method: method) } }
  }

  /// A design with wild wishes.
  static func design(seed: UInt64, round: Int, tally: inout Tally) {
    var nonsense = Nonsense(seed: seed ^ 0xD0, round: round)
    let question = nonsense.question()
    let designer = ChartDesigns.all[round % ChartDesigns.all.count]
    tally.rounds += 1
    tally.count { _ = try ChartDesigns.answer(type: designer.id, question) }
  }
}
