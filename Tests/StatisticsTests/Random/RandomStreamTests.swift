import Statistics
import TestSupport
import Testing

@Suite("Random stream")
struct RandomStreamTests {
  @Test("one seed, one sequence; another seed or stream, another")
  func seeding() {
    func draw(_ seed: UInt64, _ stream: UInt64) -> [UInt64] {
      var random = RandomStream(seed: seed, stream: stream)
      return (0..<8).map { _ in random.next() }
    }
    #expect(draw(1, 0) == draw(1, 0))
    #expect(draw(1, 0) != draw(2, 0))
    #expect(draw(1, 0) != draw(1, 1))
    #expect(Set(draw(0, 0)).count == 8)
  }

  private func moments(_ count: Int, _ draw: () -> Double) -> (mean: Double, variance: Double) {
    var sum = 0.0
    var squares = 0.0
    for _ in 0..<count {
      let x = draw()
      sum += x
      squares += x * x
    }
    let mean = sum / Double(count)
    return (mean, squares / Double(count) - mean * mean)
  }

  @Test("means and variances of the continuous distributions")
  func continuous() {
    var random = RandomStream(seed: 42)
    let uniform = moments(40_000) { random.uniform() }
    #expect(agrees(uniform.mean, 0.5, absolute: 0.01) && agrees(uniform.variance, 1.0 / 12, absolute: 0.003))
    let normal = moments(40_000) { random.normal() }
    #expect(agrees(normal.mean, 0, absolute: 0.02) && agrees(normal.variance, 1, absolute: 0.03))
    let exponential = moments(40_000) { random.exponential(mean: 3) }
    #expect(agrees(exponential.mean, 3, absolute: 0.08) && agrees(exponential.variance, 9, absolute: 0.6))
    for shape in [0.4, 2.5, 40] {
      let gamma = moments(40_000) { random.gamma(shape: shape, scale: 2) }
      #expect(agrees(gamma.mean, 2 * shape, relative: 0.03), "shape \(shape)")
      #expect(agrees(gamma.variance, 4 * shape, relative: 0.08), "shape \(shape)")
    }
  }

  @Test("Poisson and binomial numbers, small and large", arguments: [0.3, 4, 15, 90, 2500])
  func counts(mean: Double) {
    var random = RandomStream(seed: 7)
    let poisson = moments(20_000) { Double(random.poisson(mean: mean)) }
    #expect(agrees(poisson.mean, mean, absolute: 5 * (mean / 20_000).squareRoot()), "\(poisson)")
    #expect(agrees(poisson.variance, mean, relative: 0.07), "\(poisson)")
    let trials = Int(mean * 4) + 1
    let binomial = moments(20_000) { Double(random.binomial(trials: trials, probability: 0.25)) }
    let expected = Double(trials) * 0.25
    #expect(agrees(binomial.mean, expected, absolute: 5 * (expected / 20_000).squareRoot()), "\(binomial)")
    #expect(agrees(binomial.variance, expected * 0.75, relative: 0.07), "\(binomial)")
  }

  @Test("edges")
  func edges() {
    var random = RandomStream(seed: 1)
    #expect(random.poisson(mean: 0) == 0)
    #expect(random.poisson(mean: -1) == 0)
    #expect(random.poisson(mean: .nan) == 0)
    #expect(random.binomial(trials: 100, probability: 0) == 0)
    #expect(random.binomial(trials: 100, probability: 1) == 100)
    #expect(random.binomial(trials: 0, probability: 0.5) == 0)
  }
}
