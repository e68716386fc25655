// Limits of one Shewhart statistic and two EWMAs (weights .05 and .2) on AR(1) normal scores, by seeded simulation:
// each alone has the same in-control run length, all three together the wanted one.
//
//   swiftc -O combined_limits.swift -o combined_limits
//   ./combined_limits 1 > combined_limits.csv && ./combined_limits 2 | tail -n +2 >> combined_limits.csv
//
// The argument is the seed; the table that is kept has seed 2 for correlations up to .75 only.
//
// Every path keeps the records (times and heights of new maxima) of its three statistics, so that the first passage over
// ANY limit is read from one and the same path. Paths are cut at a fixed length; run lengths are then total time over
// passages, the maximum likelihood estimate of an exponential tail. `fit_combined_limits.py` smooths the table.

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

  /// First time above `limit` on a path, or `length + 1`.
  func passage(_ path: Int, _ limit: Double, _ length: Int) -> Int {
    for index in start[path]..<start[path + 1] where height[index] > limit { return Int(time[index]) }
    return length + 1
  }
}

struct Simulation {
  var paths: Int
  var length: Int
  var records = [Records(), Records(), Records()]

  init(phi: Double, paths: Int, length: Int, seed: UInt64) {
    self.paths = paths
    self.length = length
    let weights = [0.05, 0.2]
    let variance = weights.map { l in l / (2 - l) * (1 + phi * (1 - l)) / (1 - phi * (1 - l)) }
    let innovation = (1 - phi * phi).squareRoot()
    // 1 / standard deviation at k, so that limits widen as [1 - (1 - l)^2k]
    let scale = (0..<2).map { j in
      (1...length).map { k in 1 / (variance[j] * (1 - pow(1 - weights[j], 2 * Double(k)))).squareRoot() }
    }
    for path in 0..<paths {
      var stream = Stream(seed: seed &+ UInt64(path) &* 0x9E37_79B9)
      var z = stream.normal()
      var slow = 0.0
      var fast = 0.0
      var top = (0.0, 0.0, 0.0)
      for k in 1...length {
        if k > 1 { z = phi * z + innovation * stream.normal() }
        let clipped = min(max(z, -4), 4)
        slow += 0.05 * (clipped - slow)
        fast += 0.2 * (clipped - fast)
        if abs(z) > top.0 {
          top.0 = abs(z)
          records[0].time.append(Int32(k))
          records[0].height.append(top.0)
        }
        let a = abs(slow) * scale[0][k - 1]
        if a > top.1 {
          top.1 = a
          records[1].time.append(Int32(k))
          records[1].height.append(a)
        }
        let b = abs(fast) * scale[1][k - 1]
        if b > top.2 {
          top.2 = b
          records[2].time.append(Int32(k))
          records[2].height.append(b)
        }
      }
      for j in 0..<3 { records[j].start.append(records[j].time.count) }
    }
  }

  /// Run length of the statistics in `which` together.
  func runLength(_ limits: [Double], which: [Int]) -> Double {
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
    var low = 0.5
    var high = 6.0
    var limits = [0.0, 0.0, 0.0]
    while high - low > 1e-5 {
      limits[j] = 0.5 * (low + high)
      if runLength(limits, which: [j]) < wanted { low = limits[j] } else { high = limits[j] }
    }
    return 0.5 * (low + high)
  }

  func limits(together wanted: Double) -> [Double] {
    var low = wanted
    var high = 3.2 * wanted
    var limits = [0.0, 0.0, 0.0]
    while high / low > 1.0005 {
      let alone = (low * high).squareRoot()
      for j in 0..<3 { limits[j] = limit(j, runLength: alone) }
      if runLength(limits, which: [0, 1, 2]) < wanted { low = alone } else { high = alone }
    }
    return limits
  }
}

print("phi,run_length,shewhart,slow,fast")
let bands: [(from: Double, to: Double, paths: Int, length: Int)] = [
  (15, 250, 80_000, 1_500), (250, 2_500, 24_000, 12_000), (2_500, 25_000, 8_000, 80_000),
]
let first = CommandLine.arguments.count > 1 ? UInt64(CommandLine.arguments[1]) ?? 1 : 1
for step in 0...18 {
  let phi = Double(step) / 20
  for (index, band) in bands.enumerated() {
    let simulation = Simulation(
      phi: phi, paths: band.paths, length: band.length, seed: first &* 1_000_003 &+ UInt64(step * 17 + index) &* 0x1234_5678_9ABC)
    for part in 0..<6 {
      let wanted = band.from * pow(band.to / band.from, (Double(part) + 0.5) / 6)
      let limits = simulation.limits(together: wanted)
      print("\(phi),\(wanted),\(limits[0]),\(limits[1]),\(limits[2])")
    }
  }
  fflush(stdout)
}
