import Engine

/// Control charts with everything that a picture can carry.
enum ChartSamples {
  /// What a sample is made from; every field has a plain default.
  struct Recipe {
    var title = "Median time to resolution"
    var unit = MeasureUnit.seconds
    var direction = GoodDirection.lower
    var type = "xmr"
    var says = "Shifted up by about 9 hours on 2 May 2016; the level has held since."
    var why = "One value a day without a usable denominator: individuals and moving range."
    var limitsFrom = "limits from 1 Mar – 30 Apr 2016, 61 days"
    var ds: [String] = SampleDates.days(93)
    var values: [Double] = []
    var n: [Double] = []
    var center: [Double] = []
    var lower: [Double] = []
    var upper: [Double] = []
    var signals: [ChartSignal] = []
    var phases: [ControlChartResult.Phase] = []
    var target: Double?
    var excluded: [Int: String] = [:]
    var incomplete: Set<Int> = []
    var hasDispersion = false
    var judged = true
    var notes: [String] = []
    var every: String? = "day"
    var id = "resolution_time"
  }

  static func chart(_ recipe: Recipe) -> ControlChartResult {
    func at(_ column: [Double], _ index: Int) -> Double {
      column.count == 1 ? column[0] : column.indices.contains(index) ? column[index] : .nan
    }
    let points = recipe.ds.indices.map { index in
      ControlChartResult.Point(
        ds: recipe.ds[index], value: at(recipe.values, index), n: at(recipe.n, index), statistic: at(recipe.values, index),
        centerLine: at(recipe.center, index), lowerControlLimit: at(recipe.lower, index), upperControlLimit: at(recipe.upper, index),
        z: .nan, signals: recipe.signals.filter { $0.members.contains(index) }.map(\.rule), excluded: recipe.excluded[index],
        complete: !recipe.incomplete.contains(index))
    }
    let used = recipe.ds.indices.filter { at(recipe.values, $0).isFinite && recipe.excluded[$0] == nil }.count
    return ControlChartResult(
      uniqueId: recipe.id, title: recipe.title, unit: recipe.unit, direction: recipe.direction, type: recipe.type, why: recipe.why,
      says: recipe.says, judged: recipe.judged, rules: ["nelson_1", "nelson_2"], limitsFrom: recipe.limitsFrom, every: recipe.every,
      target: recipe.target, phases: recipe.phases, points: points, signals: recipe.signals,
      dispersion: recipe.hasDispersion ? dispersion(points) : nil, notes: recipe.notes,
      diagnostics: ControlChartResult.Diagnostics(
        usablePoints: used, missingPoints: recipe.ds.count - used, excludedPoints: recipe.excluded.count, lag1Autocorrelation: 0.21,
        dispersion: 1.3, seasonalStrength: 0.4, flaggedShare: 0.08))
  }

  static func signal(
    _ rule: String, _ mark: String, _ members: [Int], _ direction: ChartSignal.Direction, _ judgement: ChartSignal.Judgement, ds: [String]
  ) -> ChartSignal {
    let (start, end) = (ds[members.first ?? 0], ds[members.last ?? 0])
    return ChartSignal(
      rule: rule, mark: mark, start: start, end: end, members: members, direction: direction, judgement: judgement,
      says: "\(start) to \(end): \(members.count) points, \(direction.rawValue).")
  }

  private static func dispersion(_ points: [ControlChartResult.Point]) -> ControlChartResult.DispersionPanel {
    var previous = Double.nan
    var ranges: [ControlChartResult.Point] = []
    for point in points {
      let range = abs(point.statistic - previous)
      previous = point.statistic
      ranges.append(
        ControlChartResult.Point(
          ds: point.ds, value: range, statistic: range, centerLine: 10_000, lowerControlLimit: .nan, upperControlLimit: 32_670, z: .nan,
          signals: range > 32_670 ? ["nelson_1"] : []))
    }
    let over = ranges.indices.filter { ranges[$0].statistic > 32_670 }
    return ControlChartResult.DispersionPanel(
      title: "Moving range", points: ranges,
      signals: over.map { signal("nelson_1", "1", [$0], .up, .none, ds: points.map(\.ds)) })
  }
}
