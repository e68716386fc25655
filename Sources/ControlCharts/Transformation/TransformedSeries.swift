/// A series on a transformed scale, and the way back for the chart fitted there.
struct TransformedSeries {
  /// The transformed series: plain continuous measurements.
  let series: ChartSeries
  /// The settings with a known centre line on the transformed scale.
  let settings: ChartSettings
  let transform: ValueTransform
  private let original: ChartSeries

  /// - Throws: `invalid_parameter` for a chart of counts or shares, whose distribution would be lost; `invalid_value` for a value not
  ///   above 0.
  init(_ series: ChartSeries, settings: ChartSettings, chart: String, kinds: Set<MeasureKind>) throws(ControlChartError) {
    guard kinds.contains(.continuous), series.kind != .stock else {
      throw .invalidParameter(
        "transform",
        "The \(chart) chart has a distribution of its own; a transformation is for charts of measurements, such as xmr or ewma.")
    }
    original = series
    let ratios = series.ratios
    let omitted = settings.baselineOmissions.union(series.exclusions.keys)
    let baseline = (settings.baseline ?? 0..<series.count).clamped(to: 0..<series.count).filter { !omitted.contains($0) }
    for index in ratios.indices where !ratios[index].isNaN {
      let least = series.subgroups?[index].filter { !$0.isNaN }.min() ?? ratios[index]
      guard least > 0 else {
        throw .invalidValue(
          "values[\(index)]", "A logarithm or power needs values above 0, and \(series.label(index)) has \(SentenceNumber.text(least)).")
      }
    }
    switch settings.transformation {
    case .none, .log: transform = ValueTransform(power: 0)
    case .boxCox:
      let measurements = series.subgroups.map { groups in baseline.flatMap { groups[$0] } } ?? baseline.map { ratios[$0] }
      transform = measurements.contains { !$0.isNaN } ? try BoxCox.fit(measurements) : ValueTransform(power: 0)
    }
    let transform = transform
    var changed = ChartSeries(
      values: ratios.map(transform.forward),
      denominators: series.kind == .continuous || series.kind == .duration ? series.denominators : nil,
      slots: series.slots, slotCount: series.slotCount, kind: .continuous, exclusions: series.exclusions, labels: series.labels)
    if let subgroups = series.subgroups {
      changed.subgroups = subgroups.map { $0.map(transform.forward) }
      changed.values = SubgroupSummary.means(of: changed)
    }
    changed.transform = transform
    changed.sentenceNotation = series.notation
    self.series = changed
    var known = settings
    known.center = try settings.center.map { (center) throws(ControlChartError) in
      guard center > 0 else { throw .invalidParameter("center", "With a transformation the centre line must lie above 0.") }
      return transform.forward(center)
    }
    self.settings = known
  }

  /// A panel with what is on the measure's scale taken back to it; sums and scores stay what they are.
  func original(_ panel: ChartPanel) -> ChartPanel {
    var result = panel
    result.values = original.values
    guard panel.isOnMeasureScale else {
      result.notation = panel.notation ?? .plain
      return result
    }
    result.statistic = panel.statistic.map(transform.inverse)
    result.centerLine = panel.centerLine.mapped(transform.inverse)
    result.lowerControlLimit = panel.lowerControlLimit.mapped(transform.inverse)
    result.upperControlLimit = panel.upperControlLimit.mapped(transform.inverse)
    // A standard deviation has no counterpart on the measure's scale.
    result.sigma = ChartColumn(repeating: .nan, count: panel.count)
    return result
  }

  /// A panel of ranges or deviations, which stay on the transformed scale.
  func spread(_ panel: ChartPanel?) -> ChartPanel? {
    guard var result = panel else { return nil }
    result.title = "\(result.title ?? "Spread") of the \(transform.power == 0 ? "logarithms" : "powers")"
    result.notation = .plain
    return result
  }

  /// What the reader must know.
  var note: String {
    let name = transform.power == 0 ? "logarithms" : "values to the power \(SentenceNumber.text((transform.power * 1000).rounded() / 1000))"
    return "Limits come from the \(name) and are taken back to the measure's scale: the centre line is a typical value, not the mean."
  }
}
