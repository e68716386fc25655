import RealModule

/// The state recursion of a TBATS model without its ARMA errors: level, slope, and a rotating pair a harmonic.
///
/// With d_t the error before the ARMA part, z_t the transformed value and ωⱼ = 2π j / m (De Livera, Hyndman & Snyder 2011, equations 3 and 6):
///
///     d_t = z_t − l − φ b − Σ s,   l ← l + φ b + α d,   b ← φ b + β d,
///     s ← s cos ω + s* sin ω + γ₁ d,   s* ← −s sin ω + s* cos ω + γ₂ d
///
/// The transition is a rotation a harmonic, so that a step costs in proportion to the number of states. Because the states move with d, which
/// the ARMA part does not change, the errors ε follow from d by one more linear filter (`TBATSWhitening`).
struct TBATSRecursion: Sendable {
  let hasTrend: Bool
  let stateCount: Int
  /// The first harmonic's place among the states.
  let firstHarmonic: Int
  private let cosines: [Double]
  private let sines: [Double]
  /// The season of every harmonic.
  private let group: [Int]

  init(_ form: TBATSForm) {
    hasTrend = form.hasTrend
    stateCount = form.stateCount
    firstHarmonic = form.hasTrend ? 2 : 1
    var frequencies: [(season: Int, angle: Double)] = []
    for (index, season) in form.seasons.enumerated() {
      for j in 1..<max(1, season.harmonics + 1) { frequencies.append((index, 2 * Double.pi * Double(j) / season.period)) }
    }
    cosines = frequencies.map { Double.cos($0.angle) }
    sines = frequencies.map { Double.sin($0.angle) }
    group = frequencies.map(\.season)
  }

  /// Writes what one unit of d adds to every state.
  func fillGain(_ gain: UnsafeMutablePointer<Double>, _ x: [Double], _ places: TBATSParameters.Places) {
    unsafe gain[0] = x[places.alpha]
    if let beta = places.beta { unsafe gain[1] = x[beta] }
    for k in group.indices {
      unsafe gain[firstHarmonic + 2 * k] = x[places.gammaOne.lowerBound + group[k]]
      unsafe gain[firstHarmonic + 2 * k + 1] = x[places.gammaTwo.lowerBound + group[k]]
    }
  }

  /// Writes the derivatives of the gain by the parameter at `place`.
  func fillGainDerivative(_ derivative: UnsafeMutablePointer<Double>, place: Int, _ places: TBATSParameters.Places) {
    for i in 0..<stateCount { unsafe derivative[i] = 0 }
    if place == places.alpha { unsafe derivative[0] = 1 }
    if place == places.beta { unsafe derivative[1] = 1 }
    for k in group.indices {
      if place == places.gammaOne.lowerBound + group[k] { unsafe derivative[firstHarmonic + 2 * k] = 1 }
      if place == places.gammaTwo.lowerBound + group[k] { unsafe derivative[firstHarmonic + 2 * k + 1] = 1 }
    }
  }

  /// One pass over an input: writes the errors d, and moves `state` from before the first step to after the last. A step whose input is not a
  /// number has the error 0.
  ///
  /// - Parameters:
  ///   - drive: with the tangent of a parameter of the gain, the derivative of the gain and the d of the model, which it is multiplied by;
  ///   - slopes: with the tangent of φ, the slopes of the model before each step.
  func run(
    _ input: UnsafePointer<Double>, count: Int, gain: UnsafePointer<Double>, phi: Double, state: UnsafeMutablePointer<Double>,
    drive: (derivative: UnsafePointer<Double>, errors: UnsafePointer<Double>)? = nil, slopes: UnsafePointer<Double>? = nil,
    into errors: UnsafeMutablePointer<Double>, recordingSlopes record: UnsafeMutablePointer<Double>? = nil
  ) {
    let pairs = cosines.count
    let hasTrend = hasTrend
    unsafe cosines.withUnsafeBufferPointer { cosines in
      unsafe sines.withUnsafeBufferPointer { sines in
        let pair = unsafe state + firstHarmonic
        let pairGain = unsafe gain + firstHarmonic
        let alpha = unsafe gain[0]
        let beta = unsafe hasTrend ? gain[1] : 0
        var level = unsafe state[0]
        var slope = unsafe hasTrend ? state[1] : 0
        var season = 0.0
        for k in 0..<pairs { unsafe season += pair[2 * k] }
        for t in 0..<count {
          unsafe record?[t] = slope
          var base = level + phi * slope
          slope *= phi
          if let slopes = unsafe slopes {
            unsafe base += slopes[t]
            unsafe slope += slopes[t]
          }
          let value = unsafe input[t]
          let error = value.isNaN ? 0 : value - base - season
          unsafe errors[t] = error
          level = base + alpha * error
          slope += beta * error
          season = 0
          for k in 0..<pairs {
            let (c, s) = unsafe (cosines[k], sines[k])
            let (a, b) = unsafe (pair[2 * k], pair[2 * k + 1])
            let first = unsafe c * a + s * b + pairGain[2 * k] * error
            unsafe pair[2 * k] = first
            unsafe pair[2 * k + 1] = c * b - s * a + pairGain[2 * k + 1] * error
            season += first
          }
          if let drive = unsafe drive {
            let force = unsafe drive.errors[t]
            unsafe level += drive.derivative[0] * force
            if hasTrend { unsafe slope += drive.derivative[1] * force }
            for k in 0..<pairs {
              let added = unsafe drive.derivative[firstHarmonic + 2 * k] * force
              unsafe pair[2 * k] += added
              unsafe pair[2 * k + 1] += drive.derivative[firstHarmonic + 2 * k + 1] * force
              season += added
            }
          }
        }
        unsafe state[0] = level
        if hasTrend { unsafe state[1] = slope }
      }
    }
  }

