/// Order statistics of a sample without sorting it (C. A. R. Hoare, "Algorithm 65: FIND", Communications of the ACM 4, 1961).
public enum OrderStatistics {
  /// Moves the values of `sample` about until the one at `rank` is the one that sorting would put there, with none greater before it and
  /// none smaller behind it; answers that value. NaN-free samples only; `rank` must lie in `range`, and `range` within the sample.
  ///
  /// Expected time grows with the length of `range`; the pivot is the median of three, and small rests are sorted by insertion.
  @discardableResult
  public static func select(_ rank: Int, of sample: inout [Double], in range: Range<Int>) -> Double {
    var low = range.lowerBound
    var high = range.upperBound - 1
    while high - low > 16 {
      let pivot = medianOfThree(sample[low], sample[low + (high - low) / 2], sample[high])
      var left = low
      var right = high
      while left <= right {
        while sample[left] < pivot { left += 1 }
        while sample[right] > pivot { right -= 1 }
        if left <= right {
          sample.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if rank <= right {
        high = right
      } else if rank >= left {
        low = left
      } else {
        return pivot
      }
    }
    var index = low + 1
    while index <= high {
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
    guard !sample.isEmpty else { return p.map { _ in .nan } }
    var from = 0
    return p.map { p in
      let position = Double(sample.count - 1) * min(max(p, 0), 1)
      let rank = Int(position)
      let value = select(rank, of: &sample, in: min(from, rank)..<sample.count)
      from = rank
      let share = position - Double(rank)
      guard share > 0, rank + 1 < sample.count else { return value }
      var next = sample[rank + 1]
      for index in rank + 1..<sample.count where sample[index] < next { next = sample[index] }
      return value + share * (next - value)
    }
  }

  private static func medianOfThree(_ a: Double, _ b: Double, _ c: Double) -> Double { max(min(a, b), min(max(a, b), c)) }
}
