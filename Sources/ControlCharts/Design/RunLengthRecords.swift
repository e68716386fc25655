/// The records (new maxima) of a statistic on many simulated paths of one length: the run length for any limit can be read from them.
struct RunLengthRecords {
  let length: Int
  private var times: [Int] = []
  private var heights: [Double] = []
  private var ends: [Int] = []
  private var top = -Double.infinity

  init(length: Int) { self.length = length }

  /// The statistic at observation `time` of the current path.
  mutating func offer(_ height: Double, at time: Int) {
    guard height > top else { return }
    top = height
    times.append(time)
    heights.append(height)
  }

  mutating func endPath() {
    ends.append(times.count)
    top = -.infinity
  }

  /// Observations over passages; paths that never pass count to their end.
  func runLength(_ limit: Double) -> Double {
    var total = 0.0
    var passages = 0.0
    var begin = 0
    for end in ends {
      var first = length
      for index in begin..<end where heights[index] > limit {
        first = times[index]
        passages += 1
        break
      }
      total += Double(first)
      begin = end
    }
    return passages > 0 ? total / passages : .infinity
  }

  /// The limit for a wanted run length, by halving.
  func limit(runLength wanted: Double) -> Double {
    var low = 0.0
    var high = max(heights.max() ?? 1, 1e-9)
    for _ in 0..<60 {
      let middle = 0.5 * (low + high)
      if runLength(middle) < wanted { low = middle } else { high = middle }
    }
    return 0.5 * (low + high)
  }
}
