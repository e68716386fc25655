extension [Observation] {
  /// One observation a period, the last of each, in order of time: what a batch comes to.
  public func lastOfEveryPeriod() -> [Observation] {
    let sorted = enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
    var result: [Observation] = []
    result.reserveCapacity(count)
    for observation in sorted {
      if result.last?.start == observation.start { result.removeLast() }
      result.append(observation)
    }
    return result
  }
}
