import Forecasting
import Foundation
import Statistics
import TestSupport
import Testing

@Suite("ETS")
struct ETSTests {
  @Test("fifteen forms, read back from their names")
  func forms() throws {
    #expect(ETSForm.all.count == 15)
    for form in ETSForm.all {
      #expect(ETSForm("ETS(\(form))") == form)
      #expect(try ModelRegistry.model(named: "ETS(\(form))").name == "ETS(\(form))")
    }
    #expect(ETSForm("M,Ad,M") == ETSForm("MAdM"))
    #expect(ETSForm("ANM") == nil)
    #expect(ETSForm("") == nil)
  }

  @Test("simple exponential smoothing by hand")
  func byHand() throws {
    // l0 = 10, alpha = 0.5: levels 11, 11, 12.5; errors 2, 0, 3 with a gap that changes nothing.
    let series = try ForecastSeries(values: [12, 11, .nan, 14])
    let form = try #require(ETSForm("ANN"))
    let fit = try FittedETS(
      form: form, seasonLength: 1, smoothing: ETSParameters(alpha: 0.5), initialState: ETSState(level: 10), series: series)
    #expect(fit.fitted == [10, 11, 11, 11])
    #expect(fit.lastState.level == 12.5)
    // Sum of squares 13 over three observations less two parameters.
    #expect(fit.errorVariance == 13)
    let forecast = fit.forecast(horizon: 3, levels: [80])
    #expect(forecast.mean == [12.5, 12.5, 12.5])
    #expect(agrees(forecast.standardDeviation[2], (13 * (1 + 2 * 0.25)).squareRoot(), relative: 1e-12))
  }

  @Test("a multiplicative season by hand")
  func multiplicative() throws {
    let series = try ForecastSeries(values: [24, 9])
    let form = try #require(ETSForm("MNM"))
    let fit = try FittedETS(
      form: form, seasonLength: 2, smoothing: ETSParameters(alpha: 0.5, gamma: 0.5),
      initialState: ETSState(level: 10, season: [2, 1]), series: series)
    // First: mean 20, error 4: level 10 + 0.5 × 4 / 2 = 11, season 2 + 0.5 × 4 / 10 = 2.2. Second: mean 11, error −2.
    #expect(agrees(fit.fitted[1], 11, relative: 1e-12))
    #expect(agrees(fit.lastState.level, 10, relative: 1e-12))
    #expect(agrees(fit.lastState.season[0], 2.2, relative: 1e-12))
    #expect(agrees(fit.lastState.season[1], 1 - 1.0 / 11, relative: 1e-12))
    #expect(agrees(fit.forecast(horizon: 1, levels: []).mean[0], 22, relative: 1e-12))
  }

  @Test("the search recovers smoothing parameters")
  func recovery() throws {
    var random = RandomStream(seed: 5)
    var level = 100.0
    var values: [Double] = []
    for _ in 0..<400 {
      let error = 10 * random.normal()
      values.append(level + error)
      level += 0.3 * error
    }
    let fit = try ETS(#require(ETSForm("ANN"))).estimate(ForecastSeries(values: values))
    #expect(agrees(fit.smoothing.alpha, 0.3, absolute: 0.1), "alpha \(fit.smoothing.alpha)")
  }

  @Test("a form with more freedom never has a lower likelihood")
  func nestedForms() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 10), seasons: [7])
    func likelihood(_ name: String) throws -> Double { try ETS(#require(ETSForm(name))).estimate(series).logLikelihood }
    let (simple, damped, linear) = (try likelihood("ANA"), try likelihood("AAdA"), try likelihood("AAA"))
    #expect(linear >= simple - 0.05, "\(linear) and \(simple)")
    #expect(damped >= simple - 0.05, "\(damped) and \(simple)")
  }

  @Test("an added season with relative errors is found for a series that grew manifold")
  func growingSeason() throws {
    // The mean added index, about 5, is far above the first values.
    let values = (0..<84).map { t in 0.6 * exp(0.04 * Double(t)) * [1.0, 1.1, 1.3, 0.5][t % 4] * (t % 3 == 0 ? 1.04 : 0.98) }
    let fit = try ETS(try #require(ETSForm("MAA"))).estimate(ForecastSeries(values: values, seasons: [4]))
    #expect(fit.logLikelihood.isFinite)
    #expect(fit.fitted.allSatisfy { $0 > 0 })
  }

  @Test("relative and absolute errors are as likely where a series hardly varies")
  func almostConstant() throws {
    var random = RandomStream(seed: 5)
    let values = (0..<60).map { _ in 50 + 1e-4 * random.normal() }
    let series = try ForecastSeries(values: values)
    let likelihoods = try ["ANN", "MNN"].map { try ETS(try #require(ETSForm($0))).estimate(series).logLikelihood }
    #expect(agrees(likelihoods[1], likelihoods[0], absolute: 0.02), "\(likelihoods)")
  }

  @Test("refusals have their codes")
  func refusals() throws {
    func code(_ form: String, _ series: ForecastSeries) throws -> ForecastingError.Code? {
      do {
        _ = try ETS(#require(ETSForm(form))).estimate(series)
        return nil
      } catch let error as ForecastingError {
        return error.code
      }
    }
    let noSeason = try ForecastSeries(values: SampleSeries.daily(weeks: 4))
    #expect(try code("ANA", noSeason) == .badSeason)
    #expect(try code("MNN", ForecastSeries(values: [1, 2, 0, 4, 5])) == .notPositive)
    #expect(try code("ANA", ForecastSeries(values: [1, 2, 3, 4, 5], seasons: [7])) == .tooShort)
    #expect(try code("AAN", ForecastSeries(values: [1, 2])) == .tooShort)
  }

  @Test("a season longer than 24 keeps its classical indices and is still forecast")
  func longSeason() throws {
    func season(_ t: Int) -> Double { t % 52 < 26 ? 30 : -30 }
    let values = (0..<300).map { 100 + season($0) + Double(($0 * 31) % 7) }
    let forecast = try ETS(#require(ETSForm("ANA"))).fit(ForecastSeries(values: values, seasons: [52])).forecast(horizon: 52, levels: [])
    for step in 0..<52 {
      let expected = 103 + season(300 + step)
      #expect(abs(forecast.mean[step] - expected) < 10, "step \(step): \(forecast.mean[step])")
    }
  }

  @Test("multiplicative forms are passed over where errors are huge")
  func hugeErrors() throws {
    let values = (0..<120).map { (t: Int) -> Double in
      let usual = 1 + (t * 31) % 50
      return t % 37 == 5 ? 4000 : Double(usual)
    }
    let fit = try AutoETS().estimate(ForecastSeries(values: values, seasons: [7]))
    #expect(fit.form.error == .additive || fit.errorVariance <= 0.25, "\(fit.name) \(fit.errorVariance)")
    let deviations = fit.forecast(horizon: 60, levels: []).standardDeviation
    #expect(deviations.allSatisfy { $0 < 20_000 })
  }
}
