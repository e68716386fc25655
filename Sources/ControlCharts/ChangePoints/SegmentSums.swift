import RealModule

/// Running sums of a series, from which the cost of any segment takes a few operations.
struct SegmentSums {
  let cost: SegmentCost
  /// Whether each segment's cost carries the logarithm of its length, as the modified BIC asks for.
  let countsLengths: Bool
  private let sums: [Double]
  private let squares: [Double]
  /// Stands in for a variance of zero, whose logarithm is none.
  private let leastVariance: Double
  let count: Int

  init(_ values: [Double], cost: SegmentCost, countsLengths: Bool) {
    self.cost = cost
    self.countsLengths = countsLengths
    count = values.count
    let total = Double(max(values.count, 1))
    let mean = values.reduce(0.0) { $0 + $1 / total }
    // Costs of the normal family depend on deviations only; large levels would drown them.
    let origin: Double
    switch cost {
    case .mean, .meanAndVariance: origin = mean
    case .variance(let known): origin = known ?? mean
    case .poisson, .exponential, .gamma: origin = 0
    }
    var sums = [0.0]
    var squares = [0.0]
    sums.reserveCapacity(values.count + 1)
    squares.reserveCapacity(values.count + 1)
    var sum = 0.0
    var square = 0.0
    for value in values {
      sum += value - origin
      square += (value - origin) * (value - origin)
      sums.append(sum)
      squares.append(square)
    }
    self.sums = sums
    self.squares = squares
    let variance = square / total
    leastVariance = max(1e-11 * min(1, variance), Double.leastNormalMagnitude)
  }

  /// The cost of the points from `start` up to but not including `end`, at least one.
  func cost(_ start: Int, _ end: Int) -> Double {
    let length = Double(end - start)
    let sum = sums[end] - sums[start]
    let lengthTerm = countsLengths ? Double.log(length) : 0
    switch cost {
    case .mean:
      return squares[end] - squares[start] - sum * sum / length + lengthTerm
    case .variance:
      return normal(variance: (squares[end] - squares[start]) / length, length) + lengthTerm
    case .meanAndVariance:
      return normal(variance: (squares[end] - squares[start] - sum * sum / length) / length, length) + lengthTerm
    case .poisson:
      // The changepoint package leaves the length of a segment without events out, and so do we.
      return sum > 0 ? 2 * sum * (Double.log(length) - Double.log(sum)) + lengthTerm : 0
    case .exponential:
      return 2 * length * (Double.log(sum) - Double.log(length)) + lengthTerm
    case .gamma(let shape):
      return 2 * length * shape * (Double.log(sum) - Double.log(length * shape)) + lengthTerm
    }
  }

  private func normal(variance: Double, _ length: Double) -> Double {
    length * (Double.log(2 * Double.pi) + Double.log(max(variance, leastVariance)) + 1)
  }
}
