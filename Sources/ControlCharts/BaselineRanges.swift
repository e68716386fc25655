/// The moving ranges between the points that set a phase's limits, as they are met.
struct BaselineRanges {
  private(set) var count = 0
  private(set) var sum = 0.0
  /// The ranges themselves, where they are wanted.
  var kept: [Double] = []
  private let keeps: Bool

  init(keeps: Bool) { self.keeps = keeps }

  /// Reads a phase all of whose points set its limits: the distance of each to the one before.
  mutating func readUnbroken(_ statistic: ArraySlice<Double>) -> [Double] {
    var sum = 0.0
    let ranges = unsafe [Double](unsafeUninitializedCapacity: statistic.count) { target, filled in
      for (place, index) in statistic.indices.enumerated() {
        let range = place == 0 ? .nan : abs(statistic[index] - statistic[index - 1])
        unsafe target.initializeElement(at: place, to: range)
        if place > 0 { sum += range }
      }
      filled = statistic.count
    }
    self.sum = sum
    count = max(0, statistic.count - 1)
    return ranges
  }

  /// Reads any phase: NaN where a point or the one before it is missing.
  mutating func read(_ statistic: [Double], input: PhaseInput, scale: ((Int, Int) -> Double)?) -> [Double] {
    var ranges = [Double](repeating: .nan, count: input.range.count)
    let exclusions = input.series.exclusions
    var baseline = input.baseline.makeIterator()
    var next = baseline.next()
    var previous: (index: Int, isInBaseline: Bool)?
    for index in input.range {
      guard !statistic[index].isNaN, exclusions.isEmpty || exclusions[index] == nil else {
        if !input.settings.bridgesGaps { previous = nil }
        continue
      }
      while let place = next, place < index { next = baseline.next() }
      let isInBaseline = next == index
      if let previous {
        let distance = abs(statistic[index] - statistic[previous.index])
        let range = scale.map { distance / $0(previous.index, index) } ?? distance
        ranges[index - input.range.lowerBound] = range
        if isInBaseline, previous.isInBaseline {
          sum += range
          count += 1
          if keeps { kept.append(range) }
        }
      }
      previous = (index, isInBaseline)
    }
    return ranges
  }
}
