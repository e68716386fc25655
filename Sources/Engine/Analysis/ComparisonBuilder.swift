import ControlCharts
import Foundation

/// Compares the groups of one table and says what was found. Groups are never ranked: those that differ beyond chance are named, the others
/// keep their order.
struct ComparisonBuilder {
  var table: ComparedTable
  var method: ComparisonChoice.Method?
  var dispersion: FunnelPlot.Dispersion?
  var alpha = 0.05
  /// Coverage of a funnel plot's limits, ascending.
  var levels = [0.95, 0.998]
  /// On the figures' scale.
  var target: Double?

  func build() throws(ControlChartError) -> GroupComparison {
    let data = table.data
    let choice = try ComparisonChoice.choose(data, method: method, dispersion: dispersion, target: target)
    var answer = GroupComparison(
      kpi: table.kpi, title: table.title, by: table.by, unit: table.unit, direction: table.direction, measure: data.measure.rawValue,
      scale: table.isLog ? "log" : "linear", method: choice.method.rawValue, why: choice.why, says: "", errorSays: "", error: "",
      alpha: alpha, overall: .nan, center: target != nil ? "target" : "all_together", levels: [], groups: [], curve: nil,
      spread: .init(
        allowed: choice.dispersion.rawValue, factor: choice.dispersionFactor, pValue: choice.dispersionPValue, betweenGroups: .nan,
        within: .nan, criticalValue: .nan), notes: table.notes)
    switch choice.method {
    case .funnel: try funnel(choice, into: &answer)
    case .analysisOfMeans: try means(into: &answer)
    }
    let flagged = answer.groups.filter(\.flagged).sorted { abs($0.z) > abs($1.z) }
    answer.groups = flagged + answer.groups.filter { !$0.flagged }
    answer.says = finding(answer)
    answer.notes += facts(answer)
    return answer
  }

  // MARK: Methods

  private func funnel(_ choice: ComparisonChoice, into answer: inout GroupComparison) throws(ControlChartError) {
    var center = target
    if target == nil, choice.dispersion == .additive {
      // Where a usual spread is allowed for, one very large group is not what is usual.
      center = try FunnelPlot.usualFigure(table.data)
      answer.center = "usual_group"
    }
    let plot = try FunnelPlot.make(table.data, target: center, levels: levels, dispersion: choice.dispersion)
    let curve = FunnelCurve(plot, measure: table.data.measure)
    answer.overall = plot.target
    answer.levels = levels.map { $0 * 100 }
    answer.curve = .init(sizes: curve.sizes, lowerLimits: curve.lowerLimits, upperLimits: curve.upperLimits)
    answer.spread.betweenGroups = plot.betweenGroups
    answer.error = "false_discovery"
    answer.errorSays =
      "Groups are named at a false discovery rate of \(Phrase.percent(alpha)): of those named, on average at most that share differs by chance"
      + " alone. Of all \(present) groups about \(Phrase.number((1 - (levels.first ?? 0.95)) * Double(present)))"
      + " would lie beyond the \(Phrase.percent(levels.first ?? 0.95)) limits if none differed."
    let intervals = GroupInterval.intervals(table.data)
    answer.groups = plot.groups.indices.map { index in
      let group = plot.groups[index]
      let direction: ChartSignal.Direction = group.figure > plot.target ? .up : (group.figure < plot.target ? .down : .none)
      return self.group(
        index, figure: group.figure, interval: intervals[index], limits: (group.lowerLimits, group.upperLimits), z: group.z,
        p: group.adjustedPValue, isFlagged: group.adjustedPValue <= alpha, direction, whole: whole(answer))
    }
  }

  private func means(into answer: inout GroupComparison) throws(ControlChartError) {
    let analysis = try AnalysisOfMeans.make(table.data, alpha: alpha)
    answer.overall = back(analysis.overall)
    answer.levels = [(1 - alpha) * 100]
    answer.spread.within = analysis.sigma
    answer.spread.criticalValue = analysis.criticalValue
    answer.error = "family_wise"
    answer.errorSays =
      "The limits hold for all \(present) groups together: if none differed, there would be a chance of"
      + " \(analysis.isExact ? "" : "at most ")\(Phrase.percent(alpha)) that any is named."
    answer.notes += analysis.notes
    let intervals = GroupInterval.intervals(table.data)
    answer.groups = analysis.groups.indices.map { index in
      let group = analysis.groups[index]
      let direction = ChartSignal.Direction(rawValue: group.direction.rawValue) ?? .none
      return self.group(
        index, figure: back(group.figure), interval: (back(intervals[index].lower), back(intervals[index].upper)),
        limits: ([back(group.lowerLimit)], [back(group.upperLimit)]), z: group.score, p: group.adjustedPValue,
        isFlagged: group.direction != .none, direction, whole: whole(answer))
    }
  }

  /// Groups that have a figure.
  private var present: Int { table.data.present.count }

  /// From the scale that is compared to that of the figures.
  private func back(_ value: Double) -> Double { table.isLog ? exp(value) : value }

