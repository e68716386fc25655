/// Mean and moving-range sigma of each part of a short-run chart: each product, or kind of period, that takes turns on one chart.
///
/// The calendar slot of a point is its part; without slots there is one part.
struct ShortRunParts {
  let parts: [Int]
  /// One entry a part; NaN where the baseline has none of it.
  let means: [Double]
  /// Mean moving range over d2(2), between points of one part that follow each other; NaN for fewer than two.
  let sigmas: [Double]

  init(_ phase: PhaseInput) {
    let series = phase.series
    let count = series.slots == nil ? 1 : series.slotCount
    let parts = series.slots ?? [Int](repeating: 0, count: series.count)
    var sums = [Double](repeating: 0, count: count)
    var counts = sums
    var ranges = sums
    var pairs = sums
    var previous = [Double](repeating: .nan, count: count)
    for index in phase.baseline {
      let value = phase.statistic[index]
      let part = parts[index]
      sums[part] += value
      counts[part] += 1
      if !previous[part].isNaN {
        ranges[part] += abs(value - previous[part])
        pairs[part] += 1
      }
      previous[part] = value
    }
    self.parts = parts
    means = (0..<count).map { counts[$0] > 0 ? sums[$0] / counts[$0] : .nan }
    sigmas = (0..<count).map { pairs[$0] > 0 ? ranges[$0] / pairs[$0] / ShewhartConstants.d2OfTwo : .nan }
  }

  /// The mean of the parts that occur.
  var overallMean: Double {
    let known = means.filter { !$0.isNaN }
    return known.isEmpty ? .nan : known.reduce(0, +) / Double(known.count)
  }

  /// A note where some parts could not be told.
  func note(unknown: Int) -> String? {
    unknown > 0 ? "\(unknown) points belong to parts of which the baseline has too few: they are not judged." : nil
  }
}
