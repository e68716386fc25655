import Statistics

/// Initial states of a fully additive ETS model by least squares, for given smoothing parameters.
///
/// With additive error, trend and season the one-step errors are linear in the initial states, so that the best states are
/// the solution of one small linear system, and the search runs over at most four smoothing parameters.
/// Source: the reduction of Ord, Koehler & Snyder (1997), JASA 92, section 3, applied to all states.
///
/// One pass runs four recursions abreast: the data from zero states, and no data from a unit of level, of slope and of the first seasonal
/// state. The other seasonal states need none of their own: one step later is one slot further, so that their errors are those of the first
/// one, shifted, and the normal equations of a season of m steps cost some m passes of multiplication in place of m².
struct ETSConcentration {
  let form: ETSForm
  let length: Int
  /// Whether seasonal states are solved for; otherwise they are taken as given.
  let solvesSeason: Bool
  private let columns: Int
  private let centre: Double
  private let values: [Double]
  private let hasGaps: Bool
  private let givenSeason: [Double]

  // Scratch, reused from call to call: the errors of the four recursions one after the other, the seasonal states, the normal equations.
  private var errors: [Double]
  private var slots: [SIMD4<Double>]
  private var normal: [Double]
  private var right: [Double]

  init(values: [Double], form: ETSForm, length: Int, givenSeason: [Double]?) {
    self.form = form
    self.length = form.isSeasonal ? length : 1
    solvesSeason = form.isSeasonal && givenSeason == nil
    self.givenSeason = givenSeason ?? []
    columns = 1 + (form.hasTrend ? 1 : 0) + (solvesSeason ? length - 1 : 0)
    var sum = 0.0
    var count = 0
    for value in values where !value.isNaN {
      sum += value
      count += 1
    }
    let middle = count > 0 ? sum / Double(count) : 0
    centre = middle
    hasGaps = count < values.count
    self.values = values.map { $0 - middle }
    errors = [Double](repeating: 0, count: 4 * values.count)
    slots = [SIMD4<Double>](repeating: .zero, count: self.length)
    right = [Double](repeating: 0, count: columns)
    normal = [Double](repeating: 0, count: columns * columns)
  }

  /// Replaces `state` by the least-squares initial states; false when the data do not determine them.
  mutating func solve(_ parameters: ETSParameters, into state: inout ETSState) -> Bool {
    run(parameters)
    if hasGaps, solvesSeason { maskedSeasonEquations(parameters) } else { equations() }
    let p = columns
    // A trace of ridge keeps states that the data hardly determine near zero, instead of failing.
    var largest = 0.0
    for c in 0..<p { largest = max(largest, normal[c * p + c]) }
    for c in 0..<p { normal[c * p + c] += 1e-11 * largest }
    guard Cholesky.solve(matrix: &normal, order: p, vector: &right) else { return false }
    for c in 0..<p where !right[c].isFinite { return false }
    state.level = right[0] + centre
    state.slope = form.hasTrend ? right[1] : 0
    guard solvesSeason else {
      state.season = givenSeason
      return true
    }
    // The last slot is the reference: its seasonal state is 0 until the states are centred.
    let first = form.hasTrend ? 2 : 1
    var mean = 0.0
    for j in 0..<(length - 1) { mean += right[first + j] }
    mean /= Double(length)
    if state.season.count != length { state.season = [Double](repeating: 0, count: length) }
    for j in 0..<length { state.season[j] = (j < length - 1 ? right[first + j] : 0) - mean }
    state.level += mean
    return true
  }

