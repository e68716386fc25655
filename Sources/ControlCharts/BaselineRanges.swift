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
    let points = statistic.count
    if points == 0 { return [] }
    var sum = 0.0
    let ranges = unsafe statistic.withUnsafeBufferPointer { values in
      unsafe [Double](unsafeUninitializedCapacity: points) { target, filled in
        unsafe target.initializeElement(at: 0, to: .nan)
        for place in 1..<points {
          let range = unsafe abs(values[place] - values[place - 1])
          unsafe target.initializeElement(at: place, to: range)
          sum += range
        }
        filled = points
      }
    }
    self.sum = sum
    count = points - 1
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
