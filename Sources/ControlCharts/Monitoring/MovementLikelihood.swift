import RealModule

/// Log likelihood of a walking level plus autoregressive plus white noise, by a two-state Kalman filter, at four parameter sets at once.
///
/// The four recursions do not wait for each other, so that four cost little more than one. Far points count as at 2.58.
struct MovementLikelihood {
  let deviation: [Double]
  let sampling: [Double]
  let extra: [Double]
  /// A usual total variance, the unit of likelihood.
  let typical: Double
  let releases: Set<Int>
  /// Variance of a jump of the level before a released period.
  let jump: Double

  /// `drift` is the level's variance a period, `stationary` the variance of the noise that carries over and `fading` what is left of it
  /// after one period.
  func evaluate(drift: SIMD4<Double>, stationary: SIMD4<Double>, fading: SIMD4<Double>) -> SIMD4<Double> {
    typealias Lanes = SIMD4<Double>
    let far = Lanes(repeating: ExpectedModel.farResidual * ExpectedModel.farResidual)
    let least = MemoryAndDrift.leastWhite
    let unit = 1 / typical
    let refill = (1 - fading * fading) * stationary
    var level = Lanes.zero
    var memory = Lanes.zero
    var levelVariance = Lanes(repeating: typical * 100)
    var covariance = Lanes.zero
    var memoryVariance = stationary
    var product = Lanes.one
    var logs = Lanes.zero
    var squares = Lanes.zero
    var taken = 0
    for index in deviation.indices {
      if index > 0 {
        levelVariance += drift
        memory *= fading
        covariance *= fading
        memoryVariance = fading * fading * memoryVariance + refill
      }
      if !releases.isEmpty, releases.contains(index) { levelVariance += Lanes(repeating: jump) }
      let response = deviation[index]
      if response.isNaN { continue }
      let own = extra[index]
      let white = Lanes(repeating: own) - stationary
      let noise = Lanes(repeating: sampling[index]) + white.replacing(with: least * own, where: white .< least * own)
      let first = levelVariance + covariance
      let second = covariance + memoryVariance
      let spread = first + second + noise
      let error = Lanes(repeating: response) - level - memory
      var scale = Lanes.one / spread
      let square = error * error * scale
      let isFar = square .> far
      if taken > 0 {
        product *= spread * unit
        squares += square.replacing(with: far, where: isFar)
        if taken & 15 == 0 {
          for lane in 0..<4 { logs[lane] += Double.log(product[lane]) }
          product = Lanes.one
        }
      }
      if any(isFar) {
        let wider = spread + noise * (square / far - 1)
        scale.replace(with: Lanes.one / wider, where: isFar)
      }
      taken += 1
      let levelGain = first * scale
      let memoryGain = second * scale
      level += levelGain * error
      memory += memoryGain * error
      memoryVariance -= memoryGain * second
      covariance -= memoryGain * first
      levelVariance -= levelGain * first
    }
    for lane in 0..<4 { logs[lane] += Double.log(product[lane]) }
    return -0.5 * (logs + squares)
  }
}
