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
  /// How much of what waits at the end of each period has an age of `periods` or more, as `BacklogAge` counts: what is overdue where work is
  /// promised within so many periods.
  ///
  /// - Throws: `invalid_parameter` for fewer than one period.
  public func waiting(olderThan periods: Int) throws(StaffingError) -> [Double] {
    guard periods >= 1 else { throw StaffingError.invalid("periods", Double(periods), expected: "a count of 1 or more") }
    // First come, first served: what waits is what came last, so that the youngest are all that came of late.
    var came = 0.0
    let until = arrivals.map { amount in
      came += amount
      return came
    }
    return backlog.indices.map { period in
      guard period + 1 >= periods else { return 0 }
      let before = period >= periods ? until[period - periods] : 0
      let older = backlog[period] - (until[period] - before)
      return older > max(1e-9 * max(1, backlog[period]), 1e-12 * until[period]) ? older : 0
    }
  }

  /// The first period from whose end on, to the end of the last, nothing that waits is older than `periods`; `nil` where there is none.
  ///
  /// - Throws: as `waiting(olderThan:)`.
  public func lastingPeriod(withNothingOlderThan periods: Int) throws(StaffingError) -> Int? {
    let older = try waiting(olderThan: periods)
    let first = (older.lastIndex { $0 > 0 } ?? -1) + 1
    return first < older.count ? first : nil
  }

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
