/// The points behind a fitted chart, as far as its diagnostics need them.
struct DiagnosedPoints: Sendable {
  /// The series on the scale on which it was fitted.
  let series: ChartSeries
  /// The plotted statistic on that scale.
  let statistic: [Double]
  /// The points that set the limits.
  let baseline: PointRuns

  /// - Parameter z: the scores of the chart.
  func diagnostics(z: ChartColumn) -> ChartDiagnostics {
    ChartDiagnostics(series: series, statistic: statistic, baseline: baseline, z: z)
  }
}
