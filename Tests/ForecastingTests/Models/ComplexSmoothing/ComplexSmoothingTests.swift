import Forecasting
import TestSupport
import Testing

@Suite("Complex exponential smoothing")
struct ComplexSmoothingTests {
  @Test("a seasonal series chooses a seasonal form and repeats its season")
  func seasonal() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 12), seasons: [7])
    let fit = try AutoComplexSmoothing().estimate(series)
    #expect(fit.form != .none)
    let mean = fit.forecast(horizon: 7, levels: []).mean
    #expect((mean.max() ?? 0) > 3 * (mean.min() ?? 0))
  }

  @Test("the criterion chooses the least")
  func criterion() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 8), seasons: [7])
    let best = try AutoComplexSmoothing().estimate(series).aicc
    for form in ComplexForm.allCases { #expect(try ComplexSmoothing(form).estimate(series).aicc >= best) }
  }

  @Test("refusals have their codes")
  func refusals() throws {
    func code(_ form: ComplexForm, _ values: [Double], _ seasons: [Int]) -> ForecastingError.Code? {
      do {
        _ = try ComplexSmoothing(form).estimate(ForecastSeries(values: values, seasons: seasons))
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code(.full, [1, 2, 3, 4, 5, 6], []) == .badSeason)
    #expect(code(.partial, [1, 2, 3, 4, 5, 6], [7]) == .tooShort)
    #expect(code(.none, [1, 2, 3], []) == .tooShort)
    #expect(code(.none, [1, 2, 3, 4, 5], []) == nil)
  }
}
