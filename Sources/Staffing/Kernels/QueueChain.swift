import RealModule

/// The distribution of the contacts in an M/M/s+M system as it moves in time, with rates that stay the same over each `advance`.
///
/// Uniformisation: with events at the rate Λ of the fastest state, the distribution after a time h is Σ_k P(N = k) v_k for a Poisson number N
/// of mean Λh, and its mean over the time Σ_k P(N > k) v_k / (Λh). All terms are positive. States below 1e-22 at the edges are let go, and what
/// they held shows in the total.
///
/// Source: A. Jensen (1953), "Markoff chains as an aid in the study of Markoff processes"; W. K. Grassmann (1977), "Transient solutions in
/// Markovian queueing systems", Computers & Operations Research 4.
struct QueueChain {
  /// Rates in events a second.
  struct Rates {
    var arrival: Double
    /// Of one busy agent.
    var service: Double
    var agents: Double
    /// Of one waiting contact; 0 where nobody gives up.
    var abandonment: Double

    func departure(_ inSystem: Double) -> Double {
      inSystem <= agents ? inSystem * service : agents * service + (inSystem - agents) * abandonment
    }
  }

  /// The state at index 0 of `probabilities`.
  private(set) var lowest = 0
  private(set) var probabilities: [Double]

  /// All the probability on `inSystem` contacts.
  init(inSystem: Int) {
    lowest = inSystem
    probabilities = [1]
  }

  private static let eventsAStep = 2000.0
  private static let negligible = 1e-22

  /// Moves on by `seconds` and gives the mean of the distribution over them.
  mutating func advance(_ seconds: Double, _ rates: Rates) -> QueueChain {
    var mean = QueueChain(inSystem: lowest)
    mean.probabilities = []
    var left = seconds
    while left > 0 {
      let highest = Double(lowest + probabilities.count - 1)
      let busy = rates.arrival + max(rates.departure(highest), rates.agents * rates.service)
      if rates.arrival + rates.departure(highest) == 0 {
        mean.add(self, weight: left / seconds)
        break
      }
      let step = min(left, Self.eventsAStep / busy)
      advance(step, rates, into: &mean, weight: step / seconds)
      left = step == left ? 0 : left - step
    }
    return mean
  }

  private mutating func advance(_ seconds: Double, _ rates: Rates, into mean: inout QueueChain, weight: Double) {
    let arrivals = rates.arrival * seconds
    let room = Int(arrivals + 10 * arrivals.squareRoot()) + 25
    let first = max(0, lowest - Int(Self.eventsAStep * 1.5))
    let count = lowest + probabilities.count + room - first
    let fastest = rates.arrival + max(rates.departure(Double(first + count)), rates.departure(Double(lowest)))
    let weights = PoissonWeights(mean: fastest * seconds)
    // One free place on either side, so that the step has no special cases.
    var current = [Double](repeating: 0, count: count + 2)
    var next = current
    var end = current
    var average = current
    var down = current
    var stay = current
    for index in 0..<count {
      let departure = rates.departure(Double(first + index))
      down[index + 1] = departure / fastest
      stay[index + 1] = max(0, 1 - (departure + rates.arrival) / fastest)
    }
    let up = rates.arrival / fastest
    var low = lowest - first + 1
    var high = low + probabilities.count - 1
    for (index, value) in probabilities.enumerated() { current[low + index] = value }
    let perEvent = weight / (fastest * seconds)
    for k in weights.probabilities.indices {
      let now = weights.probabilities[k]
      let spent = weights.tails[k] * perEvent
      if now > 1e-20 {
        for index in low...high {
          let value = current[index]
          average[index] += spent * value
          end[index] += now * value
        }
      } else {
        for index in low...high { average[index] += spent * current[index] }
      }
      if k + 1 == weights.probabilities.count { break }
      if low > 1 { low -= 1 }
      if high < count { high += 1 }
      for index in low...high {
        next[index] = up * current[index - 1] + stay[index] * current[index] + down[index + 1] * current[index + 1]
      }
      while low < high, next[low] < Self.negligible {
        next[low] = 0
        low += 1
      }
      while high > low, next[high] < Self.negligible {
        next[high] = 0
        high -= 1
      }
      // What lies beyond the edges in the other array is of the step before.
      next[low - 1] = 0
      next[high + 1] = 0
      swap(&current, &next)
    }
    lowest = first
    probabilities = Array(end[1...count])
    trim()
    var spent = QueueChain(inSystem: first)
    spent.probabilities = Array(average[1...count])
    spent.trim()
    mean.add(spent, weight: 1)
  }

  private mutating func trim() {
    var low = 0
    var high = probabilities.count - 1
    while low < high, probabilities[low] < 1e-20 { low += 1 }
    while high > low, probabilities[high] < 1e-20 { high -= 1 }
    probabilities = Array(probabilities[low...high])
    lowest += low
  }

  private mutating func add(_ other: QueueChain, weight: Double) {
    if probabilities.isEmpty {
      lowest = other.lowest
      probabilities = other.probabilities.map { $0 * weight }
      return
    }
    if other.lowest < lowest {
      probabilities.insert(contentsOf: repeatElement(0, count: lowest - other.lowest), at: 0)
      lowest = other.lowest
    }
    let needed = other.lowest + other.probabilities.count - lowest
    if needed > probabilities.count { probabilities.append(contentsOf: repeatElement(0, count: needed - probabilities.count)) }
    for (index, value) in other.probabilities.enumerated() { probabilities[other.lowest - lowest + index] += weight * value }
  }

  /// Σ p_j f(j).
  func sum(_ value: (Double) -> Double) -> Double {
    var total = 0.0
    for (index, probability) in probabilities.enumerated() { total += probability * value(Double(lowest + index)) }
    return total
  }
}
