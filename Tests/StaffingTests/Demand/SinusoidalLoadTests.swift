import Foundation
import Staffing
import TestSupport
import Testing

@Suite struct SinusoidalLoadTests {
  /// A wave of 1 contact a second around 1 second, as the load at two points of the period.
  static func loads(_ law: DurationLaw, period: Double) throws -> (Double, Double) {
    let wave = try SinusoidalLoad(base: 1, amplitude: 1, period: period, handleTime: law)
    return (wave.load(at: 0), wave.load(at: period / 4))
  }

  @Test func aNarrowLognormalLawIsNearlyAConstant() throws {
    // The second moment is all that differs: E S² = 1 + 1e-12.
    for period in [0.7, 3, 24, 1e5] {
      let narrow = try Self.loads(.lognormal(mean: 1, squaredVariation: 1e-12), period: period)
      let constant = try Self.loads(.deterministic(1), period: period)
      #expect(agrees(narrow.0, constant.0, absolute: 1e-9))
      #expect(agrees(narrow.1, constant.1, absolute: 1e-9))
    }
  }

  @Test func aLognormalLawAgreesWithItsIntegral() throws {
    // ∫ sin and cos of ωu over G̅(u), by small steps.
    for (variation, period) in [(0.25, 5.0), (1.5, 20)] {
      let law = try DurationLaw.lognormal(mean: 1, squaredVariation: variation)
      let step = 1e-3
      var (cosine, sine) = (0.0, 0.0)
      for index in 0..<400_000 {
        let u = (Double(index) + 0.5) * step
        let staying = law.survival(u) * step
        cosine += staying * cos(2 * Double.pi * u / period)
        sine += staying * sin(2 * Double.pi * u / period)
      }
      let loads = try Self.loads(law, period: period)
      #expect(agrees(loads.0, 1 - sine, absolute: 1e-6))
      #expect(agrees(loads.1, 1 + cosine, absolute: 1e-6))
    }
  }

  @Test func aLongTailNeedsNoLongPeriod() throws {
    // Figures of 40 digits; by quadrature over the waves this tail had no answer.
    let loads = try Self.loads(.lognormal(mean: 0.75, squaredVariation: 4), period: 1)
    #expect(agrees(loads.0, 0.60948800149928431, relative: 1e-12))
    #expect(agrees(loads.1, 0.80236909678778904, relative: 1e-12))
    #expect(try Self.loads(.lognormal(mean: 0.75, squaredVariation: 1e6), period: 1).0 <= 1.5)
  }
}
