import RealModule
import Statistics

extension DurationLaw {
  /// Share that lasts longer than `seconds` (0 or more), accurate where it is small.
  public func survival(_ seconds: Double) -> Double {
    switch self {
    case .exponential(let mean): return Double.exp(-seconds / mean)
    case .weibull(let shape, let scale): return seconds <= 0 ? 1 : Double.exp(-Double.pow(seconds / scale, shape))
    case .lognormal(let logMean, let logDeviation):
      if seconds <= 0 { return 1 }
      if logDeviation == 0 { return Double.log(seconds) < logMean ? 1 : 0 }
      return Normal.standard.upperTail((Double.log(seconds) - logMean) / logDeviation)
    case .gamma(let shape, let mean): return seconds <= 0 ? 1 : IncompleteGamma.upper(shape, seconds * shape / mean)
    case .uniform(let lower, let upper):
      return seconds < lower ? 1 : (seconds >= upper ? 0 : (upper - seconds) / (upper - lower))
    case .deterministic(let value): return seconds < value ? 1 : 0
    case .mixture(let parts): return parts.reduce(0) { $0 + $1.weight * $1.law.survival(seconds) }
    case .observed(let observations):
      return Double(observations.sorted.count - observations.count(upTo: seconds)) / Double(observations.sorted.count)
    case .endless: return 1
    }
  }

  /// Share that lasts at most `seconds`, accurate where it is small.
  public func cumulative(_ seconds: Double) -> Double {
    switch self {
    case .exponential(let mean): return -Double.expMinusOne(-seconds / mean)
    case .weibull(let shape, let scale): return seconds <= 0 ? 0 : -Double.expMinusOne(-Double.pow(seconds / scale, shape))
    case .lognormal(let logMean, let logDeviation):
      if seconds <= 0 { return 0 }
      if logDeviation == 0 { return Double.log(seconds) < logMean ? 0 : 1 }
      return Normal.standard.cumulative((Double.log(seconds) - logMean) / logDeviation)
    case .gamma(let shape, let mean): return seconds <= 0 ? 0 : IncompleteGamma.lower(shape, seconds * shape / mean)
    case .uniform(let lower, let upper):
      return seconds < lower ? 0 : (seconds >= upper ? 1 : (seconds - lower) / (upper - lower))
    case .deterministic(let value): return seconds < value ? 0 : 1
    case .mixture(let parts): return min(1, parts.reduce(0) { $0 + $1.weight * $1.law.cumulative(seconds) })
    case .observed(let observations): return Double(observations.count(upTo: seconds)) / Double(observations.sorted.count)
    case .endless: return 0
    }
  }

  /// E min(X, x) = ∫₀^x G̅ in seconds, for x of `seconds` (0 or more).
  public func meanUpTo(_ seconds: Double) -> Double {
    if seconds <= 0 { return 0 }
    switch self {
    case .exponential(let mean): return -mean * Double.expMinusOne(-seconds / mean)
    case .weibull(let shape, let scale):
      // (scale/shape) γ(1/shape, (x/scale)^shape)
      let a = 1 / shape
      let z = Double.pow(seconds / scale, shape)
      if z < 2 { return seconds * Double.exp(-z) * Self.confluentSeries(a, z) }
      return scale * Double.gamma(1 + a) * IncompleteGamma.lower(a, z)
    case .lognormal(let logMean, let logDeviation):
      if logDeviation == 0 { return min(seconds, Double.exp(logMean)) }
      let z = (Double.log(seconds) - logMean) / logDeviation
      let below = Double.exp(logMean + 0.5 * logDeviation * logDeviation) * Normal.standard.cumulative(z - logDeviation)
      return below + seconds * Normal.standard.upperTail(z)
    case .gamma(let shape, let mean):
      let x = seconds * shape / mean
      return mean * IncompleteGamma.lower(shape + 1, x) + seconds * IncompleteGamma.upper(shape, x)
    case .uniform(let lower, let upper):
      if seconds <= lower { return seconds }
      if seconds >= upper { return lower + (upper - lower) / 2 }
      let into = seconds - lower
      return lower + into * (1 - into / (2 * (upper - lower)))
    case .deterministic(let value): return min(seconds, value)
    case .mixture(let parts): return parts.reduce(0) { $0 + $1.weight * $1.law.meanUpTo(seconds) }
    case .observed(let observations):
      let below = observations.count(upTo: seconds)
      let total = observations.sorted.count
      return (observations.sums[below] + Double(total - below) * seconds) / Double(total)
    case .endless: return seconds
    }
  }

