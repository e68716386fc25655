import RealModule
import Statistics
import Synchronization

/// How many points on average lie between false alarms of a fitted chart, if the process stays as the chart found it: the chart's own rules
/// and limits on series simulated from the fitted model. Same chart, same answer.
///
/// The model takes from the data what is beyond chance, and the textbook's assumption otherwise: memory (first-order autoregression at
/// the lag-1 correlation of the scores), skewness (a log-normal with the same 5 %, 50 % and 95 % points), and for counts the Poisson or
/// binomial distribution of each point, over-dispersed where the chart's limits do not know of it. The estimates are taken for the truth; what
/// a short baseline adds is another matter (`EstimatedRunLength`).
public struct InControlRunLength: Sendable, Equatable {
  public var average: Double
  /// Of the simulated average; 0 where it is exact.
  public var standardError: Double
  /// What was simulated, in one sentence.
  public var model: String

  /// Nil where the chart has no verdict, no rules, rules about a whole series, or a statistic that carries earlier points along: for these
  /// see the design of limits.
  public init?(_ chart: FittedChart, series: ChartSeries, limit: Double, points: Double = 60_000, seed: UInt64 = 1) {
    // Limits that were widened for a short baseline stand farther out than the scores say.
    let limit = chart.phases.last?.figures["sigma_limits"] ?? limit
    let rules = chart.rules.compactMap { id in (try? RuleSet.parse(id))?.rules.first }
    guard chart.judged, !rules.isEmpty, rules.count == chart.rules.count, !chart.panel.carriesMemory, limit > 0,
      rules.allSatisfy({ RulePattern($0) != nil }), let process = SimulatedProcess(chart, series: series)
    else { return nil }
    if process.isTextbook, rules.count == 1, RulePattern(rules[0]) == .beyondLimit {
      average = 1 / (2 * Normal.standard.upperTail(limit))
      standardError = 0
      model = "Exact for independent normal scores."
      return
    }
    let question = Question(rules: rules.map(\.id), limit: limit, points: points, seed: seed)
    let result = process.isTextbook ? Self.textbook(question, rules, process) : Self.simulated(question, rules, process)
    average = result.average
    standardError = result.standardError
    model = process.says + " Simulated, seed \(seed)."
  }

  /// What a simulation depends on beside the process.
  private struct Question: Hashable {
    let rules: [String]
    let limit: Double
    let points: Double
    let seed: UInt64
  }

  /// A simulated average and its standard error.
  private struct Answer {
    let average: Double
    let standardError: Double
  }

  /// Answers for independent normal scores, which are the same for every chart with the same rules: a batch of charts asks but a few.
  private static let known = Mutex<[Question: Answer]>([:])
  /// So many answers are kept.
  private static let mostKnown = 256

  /// The simulation of independent normal scores, made once a question; whoever asks and whenever, the answer is the same.
  private static func textbook(_ question: Question, _ rules: [any RunRule], _ process: SimulatedProcess) -> Answer {
    if let answer = known.withLock({ $0[question] }) { return answer }
    let answer = simulated(question, rules, process)
    known.withLock { answers in
      if answers.count >= mostKnown { answers.removeAll() }
      answers[question] = answer
    }
    return answer
  }

  private static func simulated(_ question: Question, _ rules: [any RunRule], _ process: SimulatedProcess) -> Answer {
    let limit = question.limit
    var simulation = RunLengthSimulation(runs: 2000, longest: 5000, seed: question.seed)
    simulation.budget = question.points
    let machines = rules.map { $0.machine(limit: limit) }
    let result = simulation.run { stream, longest in
      var process = process
      process.begin(&stream)
      var machines = machines
      var block = PointBlock()
      var scores = [Double](repeating: .nan, count: PointBlock.capacity + 1)
      var done = 0
      while done < longest {
        scores[0] = scores[PointBlock.capacity]
        for place in 1...PointBlock.capacity { scores[place] = process.next(&stream, limit: limit) }
        block.load(RuleInput(z: scores, limit: limit), from: 1)
        var signals: UInt64 = 0
        for place in machines.indices {
          let words = machines[place].read(&block)
          signals |= words.up | words.down | words.level
        }
        if signals != 0 { return done + signals.trailingZeroBitCount + 1 }
        done += PointBlock.capacity
      }
      return nil
    }
    return Answer(average: result.averageRunLength, standardError: result.standardError)
  }
}
