import Staffing
import Timeline

/// Moves one after the other, what costs nothing first: tickets put off, breaks moved, then overtime.
struct IntradayMoves {
  let desk: IntradayDesk
  let clock: IntradayClock
  /// People that each interval takes; NaN where that is not known.
  let needed: [Double]
  private(set) var people: [Double]
  private(set) var outcome: IntradayDesk.Outcome
  private(set) var moves: [IntradayResponse.Move] = []
  /// What was offered and not taken, in words.
  private(set) var declined: [String] = []

  /// A move that has fewer contacts more in time than this is not worth the trouble.
  private static let leastContacts = 0.5
  /// Starts that are tried for a break.
  private static let triedStarts = 3

  init(desk: IntradayDesk, clock: IntradayClock, needed: [Double], people: [Double], outcome: IntradayDesk.Outcome) {
    self.desk = desk
    self.clock = clock
    self.needed = needed
    self.people = people
    self.outcome = outcome
  }

  mutating func make(_ moves: IntradayJob.MovesInput?) throws(StaffingError) {
    guard let moves else {
      // Nobody was named: what would more people give where they are missing?
      try add(.overtime, within: 0..<clock.count, most: .max)
      return
    }
    for block in moves.deferred ?? [] {
      let before = self.moves.count
      try add(.deferred, within: clock.intervals(from: block.from, to: block.to, "deferred"), most: try counted(block.people, "deferred"))
      decline("people from tickets, \(block.from) to \(block.to)", unlessTakenSince: before)
    }
    for pause in moves.breaks ?? [] {
      let before = self.moves.count
      try move(pause)
      decline("the break at \(pause.at)", unlessTakenSince: before)
    }
    for block in moves.overtime ?? [] {
      let before = self.moves.count
      try add(.overtime, within: clock.intervals(from: block.from, to: block.to, "overtime"), most: try counted(block.people, "overtime"))
      decline("overtime, \(block.from) to \(block.to)", unlessTakenSince: before)
    }
  }

  /// Notes an offer after which there are no more moves than before it.
  private mutating func decline(_ offer: String, unlessTakenSince count: Int) {
    if moves.count == count { declined.append(offer) }
  }

  private func counted(_ people: Int, _ field: String) throws(StaffingError) -> Int {
    guard people >= 1, people <= 100_000 else {
      throw StaffingError(.invalidParameter, subject: field, detail: "\(people) people cannot be moved; give a count of 1 or more.")
    }
    return people
  }

  /// People added in every run of intervals to come that lacks them.
  private mutating func add(_ kind: IntradayResponse.Move.Kind, within range: Range<Int>, most: Int) throws(StaffingError) {
    let short = clock.runs(from: max(desk.known, range.lowerBound)) { place in
      range.contains(place) && needed[place] > people[place] + 1e-9
    }
    for run in short {
      let missing = run.reduce(0.0) { max($0, needed[$1] - people[$1]) }
      let count = min(most, Int(min(1e6, missing.rounded(.up))))
      var changed = people
      for place in run { changed[place] += Double(count) }
      let hours = kind == .overtime ? Double(count * run.count) * desk.intervalSeconds / 3600 : 0
      try keep(kind, count, changed, start: clock.text(run.lowerBound), end: clock.text(run.upperBound), instead: nil, hours: hours)
    }
  }

  /// A break put where there are people to spare.
  private mutating func move(_ pause: IntradayJob.BreakMoveInput) throws(StaffingError) {
    let count = try counted(pause.people, "breaks")
    let now = desk.known * clock.intervalSeconds
    let (at, earliest, latest) = (
      try clock.seconds(pause.at, "breaks"), try clock.seconds(pause.earliest, "breaks"), try clock.seconds(pause.latest, "breaks")
    )
    guard pause.minutes >= 1, pause.minutes <= 1440, earliest <= latest else {
      throw StaffingError(
        .invalidParameter, subject: "breaks",
        detail: "A break lasts at least a minute, and its latest start is no earlier than its earliest.")
    }
    guard at >= now else { return }
    let length = pause.minutes * 60
    let without = changed(people, at: at, length: length, by: Double(count))
    let step = max(300, min(clock.intervalSeconds, 900))
    let starts = stride(from: max(earliest, now), through: latest, by: step).filter { $0 != at && $0 + length <= 86_400 }
    let ranked = starts.map { start in (start: start, spare: spare(changed(without, at: start, length: length, by: -Double(count)))) }
      .sorted { ($0.spare, $1.start) > ($1.spare, $0.start) }
    var best: (start: Int, people: [Double], outcome: IntradayDesk.Outcome)?
    for candidate in ranked.prefix(Self.triedStarts) {
      let changed = changed(without, at: candidate.start, length: length, by: -Double(count))
      let result = try desk.outcome(people: changed)
      if result.inTime > best?.outcome.inTime ?? outcome.inTime + Self.leastContacts { best = (candidate.start, changed, result) }
    }
    guard let best else { return }
    try keep(
      .break, count, best.people, start: ClockTime.text(at / 60), end: ClockTime.text((at + length) / 60),
      instead: ClockTime.text(best.start / 60), hours: 0)
  }

  private func changed(_ people: [Double], at start: Int, length: Int, by count: Double) -> [Double] {
    var people = people
    for place in people.indices {
      let begin = place * clock.intervalSeconds
      let overlap = min(begin + clock.intervalSeconds, start + length) - max(begin, start)
      if overlap > 0 { people[place] = max(0, people[place] + count * Double(overlap) / Double(clock.intervalSeconds)) }
    }
    return people
  }

  /// How badly people are missing, as a negative number: squares, since the queue suffers most where most are missing.
  private func spare(_ people: [Double]) -> Double {
    -(desk.known..<people.count).reduce(0.0) { sum, place in
      let missing = max(0, needed[place] - people[place])
      return missing.isFinite ? sum + missing * missing : sum
    }
  }

  private mutating func keep(
    _ kind: IntradayResponse.Move.Kind, _ count: Int, _ changed: [Double], start: String, end: String, instead: String?, hours: Double
  ) throws(StaffingError) {
    let result = try desk.outcome(people: changed)
    let contacts = result.inTime - outcome.inTime
    guard contacts >= Self.leastContacts else { return }
    let gain = result.rest - outcome.rest
    moves.append(
      IntradayResponse.Move(
        kind: kind, people: count, start: start, end: end, instead: instead, hours: hours, gain: gain, contacts: contacts,
        says: says(kind, count, start, end, instead, hours, gain)))
    people = changed
    outcome = result
  }

  private func says(
    _ kind: IntradayResponse.Move.Kind, _ count: Int, _ start: String, _ end: String, _ instead: String?, _ hours: Double, _ gain: Double
  ) -> String {
    let who = count == 1 ? "1 person" : "\(Phrase.grouped(count)) people"
    let points = "+\(Phrase.number((gain * 1000).rounded() / 10)) points"
    switch kind {
    case .deferred: return "\(who) from tickets to live contacts, \(start) to \(end): \(points)"
    case .break: return "break of \(who) at \(instead ?? "") instead of \(start): \(points)"
    case .overtime: return "\(who) more, \(start) to \(end) (\(Phrase.number(hours)) h): \(points)"
    }
  }
}
