/// Local regression of equally spaced values with tricube weights, worked out once for a length and window: without robustness
/// weights it is a fixed linear operator, the same rows for every series of that length, and inside the series the same row everywhere.
///
/// Source: Cleveland, Cleveland, McRae & Terpenning (1990), Journal of Official Statistics 6, section 2.1, and its public-domain routines
/// for the conventions: a window longer than the series widens the bandwidth; values between evaluated points are interpolated.
struct LoessPlan {
  let count: Int
  private let window: Int
  private let degree: Int
  /// The distance between evaluated points.
  private let jump: Int
  private var rows: [Row] = []
  /// The rows at the step before the first and after the last value; only where asked for.
  private var before: Row?
  private var after: Row?
  /// The tricube weights of the rows one after the other, and the same as normalised regression weights.
  private var tricube: [Double] = []
  private var weights: [Double] = []

  /// One evaluated point: the fit at `position` (from 0) from the values at `first ..< first + length`.
  private struct Row {
    let position: Double
    let first: Int
    let length: Int
    let offset: Int
  }

  /// A plan for series of `count` values. `window` is odd and at least 3, `degree` 0 or 1.
  init(count: Int, window: Int, degree: Int, jump: Int, extrapolates: Bool = false) {
    self.count = count
    self.window = window
    self.degree = degree
    self.jump = max(1, min(jump, count - 1))
    guard count >= 2 else { return }
    let half = (window + 1) / 2
    var first = 0
    var last = min(window, count) - 1
    var inside: Int?
    var point = 0
    while point < count {
      if window < count {
        first = min(max(0, point + 1 - half), count - window)
        last = first + window - 1
      }
      // In the middle of its window every row is the same.
      let isCentred = window < count && point - first == last - point
      rows.append(row(Double(point), first, last, shared: isCentred ? inside : nil))
      if isCentred { inside = inside ?? rows.last?.offset }
      point += self.jump
    }
    if point - self.jump != count - 1 { rows.append(row(Double(count - 1), first, last)) }
    if extrapolates {
      before = row(-1, 0, min(window, count) - 1)
      after = row(Double(count), max(0, count - window), count - 1)
    }
  }

  private mutating func row(_ position: Double, _ first: Int, _ last: Int, shared: Int? = nil) -> Row {
    let length = last - first + 1
    if let shared { return Row(position: position, first: first, length: length, offset: shared) }
    let offset = tricube.count
    var bandwidth = max(position - Double(first), Double(last) - position)
    if window > count { bandwidth += Double((window - count) / 2) }
    for j in first...last {
      let distance = abs(Double(j) - position)
      if distance > 0.999 * bandwidth {
        tricube.append(0)
      } else if distance <= 0.001 * bandwidth {
        tricube.append(1)
      } else {
        let ratio = distance / bandwidth
        let rest = 1 - ratio * ratio * ratio
        tricube.append(rest * rest * rest)
      }
    }
    weights.append(contentsOf: tricube[offset...])
    let row = Row(position: position, first: first, length: length, offset: offset)
    _ = Self.normalise(&weights, at: offset, row, degree: degree, range: Double(count - 1))
    return row
  }

  /// Turns weights into those of the local mean or line; false when they are all zero.
  private static func normalise(_ w: inout [Double], at offset: Int, _ row: Row, degree: Int, range: Double) -> Bool {
    var sum = 0.0
    for j in offset..<offset + row.length { sum += w[j] }
    guard sum > 0 else { return false }
    for j in offset..<offset + row.length { w[j] /= sum }
    guard degree > 0 else { return true }
    var centre = 0.0
    for j in 0..<row.length { centre += w[offset + j] * Double(row.first + j) }
    var spread = 0.0
    for j in 0..<row.length {
      let distance = Double(row.first + j) - centre
      spread += w[offset + j] * distance * distance
    }
    if spread.squareRoot() > 0.001 * range {
      let slope = (row.position - centre) / spread
      for j in 0..<row.length { w[offset + j] *= slope * (Double(row.first + j) - centre) + 1 }
    }
    return true
  }

  /// Smooths `count` values of `input` from `start` on into `output` from `target` on; one value more on either side of them for a plan
  /// that extrapolates (`target` is then the place of the one before).
  ///
  /// - Parameter robustness: one weight a value of `input`, or nil for equal ones.
  func smooth(
    _ input: [Double], from start: Int = 0, into output: inout [Double], at target: Int = 0, robustness: [Double]?,
    scratch: inout [Double]
  ) {
    let base = before == nil ? target : target + 1
    guard count >= 2 else {
      output[base] = input[start]
      return
    }
    var previous = 0
    for row in rows {
      let place = Int(row.position)
      let value = fit(row, input, start, robustness, &scratch) ?? input[start + place]
      output[base + place] = value
      let gap = place - previous
      if gap > 1 {
        let first = output[base + previous]
        let slope = (value - first) / Double(gap)
        for step in 1..<gap { output[base + previous + step] = first + slope * Double(step) }
      }
      previous = place
    }
    if let before { output[target] = fit(before, input, start, robustness, &scratch) ?? output[base] }
    if let after { output[base + count] = fit(after, input, start, robustness, &scratch) ?? output[base + count - 1] }
  }

  @inline(__always)
  private func fit(_ row: Row, _ input: [Double], _ start: Int, _ robustness: [Double]?, _ scratch: inout [Double]) -> Double? {
    guard let robustness else { return Self.dot(weights, row.offset, input, start + row.first, row.length) }
    if scratch.count < row.length { scratch = [Double](repeating: 0, count: row.length) }
    for j in 0..<row.length { scratch[j] = tricube[row.offset + j] * robustness[start + row.first + j] }
    guard Self.normalise(&scratch, at: 0, row, degree: degree, range: Double(count - 1)) else { return nil }
    return Self.dot(scratch, 0, input, start + row.first, row.length)
  }

  /// The inner product of two stretches, in four running sums.
  @inline(__always)
  private static func dot(_ a: [Double], _ i: Int, _ b: [Double], _ j: Int, _ length: Int) -> Double {
    precondition(i >= 0 && j >= 0 && i + length <= a.count && j + length <= b.count)
    return unsafe a.withUnsafeBytes { x in
      unsafe b.withUnsafeBytes { y in
        var sums = SIMD4<Double>.zero
        var k = 0
        while k + 4 <= length {
          sums +=
            unsafe x.loadUnaligned(fromByteOffset: 8 * (i + k), as: SIMD4<Double>.self)
            * y.loadUnaligned(fromByteOffset: 8 * (j + k), as: SIMD4<Double>.self)
          k += 4
        }
        var sum = sums.sum()
        while k < length {
          sum += unsafe x.load(fromByteOffset: 8 * (i + k), as: Double.self) * y.load(fromByteOffset: 8 * (j + k), as: Double.self)
          k += 1
        }
        return sum
      }
    }
  }
}
