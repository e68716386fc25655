import Forecasting
import TestSupport
import Testing

/// Series that no method was made for: a sane forecast or a plain refusal.
@Suite("Hostile series")
struct HostileSeriesTests {
  static let names = [
    "SES", "HoltWinters", "HoltWintersMultiplicative", "Theta", "OptimizedTheta", "DynamicTheta", "DynamicOptimizedTheta", "AutoTheta",
    "SmoothingWithDrift", "AutoCES", "CES(N)", "CES(S)", "CES(P)", "CES(F)", "MSTL", "CrostonClassic", "CrostonOptimized", "CrostonSBA",
    "TSB", "ADIDA", "IMAPA", "Naive2", "TBATS", "Regression", "CountRegression",
  ]

  static let series: [String: [Double]] = [
    "constant": [Double](repeating: 7, count: 50),
    "zeros": [Double](repeating: 0, count: 50),
    "one point": [3],
    "two points": [3, 4],
    "high level": (0..<50).map { 1e12 + Double($0 % 3) },
    "huge": (0..<50).map { 1e300 * (1 + 0.1 * Double($0 % 5)) },
    "largest": (0..<50).map { $0 % 2 == 0 ? Double.greatestFiniteMagnitude : 1 },
    "denormal": (0..<50).map { Double($0 % 4) * Double.leastNonzeroMagnitude },
    "spike": (0..<50).map { $0 == 31 ? 1e9 : 0 },
    "alternating": (0..<50).map { $0 % 2 == 0 ? 1 : 100 },
    "steps": (0..<60).map { $0 < 30 ? 10 : 1e6 },
    "one observed": (0..<40).map { $0 == 20 ? 5 : .nan },
    "gaps": (0..<60).map { $0 % 3 == 0 ? .nan : Double($0 % 7) },
    "explosive": (0..<60).map { Double(1 << $0) },
  ]

  @Test("no trap, no infinite forecast, nothing negative", arguments: names)
  func survives(name: String) throws {
    let model = try ModelRegistry.model(named: name)
    for (kind, values) in Self.series.sorted(by: { $0.key < $1.key }) {
      for seasons in [[], [7], [2, 10], [100_000]] {
        let series = try ForecastSeries(values: values, seasons: seasons, isNonNegative: true)
        let place = "\(name), \(kind), seasons \(seasons)"
        do throws(ForecastingError) {
          let fit = try model.fit(series)
          let forecast = fit.forecast(horizon: 30, levels: [80, 99])
          #expect(forecast.horizon == 30, "\(place)")
          #expect(forecast.mean.allSatisfy { $0.isFinite && $0 >= 0 }, "\(place): \(forecast.mean)")
          let upper = forecast.interval(level: 99).upper
          // Beyond the largest number there is no interval to be had.
          if kind != "largest", kind != "huge" { #expect(upper.allSatisfy { $0.isFinite }, "\(place): \(upper)") }
          #expect(upper.allSatisfy { !$0.isNaN && $0 >= 0 }, "\(place): \(upper)")
          #expect(fit.fitted.count == values.count, "\(place)")
        } catch {
          #expect(error.message.hasSuffix("."), "\(place): \(error)")
        }
      }
    }
  }
}
