import RealModule

extension RandomStream {
  /// A lognormal number whose logarithm has the given mean and standard deviation (not negative).
  public mutating func lognormal(logMean: Double, logDeviation: Double) -> Double {
    Double.exp(logMean + logDeviation * normal())
  }

  /// A Weibull number with the given shape and scale (both positive), by inversion.
  public mutating func weibull(shape: Double, scale: Double) -> Double {
    scale * Double.pow(-Double.log(openUniform()), 1 / shape)
  }

  /// The sum of `phases` (1 or more) exponential numbers of the given mean: one logarithm for up to sixteen phases.
  public mutating func erlang(phases: Int, phaseMean: Double) -> Double {
    if phases > 16 { return gamma(shape: Double(phases), scale: phaseMean) }
    var product = openUniform()
    var phase = 1
    while phase < phases {
      product *= openUniform()
      phase += 1
    }
    return -phaseMean * Double.log(product)
  }
}
