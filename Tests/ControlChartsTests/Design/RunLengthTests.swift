import Statistics
import Testing

@testable import ControlCharts

@Suite struct RunLengthTests {
  /// Reference run lengths of published tables, beyond those of the reference files.
  @Test func publishedValues() throws {
    // SAS/QC manual 1999: EWMA .25, 3, shift 1.
    #expect(abs(try EWMAScheme(weight: 0.25, limit: 3).averageRunLength(shift: 1) - 11.154267016) < 1e-8)
    // Waldmann (1986), two-sided with a limit of 2 observation deviations: 104.0; one-sided, reflected far below: 209.3.
    let factor = (1.25 / 0.75).squareRoot()
    #expect(abs(try EWMAScheme(weight: 0.75, limit: 2 * factor).averageRunLength(shift: 0) - 104.0) < 0.06)
    let oneSided = EWMAScheme(weight: 0.75, limit: 2 * factor, sides: .one, reflection: -4 * factor)
    #expect(abs(try oneSided.averageRunLength(shift: 0) - 209.3) < 0.06)
    // Lucas & Saccucci (1990), table 5: fast initial response.
    let fast = EWMAScheme(weight: 0.5, limit: 3.071, limits: .fastInitialResponse, headStart: 3.071 / 2)
    #expect(abs(try fast.averageRunLength(shift: 1) - 15.9) < 0.06)
    #expect(abs(try fast.averageRunLength(shift: 2) - 2.87) < 0.006)
    // One-sided EWMAs of run length 500, by 10⁹ simulated runs: limits that vary, and the stationary start.
    let wide = EWMAScheme(weight: 0.1, limit: 2.5, limits: .varying, sides: .one, reflection: -6)
    #expect(abs(try wide.designed(runLength: 500).averageRunLength(shift: 0.5) - 21.637) < 0.003)
    let stationary = EWMAScheme(weight: 0.1, limit: 2.5, limits: .stationary, sides: .one, reflection: -6)
    #expect(abs(try stationary.designed(runLength: 500).averageRunLength(shift: 1) - 7.2920) < 0.001)
    // Lucas (1985), tables 2 to 5: Poisson CUSUM k = .25, signal at S ≥ 10, head start about half.
    for (headStart, direction, wanted) in [(0, CountDirection.up, 438.0), (20, .up, 333), (0, .down, 437), (20, .down, 318)] {
      let scheme = CountCUSUMScheme(reference: 1, limit: 39, denominator: 4, headStart: headStart, direction: direction)
      #expect(abs(try scheme.averageRunLength(.poisson(mean: 0.25)) - wanted) < 0.6)
    }
    // Kramer & Schmid (2000), table 1: modified Shewhart charts.
    let modified = AutocorrelatedShewhartScheme(limit: 3.09023, autocorrelation: 0.4)
    #expect(abs(try modified.averageRunLength(shift: 0) - 515.44) < 0.05)
    #expect(abs(try modified.averageRunLength(shift: 1) - 61.85) < 0.05)
    // Rigdon (1995): five variables, shift 1.
    #expect(abs(try MEWMAScheme(weight: 0.1, limit: 14.56, dimensions: 5).averageRunLength(shift: 1) - 12.9) < 0.1)
  }

  @Test func theDistributionHasTheMeanOfTheEquation() throws {
    let schemes: [any ControlScheme] = [
      ShewhartScheme(limit: 3), EWMAScheme(weight: 0.1, limit: 2.7), EWMAScheme(weight: 0.2, limit: 2.5, limits: .varying),
      EWMAScheme(weight: 0.2, limit: 2.5, sides: .one), CUSUMScheme(reference: 0.5, limit: 4, headStart: 2, sides: .one),
      AutocorrelatedShewhartScheme(limit: 2.5, autocorrelation: 0.7), MEWMAScheme(weight: 0.3, limit: 9, dimensions: 3),
      ResidualEWMAScheme(ewma: EWMAScheme(weight: 0.2, limit: 2.8), autocorrelation: 0.5),
    ]
    for scheme in schemes {
      for shift in [0, 1.0] {
        let mean = try scheme.averageRunLength(shift: shift)
        let distribution = try scheme.runLengthDistribution(shift: shift)
        #expect(abs(distribution.mean - mean) < 1e-7 * mean, "\(scheme) at \(shift): \(distribution.mean), \(mean)")
        #expect(distribution.exceeds(Int(distribution.median)) <= 0.5)
        #expect(distribution.exceeds(Int(distribution.median) - 1) > 0.5)
        #expect(distribution.quantile(0.1) <= distribution.median && distribution.median <= distribution.quantile(0.9))
      }
    }
  }

