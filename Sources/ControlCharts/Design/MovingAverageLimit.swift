import Statistics

/// The limit of a moving average chart, in standard deviations of the average, for a wanted in-control run length.
///
/// Neighbouring averages share points, so that no closed form holds; the records of the largest average on many seeded paths of independent
/// normal points tell the run length for every limit at once. Within about 2 %.
enum MovingAverageLimit {
  static let longest = 20_000.0

  static func limit(window: Int, runLength: Double) throws(ControlChartError) -> Double {
    guard runLength <= longest else {
      throw .invalidParameter("arl", "The limits of moving averages are designed for run lengths up to 20,000.")
    }
    let length = max(200, Int(2 * runLength), 2 * window)
    let spans = (0...window).map { Double($0).squareRoot() }
    var records = RunLengthRecords(length: length)
    var last = [Double](repeating: 0, count: window)
    for path in 0..<max(50, CountCusumLimit.budget / length) {
      var stream = RandomStream(seed: 1, stream: UInt64(path))
      var sum = 0.0
      for index in last.indices { last[index] = 0 }
      for time in 1...length {
        let slot = time % window
        let value = stream.normal()
        sum += value - last[slot]
        last[slot] = value
        records.offer(abs(sum) / spans[min(time, window)], at: time)
      }
      records.endPath()
    }
    return records.limit(runLength: runLength)
  }
}
