import Monitoring
import RealModule
import Statistics
import Timeline

/// Simulated daily series in control, as desks have them: seasons, memory, more scatter than counting explains, small counts.
struct QuietWorld: Sendable {
  enum Kind: Sendable { case normal, count, proportion, duration }

  var name: String
  var kind: Kind
  var level: ClosedRange<Double> = 100...100
  /// Correlation of neighbouring days.
  var memory = 0.0
  /// Standard deviation of the logarithm (counts, durations) or of the log odds that carries over from day to day.
  var latent = 0.0
  /// Coefficient of variation of the gamma mixing of counts.
  var mixing = 0.0
  /// What weekends have of a working day.
  var weekend = 1.0
  /// Largest amplitude of the year on the log scale.
  var year = 0.0

  static let all: [QuietWorld] = [
    QuietWorld(name: "measurements", kind: .normal),
    QuietWorld(name: "memory", kind: .normal, memory: 0.5),
    QuietWorld(name: "seasonal", kind: .count, level: 30...200, weekend: 0.35, year: 0.12),
    QuietWorld(name: "over-dispersed", kind: .count, level: 40...400, memory: 0.5, latent: 0.08, mixing: 0.08, weekend: 0.35, year: 0.12),
    QuietWorld(name: "small counts", kind: .count, level: 0.5...4, mixing: 0.1, weekend: 0.6, year: 0.1),
    QuietWorld(name: "service level", kind: .proportion, level: 400...4000, memory: 0.3, latent: 0.15, weekend: 0.35),
    QuietWorld(name: "durations", kind: .duration, level: 15...80, memory: 0.3, latent: 0.1, weekend: 0.5),
  ]

  var measure: String {
    switch kind {
    case .normal: "continuous"
    case .count: "count"
    case .proportion: "proportion"
    case .duration: "duration"
    }
  }

  /// 2024-01-01, a Monday.
  static let monday = Int64(19_723) * 86_400

  /// - Parameter shift: size of a change from day to day, in standard deviations of a day.
  func observations(days: Int, seed: UInt64, stream: UInt64, shift: (Int) -> Double = { _ in 0 }) -> [Observation] {
    var random = RandomStream(seed: seed, stream: stream)
    let base = Double.exp(
      Double.log(level.lowerBound) + random.uniform() * Double.log(level.upperBound / level.lowerBound))
    let profile = (0..<7).map { day in 0.1 * random.normal() + (day >= 5 ? Double.log(weekend) : 0) }
    let amplitude = year * random.uniform()
    let phase = 2 * Double.pi * random.uniform()
    let share = 0.8 + 0.15 * random.uniform()
    var state = random.normal()
    var result: [Observation] = []
    result.reserveCapacity(days)
    for day in 0..<days {
      state = memory * state + (1 - memory * memory).squareRoot() * random.normal()
      let weekday = day % 7
      let season = profile[weekday] + amplitude * Double.sin(2 * Double.pi * Double(day) / 365.25 + phase)
      let delta = shift(day)
      var value = Double.nan
      var size = Double.nan
      switch kind {
      case .normal: value = 100 + 10 * (profile[weekday] + state + delta)
      case .count:
        let mean = base * Double.exp(season)
        let extra = (1 + mixing * mixing) * Double.exp(latent * latent) - 1
        let deviation = (mean + mean * mean * extra).squareRoot()
        var rate = max(mean + delta * deviation, 0.02 * mean) * Double.exp(latent * state - latent * latent / 2)
        if mixing > 0 { rate *= random.gamma(shape: 1 / (mixing * mixing), scale: mixing * mixing) }
        value = Double(random.poisson(mean: rate))
      case .proportion:
        size = Double(max(random.poisson(mean: base * Double.exp(profile[weekday])), 5))
        let odds = Double.log(share / (1 - share)) + 0.1 * profile[weekday] + latent * state
        let deviation = (latent * latent + 1 / (size * share * (1 - share))).squareRoot()
        value = Double(random.binomial(trials: Int(size), probability: 1 / (1 + Double.exp(-odds - delta * deviation))))
      case .duration:
        size = Double(max(random.poisson(mean: base * Double.exp(profile[weekday])), 1))
        let own = (Double.exp(1) - 1) / size
        let mean = Double.log(1200) + latent * state + delta * (latent * latent + own).squareRoot()
        var sum = 0.0
        for _ in 0..<Int(size) { sum += Double.exp(random.normal()) }
        value = Double.exp(mean) * sum / size
      }
      let start = Instant(secondsSinceEpoch: Self.monday + Int64(day) * 86_400)
      result.append(
        Observation(
          start: start, value: value, denominator: size, revision: 1,
          receivedAt: Instant(secondsSinceEpoch: start.secondsSinceEpoch + 90_000)))
    }
    return result
  }
}
