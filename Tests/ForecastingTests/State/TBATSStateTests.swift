import Foundation
import Testing

@testable import Forecasting

@Suite("Saved TBATS models")
struct TBATSStateTests {
  private static let forms = [
    TBATSForm(usesBoxCox: true, trend: .damped, seasons: [.init(period: 7, harmonics: 2)], p: 1, q: 1),
    TBATSForm(trend: .linear, seasons: [.init(period: 7, harmonics: 3)], q: 2),
    TBATSForm(seasons: [.init(period: 3.5, harmonics: 1), .init(period: 7, harmonics: 2)]),
  ]
  private static let values = SampleSeries.daily(weeks: 16)

  private func fit(_ form: TBATSForm, _ values: [Double]) throws -> FittedTBATS {
    let parameters = TBATSParameters(
      lambda: form.usesBoxCox ? 0.4 : nil, alpha: 0.12, beta: form.hasTrend ? 0.01 : 0, phi: form.trend == .damped ? 0.9 : 1,
      gammaOne: form.seasons.map { _ in 0.003 }, gammaTwo: form.seasons.map { _ in -0.002 }, ar: form.p > 0 ? [0.3] : [],
      ma: [0.2, 0.1].prefix(form.q) + [])
    return try FittedTBATS(form, parameters, series: try ForecastSeries(values: values, seasons: [7]))
  }

  @Test("from the initial states the recursion over the data ends where the fit does", arguments: forms) func replay(form: TBATSForm) throws
  {
    let fit = try fit(form, Self.values)
    var record = fit.record
    let lags = max(form.p, form.q)
    record.states = fit.initialState
    record.structural = [Double](repeating: 0, count: lags)
    record.errors = record.structural
    for (t, value) in Self.values.enumerated() {
      let ahead = try FittedTBATS(record, isNonNegative: false).forecast(horizon: 1, levels: []).mean[0]
      #expect(abs(ahead - fit.fitted[t]) < 1e-7 * abs(fit.fitted[t]), "step \(t + 1)")
      try record.advance(over: [value])
    }
    for (a, b) in zip(record.states + record.structural + record.errors, fit.record.states + fit.record.structural + fit.record.errors) {
      #expect(abs(a - b) < 1e-8 * (1 + abs(b)))
    }
  }

  @Test("a missing step is what was forecast of it", arguments: forms) func missing(form: TBATSForm) throws {
    let fit = try fit(form, Self.values)
    let ahead = fit.forecast(horizon: 20, levels: []).mean
    var gone = fit.record
    try gone.advance(over: [.nan, .nan, .nan])
    var told = fit.record
    try told.advance(over: Array(ahead.prefix(3)))
    for record in [gone, told] {
      let rest = try FittedTBATS(record, isNonNegative: false).forecast(horizon: 17, levels: []).mean
      for (a, b) in zip(rest, ahead.dropFirst(3)) { #expect(abs(a - b) < 1e-9 * (1 + abs(b))) }
    }
  }

  @Test("new values move the level, and a value below zero is refused where roots or logarithms are taken") func levels() throws {
    let fit = try fit(Self.forms[0], Self.values)
    let state = try ModelState(fit, model: "TBATS", series: try ForecastSeries(values: Self.values, seasons: [7]))
    let ahead = fit.forecast(horizon: 14, levels: []).mean
    let higher = try state.advanced(with: ahead.prefix(7).map { 1.5 * $0 }).fitted().forecast(horizon: 7, levels: []).mean
    for (a, b) in zip(higher, ahead.dropFirst(7)) { #expect(a > 1.1 * b) }
    let error = #expect(throws: ForecastingError.self) { try state.advanced(with: [-5]) }
    #expect(error?.code == .notPositive)
  }

  @Test("a damaged state is refused") func damaged() throws {
    var record = try fit(Self.forms[0], Self.values).record
    record.states.removeLast()
    #expect(throws: ForecastingError.self) { try FittedTBATS(record, isNonNegative: false) }
  }
}
