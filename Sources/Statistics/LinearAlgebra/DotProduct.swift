/// Inner products of contiguous vectors.
public enum DotProduct {
  /// Σ aᵢ bᵢ over the first `count` elements, in eight partial sums that the processor adds side by side. 0 when `count` is not positive.
  @inlinable
  public static func of(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
    var first = SIMD4<Double>.zero
    var second = SIMD4<Double>.zero
    var i = 0
    while i + 8 <= count {
      unsafe first +=
        UnsafeRawPointer(a + i).loadUnaligned(as: SIMD4<Double>.self) * UnsafeRawPointer(b + i).loadUnaligned(as: SIMD4<Double>.self)
      unsafe second +=
        UnsafeRawPointer(a + i + 4).loadUnaligned(as: SIMD4<Double>.self)
        * UnsafeRawPointer(b + i + 4).loadUnaligned(as: SIMD4<Double>.self)
      i += 8
    }
    var sum = (first + second).sum()
    while i < count {
      unsafe sum += a[i] * b[i]
      i += 1
    }
    return sum
  }
}