  /// The errors of the four recursions: data less mean, where a missing value is one of a mean that was hit.
  private mutating func run(_ parameters: ETSParameters) {
    let (alpha, beta, phi) = (parameters.alpha, parameters.beta, parameters.phi)
    let gamma = form.isSeasonal ? parameters.gamma : 0
    let (n, m) = (values.count, length)
    for j in 0..<m { slots[j] = SIMD4(givenSeason.isEmpty ? 0 : givenSeason[j], 0, 0, 0) }
    if solvesSeason { slots[0].w = 1 }
    var level = SIMD4(0.0, 1, 0, 0)
    var slope = SIMD4(0.0, 0, form.hasTrend ? 1 : 0, 0)
    var slot = 0
    for t in 0..<n {
      let y = values[t]
      let season = slots[slot]
      let base = level + phi * slope
      slope *= phi
      if y.isNaN {
        level = base
        errors[t] = 0
        errors[n + t] = 0
        errors[2 * n + t] = 0
        errors[3 * n + t] = 0
      } else {
        var error = -base - season
        error.x += y
        level = base + alpha * error
        slope += beta * error
        if m > 1 { slots[slot] = season + gamma * error }
        errors[t] = error.x
        errors[n + t] = error.y
        errors[2 * n + t] = error.z
        errors[3 * n + t] = error.w
      }
      slot = slot + 1 == m ? 0 : slot + 1
    }
  }

  /// X'X and −X'd of min ‖d + X s‖², for a series without gaps or without seasonal states to solve for.
  private mutating func equations() {
    let (n, p) = (values.count, columns)
    let hasTrend = form.hasTrend
    let first = hasTrend ? 2 : 1
    let count = solvesSeason ? length - 1 : 0
    let columnCount = p
    unsafe errors.withUnsafeBufferPointer { all in
      guard let data = all.baseAddress else { return }
      let level = unsafe data + n
      let slope = unsafe data + 2 * n
      let season = unsafe data + 3 * n
      unsafe right[0] = -DotProduct.of(level, data, n)
      unsafe normal[0] = DotProduct.of(level, level, n)
      if hasTrend {
        unsafe right[1] = -DotProduct.of(slope, data, n)
        unsafe normal[columnCount] = DotProduct.of(slope, level, n)
        unsafe normal[columnCount + 1] = DotProduct.of(slope, slope, n)
      }
      for j in 0..<count {
        let row = (first + j) * columnCount
        unsafe right[first + j] = -DotProduct.of(season, data + j, n - j)
        unsafe normal[row] = DotProduct.of(season, level + j, n - j)
        if hasTrend { unsafe normal[row + 1] = DotProduct.of(season, slope + j, n - j) }
      }
      for lag in 0..<count {
        // Slots `count − 1` and `count − 1 − lag`, then both one slot earlier: one more product each time.
        var sum = unsafe DotProduct.of(season, season + lag, n - (count - 1))
        for j in stride(from: count - 1, through: lag, by: -1) {
          if j < count - 1 { unsafe sum += season[n - 1 - j] * season[n - 1 - j + lag] }
          normal[(first + j) * columnCount + first + j - lag] = sum
        }
      }
    }
  }

  /// The same where gaps break the shifts: the response of every step's mean to every initial state, step by step.
  private mutating func maskedSeasonEquations(_ parameters: ETSParameters) {
    let (alpha, beta, gamma, phi) = (parameters.alpha, parameters.beta, parameters.gamma, parameters.phi)
    let (p, m, n) = (columns, length, values.count)
    let first = form.hasTrend ? 2 : 1
    var level = [Double](repeating: 0, count: p)
    var slope = level
    var mean = level
    var season = [Double](repeating: 0, count: p * m)
    level[0] = 1
    if form.hasTrend { slope[1] = 1 }
    for j in 0..<(m - 1) { season[j * p + first + j] = 1 }
    for k in normal.indices { normal[k] = 0 }
    for c in 0..<p { right[c] = 0 }
    for t in 0..<n {
      let row = (t % m) * p
      for c in 0..<p {
        level[c] += phi * slope[c]
        slope[c] *= phi
        mean[c] = level[c] + season[row + c]
      }
      guard !values[t].isNaN else { continue }
      for c in 0..<p {
        let value = mean[c]
        level[c] -= alpha * value
        slope[c] -= beta * value
        season[row + c] -= gamma * value
        right[c] += value * errors[t]
        for k in 0...c { normal[c * p + k] += value * mean[k] }
      }
    }
  }
}
