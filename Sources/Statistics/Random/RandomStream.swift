import RealModule

/// A seeded stream of random numbers: the same seed gives the same numbers on every machine.
///
/// Generator: xoshiro256** of Blackman & Vigna (2021), ACM Transactions on Mathematical Software 47, seeded by SplitMix64
/// (Steele, Lea & Flood 2014). Not for secrets.
public struct RandomStream: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)
  private var spareNormal = Double.nan

  /// A stream for `seed`; streams of one seed with different `stream` numbers are independent for practical purposes, so that
  /// each series or replication can have its own.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var mixer = seed ^ Self.scramble(stream &+ 0x9E37_79B9_7F4A_7C15)
    func next() -> UInt64 {
      mixer &+= 0x9E37_79B9_7F4A_7C15
      return Self.scramble(mixer)
    }
    state = (next(), next(), next(), next())
  }

  /// The finaliser of SplitMix64.
  private static func scramble(_ x: UInt64) -> UInt64 {
    var z = x
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let scaled = state.1 &* 5
    let result = ((scaled << 7) | (scaled >> 57)) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = (state.3 << 45) | (state.3 >> 19)
    return result
  }

  /// Uniform on [0, 1), with 53 random bits.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Uniform on (0, 1): never 0, so that its logarithm is finite.
  public mutating func openUniform() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

  /// A standard normal number, by the polar method of Marsaglia & Bray (1964).
  public mutating func normal() -> Double {
    if !spareNormal.isNaN {
      defer { spareNormal = .nan }
      return spareNormal
    }
    while true {
      let u = 2 * uniform() - 1
      let v = 2 * uniform() - 1
      let square = u * u + v * v
      if square > 0, square < 1 {
        let factor = (-2 * Double.log(square) / square).squareRoot()
        spareNormal = v * factor
        return u * factor
      }
    }
  }

  /// An exponential number with the given mean (positive), by inversion.
  public mutating func exponential(mean: Double) -> Double { -mean * Double.log(openUniform()) }

  /// A gamma number with the given shape (positive) and scale, by Marsaglia & Tsang (2000), ACM TOMS 26.
  public mutating func gamma(shape: Double, scale: Double) -> Double {
    guard shape > 0 else { return 0 }
    if shape < 1 {
      let lifted = gamma(shape: shape + 1, scale: scale)
      return lifted * Double.pow(openUniform(), 1 / shape)
    }
    let d = shape - 1.0 / 3.0
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let cube = 1 + c * x
      if cube <= 0 { continue }
      let v = cube * cube * cube
      let u = openUniform()
      if Double.log(u) < 0.5 * x * x + d - d * v + d * Double.log(v) { return d * v * scale }
    }
  }

  /// A Poisson number with the given mean: exact. Large means are halved by the gamma relation of Ahrens & Dieter (1974),
  /// small ones counted by products of uniforms.
  public mutating func poisson(mean: Double) -> Int {
    guard mean > 0, mean < 1e15 else { return 0 }
    var count = 0
    var rest = mean
    while rest > 16 {
      let shape = Int(rest * 0.875)
      let time = gamma(shape: Double(shape), scale: 1)
      if time > rest { return count + binomial(trials: shape - 1, probability: rest / time) }
      count += shape
      rest -= time
    }
    let limit = Double.exp(-rest)
    var product = openUniform()
    while product > limit {
      count += 1
      product *= openUniform()
    }
    return count
  }

  /// A binomial number: exact. Many trials are halved by the beta relation (Devroye 1986, chapter X.4), few are counted.
  public mutating func binomial(trials: Int, probability: Double) -> Int {
    var n = trials
    var p = min(max(probability, 0), 1)
    var count = 0
    while n > 16 {
      let i = (n + 1) / 2
      let x = gamma(shape: Double(i), scale: 1)
      let y = gamma(shape: Double(n + 1 - i), scale: 1)
      let split = x / (x + y)
      if p >= split {
        count += i
        n -= i
        p = split < 1 ? (p - split) / (1 - split) : 0
      } else {
        n = i - 1
        p = split > 0 ? p / split : 0
      }
    }
    for _ in 0..<max(0, n) where uniform() < p { count += 1 }
    return count
  }
}