  @Test func aWeightOfOneIsAShewhartChart() throws {
    for shift in [0, 0.5, 2] {
      let shewhart = try ShewhartScheme(limit: 2.5).averageRunLength(shift: shift)
      #expect(abs(try EWMAScheme(weight: 1, limit: 2.5).averageRunLength(shift: shift) / shewhart - 1) < 1e-9)
      #expect(abs(try AutocorrelatedShewhartScheme(limit: 2.5, autocorrelation: 0).averageRunLength(shift: shift) / shewhart - 1) < 1e-9)
      #expect(
        abs(
          try MEWMAScheme(weight: 0.2, limit: 9, dimensions: 1).averageRunLength(shift: shift)
            / EWMAScheme(weight: 0.2, limit: 3).averageRunLength(shift: shift) - 1) < 1e-12)
    }
    // A MEWMA of weight 1 is Hotelling's chart, geometric with a chi-squared tail.
    let tail = ChiSquared(degreesOfFreedom: 4).upperTail(12)
    #expect(abs(try MEWMAScheme(weight: 1, limit: 12, dimensions: 4).averageRunLength(shift: 0) * tail - 1) < 1e-9)
    // After a vanishing shift the chain of two dimensions agrees with that of the length.
    let scheme = MEWMAScheme(weight: 0.3, limit: 8, dimensions: 3)
    #expect(abs(try scheme.averageRunLength(shift: 1e-9) / scheme.averageRunLength(shift: 0) - 1) < 1e-5)
  }

  @Test func steadyStates() throws {
    let cusum = CUSUMScheme(reference: 0.5, limit: 4, sides: .one)
    // In control the conditional steady state leaves a little less than the run length from zero, and more cannot pass late than early.
    let zero = try cusum.averageRunLength(shift: 1)
    for mode in SteadyState.allCases {
      let late = try cusum.steadyStateRunLength(shift: 1, mode: mode)
      #expect(late < zero && late > 0.7 * zero)
    }
    // Started from its conditional steady state, the run length in control is geometric.
    let ewma = EWMAScheme(weight: 0.2, limit: 2.5)
    let distribution = try ewma.runLengthDistribution(shift: 0)
    #expect(abs(try ewma.steadyStateRunLength(shift: 0) * (1 - distribution.tailRatio) - 1) < 1e-9)
  }

  @Test func simulationAgreesWithTheEquations() throws {
    let result = RunLengthSimulation(runs: 2000, longest: 100_000, seed: 5).run { stream, longest in
      var up = 0.0
      for n in 1...longest {
        up = max(0, up + stream.normal() + 0.5 - 0.5)
        if up > 4 { return n }
      }
      return nil
    }
    let exact = try CUSUMScheme(reference: 0.5, limit: 4, sides: .one).averageRunLength(shift: 0.5)
    #expect(abs(result.averageRunLength - exact) < 4 * result.standardError)
    let correlated = AutocorrelatedScheme(.ewma(weight: 1), limit: 2, autocorrelation: 0.5)
    let shewhart = try AutocorrelatedShewhartScheme(limit: 2, autocorrelation: 0.5).averageRunLength(shift: 1)
    let simulated = try correlated.simulate(shift: 1)
    #expect(abs(simulated.averageRunLength - shewhart) < 4 * simulated.standardError)
  }

  @Test func nonsenseIsRefused() {
    let bad: [() throws -> Double] = [
      { try EWMAScheme(weight: 0, limit: 3).averageRunLength(shift: 0) },
      { try EWMAScheme(weight: .nan, limit: 3).averageRunLength(shift: 0) },
      { try EWMAScheme(weight: 0.2, limit: .infinity).averageRunLength(shift: 0) },
      { try EWMAScheme(weight: 0.2, limit: 3, headStart: 4).averageRunLength(shift: 0) },
      { try EWMAScheme(weight: 0.2, limit: 30).averageRunLength(shift: 0) },
      { try CUSUMScheme(reference: -1, limit: 4).averageRunLength(shift: 0) },
      { try CUSUMScheme(reference: 0.5, limit: 1e300).averageRunLength(shift: 0) },
      { try CUSUMScheme(reference: 0.5, limit: 4).averageRunLength(shift: .nan) },
      { try MEWMAScheme(weight: 0.2, limit: 9, dimensions: 0).averageRunLength(shift: 0) },
      { try AutocorrelatedShewhartScheme(limit: 3, autocorrelation: 1).averageRunLength(shift: 0) },
      { try ShewhartScheme(limit: 3, subgroupSize: 0).averageRunLength(shift: 0) },
      { try CountCUSUMScheme(reference: 1, limit: .max).averageRunLength(.poisson(mean: 1)) },
      { try CountCUSUMScheme(reference: 1, limit: 5).averageRunLength(.poisson(mean: .nan)) },
      { try CountCUSUMScheme(reference: 1, limit: 5).averageRunLength(.binomial(trials: 0, probability: 0.5)) },
      { try EWMAScheme(weight: 0.2, limit: 3).designed(runLength: 0.5).limit },
      { try CUSUMScheme(reference: 0.5, limit: 3).designed(runLength: .infinity).limit },
      { try RunRulesScheme(RuleSet.parse("anhoej")).averageRunLength(shift: 0) },
      { try RunRulesScheme(RuleSet.none).averageRunLength(shift: 0) },
      { try RunRulesScheme(RuleSet.parse("western_electric")).designed(runLength: 370).limit },
    ]
    for (index, body) in bad.enumerated() {
      #expect(throws: ControlChartError.self, "\(index)") { try body() }
    }
  }

  /// Limits that vary, designed by following all of the density with 1.3 nodes a deviation until they stand still within 1e-8.
  @Test func varyingLimitsAreDesignedOnHalfTheDensity() throws {
    for (weight, limit) in [(0.05, 2.5226150227052138), (0.1, 2.714207908108101), (0.2, 2.86387696003101)] {
      let designed = try EWMAScheme(weight: weight, limit: 3, limits: .varying).designed(runLength: 370)
      #expect(abs(designed.limit - limit) < 1e-7)
      // A whisker of a head start leaves the mirror.
      var whole = designed
      whole.headStart = 1e-9
      #expect(abs(try designed.averageRunLength(shift: 0) / whole.averageRunLength(shift: 0) - 1) < 1e-8)
    }
  }
}
