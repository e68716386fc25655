import Statistics

/// Takes a calendar profile out of a series, so that a weekend is not taken for a step.
enum SeasonRemoval {
  /// The series with every slot's median moved to that of all points, where the slots differ by more than chance
  /// (`SeasonalStrength`, at 1 %) and each has points enough; else as it is.
  static func adjusted(_ series: ChartSeries) -> ChartSeries {
    guard let slots = series.slots, slots.count == series.count else { return series }
    let values = series.ratios
    let usable = values.indices.filter { !values[$0].isNaN && series.exclusions[$0] == nil }
    let figures = ChartDiagnostics(series: series, statistic: values, baseline: PointRuns(usable))
    guard figures.seasonalPValue < 0.01, figures.seasonalStrength > 0.05 else { return series }
    let middle = Quantiles.median(usable.map { values[$0] })
    var members = [[Double]](repeating: [], count: series.slotCount)
    for index in usable where members.indices.contains(slots[index]) { members[slots[index]].append(values[index]) }
    let offsets = members.map { $0.count < 3 ? 0 : Quantiles.median($0) - middle }
    var result = ChartSeries(
      values: values.indices.map { offsets.indices.contains(slots[$0]) ? values[$0] - offsets[slots[$0]] : values[$0] },
      kind: .continuous, exclusions: series.exclusions, labels: series.labels, notation: series.notation)
    result.isNonNegative = false
    return result
  }
}
