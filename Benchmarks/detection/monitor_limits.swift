// The rows of MonitorLimits.swift by seeded simulation: limits of the six statistics of the monitoring chart on AR(1) normal scores.
//
//   swiftc -O monitor_limits.swift -o monitor_limits
//   ./monitor_limits 1                # every row: with or without slots, memory, run length, point, slow, middle, fast, spread, profile
//   ./monitor_limits 1 0.4            # the rows of one memory
//
// The first argument is the seed. 6,000 paths of 8,000 periods a memory; a standard error of a run length of 400 is 1.3 %, and that of its
// limits .003 to .01. Each statistic is given its share of the alarms (slow average .8, middle and fast average 1 each, spread .75, slots
// together .35, single points .3): alone it has a run length in proportion, together they have the wanted one, found by bisection. The published rows with
// memory were smoothed, as those without memory times the ratio of two such simulations; rows of this program differ from them by chance.
//
// The statistics are those of MonitorAverages.swift with everything known: z is AR(1) with variance 1; slow, middle and fast average z clipped at
// 4 with weights .05, .12 and .32, in standard deviations that grow with the number of periods, times the inflation by memory; spread averages the
// capped squares of innovations with weight .1, standardised; each of seven slots averages the innovations that fall on it with weight .3.
// Every path keeps the records of each statistic (times and heights of new maxima), so that the first passage over ANY limit is read from
// one and the same path. Run lengths are total time over passages, the maximum likelihood estimate of an exponential tail.

import Foundation

struct Stream {
  var s: (UInt64, UInt64, UInt64, UInt64)
  var spare = 0.0
  var hasSpare = false

  init(seed: UInt64) {
    var mixer = seed
    func next() -> UInt64 {
      mixer &+= 0x9E37_79B9_7F4A_7C15
      var z = mixer
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    s = (next(), next(), next(), next())
  }

  mutating func uniform() -> Double {
    let scaled = s.1 &* 5
    let result = ((scaled << 7) | (scaled >> 57)) &* 9
    let shifted = s.1 << 17
    s.2 ^= s.0
    s.3 ^= s.1
    s.1 ^= s.2
    s.0 ^= s.3
    s.2 ^= shifted
    s.3 = (s.3 << 45) | (s.3 >> 19)
    return Double(result >> 11) * 0x1p-53
  }

  mutating func normal() -> Double {
    if hasSpare {
      hasSpare = false
      return spare
    }
    while true {
      let u = 2 * uniform() - 1
      let v = 2 * uniform() - 1
      let square = u * u + v * v
      if square > 0, square < 1 {
        let factor = (-2 * log(square) / square).squareRoot()
        spare = v * factor
        hasSpare = true
        return u * factor
      }
    }
  }
}

/// Records of one statistic over all paths: `start[p]..<start[p + 1]` belong to path p.
struct Records {
  var time: [Int32] = []
  var height: [Double] = []
  var start: [Int] = [0]
  private var top = -Double.infinity

  mutating func see(_ value: Double, _ k: Int) {
    guard value > top else { return }
    top = value
    time.append(Int32(k))
    height.append(value)
  }

  mutating func endPath() {
    start.append(time.count)
    top = -.infinity
  }

  /// First time above `limit` on a path, or `length + 1`.
  func passage(_ path: Int, _ limit: Double, _ length: Int) -> Int {
    for index in start[path]..<start[path + 1] where height[index] > limit { return Int(time[index]) }
    return length + 1
  }
}

/// Point, slow, middle, fast, spread, profile.
let shares = [0.3, 0.8, 1, 1, 0.75, 0.35]
let paths = 6_000
let length = 8_000
/// Mean and variance of min(Z², 9).
let squareMean = 0.9950072780344537
let squareVariance = 1.901451523933226

struct Simulation {
  var records = [Records](repeating: Records(), count: 6)

