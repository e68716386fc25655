/// The recursion of complex exponential smoothing, forward, backward and forward again: the initial states are those that the series
/// itself, run backward, leads to.
///
/// Sources: Svetunkov, Kourentzes & Ord (2022), Complex exponential smoothing, Naval Research Logistics 69, equations 6 to 9; backcasting
/// as in Svetunkov's R package `smooth` and in statsforecast.
struct ComplexKernel {
  let form: ComplexForm
  let season: Int
  let values: [Double]
  private let initialLevel: Double
  private let initialSeason: [Double]
  /// Level and potential: one pair, or one a place of the season in the simple form.
  private(set) var level: [Double]
  private(set) var potential: [Double]
  /// Real and imaginary seasonal states, one a place of the season.
  private(set) var real: [Double]
  private(set) var imaginary: [Double]
  /// The one-step means of the last pass.
  private(set) var fitted: [Double]
  /// The place in the season of the next step.
  private var place = 0

  /// The bounds of the parameters (α₀, α₁, β₀, β₁).
  static let lower = SIMD4(repeating: 0.01)
  static let upper = SIMD4(1.8, 1.9, 1.5, 1.5)

  /// - Parameters:
  ///   - values: the series, NaN where missing.
  ///   - whole: the same without gaps, to start from.
  init(form: ComplexForm, season m: Int, values: [Double], whole: [Double]) {
    let season = form.isSeasonal ? max(1, m) : 1
    self.form = form
    self.season = season
    self.values = values
    let head = whole.prefix(form == .none ? 10 : season)
    initialLevel = head.reduce(0, +) / Double(max(1, head.count))
    switch form {
    case .none: initialSeason = [0]
    case .simple: initialSeason = Array(head)
    case .partial, .full:
      initialSeason = ClassicalDecomposition(whole, season: season)?.indices ?? [Double](repeating: 0, count: season)
    }
    level = [Double](repeating: 0, count: form == .simple ? season : 1)
    potential = level
    real = [Double](repeating: 0, count: season)
    imaginary = real
    fitted = [Double](repeating: 0, count: values.count)
  }

  /// The sum of squared errors of the last pass; the states are left as they are after the last observation.
  mutating func run(_ parameters: SIMD4<Double>) -> Double {
    start()
    _ = pass(parameters, isBackward: false)
    turn(parameters)
    _ = pass(parameters, isBackward: true)
    turn(parameters)
    return pass(parameters, isBackward: false)
  }

  private mutating func start() {
    for j in level.indices {
      level[j] = form == .simple ? initialSeason[j] : initialLevel
      potential[j] = level[j] / 1.1
    }
    for j in 0..<season {
      real[j] = initialSeason[j]
      imaginary[j] = initialSeason[j] / 1.1
    }
    place = 0
  }

  private mutating func pass(_ parameters: SIMD4<Double>, isBackward: Bool) -> Double {
    switch form {
    case .none: return passNone(parameters, isBackward)
    case .simple: return passSimple(parameters, isBackward)
    case .partial: return passPartial(parameters, isBackward)
    case .full: return passFull(parameters, isBackward)
    }
  }

  private mutating func passNone(_ parameters: SIMD4<Double>, _ isBackward: Bool) -> Double {
    let n = values.count
    let (keepReal, keepImaginary) = (1 - parameters[0], 1 - parameters[1])
    let (minus, plus) = (parameters[0] - parameters[1], parameters[0] + parameters[1])
    var l = level[0]
    var p = potential[0]
    var squares = 0.0
    for k in 0..<n {
      let t = isBackward ? n - 1 - k : k
      fitted[t] = l
      let e = values[t].isNaN ? 0 : values[t] - l
      squares += e * e
      (l, p) = (l - keepImaginary * p + minus * e, l + keepReal * p + plus * e)
    }
    level[0] = l
    potential[0] = p
    return squares
  }

  private mutating func passSimple(_ parameters: SIMD4<Double>, _ isBackward: Bool) -> Double {
    let n = values.count
    let (keepReal, keepImaginary) = (1 - parameters[0], 1 - parameters[1])
    let (minus, plus) = (parameters[0] - parameters[1], parameters[0] + parameters[1])
    var squares = 0.0
    var j = place
    for k in 0..<n {
      let t = isBackward ? n - 1 - k : k
      let l = level[j]
      let p = potential[j]
      fitted[t] = l
      let e = values[t].isNaN ? 0 : values[t] - l
      squares += e * e
      level[j] = l - keepImaginary * p + minus * e
      potential[j] = l + keepReal * p + plus * e
      j += 1
      if j == season { j = 0 }
    }
    place = j
    return squares
  }

