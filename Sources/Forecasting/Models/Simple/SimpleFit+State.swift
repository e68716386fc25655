/// A naive model after its last observation: as it is saved.
struct NaiveRecord: Codable, Sendable, Equatable {
  var name: String
  /// What the next steps repeat, and how many cycles old each value is.
  var cycle: [Double]
  var age: [Int]
  var deviation: Double

  /// Takes further values in: each replaces what was last seen at its place. The deviation stays.
  mutating func advance(over values: [Double]) {
    let m = cycle.count
    guard m > 0, age.count == m else { return }
    for (t, value) in values.enumerated() {
      let slot = t % m
      if value.isNaN {
        age[slot] += 1
      } else {
        cycle[slot] = value
        age[slot] = 0
      }
    }
    let turn = values.count % m
    cycle = Array(cycle[turn...] + cycle[..<turn])
    age = Array(age[turn...] + age[..<turn])
  }

  func fit(isNonNegative: Bool) -> SimpleFit {
    SimpleFit(
      name: name, fitted: [], parameters: [ModelParameter("season", Double(cycle.count))], cycle: cycle,
      deviations: [Double](repeating: deviation, count: cycle.count), growth: .perCycle(stale: age), isNonNegative: isNonNegative)
  }
}

extension SimpleFit {
  /// As it is saved; nil for the models that are means of everything.
  var record: NaiveRecord? {
    guard case .perCycle(let stale) = growth, drift == 0, let deviation = deviations.first else { return nil }
    return NaiveRecord(name: name, cycle: cycle, age: stale, deviation: deviation)
  }
}
