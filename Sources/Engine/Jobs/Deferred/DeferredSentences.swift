import Staffing
import Timeline

/// A deferred answer in the sentences that a lead reads first.
struct DeferredSentences {
  let answer: DeferredResponse

  init(_ answer: DeferredResponse) { self.answer = answer }

  var says: [String] { [yours, need, backlog, classes, bound, blending, check].compactMap { $0 } }

  private func plan(_ kind: DeferredResponse.Plan.Kind) -> DeferredResponse.Plan? { answer.plans.first { $0.kind == kind } }

  private func people(_ plan: DeferredResponse.Plan) -> String {
    "\(Phrase.number(plan.people)) \(plan.people == 1 ? "person" : "people") (\(Phrase.number(plan.hoursAWeek.rounded())) h a week)"
  }

  private func range(_ plan: DeferredResponse.Plan) -> String {
    "in nine of ten courses between \(Phrase.percent(plan.lower)) and \(Phrase.percent(plan.upper))"
  }

  private var yours: String? {
    guard let plan = plan(.yours) else { return nil }
    let chance = "\(Phrase.percent(answer.goalShare)) is kept with a chance of \(Phrase.percent(plan.chance))"
    let end = plan.waitingAtEnd ?? 0
    let growth =
      plan.people < answer.bound.work - 1e-9
      ? "; it is less than the work that comes in, so that what waits grows from \(Phrase.number(answer.backlog.hours.rounded())) h to "
        + "\(Phrase.number(end.rounded())) h by the end" : ""
    return "What is there, \(people(plan)), has \(Phrase.percent(plan.share)) of the tickets in time, \(range(plan)); \(chance)\(growth)."
  }

  private var need: String? {
    guard let expected = plan(.expected), let certain = plan(.certain) else { return nil }
    var text =
      "\(Phrase.percent(answer.goalShare)) in time takes \(people(expected)) on average over what may come (\(range(expected))), "
      + "and \(people(certain)) to be \(Phrase.percent(answer.certainty)) sure"
    if let less = expected.shareWithOneStepLess { text += "; one step less gives \(Phrase.percent(less))" }
    return text + "."
  }

  private var backlog: String? {
    guard answer.backlog.tickets > 0 else { return nil }
    let late = answer.backlog.late.map { ", \(Phrase.grouped($0)) of them past their promise" } ?? ""
    let now =
      "\(Phrase.grouped(answer.backlog.tickets)) tickets wait now (\(Phrase.number(answer.backlog.hours.rounded())) h of work)\(late): "
    let under = answer.plans.first?.kind == .yours ? "with what is there" : "with \(answer.plans.first.map(people) ?? "")"
    var text = now + under
    switch (answer.backlog.clearedEven, answer.backlog.clearedCertain) {
    case (let even?, let certain?):
      text += " nothing waits \(overdue) from the evening of \(day(even)) on, with an even chance"
      text += even == certain ? "" : "; from that of \(day(certain)) on"
      text += even == certain ? " and with one of" : " with a chance of"
      text += " \(Phrase.percent(answer.certainty))"
    case (let even?, nil):
      text += " nothing waits \(overdue) from the evening of \(day(even)) on, with an even chance; at the end of the plan with one of "
      text += Phrase.percent(answer.backlog.chance)
    default:
      text += " the chance that nothing waits \(overdue) at the end of the plan is only \(Phrase.percent(answer.backlog.chance))"
    }
    if let date = answer.backlog.clearBy, let people = answer.backlog.people {
      text += "; for that from \(day(date)) on it takes \(Phrase.number(people)) people to be \(Phrase.percent(answer.certainty)) sure"
    }
    return text + "."
  }

  /// Longer than what, where what waits is judged by whole open days.
  private var overdue: String {
    let days = answer.backlog.promisedDays ?? 1
    let words = days == 1 ? "1 open day" : "\(Phrase.grouped(days)) open days"
    let promises = Set(answer.classes.map(\.promiseHours))
    let usual = answer.days.openHours.sorted()
    guard let longest = promises.max(), !usual.isEmpty, abs(longest - Double(days) * usual[usual.count / 2]) < 1e-6 else {
      return "longer than \(words)"
    }
    return "longer than \(promises.count == 1 ? "promised" : "the longest promise") (\(words))"
  }

