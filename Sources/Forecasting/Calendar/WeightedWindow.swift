/// The weighted mean of a window that a few wild values cannot spoil; its memory is used again for the next window.
struct WeightedWindow {
  private var values: [Double] = []
  private var weights: [Double] = []
  private var sorted: [Double] = []

  var count: Int { values.count }

  mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
  }

  mutating func add(_ value: Double, weight: Double) {
    values.append(value)
    weights.append(weight)
  }

  /// The weighted mean of the values within three robust deviations of their median; NaN for none.
  mutating func centre() -> Double {
    guard !values.isEmpty else { return .nan }
    let median = middle { $0 }
    let bound = max(4.5 * middle { abs($0 - median) }, 1e-9 * abs(median))
    var sum = 0.0
    var total = 0.0
    for index in values.indices where abs(values[index] - median) <= bound {
      sum += weights[index] * (values[index] - median)
      total += weights[index]
    }
    return total > 0 ? median + sum / total : median
  }

  /// The upper median of the values under `transform`, by insertion: windows are short.
  private mutating func middle(_ transform: (Double) -> Double) -> Double {
    if values.count > 64 {
      sorted = values.map(transform).sorted()
      return sorted[sorted.count / 2]
    }
    sorted.removeAll(keepingCapacity: true)
    for value in values {
      let entry = transform(value)
      sorted.append(entry)
      var place = sorted.count - 1
      while place > 0, sorted[place - 1] > entry {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = entry
    }
    return sorted[sorted.count / 2]
  }
}