  private mutating func passPartial(_ parameters: SIMD4<Double>, _ isBackward: Bool) -> Double {
    let n = values.count
    let (keepReal, keepImaginary) = (1 - parameters[0], 1 - parameters[1])
    let (minus, plus) = (parameters[0] - parameters[1], parameters[0] + parameters[1])
    let beta = parameters[2]
    var l = level[0]
    var p = potential[0]
    var squares = 0.0
    var j = place
    for k in 0..<n {
      let t = isBackward ? n - 1 - k : k
      let mean = l + real[j]
      fitted[t] = mean
      let e = values[t].isNaN ? 0 : values[t] - mean
      squares += e * e
      (l, p) = (l - keepImaginary * p + minus * e, l + keepReal * p + plus * e)
      real[j] += beta * e
      j += 1
      if j == season { j = 0 }
    }
    place = j
    level[0] = l
    potential[0] = p
    return squares
  }

  private mutating func passFull(_ parameters: SIMD4<Double>, _ isBackward: Bool) -> Double {
    let n = values.count
    let (keepReal, keepImaginary) = (1 - parameters[0], 1 - parameters[1])
    let (minus, plus) = (parameters[0] - parameters[1], parameters[0] + parameters[1])
    let (seasonReal, seasonImaginary) = (1 - parameters[2], 1 - parameters[3])
    let (seasonMinus, seasonPlus) = (parameters[2] - parameters[3], parameters[2] + parameters[3])
    var l = level[0]
    var p = potential[0]
    var squares = 0.0
    var j = place
    for k in 0..<n {
      let t = isBackward ? n - 1 - k : k
      let a = real[j]
      let b = imaginary[j]
      let mean = l + a
      fitted[t] = mean
      let e = values[t].isNaN ? 0 : values[t] - mean
      squares += e * e
      (l, p) = (l - keepImaginary * p + minus * e, l + keepReal * p + plus * e)
      real[j] = a - seasonImaginary * b + seasonMinus * e
      imaginary[j] = a + seasonReal * b + seasonPlus * e
      j += 1
      if j == season { j = 0 }
    }
    place = j
    level[0] = l
    potential[0] = p
    return squares
  }

  /// From the end of one pass to the start of the next in the other direction: the states are carried one season beyond the end without
  /// errors, and read from there back.
  private mutating func turn(_ parameters: SIMD4<Double>) {
    if form != .simple { Self.carry(&level[0], &potential[0], parameters[0], parameters[1]) }
    for j in 0..<season {
      if form == .simple { Self.carry(&level[j], &potential[j], parameters[0], parameters[1]) }
      if form == .full { Self.carry(&real[j], &imaginary[j], parameters[2], parameters[3]) }
    }
    // The next step's place is where the pass stopped; the steps beyond it are read backward from the last.
    if form == .simple {
      Self.mirror(&level, from: place)
      Self.mirror(&potential, from: place)
    } else {
      Self.mirror(&real, from: place)
      Self.mirror(&imaginary, from: place)
    }
    place = 0
  }

  /// One step without an error.
  @inline(__always)
  private static func carry(_ l: inout Double, _ p: inout Double, _ real: Double, _ imaginary: Double) {
    (l, p) = (l - (1 - imaginary) * p, l + (1 - real) * p)
  }

  /// The ring that starts at `first` in the opposite order, starting at 0.
  private static func mirror(_ ring: inout [Double], from first: Int) {
    let m = ring.count
    guard m > 1 else { return }
    // Rotating by `first` and reversing is reversing both parts.
    ring[..<first].reverse()
    ring[first...].reverse()
    // Now the ring holds (first-1 … 0) (m-1 … first): the order wanted starts at the last place, first-1.
  }

  /// The means of the steps ahead.
  func means(_ parameters: SIMD4<Double>, horizon: Int) -> [Double] {
    var copy = self
    return (0..<max(0, horizon)).map { _ in copy.step(parameters) }
  }

  /// The mean of the next step; the states move on without an error.
  private mutating func step(_ parameters: SIMD4<Double>) -> Double {
    let j = place
    place = place + 1 == season ? 0 : place + 1
    if form == .simple {
      let mean = level[j]
      Self.carry(&level[j], &potential[j], parameters[0], parameters[1])
      return mean
    }
    var mean = level[0]
    Self.carry(&level[0], &potential[0], parameters[0], parameters[1])
    if form == .partial || form == .full { mean += real[j] }
    if form == .full { Self.carry(&real[j], &imaginary[j], parameters[2], parameters[3]) }
    return mean
  }
}
