/// The weighted mean of several paths at each step, without the lowest and the highest part of the weight: one member that has gone astray
/// at a step does not pull the forecast along.
///
/// Source: Jose & Winkler (2008), International Journal of Forecasting 24, for trimmed means of forecasts; here of the weights.
struct CentralMean: Sendable {
  /// The share of the weight that is left out at either end, below one half.
  let trimmedShare: Double

  /// `paths` holds one path a member, all of `count` steps; weights are not negative and not all zero.
  func path(of paths: [[Double]], weights: [Double], count: Int) -> [Double] {
    let members = min(paths.count, weights.count)
    let total = weights.prefix(members).reduce(0, +)
    var result = [Double](repeating: 0, count: count)
    guard total > 0 else { return result }
    guard trimmedShare > 0, members > 2 else {
      for h in 0..<count {
        var sum = 0.0
        for i in 0..<members { sum += weights[i] * paths[i][h] }
        result[h] = sum / total
      }
      return result
    }
    let low = trimmedShare * total
    let high = total - low
    var order = Array(0..<members)
    for h in 0..<count {
      // Few members, nearly in the order of the step before.
      for k in 1..<members {
        let moved = order[k]
        let value = paths[moved][h]
        var place = k
        while place > 0, paths[order[place - 1]][h] > value {
          order[place] = order[place - 1]
          place -= 1
        }
        order[place] = moved
      }
      var below = 0.0
      var sum = 0.0
      var kept = 0.0
      for i in order {
        let above = below + weights[i]
        let share = min(max(above, low), high) - min(max(below, low), high)
        sum += share * paths[i][h]
        kept += share
        below = above
      }
      result[h] = sum / kept
    }
    return result
  }
}
