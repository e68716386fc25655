public import Statistics

/// Run lengths by seeded simulation, for what no exact method reaches. The same seed gives the same answer.
public struct RunLengthSimulation: Sendable, Equatable {
  /// Independent runs, each with a random stream of its own; fewer where they would cost more than `budget`.
  public var runs: Int
  /// Where a run without a signal is cut.
  public var longest: Int
  public var seed: UInt64
  /// Observations after which no further run is begun.
  public var budget: Double

  public init(runs: Int = 20_000, longest: Int = 100_000, seed: UInt64 = 1, budget: Double = 200_000_000) {
    self.budget = budget
    self.runs = min(max(runs, 1), 10_000_000)
    self.longest = min(max(longest, 1), 1_000_000_000)
    self.seed = seed
  }

  /// What a simulation answers.
  public struct Result: Sendable, Equatable {
    /// Observations over signals: the mean run length, for runs that were cut its estimate under a constant false-alarm rate.
    public let averageRunLength: Double
    /// Of that mean.
    public let standardError: Double
    /// Infinite when fewer than half of the runs signalled.
    public let median: Double
    /// Sorted lengths of the runs that signalled.
    public let lengths: [Int]
    /// Runs that were made.
    public let runs: Int
  }

  /// Simulates; `run` follows one series until its signal and returns the observation's number (from 1), or nil without one in `longest`.
  public func run(_ run: (_ stream: inout RandomStream, _ longest: Int) -> Int?) -> Result {
    var lengths: [Int] = []
    lengths.reserveCapacity(runs)
    var total = 0.0
    var done = 0
    while done < runs, total < budget {
      var stream = RandomStream(seed: seed, stream: UInt64(done))
      done += 1
      if let length = run(&stream, longest) {
        lengths.append(length)
        total += Double(length)
      } else {
        total += Double(longest)
      }
    }
    lengths.sort()
    let signals = Double(lengths.count)
    let mean = lengths.isEmpty ? .infinity : total / signals
    var error = Double.infinity
    if lengths.count == done, done > 1 {
      let squares = lengths.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
      error = (squares / (signals - 1) / signals).squareRoot()
    } else if !lengths.isEmpty {
      error = mean / signals.squareRoot()
    }
    let half = (done + 1) / 2
    let median = half <= lengths.count ? Double(lengths[half - 1]) : .infinity
    return Result(averageRunLength: mean, standardError: error, median: median, lengths: lengths, runs: done)
  }

  /// The empirical distribution of the run length, with the tail of a constant rate beyond the 99 % quantile.
  public func distribution(_ run: (_ stream: inout RandomStream, _ longest: Int) -> Int?) -> RunLengthDistribution {
    let result = self.run(run)
    guard let last = result.lengths.last else { return RunLengthDistribution(survival: [1], tailRatio: 1) }
    let end = result.lengths.count == result.runs ? result.lengths[(result.lengths.count - 1) * 99 / 100] : last
    var survival = [1.0]
    survival.reserveCapacity(end + 1)
    var signalled = 0
    for n in 1...max(1, end) {
      while signalled < result.lengths.count, result.lengths[signalled] <= n { signalled += 1 }
      survival.append(Double(result.runs - signalled) / Double(result.runs))
    }
    let rest = survival.last ?? 0
    // The tail's rate makes the distribution's mean that of the simulation.
    let beyond = result.averageRunLength - survival.dropLast().reduce(0, +)
    let ratio = rest > 0 && beyond > rest ? 1 - rest / beyond : 0
    return RunLengthDistribution(survival: survival, tailRatio: ratio)
  }
}
