import Statistics

/// Initial states of a fully additive ETS model by least squares, for given smoothing parameters.
///
/// With additive error, trend and season the one-step errors are linear in the initial states, so that the best states are
/// the solution of one small linear system, and the search runs over at most four smoothing parameters.
/// Source: the reduction of Ord, Koehler & Snyder (1997), JASA 92, section 3, applied to all states.
struct ETSConcentration {
  let form: ETSForm
  let length: Int
  /// Whether seasonal states are solved for; otherwise they are taken as given.
  let solvesSeason: Bool
  private let columns: Int
  private let centre: Double
  private let values: [Double]
  private let givenSeason: [Double]

  // Scratch, reused from call to call.
  private var levelRow: [Double]
  private var slopeRow: [Double]
  private var seasonRows: [Double]
  private var meanRow: [Double]
  private var normal: [Double]
  private var right: [Double]
  private var slots: [Double]

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
    self.values = values.map { $0 - middle }
    levelRow = [Double](repeating: 0, count: columns)
    slopeRow = levelRow
    meanRow = levelRow
    right = levelRow
    seasonRows = [Double](repeating: 0, count: columns * self.length)
    normal = [Double](repeating: 0, count: columns * columns)
    slots = [Double](repeating: 0, count: self.length)
  }

  /// The least-squares initial states; nil when the data do not determine them.
  mutating func states(_ parameters: ETSParameters) -> ETSState? {
    let (alpha, beta, gamma, phi) = (parameters.alpha, parameters.beta, parameters.gamma, parameters.phi)
    let p = columns
    let m = length
    let firstSeason = form.hasTrend ? 2 : 1
    for c in 0..<p {
      levelRow[c] = c == 0 ? 1 : 0
      slopeRow[c] = c == 1 && form.hasTrend ? 1 : 0
      right[c] = 0
    }
    for k in normal.indices { normal[k] = 0 }
    for k in seasonRows.indices { seasonRows[k] = 0 }
    // The last slot is the reference: its seasonal state is 0 until the states are centred below.
    if solvesSeason { for j in 0..<(m - 1) { seasonRows[j * p + firstSeason + j] = 1 } }
    for j in 0..<m { slots[j] = givenSeason.isEmpty ? 0 : givenSeason[j] }

    var level = 0.0
    var slope = 0.0
    var slot = 0
    for y in values {
      let q = level + phi * slope
      let row = slot * p
      for c in 0..<p {
        let base = levelRow[c] + phi * slopeRow[c]
        levelRow[c] = base
        slopeRow[c] *= phi
        meanRow[c] = base + seasonRows[row + c]
      }
      slope *= phi
      if y.isNaN {
        level = q
      } else {
        let d = y - q - slots[slot]
        level = q + alpha * d
        slope += beta * d
        if form.isSeasonal { slots[slot] += gamma * d }
        for c in 0..<p {
          let mean = meanRow[c]
          levelRow[c] -= alpha * mean
          slopeRow[c] -= beta * mean
          seasonRows[row + c] -= gamma * mean
          right[c] += mean * d
          let start = c * p
          for k in 0...c { normal[start + k] += mean * meanRow[k] }
        }
      }
      slot = slot + 1 == m ? 0 : slot + 1
    }
    // A trace of ridge keeps states that the data hardly determine near zero, instead of failing.
    var largest = 0.0
    for c in 0..<p { largest = max(largest, normal[c * p + c]) }
    for c in 0..<p { normal[c * p + c] += 1e-11 * largest }
    guard Cholesky.solve(matrix: &normal, order: p, vector: &right) else { return nil }
    for value in right where !value.isFinite { return nil }

    var state = ETSState(level: right[0] + centre, slope: form.hasTrend ? right[1] : 0, season: givenSeason)
    if solvesSeason {
      var season = Array(right[firstSeason..<(firstSeason + m - 1)]) + [0]
      let mean = season.reduce(0, +) / Double(m)
      for j in 0..<m { season[j] -= mean }
      state.level += mean
      state.season = season
    }
    return state
  }
}
