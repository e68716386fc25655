import Timeline

/// How well the plan's forecast of every interval met the demand that came.
struct ForecastAccuracy: RowMeasure {
  /// Which error.
  enum Statistic: Sendable {
    /// 1 - Σ |actual - forecast| / Σ actual: one less the weighted absolute percentage error (Hyndman & Athanasopoulos, "Forecasting:
    /// Principles and Practice", 3rd edition, section 5.8; Kolassa & Schütz, Foresight 6, 2007). 1 is a perfect forecast.
    case accuracy
    /// Σ (forecast - actual) / Σ actual: above 0 too much was forecast.
    case bias
    /// The share of intervals whose demand lay between the plan's lower and upper limit.
    case coverage
  }

  var statistic = Statistic.accuracy

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { statistic == .coverage ? .proportion : .ratio }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    let figures: [DataRequirement] =
      statistic == .coverage ? [.column(.plan, "lower"), .column(.plan, "upper")] : [.column(.plan, "forecast_volume")]
    return [PlanRows.start, PlanRows.length] + figures + [ActualDemand.requirement]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.plan], let actual = ActualDemand(data, for: table) else { return .quotient([]) }
    let plan = PlanRows(table)
    let columns = statistic == .coverage ? ["lower", "upper"] : ["forecast_volume"]
    let figures = columns.map { table.number($0) }
    let starts = table.stamp("interval_start")
    let labels = actual.keys.map { table.label($0) }
    // Where the demand is not told apart by a queue that the plan forecasts by, the interval's forecasts are added up first; limits cannot.
    var groups: [Group: [Int]] = [:]
    var order: [Group] = []
    for row in 0..<table.count where plan.counts[row] && figures.allSatisfy({ !$0[row].isNaN }) {
      let group = Group(start: starts[row], seconds: plan.seconds[row], key: labels.map { $0.text(at: row) })
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(row)
    }
    var y = [Double](repeating: .nan, count: table.count)
    var n = y
    for group in order {
      guard let rows = groups[group], let first = rows.first else { continue }
      let came = actual.demand(of: group.key, from: group.start, seconds: group.seconds)
      guard !came.isNaN else { continue }
      switch statistic {
      case .coverage:
        guard rows.count == 1 else { continue }
        (y[first], n[first]) = (figures[0][first] <= came && came <= figures[1][first] ? 1 : 0, 1)
      case .bias, .accuracy:
        let error = rows.reduce(0) { $0 + figures[0][$1] } - came
        (y[first], n[first]) = (statistic == .bias ? error : came - abs(error), came)
      }
    }
    return .quotient([.init(rows: MeasureRows(table, at: "interval_start").keeping { !n[$0].isNaN }, y: y, n: n)])
  }

  /// Demand that is not told apart by queue cannot be held against one queue's forecast.
  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let table = data.tables[.plan] else { throw .missingColumns(missing) }
    if let dimension = frame.dimension, let keys = ActualDemand(data, for: table)?.keys, !keys.contains(dimension) {
      throw .unknownDimension(dimension, of: .plan, known: keys)
    }
    return try contributions(of: data, frame.definitions).tallies(of: data, in: frame)
  }

  private struct Group: Hashable {
    let start: Instant
    let seconds: Double
    let key: [String?]
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let plan = "the last forecast issued before each interval, intervals whose demand is not known left out"
    switch statistic {
    case .accuracy:
      return "One less the absolute errors of the forecasts of the period's intervals for each contact that came (1 is perfect): \(plan)."
    case .bias: return "Forecast less demand of the period's intervals for each contact that came (above 0 too much was forecast): \(plan)."
    case .coverage: return "Share of the period's intervals whose demand lay within the forecast's limits: \(plan)."
    }
  }
}
