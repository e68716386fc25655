import Statistics
import Testing

@testable import Forecasting

@Suite("The search of an ARIMA order")
struct ARIMASearchTests {
  /// The coefficients of the shorter model with a zero for the new term are a start with the shorter model's likelihood.
  @Test("one term more is never less likely, from the shorter model's coefficients", arguments: 1...30)
  func nested(seed: UInt64) throws {
    var random = RandomStream(seed: seed)
    var level = 0.0
    var last = 0.0
    // Overdifferenced, and short: the conditional sum of squares has its minimum far from the likelihood's maximum.
    let values = (0..<36).map { _ in
      let error = random.normal()
      level += error - 0.9 * last
      last = error
      return 100 + level
    }
    let series = try ForecastSeries(values: values)
    func problem(_ p: Int, _ q: Int) throws -> ARIMAProblem { try ARIMAProblem(ARIMA(#require(ARIMAOrder(p, 1, q))), series) }
    let short = try problem(1, 1)
    let fit = try #require(short.solve(startingFrom: short.plainStarts))
    let (ar, ma) = (fit.coefficients[0], fit.coefficients[1])
    // A root on the unit circle is no start: its errors do not fade.
    guard abs(ma) < 0.99, abs(ar) < 0.99 else { return }
    let longer = try #require(problem(2, 1).solve(startingFrom: [[ar, 0, ma]], searches: 1))
    #expect(longer.objective < fit.objective + 1e-6)
  }
}
