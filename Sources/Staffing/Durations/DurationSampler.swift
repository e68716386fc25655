import Statistics

/// Draws durations of a law: the law made ready for loops, with nothing left to derive and no box to follow for each draw.
struct DurationSampler {
  private enum Form {
    case endless
    case deterministic(Double)
    case exponential(mean: Double)
    case lognormal(logMean: Double, logDeviation: Double)
    case gamma(shape: Double, scale: Double)
    case erlang(phases: Int, phaseMean: Double)
    case weibull(shape: Double, scale: Double)
    case uniform(low: Double, high: Double)
    case mixture(weights: [Double], parts: [DurationSampler])
    case observed([Double])
  }

  private let form: Form

  init(_ law: DurationLaw) {
    switch law {
    case .endless: form = .endless
    case .deterministic(let value): form = .deterministic(value)
    case .exponential(let mean): form = .exponential(mean: mean)
    case .lognormal(let logMean, let logDeviation): form = .lognormal(logMean: logMean, logDeviation: logDeviation)
    case .gamma(let shape, let mean):
      // A few exponential stages are drawn faster than a gamma by rejection.
      form =
        shape <= 8 && shape == shape.rounded()
        ? .erlang(phases: Int(shape), phaseMean: mean / shape) : .gamma(shape: shape, scale: mean / shape)
    case .weibull(let shape, let scale): form = .weibull(shape: shape, scale: scale)
    case .uniform(let lower, let upper): form = .uniform(low: lower, high: upper)
    case .mixture(let parts): form = .mixture(weights: parts.map(\.weight), parts: parts.map { DurationSampler($0.law) })
    case .observed(let observations): form = .observed(observations.sorted)
    }
  }

  /// One duration in seconds, 0 or more, from `stream`; `infinity` for an endless one.
  func sample(_ stream: inout RandomStream) -> Double {
    switch form {
    case .endless: return .infinity
    case .deterministic(let value): return value
    case .exponential(let mean): return stream.exponential(mean: mean)
    case .lognormal(let logMean, let logDeviation): return stream.lognormal(logMean: logMean, logDeviation: logDeviation)
    case .gamma(let shape, let scale): return stream.gamma(shape: shape, scale: scale)
    case .erlang(let phases, let phaseMean): return stream.erlang(phases: phases, phaseMean: phaseMean)
    case .weibull(let shape, let scale): return stream.weibull(shape: shape, scale: scale)
    case .uniform(let low, let high): return low + (high - low) * stream.uniform()
    case .mixture(let weights, let parts):
      var rest = stream.uniform()
      var part = 0
      while part < weights.count - 1, rest >= weights[part] {
        rest -= weights[part]
        part += 1
      }
      return parts[part].sample(&stream)
    case .observed(let values): return values[min(values.count - 1, Int(stream.uniform() * Double(values.count)))]
    }
  }
}