  /// Σ_k z^k / ((a + 1) … (a + k)), the power series of the lower incomplete gamma function without its leading factor.
  private static func confluentSeries(_ a: Double, _ z: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var k = 1.0
    while term > 1e-17 * sum {
      term *= z / (a + k)
      sum += term
      k += 1
    }
    return sum
  }

  /// Mean in seconds; `infinity` for an endless duration.
  public var mean: Double {
    switch self {
    case .exponential(let mean), .gamma(_, let mean): mean
    case .weibull(let shape, let scale): scale * Double.gamma(1 + 1 / shape)
    case .lognormal(let logMean, let logDeviation): Double.exp(logMean + 0.5 * logDeviation * logDeviation)
    case .uniform(let lower, let upper): lower + (upper - lower) / 2
    case .deterministic(let value): value
    case .mixture(let parts): parts.reduce(0) { $0 + ($1.weight == 0 ? 0 : $1.weight * $1.law.mean) }
    case .observed(let observations): observations.sums[observations.sorted.count] / Double(observations.sorted.count)
    case .endless: .infinity
    }
  }

  /// Variance divided by the squared mean; 1 for an exponential law, NaN where there is none.
  public var squaredVariation: Double {
    let mean = mean
    return secondMoment / (mean * mean) - 1
  }

  /// E X² in squared seconds.
  public var secondMoment: Double {
    switch self {
    case .exponential(let mean): 2 * mean * mean
    case .weibull(let shape, let scale): scale * scale * Double.gamma(1 + 2 / shape)
    case .lognormal(let logMean, let logDeviation): Double.exp(2 * logMean + 2 * logDeviation * logDeviation)
    case .gamma(let shape, let mean): mean * mean * (1 + 1 / shape)
    case .uniform(let lower, let upper): (lower * lower + lower * upper + upper * upper) / 3
    case .deterministic(let value): value * value
    case .mixture(let parts): parts.reduce(0) { $0 + ($1.weight == 0 ? 0 : $1.weight * $1.law.secondMoment) }
    case .observed(let observations): observations.sorted.reduce(0) { $0 + $1 * $1 } / Double(observations.sorted.count)
    case .endless: .infinity
    }
  }

  /// Seconds at which G̅ jumps, bends or turns quickly: where an integral over it is best cut.
  var landmarks: [Double] {
    switch self {
    case .exponential, .endless: []
    case .weibull(let shape, let scale): shape <= 4 ? [] : [-8, -3, -1, 0, 1, 2, 4].map { scale * Double.exp($0 / shape) }
    case .lognormal(let logMean, let logDeviation):
      logDeviation > 0.3 ? [] : [-8, -4, -2, 0, 2, 4, 8].map { Double.exp(logMean + $0 * logDeviation) }
    case .gamma(let shape, let mean):
      shape < 10 ? [] : [-8, -4, -2, 0, 2, 4, 8].map { mean * (1 + $0 / shape.squareRoot()) }.filter { $0 > 0 }
    case .uniform(let lower, let upper): [lower, upper]
    case .deterministic(let value): [value]
    case .mixture(let parts): parts.flatMap { $0.law.landmarks }
    case .observed(let observations): observations.sorted
    }
  }
}
