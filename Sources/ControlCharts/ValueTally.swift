extension [Double] {
  /// How many of the values at `points` are so, asked of eight values at a time.
  @inline(__always)
  func tally(_ points: Range<Int>, where holds: (SIMD8<Double>) -> SIMDMask<SIMD8<Int64>>) -> Int {
    precondition(points.lowerBound >= 0 && points.upperBound <= count)
    return unsafe withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      var counts = SIMD8<Int64>()
      var index = points.lowerBound
      while index + 8 <= points.upperBound {
        let eight = unsafe bytes.loadUnaligned(fromByteOffset: 8 * index, as: SIMD8<Double>.self)
        counts &+= SIMD8<Int64>().replacing(with: 1, where: holds(eight))
        index += 8
      }
      var count = Int(counts.wrappedSum())
      while index < points.upperBound {
        let value = unsafe bytes.loadUnaligned(fromByteOffset: 8 * index, as: Double.self)
        count += holds(SIMD8(repeating: value))[0] ? 1 : 0
        index += 1
      }
      return count
    }
  }

  /// How many of the values at `points` are missing.
  func missingCount(_ points: Range<Int>) -> Int { tally(points) { $0 .!= $0 } }

  /// How many values are missing.
  var missingCount: Int { missingCount(indices) }
}
