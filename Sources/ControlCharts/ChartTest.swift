/// One question that the choice of a chart rests on: what was measured, where the cut lies, and what came of it.
public struct ChartTest: Sendable, Equatable {
  /// Stable name: "season", "autocorrelation", "dispersion", "skewness", "baseline".
  public var name: String
  /// What was measured; NaN where it cannot be had.
  public var value: Double
  /// Chance of such a value if there were nothing to find; NaN where no test gives one.
  public var pValue: Double
  /// Beyond this the answer is yes.
  public var cut: Double
  /// The answer: whether there is a season, memory, overdispersion, skewness, or a baseline long enough.
  public var isFound: Bool
  /// Statistic, value and cut in one sentence.
  public var says: String

  /// The tests of a series in the order in which they are asked (see docs/choosing-a-chart.md).
  static func all(_ figures: ChartDiagnostics, kind: MeasureKind, isSeasonal: Bool) -> [ChartTest] {
    var tests: [ChartTest] = []
    if isSeasonal {
      let found = figures.seasonalPValue < ChartChoice.significance && figures.seasonalStrength > ChartChoice.leastSeason
      tests.append(
        ChartTest(
          name: "season", value: figures.seasonalStrength, pValue: figures.seasonalPValue, cut: ChartChoice.leastSeason, isFound: found,
          says: "The calendar slot explains \(percent(figures.seasonalStrength)) of the variation by ranks (Kruskal-Wallis, p"
            + " \(probability(figures.seasonalPValue))); more than \(percent(ChartChoice.leastSeason)) at p below 0.01 is a season."))
    }
    let memoryCut = ChartChoice.leastMemory(count: figures.baselinePoints)
    tests.append(
      ChartTest(
        name: "autocorrelation", value: figures.lag1Autocorrelation, pValue: .nan, cut: memoryCut,
        isFound: figures.lag1Autocorrelation > memoryCut,
        says: "Neighbouring points correlate by \(number(figures.lag1Autocorrelation)); more than \(number(memoryCut)) is memory."))
    if !figures.dispersionIndex.isNaN {
      let found = figures.dispersionPValue < ChartChoice.significance && figures.dispersionIndex > ChartChoice.leastDispersion
      tests.append(
        ChartTest(
          name: "dispersion", value: figures.dispersionIndex, pValue: figures.dispersionPValue, cut: ChartChoice.leastDispersion,
          isFound: found,
          says: "Variance is \(number(figures.dispersionIndex)) times what sampling explains (Pearson's chi-squared over its degrees of"
            + " freedom, p \(probability(figures.dispersionPValue)); Laney's sigma_z \(number(figures.sigmaZ))); more than"
            + " \(number(ChartChoice.leastDispersion)) at p below 0.01 is overdispersion."))
    }
    if kind == .duration || kind == .continuous {
      tests.append(
        ChartTest(
          name: "skewness", value: figures.skewness, pValue: .nan, cut: ChartChoice.leastSkewness,
          isFound: figures.skewness > ChartChoice.leastSkewness,
          says:
            "Skewness is \(number(figures.skewness)); lengths of time above \(number(ChartChoice.leastSkewness)) are judged on logarithms.")
      )
    }
    tests.append(
      ChartTest(
        name: "baseline", value: Double(figures.baselinePoints), pValue: .nan, cut: Double(ChartChoice.leastForExpectation),
        isFound: figures.baselinePoints >= ChartChoice.leastForExpectation,
        says:
          "\(figures.baselinePoints) points set the limits; a season or memory is looked for from \(ChartChoice.leastForExpectation) on."))
    return tests
  }

  private static func number(_ value: Double) -> String {
    value.isNaN ? "unknown" : SentenceNumber.text((value * 100).rounded() / 100)
  }

  private static func percent(_ share: Double) -> String { share.isNaN ? "unknown" : SentenceNumber.percent(share) }

  private static func probability(_ p: Double) -> String {
    p.isNaN ? "unknown" : (p < 0.001 ? "below 0.001" : SentenceNumber.text((p * 1000).rounded() / 1000))
  }
}

extension FittedChart {
  /// The tests behind the choice of a chart, for `series` as it was fitted.
  public func tests(of series: ChartSeries) -> [ChartTest] {
    ChartTest.all(diagnostics, kind: series.kind, isSeasonal: series.slots != nil)
  }
}
