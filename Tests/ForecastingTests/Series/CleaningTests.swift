import Forecasting
import TestSupport
import Testing

@Suite("Cleaning and transformation")
struct CleaningTests {
  @Test("straight lines through gaps, the nearest value beyond the ends")
  func linear() {
    #expect(MissingValues.linear([.nan, 2, .nan, .nan, 5, .nan]) == [2, 2, 3, 4, 5, 5])
    #expect(MissingValues.linear([.nan, .nan]).allSatisfy { $0.isNaN })
    #expect(MissingValues.linear([]).isEmpty)
  }

  @Test("a gap in a seasonal series takes its season")
  func seasonal() {
    var values = SampleSeries.daily(weeks: 10)
    let truth = values[40]
    values[40] = .nan
    let filled = MissingValues.interpolated(values, season: 7)
    #expect(abs(filled[40] - truth) < 60, "\(filled[40]) for \(truth)")
    #expect(filled.indices.allSatisfy { $0 == 40 || filled[$0] == values[$0] })
  }

  @Test("an outlier is found and replaced")
  func outlier() {
    var values = (0..<60).map { t -> Double in
      let line = 10 + 0.1 * Double(t)
      return t % 3 == 0 ? line + 0.3 : line - 0.2
    }
    values[30] = 100
    let found = OutlierReplacement(values)
    #expect(found.positions == [30])
    #expect(abs((found.replacements.first ?? 0) - 13) < 0.6)
    #expect(OutlierReplacement([Double](repeating: 1, count: 20)).positions.isEmpty)
    #expect(OutlierReplacement([]).positions.isEmpty)
    #expect(OutlierReplacement([.nan, 1]).positions.isEmpty)
  }

  @Test("Box-Cox and back", arguments: [-0.5, 0.0, 0.3, 1.0, 2.0])
  func boxCox(lambda: Double) {
    for value in [0.1, 1.0, 7.0, 1e6] {
      let there = BoxCox.transform(value, lambda: lambda)
      #expect(agrees(BoxCox.inverse(there, lambda: lambda), value, relative: 1e-9))
    }
    #expect(BoxCox.transform(1, lambda: lambda) == 0)
  }

  @Test("a spread that grows with the mean asks for logarithms")
  func guerrero() {
    let values = (0..<120).map { t -> Double in
      let level = Double(t / 4 + 1)
      return level * (1 + 0.3 * Double(t % 4))
    }
    #expect(abs(BoxCox.guerrero(values, season: 4)) < 0.2)
    #expect(BoxCox.guerrero([1, 2, 3], season: 4) == 1)
    #expect(BoxCox.profileLikelihood([0, 1, 2, 3], season: 1) == nil)
  }

  @Test("the period of a cycle")
  func period() {
    let values = SampleSeries.hourly(weeks: 4)
    #expect(DominantPeriod.of(values) == 24)
    #expect(DominantPeriod.of([1, 2]) == 1)
    #expect(DominantPeriod.of([Double](repeating: 3, count: 40)) == 1)
    #expect(DominantPeriod.of([]) == 1)
  }

  @Test("partial autocorrelations by hand")
  func partial() {
    // r1 = −0.75, r2 = 0.5: the second is (r2 − r1²) / (1 − r1²).
    let partial = PartialAutocorrelation.of([1, -1, 1, -1], lags: 2)
    #expect(agrees(partial[0], -0.75, relative: 1e-12))
    #expect(agrees(partial[1], (0.5 - 0.5625) / (1 - 0.5625), relative: 1e-12))
  }
}
