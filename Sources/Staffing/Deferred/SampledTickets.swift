import Statistics

/// The tickets of every path, drawn with one seed: kept where they fit, drawn again each time where they do not.
struct SampledTickets {
  /// Tickets that are kept in memory.
  private static let kept = 1_000_000.0

  let work: DeferredWork
  let seed: UInt64
  private let isKept: Bool
  private var paths: [PathTickets] = []

  /// The tickets of a path, with their class and whether they count.
  struct PathTickets {
    var queue: TicketQueue
    var classes: [Int]
    var isCounted: [Bool]
  }

  init(_ work: DeferredWork, seed: UInt64) {
    self.work = work
    self.seed = seed
    let tickets = work.classes.reduce(0.0) { sum, kind in sum + kind.paths.reduce(0.0) { $0 + $1.reduce(0, +) + Double(kind.backlog) } }
    isKept = tickets <= Self.kept
  }

  /// What `capacity` gives on all paths, or on `count` of them, evenly from first to last.
  mutating func outcome(_ capacity: Double, paths count: Int? = nil) throws(StaffingError) -> DeferredOutcome {
    let staffing = try work.staffing(capacity: capacity)
    if isKept, paths.isEmpty {
      for path in 0..<work.paths { paths.append(try draw(path)) }
    }
    var counted: [[Double]] = []
    var inTime: [[Double]] = []
    let played = min(count ?? work.paths, work.paths)
    for place in 0..<played {
      // The paths of a bound go from the least volume to the most.
      let path = place * work.paths / played + work.paths / played / 2
      let tickets = isKept ? paths[path] : try draw(path)
      let run = tickets.queue.run(staffing)
      var all = [Double](repeating: 0, count: work.classes.count)
      var kept = all
      for (ticket, part) in tickets.classes.enumerated() where tickets.isCounted[ticket] {
        all[part] += 1
        let time = work.classes[part].promise == .resolution ? run.completion[ticket] : run.start[ticket]
        if time < .infinity, time <= tickets.queue.tickets[ticket].deadline { kept[part] += 1 }
      }
      counted.append(all)
      inTime.append(kept)
    }
    return DeferredOutcome(capacity: capacity, classNames: work.classes.map(\.name), counted: counted, inTime: inTime)
  }

  /// The tickets of `path`: numbers, releases and work times from streams of the class and the path.
  private func draw(_ path: Int) throws(StaffingError) -> PathTickets {
    var tickets: [DeferredTicket] = []
    var classes: [Int] = []
    var isCounted: [Bool] = []
    for (part, kind) in work.classes.enumerated() {
      var arrivals = SimulationStreams.stream(seed: seed, .arrivals, part: part, replication: path)
      var times = SimulationStreams.stream(seed: seed, .work, part: part, replication: path)
      let law = DurationSampler(kind.work)
      func add(_ release: Double, _ counts: Bool, age: Double = 0) {
        let needed = min(law.sample(&times), 1e15)
        tickets.append(
          DeferredTicket(release: release, work: needed, deadline: release + kind.promisedSeconds - age, priority: kind.priority))
        classes.append(part)
        isCounted.append(counts)
      }
      for place in 0..<kind.backlog {
        let age = place < kind.backlogAges.count ? kind.backlogAges[place] : 0
        add(0, work.warmUpPeriods == 0 && (age == 0 || age < kind.promisedSeconds), age: age)
      }
      for (period, value) in kind.paths[path].enumerated() {
        let whole = value.rounded(.down)
        let count = Int(whole) + (arrivals.uniform() < value - whole ? 1 : 0)
        let atOpening = kind.shareAtOpening.isEmpty ? 0 : kind.shareAtOpening[period]
        for _ in 0..<count {
          let isEarly = arrivals.uniform() < atOpening
          let place = arrivals.uniform()
          add(work.starts[period] + (isEarly ? 0 : place * work.periodSeconds[period]), period >= work.warmUpPeriods)
        }
      }
    }
    return PathTickets(queue: try TicketQueue(tickets, discipline: work.discipline), classes: classes, isCounted: isCounted)
  }
}
