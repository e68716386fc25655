import Statistics

/// The state of a `SingleQueueSimulation`: the clock, the times at which the agents become free, and the streams.
struct OfferedWaitWalk {
  private let meanGap: Double
  private let service: DurationSampler
  private let patience: DurationSampler
  private let isPatient: Bool
  private let threshold: Double
  private var clock = 0.0
  /// A binary heap, the earliest time at 0.
  private var free: [Double]
  private var arrivals: RandomStream
  private var services: RandomStream
  private var patiences: RandomStream

  init(_ simulation: SingleQueueSimulation, seed: UInt64) {
    meanGap = 1 / simulation.arrivalRate
    service = DurationSampler(simulation.service)
    patience = DurationSampler(simulation.patience)
    isPatient = simulation.patience == .endless
    threshold = simulation.targetSeconds
    free = [Double](repeating: 0, count: simulation.agents)
    arrivals = SimulationStreams.stream(seed: seed, .arrivals)
    services = SimulationStreams.stream(seed: seed, .service)
    patiences = SimulationStreams.stream(seed: seed, .patience)
  }

  /// Lets `count` contacts arrive, and sums up what happens to them.
  mutating func step(_ count: Int) -> QueueSums {
    // Local copies keep the loop free of exclusivity checks and reference counts.
    var heap: [Double] = []
    swap(&heap, &free)
    var now = clock
    var arriving = arrivals
    var serving = services
    var waiting = patiences
    var sums = QueueSums()
    let begin = now
    var waited = 0
    var abandoned = 0
    var answeredWithin = 0
    var abandonedWithin = 0
    var virtualWithin = 0
    for _ in 0..<count {
      now += arriving.exponential(mean: meanGap)
      let work = service.sample(&serving)
      let offered = max(0, heap[0] - now)
      let endurance = isPatient ? Double.infinity : patience.sample(&waiting)
      let within = offered <= threshold
      if offered > 0 { waited += 1 }
      if within { virtualWithin += 1 }
      sums.offeredWait += offered
      if endurance < offered {
        abandoned += 1
        sums.waitOfAll += endurance
        if endurance <= threshold { abandonedWithin += 1 }
        continue
      }
      sums.waitOfAll += offered
      sums.waitOfAnswered += offered
      sums.work += work
      if within { answeredWithin += 1 }
      Self.replaceEarliest(&heap, by: now + offered + work)
    }
    swap(&heap, &free)
    clock = now
    arrivals = arriving
    services = serving
    patiences = waiting
    sums.offered = Double(count)
    sums.waited = Double(waited)
    sums.abandoned = Double(abandoned)
    sums.answered = Double(count - abandoned)
    sums.answeredWithin = Double(answeredWithin)
    sums.abandonedWithin = Double(abandonedWithin)
    sums.virtualWithin = Double(virtualWithin)
    sums.agentSeconds = (now - begin) * Double(free.count)
    return sums
  }

  /// Puts `time` in place of the earliest: the hole goes down to a leaf along the smaller children, since a new time is mostly among the
  /// latest, and `time` comes up from there (I. Wegener 1993, bottom-up heapsort).
  @inline(__always)
  private static func replaceEarliest(_ heap: inout [Double], by time: Double) {
    let count = heap.count
    var hole = 0
    var child = 1
    while child + 1 < count {
      if heap[child + 1] < heap[child] { child += 1 }
      heap[hole] = heap[child]
      hole = child
      child = 2 * hole + 1
    }
    if child < count {
      heap[hole] = heap[child]
      hole = child
    }
    while hole > 0 {
      let parent = (hole - 1) / 2
      if heap[parent] <= time { break }
      heap[hole] = heap[parent]
      hole = parent
    }
    heap[hole] = time
  }
}
