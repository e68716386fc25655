import Statistics
import Testing

@testable import ControlCharts

@Suite struct CombinedLimitsTests {
  @Test func limitsRiseWithTheRunLengthAndAreSmooth() {
    for step in 0...18 {
      let phi = Double(step) * 0.05
      var last = CombinedLimits(runLength: 18, autocorrelation: phi)
      var runLength = 20.0
      while runLength < 20_000 {
        let now = CombinedLimits(runLength: runLength, autocorrelation: phi)
        #expect(now.shewhart > last.shewhart && now.slow > last.slow && now.fast > last.fast, "\(runLength), \(phi)")
        #expect(now.shewhart - last.shewhart < 0.1 && now.slow - last.slow < 0.1 && now.fast - last.fast < 0.1)
        last = now
        runLength *= 1.1
      }
    }
  }

  @Test func everyInputHasAnAnswer() {
    for runLength in [-.infinity, -1, 0, 15, 1e300, .infinity, .nan] {
      for phi in [-.infinity, -2, 0, 0.95, 1, .nan] {
        let limits = CombinedLimits(runLength: runLength, autocorrelation: phi)
        #expect(limits.shewhart.isFinite && limits.slow > 0 && limits.fast > 0)
      }
    }
  }

  /// The wanted run length, within the error of a short simulation.
  @Test(arguments: [(30.0, 0.0), (60, 0.33), (100, 0.8)])
  func simulatedRunLengths(runLength: Double, phi: Double) {
    let limits = CombinedLimits(runLength: runLength, autocorrelation: phi)
    var stream = RandomStream(seed: 31)
    let innovation = (1 - phi * phi).squareRoot()
    var total = 0
    let runs = 1500
    for _ in 0..<runs {
      var z = stream.normal()
      var slow = 0.0
      var fast = 0.0
      var k = 0
      while true {
        k += 1
        if k > 1 { z = phi * z + innovation * stream.normal() }
        let clipped = min(max(z, -4), 4)
        slow += 0.05 * (clipped - slow)
        fast += 0.2 * (clipped - fast)
        if abs(z) > limits.shewhart { break }
        if abs(slow) > limits.slow * CombinedLimits.deviation(weight: 0.05, autocorrelation: phi, at: k) { break }
        if abs(fast) > limits.fast * CombinedLimits.deviation(weight: 0.2, autocorrelation: phi, at: k) { break }
      }
      total += k
    }
    let ratio = Double(total) / Double(runs) / runLength
    #expect(abs(ratio - 1) < 0.02 + 3 / Double(runs).squareRoot(), "\(ratio)")
  }
}
