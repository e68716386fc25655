import Engine

/// The words of the KPI overview: never an icon without them.
enum OverviewWords {
  static func variation(_ variation: OverviewRow.Variation, _ locale: PictureLocale = .en) -> String {
    let word: PageWord =
      switch variation {
      case .steady: .steady
      case .highWorse: .highWorse
      case .lowWorse: .lowWorse
      case .highBetter: .highBetter
      case .lowBetter: .lowBetter
      case .high: .high
      case .low: .low
      case .tooFewPoints: .tooFewPoints
      case .notJudged: .notJudged
      }
    return locale.words[word]
  }

  /// A target that nobody can judge, because it is not said which way is good, is none to the verdict but there for all to see.
  static func target(_ row: OverviewRow, _ locale: PictureLocale) -> String {
    let isUnjudged = row.againstTarget == .noTarget && row.target?.isFinite == true
    return isUnjudged ? locale.words[.notJudged] : target(row.againstTarget, locale)
  }

  static func target(_ verdict: OverviewRow.AgainstTarget, _ locale: PictureLocale = .en) -> String {
    let word: PageWord =
      switch verdict {
      case .alwaysMeets: .alwaysMeets
      case .hitAndMiss: .hitAndMiss
      case .alwaysMisses: .alwaysMisses
      case .noTarget: .noTarget
      }
    return locale.words[word]
  }

  static func targetSuffix(_ verdict: OverviewRow.AgainstTarget) -> String {
    switch verdict {
    case .alwaysMeets: "; always meets target"
    case .hitAndMiss: "; hit and miss"
    case .alwaysMisses: "; always misses target"
    case .noTarget: ""
    }
  }

  /// One unit for the numbers of a row.
  static func format(_ row: OverviewRow, chart: ControlChartResult?, locale: PictureLocale, plain: Bool = false) -> MeasureFormat {
    // The latest value decides the unit; the range follows it.
    let values = [row.latest, row.expectedHigh, row.expectedLow].filter(\.isFinite).prefix(1)
    return MeasureFormat(
      unit: row.unit, values: values.isEmpty ? chart?.points.map(\.statistic) ?? [] : Array(values), locale: locale, plain: plain)
  }

  /// `31.1 – 51.5 h`; open ends where a limit does not exist or would be below zero.
  static func expected(_ row: OverviewRow, chart: ControlChartResult?, format: MeasureFormat) -> String {
    let nonNegative = NonNegative.holds(row.unit, values: [row.latest] + (chart?.points.map(\.statistic) ?? []))
    let low = row.expectedLow.isFinite && !(nonNegative && row.expectedLow <= 0) ? row.expectedLow : nil
    let high = row.expectedHigh.isFinite ? row.expectedHigh : nil
    let (dash, least, most) = format.numbers.plain ? ("-", "<= ", ">= ") : ("–", "≤ ", "≥ ")
    switch (low, high) {
    case (let low?, let high?): return "\(format.short(low)) \(dash) \(format.withUnit(high))"
    case (nil, let high?): return least + format.withUnit(high)
    case (let low?, nil): return most + format.withUnit(low)
    case (nil, nil): return dash
    }
  }

  /// `≤ 24 h`, by the direction that is good.
  static func target(_ row: OverviewRow, format: MeasureFormat) -> String {
    guard let target = row.target, target.isFinite else { return format.numbers.plain ? "-" : "–" }
    switch row.direction {
    case .higher: return "≥ \(format.withUnit(target))"
    case .lower: return "≤ \(format.withUnit(target))"
    case .neutral: return format.withUnit(target)
    }
  }
}
