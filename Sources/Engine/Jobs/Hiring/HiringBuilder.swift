import Staffing
import Timeline

/// Plans the starts of new people for a hiring request.
struct HiringBuilder {
  let request: HiringJob.Request
  let volume: MonthlyVolume

  init(_ request: HiringJob.Request, _ volume: MonthlyVolume) {
    self.request = request
    self.volume = volume
  }

  func answer() throws(StaffingError) -> HiringResponse {
    guard let people = request.people else {
      throw StaffingError(
        .missingParameter, subject: "people", detail: "Give the trained people who are on the payroll when the plan begins.")
    }
    let shrinkage = try (request.shrinkage ?? 0.3).shrinkage()
    let rules = try WorkloadRequirement.Rules(
      handleTime: request.aht ?? 600, paidHours: request.paidHours ?? 160, occupancy: request.maximumOccupancy ?? 0.85, shrinkage: shrinkage
    )
    let yearly = request.attrition ?? 0.2
    guard yearly >= 0, yearly < 1 else {
      throw StaffingError(
        .invalidParameter, subject: "attrition", detail: "\(yearly) is no share of people who leave within a year; give 0 up to 1.")
    }
    let needed = try volume.mean.map { (count) throws(StaffingError) in try WorkloadRequirement(volume: count, rules: rules).people }
    let neededUpper = try volume.upper.map { (count) throws(StaffingError) in
      count.isFinite ? try WorkloadRequirement(volume: count, rules: rules).people : .nan
    }
    let atUpper = request.atUpper ?? false
    if atUpper, neededUpper.contains(where: \.isNaN) {
      throw StaffingError(
        .missingParameter, subject: "at_upper", detail: "The table states no upper bound to plan for (a column <Model>-hi-80).")
    }
    let problem = try HiringProblem(
      need: atUpper ? neededUpper : needed, people: people, attrition: HiringProblem.monthly(yearly: yearly),
      trainingMonths: request.trainingMonths ?? 1, rampUp: request.rampUp ?? [0.5, 0.75], leadMonths: request.leadMonths ?? 1,
      mostStarts: request.mostStarts)
    let plan = try problem.plan()
    func month(_ place: Int) -> String { volume.axis.label(at: place) }
    var response = HiringResponse(
      says: [], assumptions: assumptions, handleSeconds: rules.handleTime, occupancy: rules.occupancy, shrinkage: shrinkage.total,
      causes: ShrinkageCause.list(shrinkage), paidHours: rules.paidHours, attrition: yearly,
      trainingMonths: problem.trainingMonths, rampUp: problem.rampUp, leadMonths: problem.leadMonths, atUpper: atUpper,
      months: HiringResponse.Months(
        ds: volume.mean.indices.map(month), volume: volume.mean, volumeUpper: volume.upper, needed: needed, neededUpper: neededUpper,
        withoutHiring: plan.withoutHiring, capacity: plan.capacity, starts: plan.starts, inTraining: plan.inTraining,
        onPayroll: plan.onPayroll, missing: plan.missing),
      starts: plan.starts.indices.filter { plan.starts[$0] > 0 }.map { place in
        HiringResponse.Start(
          people: plan.starts[place], decide: month(place - problem.leadMonths), start: month(place),
          productive: month(place + problem.trainingMonths))
      }, reading: volume.reading, made: Provenance())
    response.says = HiringSentences(answer: response).says
    return response
  }

  private var assumptions: [String] {
    var list = volume.remarks
    if request.aht == nil { list.append("a handle time of 10 min (state yours with --aht)") }
    if request.shrinkage == nil { list.append("shrinkage of 30 %") }
    if request.maximumOccupancy == nil { list.append("occupancy of 85 %") }
    if request.paidHours == nil { list.append("160 paid hours a month") }
    if request.attrition == nil { list.append("attrition of 20 % a year") }
    if request.trainingMonths == nil { list.append("a month of training") }
    if request.rampUp == nil { list.append("half, then three quarters of the work of the experienced in the two months after") }
    if request.leadMonths == nil { list.append("a month from the decision to the start") }
    return list
  }
}

/// A hiring plan in the sentences that a lead reads first.
struct HiringSentences {
  let answer: HiringResponse

  var says: [String] { [starts, without, missing, people].compactMap { $0 } }

  private var starts: String {
    guard !answer.starts.isEmpty else {
      return "Nobody has to be hired: the people of today are enough for the \(answer.months.ds.count) months."
    }
    if answer.starts.count == 1, let only = answer.starts.first {
      return "Start \(Phrase.grouped(only.people)) \(only.people == 1 ? "person" : "people") in \(month(only.start)) "
        + "(decide in \(month(only.decide)))."
    }
    let parts = answer.starts.prefix(6).map { "\($0.people) in \(month($0.start)) (decide in \(month($0.decide)))" }
    let rest = answer.starts.dropFirst(6).reduce(0) { $0 + $1.people }
    let all = answer.starts.reduce(0) { $0 + $1.people }
    return "Start \(Phrase.grouped(all)) \(all == 1 ? "person" : "people"): \(parts.joined(separator: ", "))"
      + (rest > 0 ? ", and \(rest) later." : ".")
  }

  private var without: String? {
    let short = zip(wanted, answer.months.withoutHiring).map { $0 - $1 }
    guard let first = short.firstIndex(where: { $0 > 0.05 }), let worst = short.indices.max(by: { short[$0] < short[$1] }) else {
      return nil
    }
    return "Without hiring the team is short from \(month(answer.months.ds[first])) on, most in \(month(answer.months.ds[worst])): "
      + "\(Phrase.number(short[worst])) of \(Phrase.number(wanted[worst])) people."
  }

  /// What no start can mend any more.
  private var missing: String? {
    let late = answer.months.missing.indices.filter { answer.months.missing[$0] > 0.05 }
    guard let worst = late.max(by: { answer.months.missing[$0] < answer.months.missing[$1] }), let first = late.first, let last = late.last
    else { return nil }
    let when =
      first == last
      ? "in \(month(answer.months.ds[first]))" : "between \(month(answer.months.ds[first])) and \(month(answer.months.ds[last]))"
    return "No start comes in time for all of it: \(when) up to \(Phrase.number(answer.months.missing[worst])) people are missing, "
      + "to be met by overtime or other teams."
  }

  private var people: String? {
    guard let last = answer.months.onPayroll.last, let first = answer.months.withoutHiring.first,
      let left = answer.months.withoutHiring.last
    else { return nil }
    return "Of today's \(Phrase.number(first)) people about \(Phrase.number((first - left).rounded())) will have left by "
      + "\(month(answer.months.ds.last ?? "")); then \(Phrase.number(last.rounded())) are on the payroll."
  }

  private var wanted: [Double] { answer.atUpper ? answer.months.neededUpper : answer.months.needed }

  private static let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private func month(_ ds: String) -> String {
    guard let date = CivilDate(iso8601: ds) else { return ds }
    return "\(Self.names[date.parts.month - 1]) \(date.parts.year)"
  }
}
