/// Turns values into standardised deviations from one line, many at a time.
struct ScoreScale {
  let center: Double
  let sigma: Double

  /// How far rounding may part two equal numbers, relative to the larger.
  static let rounding = 1e-13

  /// The standardised deviation; 0 on the centre line even where sigma is 0, and infinite off it.
  func score(_ value: Double) -> Double {
    let deviation = value - center
    if deviation.isNaN || sigma.isNaN { return .nan }
    if abs(deviation) <= Self.rounding * max(abs(value), abs(center)) { return 0 }
    return deviation / sigma
  }

  /// The same of eight values.
  @inline(__always)
  func score(_ values: SIMD8<Double>) -> SIMD8<Double> {
    let deviations = values - center
    let distances = Self.magnitudes(deviations)
    // Only a value within rounding of the line is this near to it; such eight, and infinite ones, are looked at one by one.
    let isSpecial = (distances .<= 1.1 * Self.rounding * abs(center)) .| (distances .== .infinity)
    return any(isSpecial) ? score(eachOf: values) : deviations / sigma
  }

  private func score(eachOf values: SIMD8<Double>) -> SIMD8<Double> {
    var scores = values
    for lane in 0..<8 { scores[lane] = score(values[lane]) }
    return scores
  }

  @inline(__always)
  private static func magnitudes(_ values: SIMD8<Double>) -> SIMD8<Double> {
    let bits = unsafe unsafeBitCast(values, to: SIMD8<UInt64>.self)
    return unsafe unsafeBitCast(bits & SIMD8(repeating: ~(1 << 63)), to: SIMD8<Double>.self)
  }

  /// The scores of `points` of `values`, copied to the beginning of `target`, which has room for them.
  func score(_ values: [Double], _ points: Range<Int>, into target: inout [Double], at place: Int) {
    let lanes = 8
    precondition(points.lowerBound >= 0 && points.upperBound <= values.count && place >= 0 && place + points.count <= target.count)
    unsafe values.withUnsafeBytes { (source: UnsafeRawBufferPointer) in
      unsafe target.withUnsafeMutableBytes { (sink: UnsafeMutableRawBufferPointer) in
        var done = 0
        while done + lanes <= points.count {
          let eight = unsafe source.loadUnaligned(fromByteOffset: 8 * (points.lowerBound + done), as: SIMD8<Double>.self)
          unsafe sink.storeBytes(of: score(eight), toByteOffset: 8 * (place + done), as: SIMD8<Double>.self)
          done += lanes
        }
        while done < points.count {
          let value = unsafe source.loadUnaligned(fromByteOffset: 8 * (points.lowerBound + done), as: Double.self)
          unsafe sink.storeBytes(of: score(value), toByteOffset: 8 * (place + done), as: Double.self)
          done += 1
        }
      }
    }
  }
}
