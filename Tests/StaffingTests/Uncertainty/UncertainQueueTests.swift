import Staffing
import Statistics
import TestSupport
import Testing

@Suite struct UncertainQueueTests {
  static var goal: ServiceGoal { get throws { try ServiceGoal(share: 0.8, seconds: 20) } }

  static func queue(load: Double, variation: Double) throws -> UncertainQueue {
    try UncertainQueue(rate: UncertainRate(load * 6, variation: variation), intervalSeconds: 1800, handleTime: 300)
  }

  /// At a load of 50, 57 agents give 84.5 % at the mean rate; with a forecast off by 10 % they give 69.4 %, and 60 are needed.
  @Test(arguments: [(50.0, 0.1, 57, 0.694, 60), (50, 0.2, 57, 0.571, 65), (200, 0.1, 210, 0.552, 226), (200, 0.2, 210, 0.487, 248)])
  func forecastErrorCosts(_ load: Double, _ variation: Double, _ agents: Int, _ level: Double, _ needed: Int) throws {
    let queue = try Self.queue(load: load, variation: variation)
    let levels = try queue.levels(agents: agents, goal: Self.goal)
    #expect(agrees(levels.expected, level, absolute: 0.0006))
    #expect(levels.atMeanRate >= 0.8)
    let requirement = try queue.requirement(goal: Self.goal)
    #expect(requirement.expected == needed)
    #expect(requirement.atMeanRate == agents)
    #expect(try queue.expectedLevel(agents: needed - 1, goal: Self.goal) < 0.8)
  }

  @Test func aCertainRateIsThePlainQueue() throws {
    let levels = try Self.queue(load: 50, variation: 0).levels(agents: 57, goal: Self.goal, probability: 0.95)
    #expect(levels.expected == levels.atMeanRate && levels.withProbability == levels.atMeanRate)
  }

  /// Many equally likely paths, and many quantiles, of a gamma rate are that gamma rate.
  @Test func pathsAndQuantilesOfAGammaRate() throws {
    let gamma = Gamma(shape: 100, scale: 3)
    let probabilities = (0..<500).map { (Double($0) + 0.5) / 500 }
    let volumes = probabilities.map { gamma.quantile($0) }
    let exact = try UncertainQueue(rate: UncertainRate(300, variation: 0.1), intervalSeconds: 1800, handleTime: 300)
    let level = try exact.expectedLevel(agents: 57, goal: Self.goal)
    for rate in [try UncertainRate(paths: volumes.reversed()), try UncertainRate(quantiles: volumes, probabilities: probabilities)] {
      #expect(agrees(rate.mean, 300, relative: 1e-3))
      #expect(agrees(try rate.quantile(0.9), try UncertainRate(300, variation: 0.1).quantile(0.9), relative: 3e-3))
      let queue = try UncertainQueue(rate: rate, intervalSeconds: 1800, handleTime: 300)
      #expect(agrees(try queue.expectedLevel(agents: 57, goal: Self.goal), level, absolute: 2e-3))
    }
  }

  /// Expected and certain levels rise with the agents and fall with the variation.
  @Test(arguments: ["c", "a"])
  func levelsAreMonotone(_ model: String) throws {
    var byVariation: [Double] = []
    for variation in [0.02, 0.1, 0.3] {
      let queue = try UncertainQueue(
        rate: UncertainRate(240, variation: variation), intervalSeconds: 1800, handleTime: 300, model: model, meanPatience: 200)
      let levels = try (36...52).map { try queue.levels(agents: $0, goal: Self.goal, probability: 0.9) }
      for (less, more) in zip(levels, levels.dropFirst()) {
        #expect(more.expected >= less.expected - 1e-9 && more.withProbability >= less.withProbability)
      }
      byVariation.append(levels[10].withProbability)
      let need = try queue.requirement(goal: Self.goal, probability: 0.9)
      #expect(try queue.levels(agents: need.withProbability, goal: Self.goal, probability: 0.9).withProbability >= 0.8)
      #expect(need.withProbability >= need.atMeanRate && need.expected >= need.atMeanRate)
    }
    #expect(byVariation == byVariation.sorted(by: >))
  }

  /// The promised level is met within a point by simulated queues whose rate is drawn anew for each.
  @Test(arguments: [0, 0.05, 0.1, 0.2])
  func simulationKeepsThePromise(_ variation: Double) throws {
    let queue = try Self.queue(load: 20, variation: variation)
    let agents = try queue.requirement(goal: Self.goal).expected
    let promised = try queue.expectedLevel(agents: agents, goal: Self.goal)
    var random = RandomStream(seed: 7, stream: UInt64(variation * 1000))
    var within = 0.0
    var all = 0.0
    let strata = 100
    for stratum in 0..<strata {
      // One rate from each hundredth of the distribution, so that few replications do.
      let share = (Double(stratum) + random.uniform()) / Double(strata)
      let load = 20 * (variation == 0 ? 1 : Gamma(shape: 1 / (variation * variation), scale: variation * variation).quantile(share))
      var simulated = JumpChainQueue(load: load, agents: agents)
      let level = simulated.level(contacts: 3000, threshold: 20.0 / 300, &random)
      within += load * level
      all += load
    }
    #expect(abs(within / all - promised) < 0.01, "cv \(variation): \(within / all), promised \(promised)")
  }
}

/// An M/M/n queue by its jump chain, in mean handle times; overloaded it answers nobody in time in the long run.
struct JumpChainQueue {
  let load: Double
  let agents: Int

  mutating func level(contacts: Int, threshold: Double, _ random: inout RandomStream) -> Double {
    if load >= Double(agents) { return 0 }
    var state = agents
    var seen = 0
    var within = 0.0
    let warmUp = contacts / 2
    while seen < contacts + warmUp {
      let departures = Double(min(state, agents))
      if random.uniform() * (load + departures) < load {
        seen += 1
        if seen > warmUp {
          // Given the state found, the wait is a sum of exponentials: its chance to be short instead of one draw.
          within += state < agents ? 1 : 1 - Self.tail(departures: state - agents + 1, rate: Double(agents) * threshold)
        }
        state += 1
      } else {
        state -= 1
      }
    }
    return within / Double(contacts)
  }

  private static func tail(departures: Int, rate: Double) -> Double { Poisson(mean: rate).cumulative(Double(departures - 1)) }
}
