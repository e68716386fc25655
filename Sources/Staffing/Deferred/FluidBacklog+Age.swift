/// How long what waits at the end of a period has been waiting, in periods.
public struct BacklogAge: Equatable, Sendable {
  /// Age of the oldest part: 0 arrived in this period; what was there at the start counts from the period before the first.
  public var oldest: Int
  /// Mean age, weighted by amount.
  public var mean: Double
  /// Amount by age: position 0 arrived in this period, 1 in the one before, and so on up to the oldest.
  public var amounts: [Double]
}

extension FluidBacklog {
  /// The age of what waits at the end of `period`; `nil` where nothing waits or there is no such period.
  public func age(atEndOf period: Int) -> BacklogAge? {
    guard backlog.indices.contains(period), backlog[period] > 0 else { return nil }
    // First come, first served: what waits is what came last.
    var rest = backlog[period]
    var amounts: [Double] = []
    var weighted = 0.0
    for age in 0...period {
      let part = min(rest, arrivals[period - age])
      amounts.append(part)
      weighted += part * Double(age)
      rest -= part
      if rest <= 1e-12 * backlog[period] { break }
    }
    if rest > 1e-12 * backlog[period] {
      amounts.append(rest)
      weighted += rest * Double(period + 1)
    }
    while let last = amounts.last, last == 0, amounts.count > 1 { amounts.removeLast() }
    return BacklogAge(oldest: amounts.count - 1, mean: weighted / backlog[period], amounts: amounts)
  }
}
