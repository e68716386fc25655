/// Designs one kind of chart. A kind is one file in `Designers/` and one line in `ChartDesigns`.
public protocol ChartDesigner: Sendable {
  /// Stable name in requests, such as "ewma".
  static var id: String { get }
  /// Name for people.
  static var title: String { get }
  static func answer(_ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer
}

/// All charts that can be designed, by name.
public enum ChartDesigns {
  public static let all: [any ChartDesigner.Type] = [
    ShewhartDesigner.self, EWMADesigner.self, CUSUMDesigner.self, MEWMADesigner.self, CountCUSUMDesigner.self, CombinedDesigner.self,
  ]

  /// Designs the chart named `type`.
  ///
  /// - Throws: `design_too_costly` for what would take much longer than a second, besides what the designs themselves refuse.
  public static func answer(type: String, _ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer {
    guard let designer = all.first(where: { $0.id == type }) else { throw .unknownChart(type, known: all.map { $0.id }) }
    try question.validate()
    return try DesignEffort.$current.withValue(DesignEffort()) {
      Result { () throws(ControlChartError) in try designer.answer(question) }
    }.get()
  }

  /// The in-control run length that gives `alarms` false alarms a year with `perYear` observations in one.
  public static func runLength(falseAlarmsPerYear alarms: Double, observationsPerYear perYear: Double) throws(ControlChartError) -> Double {
    guard alarms > 0, alarms.isFinite, perYear > 0, perYear.isFinite, perYear / alarms > 1 else {
      throw .invalidParameter(
        "false_alarms_per_year", "The false alarms a year must be positive and fewer than the observations in one.")
    }
    return perYear / alarms
  }
}

/// Designs of schemes whose limits may come from a baseline.
extension EstimableScheme {
  /// The scheme with its limit set for the question, and what its baseline does to it.
  func answering(_ question: DesignQuestion) throws(ControlChartError) -> (scheme: Self, baseline: DesignAnswer.Baseline?) {
    var scheme = self
    if let limit = question.limit {
      scheme.limit = limit
    } else if let wanted = question.wanted {
      scheme = try designed(runLength: wanted)
    }
    guard let count = question.baseline else { return (scheme, nil) }
    let baseline = try EstimatedBaseline(count: count, estimator: question.estimator)
    let known = scheme.limit
    let wanted: Double
    if let stated = question.wanted { wanted = stated } else { wanted = try scheme.averageRunLength(shift: 0) }
    if let guarantee = question.guarantee {
      scheme = try EstimatedRunLength(scheme, baseline: baseline).guaranteed(runLength: wanted, probability: guarantee)
    }
    return (scheme, try DesignAnswer.Baseline(scheme, known: known, wanted: wanted, baseline))
  }
}