  /// The derivatives of d by every initial state, one column of `count` after the other, for a series without gaps: −w′ Dᵗ, as a row that
  /// moves on by one rotation a harmonic (same paper, section 3.2).
  func stateColumns(
    count: Int, gain: UnsafePointer<Double>, phi: Double, row: UnsafeMutablePointer<Double>, into columns: UnsafeMutablePointer<Double>
  ) {
    let pairs = cosines.count
    let p = stateCount
    unsafe cosines.withUnsafeBufferPointer { cosines in
      unsafe sines.withUnsafeBufferPointer { sines in
        let pair = unsafe row + firstHarmonic
        unsafe row[0] = -1
        if hasTrend { unsafe row[1] = -phi }
        for k in 0..<pairs {
          unsafe pair[2 * k] = -1
          unsafe pair[2 * k + 1] = 0
        }
        for t in 0..<count {
          var product = 0.0
          for i in 0..<p {
            let value = unsafe row[i]
            unsafe columns[i * count + t] = value
            unsafe product += value * gain[i]
          }
          if hasTrend { unsafe row[1] = phi * (row[0] + row[1] - product) }
          unsafe row[0] -= product
          for k in 0..<pairs {
            let (c, s) = unsafe (cosines[k], sines[k])
            let (a, b) = unsafe (pair[2 * k], pair[2 * k + 1])
            unsafe pair[2 * k] = c * a - s * b - product
            unsafe pair[2 * k + 1] = s * a + c * b
          }
        }
      }
    }
  }

  /// Moves `states` one step on with the error `d`; answers the mean that they gave for the step.
  func advance(_ states: inout [Double], by d: Double, _ parameters: TBATSParameters) -> Double {
    let damped = hasTrend ? parameters.phi * states[1] : 0
    var mean = states[0] + damped
    states[0] += damped + parameters.alpha * d
    if hasTrend { states[1] = damped + parameters.beta * d }
    for k in cosines.indices {
      let i = firstHarmonic + 2 * k
      let (a, b) = (states[i], states[i + 1])
      mean += a
      states[i] = cosines[k] * a + sines[k] * b + parameters.gammaOne[group[k]] * d
      states[i + 1] = cosines[k] * b - sines[k] * a + parameters.gammaTwo[group[k]] * d
    }
    return mean
  }

  /// An element of D = F − g w′, whose eigenvalues must not exceed 1 in modulus.
  func transition(_ row: Int, _ column: Int, gain: UnsafePointer<Double>, phi: Double) -> Double {
    var value = 0.0
    var weight = 0.0
    if column == 0 {
      value = row == 0 ? 1 : 0
      weight = 1
    } else if column < firstHarmonic {
      value = row < firstHarmonic ? phi : 0
      weight = phi
    } else {
      let k = (column - firstHarmonic) / 2
      let isFirst = (column - firstHarmonic) % 2 == 0
      weight = isFirst ? 1 : 0
      let place = row - firstHarmonic - 2 * k
      if place == 0 { value = isFirst ? cosines[k] : sines[k] }
      if place == 1 { value = isFirst ? -sines[k] : cosines[k] }
    }
    return unsafe value - gain[row] * weight
  }
}
