extension RatePath {
  /// The same contacts on intervals `parts` times as short, with a rate that rises or falls evenly within each interval instead of jumping at
  /// its ends.
  ///
  /// Each interval keeps its contacts. Its slope is that between its neighbours; beside an interval without contacts, where a desk opens or
  /// closes, it is that to the other neighbour; and it is never so steep that a rate would fall below 0.
  ///
  /// Source: the piecewise linear reconstruction of finite-volume methods, B. van Leer (1979), "Towards the ultimate conservative difference
  /// scheme V", Journal of Computational Physics 32.
  public func refined(_ parts: Int) -> RatePath {
    guard parts > 1 else { return self }
    var fine: [Double] = []
    fine.reserveCapacity(rates.count * parts)
    for (index, rate) in rates.enumerated() {
      let slope = slope(at: index)
      for part in 0..<parts { fine.append(rate + slope * ((Double(part) + 0.5) / Double(parts) - 0.5)) }
    }
    return RatePath(unchecked: fine, intervalSeconds: intervalSeconds / Double(parts))
  }

  /// The rise of the rate over interval `index`.
  private func slope(at index: Int) -> Double {
    let rate = rates[index]
    let before = index > 0 && rates[index - 1] > 0 ? rate - rates[index - 1] : nil
    let after = index + 1 < rates.count && rates[index + 1] > 0 ? rates[index + 1] - rate : nil
    let wanted: Double
    switch (before, after) {
    case (let before?, let after?): wanted = before / 2 + after / 2
    case (let only?, nil), (nil, let only?): wanted = only
    case (nil, nil): wanted = 0
    }
    return min(2 * rate, max(-2 * rate, wanted))
  }
}
