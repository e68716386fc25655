import ControlCharts

extension ControlChartResult.Diagnostics {
  /// Adds the tests behind the choice of a chart and its effective in-control run length.
  mutating func addEvidence(_ fitted: FittedChart, series: ControlCharts.ChartSeries, settings: ChartSettings) {
    tests = fitted.tests(of: series).map {
      Test(name: $0.name, value: $0.value, pValue: $0.pValue, cut: $0.cut, found: $0.isFound, says: $0.says)
    }
    guard let runLength = InControlRunLength(fitted, series: series, limit: settings.limitDistance) else { return }
    inControlRunLength = runLength.average
    inControlRunLengthError = runLength.standardError
    inControlModel = runLength.model
  }
}