  private func group(
    _ index: Int, figure: Double, interval: (lower: Double, upper: Double), limits: (lower: [Double], upper: [Double]), z: Double,
    p: Double,
    isFlagged: Bool, _ direction: ChartSignal.Direction, whole: String
  ) -> GroupComparison.Group {
    let data = table.data
    var group = GroupComparison.Group(
      name: data.names[index], y: data.measure == .mean ? .nan : data.values[index], n: data.sizes[index], figure: figure,
      intervalLow: interval.lower, intervalHigh: interval.upper, sd: data.deviations?[index] ?? .nan, lowerLimits: limits.lower,
      upperLimits: limits.upper, z: z, adjustedPValue: p, flagged: isFlagged, direction: isFlagged ? direction : .none, judgement: .none)
    guard isFlagged else { return group }
    group.judgement = judgement(direction)
    let value = Phrase.value(figure, table.unit)
    let range =
      interval.lower.isNaN
      ? "" : " (by itself between \(Phrase.value(interval.lower, table.unit)) and \(Phrase.value(interval.upper, table.unit)))"
    group.says =
      "\(group.name): \(value) of \(Phrase.number(group.n))\(range), \(direction == .up ? "above" : "below") \(whole) by more than chance"
      + " explains (\(probability(p)))."
    if table.unit != .proportion {
      group.says = group.says?.replacing("\(value) of \(Phrase.number(group.n))", with: "\(value) over \(Phrase.number(group.n))")
    }
    return group
  }

  /// What groups are compared with, in words.
  private func whole(_ answer: GroupComparison) -> String {
    let value = Phrase.value(answer.overall, table.unit)
    return switch answer.center {
    case "target": "the target of \(value)"
    case "usual_group": "the \(value) around which groups usually lie"
    default: "the \(value) of all groups together"
    }
  }

  private func judgement(_ direction: ChartSignal.Direction) -> ChartSignal.Judgement {
    switch (direction, table.direction) {
    case (.none, _), (_, .neutral): .none
    case (.up, .higher), (.down, .lower): .better
    case (.up, .lower), (.down, .higher): .worse
    }
  }

  private func probability(_ p: Double) -> String {
    if p < 0.001 { return "adjusted p below 0.001" }
    let thousandths = String(1000 + Int((p * 1000).rounded()))
    return p >= 0.9995 ? "adjusted p 1" : "adjusted p 0.\(thousandths.dropFirst())"
  }

  // MARK: Words

  /// Most names that one sentence takes.
  private static let namesInASentence = 4

  private func finding(_ answer: GroupComparison) -> String {
    let known = answer.groups.filter { !$0.figure.isNaN }
    let flagged = known.filter(\.flagged)
    let many = Self.plural(table.by)
    guard known.count > 1 else { return "There is nothing to compare: fewer than two \(many) have a figure." }
    guard let first = answer.groups.first, !first.z.isNaN || known.contains(where: { !$0.z.isNaN }) else {
      return "The \(known.count) \(many) cannot be compared: there is no spread to compare with."
    }
    let whole = whole(answer)
    if flagged.isEmpty {
      return "The \(known.count) \(many) cannot be told apart: all lie within what chance gives around \(whole)."
    }
    let names = flagged.prefix(Self.namesInASentence).map {
      "\($0.name) (\(Phrase.value($0.figure, table.unit)), \($0.direction == .up ? "above" : "below"))"
    }
    let more = flagged.count > names.count ? " and \(flagged.count - names.count) more" : ""
    let rest = known.count - flagged.count
    let others =
      switch rest {
      case 0: ""
      case 1: "; of the other one that cannot be said"
      default: "; the other \(rest) cannot be told apart"
      }
    let verb = flagged.count == 1 ? "differs" : "differ"
    return "\(flagged.count) of \(known.count) \(many) \(verb) from \(whole):"
      + " \(names.joined(separator: ", "))\(more)\(others)."
  }

  private func facts(_ answer: GroupComparison) -> [String] {
    var facts: [String] = []
    let known = answer.groups.filter { !$0.figure.isNaN }
    let without = answer.groups.count - known.count
    if without > 0 {
      facts.append("\(without) \(without == 1 ? table.by : Self.plural(table.by)) \(without == 1 ? "has" : "have") no figure.")
    }
    let flagged = known.count(where: \.flagged)
    if flagged * 2 > known.count, known.count > 2 {
      facts.append(
        "More than half of the groups are named: they differ as a rule, so the figure of all together describes none of them. Look at how large"
          + " the differences are, and at what differs in the work that each gets, before anything is made of them.")
    }
    let deviations = known.filter { $0.n >= 10 && $0.sd > 0 }.map(\.sd)
    if let least = deviations.min(), let most = deviations.max(), most > 2 * least {
      facts.append(
        "The spread within groups differs \(Phrase.number(most / least))-fold, while the limits take one for all: they are too narrow for groups"
          + " that spread more.")
    }
    if answer.spread.allowed != "none", answer.spread.betweenGroups > 0 {
      facts.append(
        "Groups usually differ by a standard deviation of \(spread(answer.spread.betweenGroups)); only what lies beyond that is named.")
    }
    return facts
  }

  private func spread(_ value: Double) -> String {
    table.unit == .proportion ? "\(Phrase.number(value * 100)) percentage points" : Phrase.value(value, table.unit)
  }

  /// `teams`, `categories`, `statuses`.
  static func plural(_ noun: String) -> String {
    if noun.hasSuffix("y") { return noun.dropLast() + "ies" }
    return noun.hasSuffix("s") ? noun + "es" : noun + "s"
  }
}
