import RealModule
import Statistics

/// A regression of logarithms on weekdays, a line, and the harmonics of the year, recent data weighing more, outliers less; what is
/// left is forecast by a ridge autoregression, or by simple exponential smoothing.
///
/// Source: Young, Pedregal & Tych (1999), Journal of Forecasting 18, for dynamic harmonic regression; here with fixed coefficients
/// under exponential weights.
struct HarmonicRegression: CombinationMember {
  /// Whether the rest is smoothed; the weights then halve every two years instead of every 0.7.
  let smoothsRest: Bool

  var name: String { smoothsRest ? "HarmonicSmoothing" : "HarmonicAutoregression" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let v = history.logs
    let n = v.count
    let year = SeriesKind.year(seasons: history.seasons)
    let isWeekly = SeriesKind.isWeekly(seasons: history.seasons)
    let m = isWeekly ? 1 : history.shortestSeason
    let years = Double(n) / year.length
    let harmonics = years < 1.6 ? 0 : years < 2 ? 3 : isWeekly ? 4 : 6
    let design = Design(season: m, year: year.length, harmonics: harmonics, count: n)
    guard n >= 3 * design.columns / 2 + 4,
      let coefficients = design.solve(v, halfLife: (smoothsRest ? 2 : 0.7) * year.length)
    else { return nil }
    let base = design.values(coefficients, from: 0, count: n)
    let rest = (0..<n).map { v[$0] - base[$0] }
    @Sendable func restored(_ path: [Double], from start: Int) -> [Double] {
      let base = design.values(coefficients, from: start, count: path.count)
      return history.restored(path.indices.map { path[$0] + base[$0] }, from: start)
    }
    if !smoothsRest {
      let lags = (isWeekly ? [1, 2, 3, 4] : [1, 2, 3, m, 2 * m, 3 * m]).filter { 3 * $0 < n }
      if let model = RidgeAutoregression(rest, lags: lags, penalty: 0.01) {
        return FittedMember(path: { restored(model.path($0), from: n) }, fitted: { restored(model.fitted(), from: 0) })
      }
    }
    let smoothing = ConcentratedSmoothing.simple(rest, near: near)
    return FittedMember(
      parameters: smoothing.parameters, path: { restored(smoothing.path($0), from: n) },
      fitted: { restored(smoothing.fitted(rest), from: 0) })
  }

  /// The regressors by step: an intercept, the line in years before the end, weekdays, sines and cosines of the year.
  struct Design: Sendable {
    let season: Int
    let year: Double
    let harmonics: Int
    let count: Int

    var columns: Int { 2 + (season > 1 ? season : 0) + 2 * harmonics }

    private func fill(_ row: inout [Double], at t: Int) {
      row[0] = 1
      row[1] = Double(t - count + 1) / year
      var next = 2
      if season > 1 {
        for j in 0..<season { row[next + j] = (t % season == j ? 1 : 0) - 1 / Double(season) }
        next += season
      }
      let angle = 2 * Double.pi * Double(t) / year
      let sine = Double.sin(angle)
      let cosine = Double.cos(angle)
      // The higher harmonics by the addition theorems.
      var s = sine
      var c = cosine
      for k in 0..<harmonics {
        row[next + 2 * k] = s
        row[next + 2 * k + 1] = c
        (s, c) = (s * cosine + c * sine, c * cosine - s * sine)
      }
    }

    /// The regression's values at so many steps.
    func values(_ coefficients: [Double], from start: Int, count: Int) -> [Double] {
      var row = [Double](repeating: 0, count: columns)
      return (0..<count).map { h in
        fill(&row, at: start + h)
        var sum = 0.0
        for i in row.indices { sum += row[i] * coefficients[i] }
        return sum
      }
    }

    /// Ridge least squares with exponential weights, reweighted three times at 2.5 robust standard deviations.
    func solve(_ v: [Double], halfLife: Double) -> [Double]? {
      let k = columns
      let n = v.count
      var rows = [Double](repeating: 0, count: n * k)
      var row = [Double](repeating: 0, count: k)
      for t in 0..<n {
        fill(&row, at: t)
        for i in 0..<k { rows[t * k + i] = row[i] }
      }
      let decay = Double.pow(0.5, 1 / halfLife)
      var weights = [Double](repeating: 1, count: n)
      for t in stride(from: n - 2, through: 0, by: -1) { weights[t] = weights[t + 1] * decay }
      let time = weights
      var gram = [Double](repeating: 0, count: k * k)
      var right = [Double](repeating: 0, count: k)
      var total = 0.0
      for t in 0..<n { add(t, weight: weights[t], v[t], rows, &gram, &right, &total) }
      var solution: [Double] = []
      for round in 0..<4 {
        var matrix = gram
        var vector = right
        for i in 0..<k { matrix[i * k + i] += total * penalty(i) }
        guard Cholesky.solve(matrix: &matrix, order: k, vector: &vector) else { return nil }
        solution = vector
        guard round < 3 else { break }
        var residuals = v
        for t in 0..<n {
          for i in 0..<k { residuals[t] -= solution[i] * rows[t * k + i] }
        }
        let scale = 1.4826 * Quantiles.median(residuals.map { abs($0) })
        guard scale > 0 else { break }
        // Only the rows whose weight changes are taken out and put in again.
        for t in 0..<n {
          let size = abs(residuals[t])
          let weight = size > 2.5 * scale ? time[t] * 2.5 * scale / size : time[t]
          if weight != weights[t] {
            add(t, weight: weight - weights[t], v[t], rows, &gram, &right, &total)
            weights[t] = weight
          }
        }
      }
      return solution.allSatisfy(\.isFinite) ? solution : nil
    }

    @inline(__always)
    private func add(
      _ t: Int, weight: Double, _ value: Double, _ rows: [Double], _ gram: inout [Double], _ right: inout [Double], _ total: inout Double
    ) {
      let k = columns
      let base = t * k
      total += weight
      for i in 0..<k {
        let factor = weight * rows[base + i]
        right[i] += factor * value
        for j in 0...i { gram[i * k + j] += factor * rows[base + j] }
      }
    }

    private func penalty(_ column: Int) -> Double {
      if column == 0 { return 1e-6 }
      if column == 1 { return 0.02 }
      let seasonal = season > 1 ? season : 0
      if column < 2 + seasonal { return 1e-4 }
      let k = Double((column - 2 - seasonal) / 2 + 1)
      return 0.001 * k * k
    }
  }
}
