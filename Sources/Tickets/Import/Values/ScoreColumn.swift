/// A column of survey scores: reads every value once and gathers which scale they are on.
///
/// Numbers stay as they are. Shares (`4/5`, `80 %`, stars) are scores on the scale that most of them state. Good and bad alone are 1 and 0; words
/// with a middle are 1 to 5, or 1 to 7 where both `very` and `extremely` occur. The codes of Freshdesk (103 … −103) are 7 … 1 where a code above
/// 100 or below zero is among them. Of promoter, passive and detractor only the class counts, so that each is a score inside its class.
struct ScoreColumn {
  enum Outcome: UInt8 {
    /// `unanswered`: the customer was asked and did not answer.
    case missing, unanswered, number, share, word, unreadable
  }

  /// The scale that was decided on.
  enum Scale: Equatable {
    case numbers
    /// Freshdesk's codes, as 1 to 7.
    case freshdesk
    case shares(of: Double)
    /// Good and bad: 0 and 1.
    case twoWords
    case fiveWords
    case sevenWords
  }

  struct Decision: Equatable {
    var scale: Scale
    /// For the report.
    var why: String
  }

  private let decimalComma: Bool
  private(set) var counts = [Int](repeating: 0, count: 6)
  private var codes = 0
  private var otherNumbers = 0
  /// How many values state each highest score.
  private var highest: [Double: Int] = [:]
  private var levels: [Int: Int] = [:]
  private var good = 0
  private var bad = 0

  init(decimalComma: Bool) { self.decimalComma = decimalComma }

  func count(_ outcome: Outcome) -> Int { counts[Int(outcome.rawValue)] }

  /// Reads `field`; NaN where there is no score, and a `DeferredNumber` where the column has to decide.
  mutating func read(_ field: FieldBytes) -> (value: Double, outcome: Outcome) {
    if field.isMissingMark { return (.nan, note(.missing)) }
    switch ScoreText.read(field, decimalComma: decimalComma) {
    case .number(let value):
      if Self.freshdesk[value] != nil, value > 100 || value < -100 { codes += 1 } else if value != 100 { otherNumbers += 1 }
      return (value, note(.number))
    case .share(let value, let most):
      guard most <= 127, most == most.rounded(), value >= 0, value <= most else { return (.nan, note(.unreadable)) }
      highest[most, default: 0] += 1
      return (DeferredNumber(kind: .score, magnitude: Int((value * 1000).rounded()), extra: Int(most)).value, note(.share))
    case .word(let meaning): return word(meaning)
    case nil: return (.nan, note(.unreadable))
    }
  }

  private mutating func word(_ meaning: ScoreWords.Meaning) -> (Double, Outcome) {
    switch meaning {
    case .unanswered: return (.nan, note(.unanswered))
    case .promoter: return (10, note(.word))
    case .passive: return (8, note(.word))
    case .detractor: return (3, note(.word))
    case .good:
      good += 1
      return (DeferredNumber(kind: .level, magnitude: 1, extra: 1).value, note(.word))
    case .bad:
      bad += 1
      return (DeferredNumber(kind: .level, magnitude: 1, extra: 1, isNegative: true).value, note(.word))
    case .level(let level):
      levels[level, default: 0] += 1
      return (DeferredNumber(kind: .level, magnitude: abs(level), isNegative: level < 0).value, note(.word))
    }
  }

  private mutating func note(_ outcome: Outcome) -> Outcome {
    counts[Int(outcome.rawValue)] += 1
    return outcome
  }

  private static let freshdesk: [Double: Double] = [103: 7, 102: 6, 101: 5, 100: 4, -101: 3, -102: 2, -103: 1]

  // MARK: Decision

  /// The scale that all the column's values together show.
  var decision: Decision {
    if !levels.isEmpty {
      let isSeven = (levels[3] ?? levels[-3] ?? 0) > 0 && (levels[2] ?? levels[-2] ?? 0) > 0
      return isSeven
        ? Decision(scale: .sevenWords, why: "both \"very\" and \"extremely\" occur: 1 to 7")
        : Decision(scale: .fiveWords, why: "words of satisfaction: 1 to 5")
    }
    if good + bad > 0 { return Decision(scale: .twoWords, why: "good is 1, bad is 0") }
    if let most = highest.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key {
      return Decision(scale: .shares(of: most), why: "scores of \(Int(most)), as the values say")
    }
    if codes > 0, otherNumbers == 0 { return Decision(scale: .freshdesk, why: "Freshdesk's codes 103 to -103: 7 to 1") }
    return Decision(scale: .numbers, why: "")
  }

  /// The score that `value`, read from this column, stands for; NaN where there is none.
  func settled(_ value: Double, _ decision: Decision) -> Double {
    guard value.isNaN else { return decision.scale == .freshdesk ? Self.freshdesk[value] ?? value : value }
    guard let deferred = DeferredNumber(value) else { return .nan }
    switch (deferred.kind, decision.scale) {
    case (.score, .shares(let most)): return Double(deferred.magnitude) / 1000 / Double(max(1, deferred.extra)) * most
    case (.score, _): return Double(deferred.magnitude) / 1000
    case (.level, let scale):
      let level = Double(deferred.isNegative ? -deferred.magnitude : deferred.magnitude)
      switch scale {
      case .twoWords: return level > 0 ? 1 : 0
      case .sevenWords: return 4 + level
      default: return 3 + max(-2, min(2, level))
      }
    default: return .nan
    }
  }
}
