/// The loops of STL over buffers that are allocated once.
struct STLKernel {
  private(set) var seasonal: [Double]
  private(set) var trend: [Double]
  private(set) var robustness: [Double]?
  private let count: Int
  private let season: Int
  /// For the cycle-subseries, of which some are one value longer than the others.
  private let shortPlan: LoessPlan
  private let longPlan: LoessPlan
  private let trendPlan: LoessPlan
  private let lowPassPlan: LoessPlan
  private var detrended: [Double]
  private var extended: [Double]
  private var averaged: [Double]
  private var averagedTwice: [Double]
  private var lowPass: [Double]
  private var subseries: [Double]
  private var smoothed: [Double]
  private var subweights: [Double]
  private var scratch: [Double] = []

  init(_ options: STL, count n: Int) {
    let m = options.season
    let spans = options.spans(count: n)
    count = n
    season = m
    let cycles = n / m
    shortPlan = LoessPlan(
      count: cycles, window: spans.seasonal.window, degree: spans.seasonal.degree, jump: spans.seasonal.jump, extrapolates: true)
    longPlan =
      n % m == 0
      ? shortPlan
      : LoessPlan(
        count: cycles + 1, window: spans.seasonal.window, degree: spans.seasonal.degree, jump: spans.seasonal.jump, extrapolates: true)
    trendPlan = LoessPlan(count: n, window: spans.trend.window, degree: spans.trend.degree, jump: spans.trend.jump)
    lowPassPlan = LoessPlan(count: n, window: spans.lowPass.window, degree: spans.lowPass.degree, jump: spans.lowPass.jump)
    seasonal = [Double](repeating: 0, count: n)
    trend = seasonal
    detrended = seasonal
    lowPass = seasonal
    extended = [Double](repeating: 0, count: n + 2 * m)
    averaged = extended
    averagedTwice = extended
    subseries = [Double](repeating: 0, count: cycles + 1)
    smoothed = [Double](repeating: 0, count: cycles + 3)
    subweights = subseries
  }

  mutating func run(_ values: [Double], inner: Int, outer: Int) {
    for pass in 0...outer {
      for _ in 0..<inner { innerPass(values) }
      if pass < outer { weigh(values) }
    }
  }

  /// Section 2.4 of the paper, steps 1 to 6.
  private mutating func innerPass(_ values: [Double]) {
    for t in 0..<count { detrended[t] = values[t] - trend[t] }
    smoothCycles()
    // Low pass: three moving averages and a local regression.
    Self.movingAverage(extended, count: count + 2 * season, length: season, into: &averaged)
    Self.movingAverage(averaged, count: count + season + 1, length: season, into: &averagedTwice)
    Self.movingAverage(averagedTwice, count: count + 2, length: 3, into: &averaged)
    lowPassPlan.smooth(averaged, into: &lowPass, robustness: nil, scratch: &scratch)
    for t in 0..<count {
      seasonal[t] = extended[season + t] - lowPass[t]
      detrended[t] = values[t] - seasonal[t]
    }
    trendPlan.smooth(detrended, into: &trend, robustness: robustness, scratch: &scratch)
  }

  /// Every cycle-subseries smoothed, and prolonged by one cycle on both sides.
  private mutating func smoothCycles() {
    let longer = count % season
    let cycles = count / season
    for slot in 0..<season {
      let length = slot < longer ? cycles + 1 : cycles
      var place = slot
      for cycle in 0..<length {
        subseries[cycle] = detrended[place]
        place += season
      }
      if let robustness {
        place = slot
        for cycle in 0..<length {
          subweights[cycle] = robustness[place]
          place += season
        }
      }
      let weights = robustness == nil ? nil : subweights
      if slot < longer {
        longPlan.smooth(subseries, into: &smoothed, robustness: weights, scratch: &scratch)
      } else {
        shortPlan.smooth(subseries, into: &smoothed, robustness: weights, scratch: &scratch)
      }
      place = slot
      for cycle in 0..<length + 2 {
        extended[place] = smoothed[cycle]
        place += season
      }
    }
  }

  /// Biweights of the remainders, over six times their median size (section 2.5 of the paper).
  private mutating func weigh(_ values: [Double]) {
    for t in 0..<count { detrended[t] = abs(values[t] - trend[t] - seasonal[t]) }
    var weights = detrended
    let upper = count / 2 + 1
    PartialQuicksort.sort(&detrended, ranks: [upper, count - upper + 1])
    let limit = 3 * (detrended[upper - 1] + detrended[count - upper])
    for t in 0..<count {
      let size = weights[t]
      if size <= 0.001 * limit {
        weights[t] = 1
      } else if size <= 0.999 * limit {
        let ratio = size / limit
        weights[t] = (1 - ratio * ratio) * (1 - ratio * ratio)
      } else {
        weights[t] = 0
      }
    }
    robustness = weights
  }

  /// One pattern for all cycles: the mean of every place.
  mutating func makePeriodic() {
    for slot in 0..<season {
      var sum = 0.0
      var number = 0.0
      for t in stride(from: slot, to: count, by: season) {
        sum += seasonal[t]
        number += 1
      }
      for t in stride(from: slot, to: count, by: season) { seasonal[t] = sum / number }
    }
  }

  /// The running mean of the first `count` values.
  private static func movingAverage(_ input: [Double], count: Int, length: Int, into output: inout [Double]) {
    var sum = 0.0
    for t in 0..<length { sum += input[t] }
    let size = Double(length)
    output[0] = sum / size
    var t = 1
    while t <= count - length {
      sum += input[t + length - 1] - input[t - 1]
      output[t] = sum / size
      t += 1
    }
  }
}
