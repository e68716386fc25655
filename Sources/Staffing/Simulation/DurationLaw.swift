import RealModule
import Statistics

/// The law of a random duration in seconds: of handle times, of patience, of the time until a redial.
///
/// Laws are given by their mean and their squared coefficient of variation (scv, the variance over the squared mean), by their own
/// parameters, or by the durations seen. `never` is a duration without end: a contact that does not give up.
public struct DurationLaw: Equatable, Sendable {
  enum Form: Equatable, Sendable {
    case never
    case deterministic(Double)
    case exponential(mean: Double)
    case lognormal(logMean: Double, logDeviation: Double)
    case gamma(shape: Double, scale: Double)
    case erlang(phases: Int, phaseMean: Double)
    case weibull(shape: Double, scale: Double)
    case hyperexponential(shares: [Double], means: [Double])
    case uniform(low: Double, high: Double)
    case empirical([Double])
  }

  let form: Form
  /// Mean in seconds, `infinity` for `never`.
  public let mean: Double
  /// Variance over the squared mean; 0 for `never`.
  public let squaredVariation: Double
  /// Share of the durations that are 0 whatever the law says otherwise: contacts that leave rather than wait at all.
  public let immediateShare: Double

  init(form: Form, mean: Double, squaredVariation: Double, immediateShare: Double = 0) {
    self.form = form
    self.mean = mean
    self.squaredVariation = squaredVariation
    self.immediateShare = immediateShare
  }

  /// A duration without end.
  public static let never = DurationLaw(form: .never, mean: .infinity, squaredVariation: 0)

  /// One duration, 0 or more, from `stream`.
  func sample(_ stream: inout RandomStream) -> Double {
    if immediateShare > 0, stream.uniform() < immediateShare { return 0 }
    switch form {
    case .never: return .infinity
    case .deterministic(let value): return value
    case .exponential(let mean): return stream.exponential(mean: mean)
    case .lognormal(let logMean, let logDeviation): return stream.lognormal(logMean: logMean, logDeviation: logDeviation)
    case .gamma(let shape, let scale): return stream.gamma(shape: shape, scale: scale)
    case .erlang(let phases, let phaseMean): return stream.erlang(phases: phases, phaseMean: phaseMean)
    case .weibull(let shape, let scale): return stream.weibull(shape: shape, scale: scale)
    case .hyperexponential(let shares, let means):
      var rest = stream.uniform()
      var branch = 0
      while branch < shares.count - 1, rest >= shares[branch] {
        rest -= shares[branch]
        branch += 1
      }
      return stream.exponential(mean: means[branch])
    case .uniform(let low, let high): return low + (high - low) * stream.uniform()
    case .empirical(let values):
      return values[min(values.count - 1, Int(stream.uniform() * Double(values.count)))]
    }
  }
}
