/// How far what some customers answered may lie from what all of them would: half-widths and intervals at 95 %, taking answers as independent.
///
/// Only for what is asked of people: for tickets, of which all are counted, control charts tell what is noise.
extension KPISeries {
  /// Margin of error of a net score in every period, in points: 1.96 standard deviations of a difference of multinomial shares,
  /// 100 · 1.96 · √((p + d - (p - d)²) / n) with p promoters and d detractors of n answers. NaN without answers, nil for other shapes.
  public var margin: [Double]? {
    guard shape == .netScore, let n, let decided else { return nil }
    return y.indices.map { index in
      n.indices.contains(index) && decided.indices.contains(index)
        ? Self.netScoreMargin(difference: y[index], decided: decided[index], answers: n[index]) : .nan
    }
  }

  /// As `margin`, of all answers pooled; nil where the periods are not pooled.
  public var pooledMargin: Double? {
    guard shape == .netScore, definitions.pooling == .pooled, let n, let decided else { return nil }
    return Self.netScoreMargin(difference: y.reduce(0, +), decided: decided.reduce(0, +), answers: n.reduce(0, +))
  }

  /// From where to where the value of all customers lies: a net score give or take its margin, within -100 and 100; for a share of survey
  /// answers the score interval of Wilson (1927). NaN without answers, nil for every other series.
  public var interval: (lower: [Double], upper: [Double])? {
    if let margin {
      return (zip(values, margin).map { max(-100, $0 - $1) }, zip(values, margin).map { min(100, $0 + $1) })
    }
    guard shape == .proportion, kpi.isShareOfAnswers, let n else { return nil }
    let bounds = zip(y, n).map(Self.wilson)
    return (bounds.map(\.lower), bounds.map(\.upper))
  }

  /// As `interval`, of all answers pooled; nil where the periods are not pooled.
  public var pooledInterval: (lower: Double, upper: Double)? {
    guard definitions.pooling == .pooled else { return nil }
    if let pooledMargin { return (max(-100, pooled - pooledMargin), min(100, pooled + pooledMargin)) }
    guard shape == .proportion, kpi.isShareOfAnswers, let n else { return nil }
    return Self.wilson(y.reduce(0, +), n.reduce(0, +))
  }

  /// The 97.5 % quantile of the normal distribution.
  private static let deviations = 1.959963984540054

  private static func netScoreMargin(difference: Double, decided: Double, answers: Double) -> Double {
    guard answers > 0 else { return .nan }
    let share = difference / answers
    // Rounding must not take a unanimous vote below zero.
    return 100 * deviations * (max(0, decided / answers - share * share) / answers).squareRoot()
  }

  private static func wilson(_ yes: Double, _ answers: Double) -> (lower: Double, upper: Double) {
    guard answers > 0 else { return (.nan, .nan) }
    let share = yes / answers
    let squared = deviations * deviations / answers
    let middle = (share + squared / 2) / (1 + squared)
    let half = deviations * (share * (1 - share) / answers + squared / (4 * answers)).squareRoot() / (1 + squared)
    return (max(0, middle - half), min(1, middle + half))
  }
}

extension KPI {
  /// Whether it is a share of what people answered when they were asked.
  fileprivate var isShareOfAnswers: Bool { inputs.first?.hasPrefix("surveys.score") ?? false }
}
