import Statistics

/// The median of the same place in the week over the last eight weeks.
struct SlotMedian: CombinationMember {
  var name: String { "IntradayMedian" }

  private static let weeks = 8

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let x = history.values
    let n = x.count
    let m2 = history.longestSeason
    guard m2 > 1, n >= m2 else { return nil }
    @Sendable func median(before t: Int) -> Double {
      var found: [Double] = []
      var k = t - m2
      while k >= 0, found.count < Self.weeks {
        if k < n { found.append(x[k]) }
        k -= m2
      }
      return Quantiles.median(found)
    }
    let cycle = (0..<m2).map { median(before: n + $0) }
    return FittedMember(
      path: { horizon in (0..<max(0, horizon)).map { cycle[$0 % m2] } }, fitted: { (0..<n).map { median(before: $0) } })
  }
}
