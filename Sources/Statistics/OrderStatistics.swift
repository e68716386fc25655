/// Order statistics of a sample without sorting it (C. A. R. Hoare, "Algorithm 65: FIND", Communications of the ACM 4, 1961).
public enum OrderStatistics {
  /// Moves the values of `sample` about until the one at `rank` is the one that sorting would put there, with none greater before it and
  /// none smaller behind it; answers that value. NaN-free samples only; `rank` must lie in `range`, and `range` within the sample.
  ///
  /// Expected time grows with the length of `range`. Partitions without branches that a processor would have to guess (N. Lomuto's scheme);
  /// the pivot is the median of three, values equal to it are set apart where it is the least, and small rests are sorted by insertion.
  @discardableResult
  @inlinable
  public static func select<Value: Comparable & BitwiseCopyable>(_ rank: Int, of sample: inout [Value], in range: Range<Int>) -> Value {
    var low = range.lowerBound
    var high = range.upperBound
    while high - low > 16 {
      let pivot = medianOfThree(sample[low], sample[low + (high - low) / 2], sample[high - 1])
      let firstNotLess = partition(&sample, low, high) { $0 < pivot }
      if rank < firstNotLess {
        high = firstNotLess
        continue
      }
      // Values equal to the pivot are set apart only where the pivot is the least: else the range has become shorter anyway.
      guard firstNotLess == low else {
        low = firstNotLess
        continue
      }
      let firstGreater = partition(&sample, firstNotLess, high) { $0 <= pivot }
      if rank < firstGreater { return pivot }
      low = firstGreater
    }
    var index = low + 1
    while index < high {
      let value = sample[index]
      var place = index
      while place > low, sample[place - 1] > value {
        sample[place] = sample[place - 1]
        place -= 1
      }
      sample[place] = value
      index += 1
    }
    return sample[rank]
  }

  /// Quantiles of type 7 (Hyndman & Fan 1996) at the rising probabilities `p`, from a sample that is moved about; NaN for an empty one.
  public static func quantiles(_ p: [Double], of sample: inout [Double]) -> [Double] {
    let all = sample.indices
    return p.indices.map { quantile(p[$0], of: &sample, in: all, above: $0 > 0 ? p[$0 - 1] : 0) { $0 } }
  }

  /// The quantile of type 7 at probability `p` of the values at `range`, which are moved about; NaN for none. `number` makes numbers of the
  /// values and keeps their order; `above` is a probability not above `p` whose quantile has just been found in the same way (0 = none).
  @inlinable
  public static func quantile<Value: Comparable & BitwiseCopyable>(
    _ p: Double, of sample: inout [Value], in range: Range<Int>, above: Double = 0, _ number: (Value) -> Double
  ) -> Double {
    guard !range.isEmpty else { return .nan }
    let position = Double(range.count - 1) * min(max(p, 0), 1)
    let rank = range.lowerBound + Int(position)
    let settled = range.lowerBound + Int(Double(range.count - 1) * min(max(above, 0), 1))
    let value = select(rank, of: &sample, in: min(settled, rank)..<range.upperBound)
    let share = position - position.rounded(.down)
    guard share > 0, rank + 1 < range.upperBound else { return number(value) }
    var next = sample[rank + 1]
    for index in rank + 1..<range.upperBound { next = min(next, sample[index]) }
    return number(value) + share * (number(next) - number(value))
  }

  /// Moves the values at `low..<high` for which `belongs` is true to the front; answers where the others begin.
  @inlinable
  @inline(__always)
  static func partition<Value: BitwiseCopyable>(
    _ sample: inout [Value], _ low: Int, _ high: Int, _ belongs: (Value) -> Bool
  ) -> Int {
    unsafe sample.withUnsafeMutableBufferPointer { values in
      var store = low
      for index in low..<high {
        let value = unsafe values[index]
        unsafe values[index] = values[store]
        unsafe values[store] = value
        store += belongs(value) ? 1 : 0
      }
      return store
    }
  }

  @inlinable
  static func medianOfThree<Value: Comparable>(_ a: Value, _ b: Value, _ c: Value) -> Value { max(min(a, b), min(max(a, b), c)) }
}