  init(memory phi: Double, seed: UInt64) {
    func scale(_ weight: Double, _ inflation: Double) -> [Double] {
      (1...length).map { k in 1 / (weight / (2 - weight) * (1 - pow(1 - weight, 2 * Double(k))) * inflation).squareRoot() }
    }
    func inflation(_ weight: Double) -> Double { (1 + phi * (1 - weight)) / (1 - phi * (1 - weight)) }
    let slowScale = scale(0.05, inflation(0.05))
    let middleScale = scale(0.12, inflation(0.12))
    let fastScale = scale(0.32, inflation(0.32))
    let spreadScale = scale(0.1, 1)
    let slotScale = scale(0.3, 1)
    let innovation = (1 - phi * phi).squareRoot()
    for path in 0..<paths {
      var stream = Stream(seed: seed &+ UInt64(path) &* 0x9E37_79B9)
      var z = 0.0
      var slow = 0.0
      var middle = 0.0
      var fast = 0.0
      var spread = 0.0
      var slots = [Double](repeating: 0, count: 7)
      for k in 1...length {
        let e = stream.normal()
        z = k == 1 ? e : phi * z + innovation * e
        let clipped = min(max(z, -4), 4)
        slow += 0.05 * (clipped - slow)
        middle += 0.12 * (clipped - middle)
        fast += 0.32 * (clipped - fast)
        spread += 0.1 * ((min(e * e, 9) - squareMean) / squareVariance.squareRoot() - spread)
        let slot = (k - 1) % 7
        slots[slot] += 0.3 * (min(max(e, -4), 4) - slots[slot])
        records[0].see(abs(z), k)
        records[1].see(abs(slow) * slowScale[k - 1], k)
        records[2].see(abs(middle) * middleScale[k - 1], k)
        records[3].see(abs(fast) * fastScale[k - 1], k)
        records[4].see(spread * spreadScale[k - 1], k)
        records[5].see(abs(slots[slot]) * slotScale[(k - 1) / 7], k)
      }
      for j in 0..<6 { records[j].endPath() }
    }
  }

  /// Run length of the statistics `which` together.
  func runLength(_ limits: [Double], _ which: Range<Int>) -> Double {
    var time = 0
    var passages = 0
    for path in 0..<paths {
      var first = length + 1
      for j in which { first = min(first, records[j].passage(path, limits[j], length)) }
      if first <= length { passages += 1 }
      time += min(first, length)
    }
    return passages == 0 ? .infinity : Double(time) / Double(passages)
  }

  func limit(_ j: Int, runLength wanted: Double) -> Double {
    var low = 0.3
    var high = 9.0
    var limits = [Double](repeating: 0, count: 6)
    while high - low > 1e-4 {
      limits[j] = 0.5 * (low + high)
      if runLength(limits, j..<j + 1) < wanted { low = limits[j] } else { high = limits[j] }
    }
    return 0.5 * (low + high)
  }

  func limits(together wanted: Double, _ which: Range<Int>) -> [Double] {
    var low = wanted
    var high = 4 * wanted
    var limits = [Double](repeating: .nan, count: 6)
    while high / low > 1.001 {
      let alone = (low * high).squareRoot()
      for j in which { limits[j] = limit(j, runLength: alone / shares[j]) }
      if runLength(limits, which) < wanted { low = alone } else { high = alone }
    }
    return limits
  }
}

let seed = CommandLine.arguments.count > 1 ? UInt64(CommandLine.arguments[1]) ?? 1 : 1
let only = CommandLine.arguments.count > 2 ? Double(CommandLine.arguments[2]) : nil
for memory in [0, 0.2, 0.4, 0.6, 0.8] where only == nil || only == memory {
  let simulation = Simulation(memory: memory, seed: seed &* 1_000_003)
  for (name, which) in [("with", 0..<6), ("without", 0..<5)] {
    for wanted in [50.0, 100, 200, 400, 800, 1600, 3200] {
      let limits = simulation.limits(together: wanted, which).map { String(format: "%.3f", $0) }
      print(name, memory, wanted, limits.joined(separator: " "))
    }
  }
}
