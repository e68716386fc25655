import Statistics

/// Standard normal scores, paths × horizon, correlated over the horizon as the errors of a forecast are.
struct PathScores {
  /// Row after row: the score of path p at step h is at p × horizon + h.
  private(set) var values: [Double]
  let horizon: Int

  init(values: [Double], horizon: Int) {
    self.values = values
    self.horizon = horizon
  }

  /// So many paths from one stream of random numbers.
  init(dependence: ErrorDependence, horizon: Int, count: Int, random: inout RandomStream) {
    let paths = max(0, count)
    let steps = max(0, horizon)
    let size = dependence.innovationCount(horizon: steps)
    var innovations = [Double](repeating: 0, count: paths * size)
    for i in innovations.indices { innovations[i] = random.normal() }
    self.init(dependence: dependence, horizon: steps, count: paths, innovations: innovations, stride: size)
  }

  /// Paths of given standard normal innovations, `stride` a path: steps, then the common shock, then the steps' own noise.
  init(dependence: ErrorDependence, horizon: Int, count paths: Int, innovations: [Double], stride: Int) {
    self.horizon = horizon
    let deviation = dependence.deviations(horizon: horizon)
    let reach = min(dependence.responses.count, max(0, horizon - 1))
    let responses = dependence.responses
    let scales = (0..<horizon).map { dependence.scale($0) }
    let shared = (0..<horizon).map { dependence.shared($0) }
    let noise = dependence.noise
    var result = [Double](repeating: 0, count: paths * horizon)
    for path in 0..<paths {
      let first = path * stride
      let common = innovations[first + horizon]
      for h in 0..<horizon {
        var sum = scales[h] * innovations[first + h] + shared[h] * common
        if noise > 0 { sum += noise * innovations[first + horizon + 1 + h] }
        var k = 1
        while k <= reach, k <= h {
          sum += responses[k - 1] * scales[h - k] * innovations[first + h - k]
          k += 1
        }
        result[path * horizon + h] = sum / deviation[h]
      }
    }
    values = result
  }

  /// Puts the scores of each step on the evenly spread quantiles of the normal distribution, in the order that they have: the quantiles of the
  /// paths at a step are then those of the forecast but for the grid, with no luck of the draw (Latin hypercube sampling with dependence;
  /// Stein 1987, Technometrics 29).
  mutating func stratify() {
    let paths = horizon > 0 ? values.count / horizon : 0
    guard paths > 1 else { return }
    let grid = (0..<paths).map { Normal.standard.quantile((Double($0) + 0.5) / Double(paths)) }
    var order = Array(0..<paths)
    var column = [Double](repeating: 0, count: paths)
    for h in 0..<horizon {
      for p in 0..<paths { column[p] = values[p * horizon + h] }
      for p in 0..<paths { order[p] = p }
      order.sort { column[$0] < column[$1] || (column[$0] == column[$1] && $0 < $1) }
      for rank in 0..<paths { values[order[rank] * horizon + h] = grid[rank] }
    }
  }
}