  /// The class that fares worst under the first plan, and whether another order of work would help.
  private var classes: String? {
    guard let first = answer.plans.first, answer.classes.count > 1, first.classShares.count == answer.classes.count,
      let worst = first.classShares.indices.min(by: { first.classShares[$0] < first.classShares[$1] })
    else { return nil }
    var text = "\(answer.classes[worst].name) fares worst: \(Phrase.percent(first.classShares[worst])) in time"
    let best = answer.disciplines.max { $0.share < $1.share }
    if let best, best.discipline != answer.discipline, best.share > first.share + 0.005 {
      text += "; \(Self.name(best.discipline)) would have \(Phrase.percent(best.share)) of all in time, not \(Phrase.percent(first.share))"
    }
    return text + "."
  }

  private var bound: String? {
    var text = "The work alone is \(Phrase.number(answer.bound.work)) people: with fewer the backlog grows for ever"
    if let expected = plan(.expected), expected.people < answer.bound.work - 1e-9, let end = expected.waitingAtEnd {
      // Over a few days both are true: the promise is kept, and more waits at the end.
      let days = CivilDate(iso8601: answer.start).flatMap { start in
        CivilDate(iso8601: answer.end).map { $0.daysSinceEpoch - start.daysSinceEpoch + 1 }
      }
      text =
        "The \(Phrase.number(expected.people)) \(expected.people == 1 ? "person keeps" : "people keep") \(Phrase.percent(answer.goalShare)) over these "
        + "\(days.map { "\(Phrase.grouped($0)) days" } ?? "days") only, on a growing backlog: "
        + "\(Phrase.number(max(0, end - answer.backlog.hours))) h more wait at the end than at the beginning; to hold it for good takes at "
        + "least the \(Phrase.number(answer.bound.work)) people that the work alone is"
    }
    if answer.bound.people > answer.bound.work, let from = answer.bound.from, let to = answer.bound.to {
      text += "; \(Phrase.number(answer.bound.people)) could just keep every promise if all was known beforehand"
      text += from == to ? " (tightest on \(day(from)))" : " (tightest from \(day(from)) to \(day(to)))"
    }
    return text + "."
  }

  private var blending: String? {
    guard let blending = answer.blending else { return nil }
    let level = blending.liveServiceLevel.isFinite ? ", which are answered \(Phrase.percent(blending.liveServiceLevel)) in time" : ""
    let hours = "\(Phrase.number(blending.hoursAWeek.rounded())) h a week are"
    return blending.rule == "ring_fenced"
      ? "\(hours) kept for tickets beside the live contacts\(level)."
      : "\(hours) idle beside the live contacts\(level); tickets fill these hours."
  }

  /// What a simulation says of live contacts and tickets in the same hands.
  private var check: String? {
    guard let simulated = answer.blending?.simulated else { return nil }
    var text =
      "Played through together over \(simulated.weeks) mean weeks: \(Phrase.percent(simulated.liveServiceLevel)) of the live contacts "
    text += "are answered in time, \(Phrase.percent(simulated.ticketsInTime)) of the tickets are begun in time"
    if simulated.ticketsBegun < 0.995 { text += ", \(Phrase.percent(1 - simulated.ticketsBegun)) still wait when the week ends" }
    if answer.blending?.rule == "live_first", let before = answer.blending?.liveServiceLevel, before - simulated.liveServiceLevel > 0.02 {
      text += "; tickets in hand keep live contacts waiting, a larger reserve of idle people does less so"
    }
    return text + "."
  }

  static func name(_ discipline: TicketDiscipline) -> String {
    switch discipline {
    case .firstComeFirstServed: "first come, first served"
    case .earliestDeadlineFirst: "earliest deadline first"
    case .priority: "most urgent first"
    }
  }

  private func day(_ text: String) -> String {
    CivilDate(iso8601: text).map { Phrase.date($0, weekday: true, year: false) } ?? text
  }
}
