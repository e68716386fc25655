import RealModule
import Statistics

/// What the data say about which limits suit them. Figures are of the points that set the limits, and NaN where they cannot be had.
public struct ChartDiagnostics: Sendable, Equatable {
  /// Points that are neither missing nor excluded.
  public var usablePoints: Int
  public var missingPoints: Int
  public var excludedPoints: Int
  /// Points that set the limits.
  public var baselinePoints: Int
  public var mean: Double
  /// The overall standard deviation (n − 1), which a shift inflates and a moving range does not.
  public var standardDeviation: Double
  public var skewness: Double
  /// Lag-1 autocorrelation of the plotted statistic, neighbours only.
  public var lag1Autocorrelation: Double
  /// Lag-1 autocorrelation of the scores: what is left after the chart's own expectation. NaN without limits.
  public var residualAutocorrelation: Double
  /// Variance over what sampling alone explains: variance/mean of counts, Pearson's chi-squared over its degrees of freedom of
  /// proportions and rates; NaN for measurements.
  public var dispersionIndex: Double
  /// Chance of such a dispersion if sampling alone were at work (chi-squared test).
  public var dispersionPValue: Double
  /// Laney's σ_z of proportions, rates and counts.
  public var sigmaZ: Double
  /// Share of the variation that the calendar slot explains, 0...1, by ranks; 0 without slots.
  public var seasonalStrength: Double
  /// Chance of such a strength without any season (Kruskal-Wallis); 1 without slots.
  public var seasonalPValue: Double

  /// Diagnoses a series. `baseline` lists the points that set the limits, `z` the scores of the fitted chart.
  public init(series: ChartSeries, statistic: [Double], baseline: PointRuns, z: ChartColumn = []) {
    missingPoints = statistic.missingCount
    excludedPoints = series.exclusions.keys.count { statistic.indices.contains($0) && !statistic[$0].isNaN }
    usablePoints = statistic.count - missingPoints - excludedPoints
    baselinePoints = baseline.count
    let moments = BaselineMoments(statistic, points: baseline)
    mean = moments.mean
    standardDeviation = moments.standardDeviation
    skewness = moments.skewness
    lag1Autocorrelation = moments.lag1Autocorrelation
    residualAutocorrelation = z.isEmpty ? .nan : BaselineMoments(z.array, points: baseline).lag1Autocorrelation
    let spread = SamplingSpread(series: series, baseline: baseline)
    dispersionIndex = spread.dispersionIndex
    dispersionPValue = spread.pValue
    sigmaZ = spread.sigmaZ
    let season = SeasonalStrength(values: statistic, slots: series.slots, slotCount: series.slotCount, points: baseline)
    seasonalStrength = season.strength
    seasonalPValue = season.pValue
  }
}
