import Engine

/// The sentences of a staffing plan in the reader's language, put together from its numbers; in English the engine's own stand.
struct PlanWords {
  let plan: StaffingPlan
  let locale: PictureLocale

  /// A sentence of the plan in the language; nil in English, and for what is known as a sentence only.
  func text(_ sentence: String) -> String? {
    guard let place = plan.says.firstIndex(of: sentence), sentences.indices.contains(place) else { return nil }
    return sentences[place]
  }

  /// The plan's first sentences, one for each of the engine's; empty in English.
  var sentences: [String] {
    guard locale != .en else { return [] }
    var sentences: [String] = []
    if let peak = busiest {
      sentences.append(peakNeed(peak))
      if let sentence = uncertainty(peak) { sentences.append(sentence) }
      if let sentence = followed { sentences.append(sentence) }
    }
    if let sentence = workload { sentences.append(sentence) }
    return sentences.count <= plan.says.count ? sentences : []
  }

  /// The interval that needs most agents; of equals the one with the greatest load, the first.
  private var busiest: Int? {
    let loads = plan.agents.indices.map { at(plan.offeredLoad, $0) ?? -1 }
    return plan.ds.indices.filter { (at(plan.agents, $0) ?? 0) > 0 }
      .max { (plan.agents[$0], loads[$0], $1) < (plan.agents[$1], loads[$1], $0) }
  }

  private func peakNeed(_ peak: Int) -> String {
    let words = locale.drawn
    var goal = seconds(plan.goalSeconds)
    switch plan.goalPer {
    case .day: goal += words[.overTheDay]
    case .week: goal += words[.overTheWeek]
    case .interval, nil: break
    }
    let upper = at(plan.agentsUpper, peak).map { words.phrase(.atUpperBound, count($0), numbers.percent(0.8)) } ?? ""
    return words.phrase(
      .peakNeeds, date(plan.ds[peak]), count(plan.agents[peak]), numbers.percent(plan.goalShare), goal, upper,
      numbers.percent(plan.shrinkage), at(plan.scheduled, peak).map(count) ?? NumberText.missing)
  }

  private func uncertainty(_ peak: Int) -> String? {
    guard let uncertainty = plan.uncertainty, let expected = at(uncertainty.agentsExpected, peak) else { return nil }
    return locale.drawn.phrase(
      .forecastErrs, count(plan.agents[peak]), numbers.percent(at(uncertainty.serviceLevel, peak) ?? .nan), count(expected),
      at(uncertainty.agentsCertain, peak).map(count) ?? NumberText.missing, numbers.percent(uncertainty.certainty))
  }

  private var followed: String? {
    guard let followed = plan.demand?.followed else { return nil }
    return locale.drawn.phrase(
      .followedThrough, numbers.percent(followed.serviceLevel), date(followed.worstDs), numbers.percent(followed.worst))
  }

  private var workload: String? {
    guard let workload = plan.workload,
      let most = workload.people.indices.max(by: { (workload.people[$0], $1) < (workload.people[$1], $0) }), workload.people[most].isFinite
    else { return nil }
    let week = workload.people.prefix(7).filter(\.isFinite)
    let mean = week.isEmpty ? .nan : week.reduce(0, +) / Double(week.count)
    return locale.drawn.phrase(
      .peopleForTickets, count(mean.rounded()), count(workload.people[most]), date(workload.ds[most]),
      at(workload.peopleUpper, most).map(count) ?? NumberText.missing)
  }

  private var numbers: NumberText { NumberText(locale) }
  private func count(_ value: Double) -> String { numbers.significant(value, 6) }
  private func date(_ ds: String) -> String { DateText(locale).reading(ds, year: false) }

  private func seconds(_ value: Double) -> String {
    MeasureFormat(unit: .seconds, values: [value], locale: locale).withUnit(value)
  }

  private func at(_ column: [Double], _ index: Int) -> Double? {
    column.indices.contains(index) && column[index].isFinite ? column[index] : nil
  }
}
