import Staffing
import Timeline

/// A staffing plan in the sentences that a lead reads first.
extension StaffingBuilder {
  func says(_ live: LiveNeeds, _ absence: Shrinkage, _ workload: StaffingPlan.Workload?) -> [String] {
    var sentences: [String] = []
    let needs = live.needs
    if let peak = busiest(needs), let need = needs[peak], need.agents > 0 {
      let span = goalPer == .interval ? "" : " over the \(goalPer.rawValue)"
      var sentence =
        "Live contacts: the busiest interval, \(spoken(at: peak)), takes \(need.agents) \(need.agents == 1 ? "agent" : "agents") for \(Phrase.percent(goalShare)) within "
        + "\(Phrase.number(goalSeconds)) s\(span)"
      if let upper = live.uppers[peak] { sentence += ", \(upper.agents) at the forecast's upper 80 % bound" }
      sentences.append(sentence + "; with \(Phrase.percent(absence.total)) shrinkage \(need.scheduledAgents) on the schedule.")
      if let uncertainty = live.uncertain?.uncertainty, uncertainty.agentsExpected[peak].isFinite {
        sentences.append(
          "The forecast itself errs: over all days those \(need.agents) agents answer \(Phrase.percent(uncertainty.serviceLevel[peak])) in "
            + "time; \(Phrase.number(uncertainty.agentsExpected[peak])) keep the promise over all contacts, "
            + "\(Phrase.number(uncertainty.agentsCertain[peak])) keep it with a chance of \(Phrase.percent(certainty)).")
      }
      if let followed = live.demand?.followed, let worst = live.worst {
        sentences.append(
          "Followed through time, each interval with what the one before leaves to it, the whole plan answers "
            + "\(Phrase.percent(followed.serviceLevel)) in time and its worst interval (\(spoken(at: worst))) "
            + "\(Phrase.percent(followed.worst)).")
      }
    }
    if let workload, let most = workload.people.indices.max(by: { (workload.people[$0], $1) < (workload.people[$1], $0) }),
      workload.people[most].isFinite
    {
      let week = workload.people.prefix(7).filter(\.isFinite)
      let mean = week.isEmpty ? .nan : week.reduce(0, +) / Double(week.count)
      sentences.append(
        "Tickets that can wait: \(Phrase.number(mean.rounded())) people a day on average in the first week, "
          + "\(Phrase.number(workload.people[most])) on the busiest day (\(spokenDay(workload.ds[most]))), "
          + "\(Phrase.number(workload.peopleUpper[most])) at the upper bound.")
    }
    return sentences
  }

  private func spokenDay(_ ds: String) -> String {
    guard let moment = ISO8601.parse(Array(ds.utf8)) else { return ds }
    let day = Frequency.day.period(ofLocalSeconds: moment.localSeconds)
    return Phrase.date(CivilDate(daysSinceEpoch: day), weekday: true, year: false)
  }

  private func spoken(at index: Int) -> String { axis.localSeconds(at: index).map { spoken($0) } ?? axis.label(at: index) }

  private func spoken(_ localSeconds: Int64) -> String {
    let day = Frequency.day.period(ofLocalSeconds: localSeconds)
    let hour = Int(localSeconds - Int64(day) * 86_400) / 3600
    let minute = Int(localSeconds - Int64(day) * 86_400) / 60 % 60
    return
      "\(Phrase.date(CivilDate(daysSinceEpoch: day), weekday: true, year: false)) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  func shortfalls(_ failures: [(index: Int, error: StaffingError)]) -> [String] {
    guard let first = failures.first else { return [] }
    let count = failures.count == 1 ? "1 interval" : "\(failures.count) intervals"
    return ["\(count) cannot be staffed, the first at \(axis.label(at: first.index)): \(first.error.detail)"]
  }
}
