extension KPISeries {
  /// One number for all periods: Σ y for counts, flows and sums, the last value for stocks.
  ///
  /// For proportions, ratios and net scores Σ y / Σ n, for means the mean of all tickets; or, where `definitions.pooling` says so, the plain
  /// mean of `values` over the periods that have one. NaN where there is nothing to divide by.
  public var pooled: Double {
    switch shape {
    case .stock: return y.last ?? .nan
    case .count, .flow, .sum:
      var sum = 0.0
      for value in y where !value.isNaN { sum += value }
      return sum
    case .proportion, .ratio, .netScore, .duration, .mean: return definitions.pooling == .pooled ? ofAllTickets : ofAllPeriods
    }
  }

  private var ofAllTickets: Double {
    let areMeans = shape == .duration || shape == .mean
    var sumOfY = 0.0
    var sumOfN = 0.0
    for (value, count) in zip(y, n ?? []) where !value.isNaN && !count.isNaN {
      sumOfY += areMeans ? value * count : value
      sumOfN += count
    }
    guard sumOfN > 0 else { return .nan }
    return (shape == .netScore ? 100 : 1) * sumOfY / sumOfN
  }

  private var ofAllPeriods: Double { SampleMoments(values.filter { !$0.isNaN }).mean }
}
