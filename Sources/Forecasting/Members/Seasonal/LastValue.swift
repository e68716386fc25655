/// Every step as the last value.
struct LastValue: CombinationMember {
  var name: String { "LastValue" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    guard let last = history.values.last else { return nil }
    return FittedMember(
      path: { [Double](repeating: last, count: max(0, $0)) },
      fitted: { history.values.indices.map { $0 == 0 ? history.values[0] : history.values[$0 - 1] } })
  }
}
