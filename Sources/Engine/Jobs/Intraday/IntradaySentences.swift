/// A day that has begun in the sentences that a lead reads first.
struct IntradaySentences {
  let answer: IntradayResponse
  /// Whether moves were offered; else more people are only what would help.
  let isAsked: Bool
  /// Moves that were offered and not taken.
  let declined: [String]

  init(_ answer: IntradayResponse, isAsked: Bool, declined: [String] = []) {
    self.declined = declined
    self.answer = answer
    self.isAsked = isAsked
  }

  var says: [String] { [level, volume, short, moves, adherence].compactMap { $0 } }

  private var level: String {
    let goal = "\(Phrase.percent(answer.goalShare)) in \(Phrase.number(answer.goalSeconds)) s"
    return "From \(answer.now) on the people planned answer \(Phrase.percent(answer.serviceLevel)) in time (goal \(goal)); "
      + "the day ends at \(Phrase.percent(answer.dayServiceLevel))."
  }

  private var volume: String {
    var text = "\(Phrase.number(answer.came.rounded())) contacts came until \(answer.now)"
    if answer.planned.isFinite, answer.planned > 0 {
      let change = answer.came / answer.planned - 1
      text +=
        abs(change) < 0.005
        ? ", as planned" : ", \(Phrase.percent(abs(change))) \(change > 0 ? "more" : "fewer") than planned"
    }
    text += "; \(Phrase.number(answer.rest.rounded())) are to come (80 %: \(Phrase.number(answer.restLower.rounded())) to "
    text += "\(Phrase.number(answer.restUpper.rounded())))"
    if answer.restPlanned.isFinite { text += ", \(Phrase.number(answer.restPlanned.rounded())) were planned" }
    return text + "."
  }

  private var short: String {
    guard !answer.shortfalls.isEmpty else { return "Nobody is missing for the rest of the day." }
    let worst = answer.shortfalls.sorted { $0.hours > $1.hours }.prefix(3)
    let parts = worst.map { "\($0.start) to \($0.end) by up to \(Phrase.grouped($0.people)) (\(Phrase.number($0.hours)) h)" }
    let more = answer.shortfalls.count - worst.count
    return "Short \(parts.joined(separator: ", "))" + (more > 0 ? ", and \(more) times more." : ".")
  }

  private var moves: String? {
    guard !answer.moves.isEmpty else { return answer.shortfalls.isEmpty || !isAsked ? nil : "No move that was offered helps." }
    let list = answer.moves.prefix(4).map(\.says).joined(separator: "; ")
    let rest = declined.isEmpty ? "" : " Not taken, as it helps too little or nobody is missing then: \(declined.joined(separator: "; "))."
    return "\(isAsked ? "Moves" : "What would help"): \(list). Then \(Phrase.percent(answer.serviceLevelAfter)) of the rest are in time, "
      + "\(Phrase.percent(answer.dayServiceLevelAfter)) of the day.\(rest)"
  }

  /// Hours that fewer people were there than planned.
  private var adherence: String? {
    let intervals = answer.intervals
    let known = (0..<intervals.known).filter { intervals.present[$0].isFinite }
    guard !known.isEmpty else { return nil }
    let missing = known.reduce(0.0) { $0 + max(0, intervals.agents[$1] - intervals.present[$1]) } * answer.intervalSeconds / 3600
    guard missing >= 0.05 else { return nil }
    return "Until \(answer.now) \(Phrase.number(missing)) h of planned work were not there."
  }
}
