import Forecasting
import TestSupport
import Testing

/// Cleaning, transformation and periods against R.
@Suite("Cleaning against R")
struct CleaningReferenceTests {
  static let keys: Set<String> = ["pacf", "boxcox_lambda", "tsoutliers", "tsclean_changed", "na_interp", "findfrequency"]

  @Test("partial autocorrelations")
  func partialAutocorrelations() throws {
    for item in try ReferenceSeries.all() {
      guard let expected = try item.reference["pacf"]?.numbers() else { continue }
      let actual = PartialAutocorrelation.of(try item.filledValues(), lags: expected.count)
      for (lag, (a, e)) in zip(actual, expected).enumerated() {
        #expect(agrees(a, e, absolute: 1e-8), "\(item.id) lag \(lag + 1): \(a), R \(e)")
      }
    }
  }

  @Test("Box-Cox parameters")
  func boxCox() throws {
    for item in try ReferenceSeries.all() {
      // A constant series says nothing about the exponent.
      for (key, value) in try item.reference["boxcox_lambda"]?.object() ?? [:] where item.range > 0 {
        let values = try item.filledValues()
        let actual: Double?
        switch key {
        case "guerrero": actual = BoxCox.guerrero(values, season: item.shortestSeason)
        case "loglik": actual = BoxCox.profileLikelihood(values, season: item.shortestSeason)
        default: throw ReferenceValue.WrongShape(description: "\(item.id): unknown method \(key)")
        }
        if value.isFailure {
          #expect(actual == nil, "\(item.id) \(key)")
        } else {
          let expected = try value.number()
          #expect(
            agrees(actual ?? .nan, expected, absolute: key == "loglik" ? 1e-9 : 5e-3), "\(item.id) \(key): \(actual ?? .nan), R \(expected)"
          )
        }
      }
    }
  }

  @Test("gaps filled")
  func gaps() throws {
    for item in try ReferenceSeries.all() {
      guard let expected = try item.reference["na_interp"]?.numbers() else { continue }
      let actual = MissingValues.interpolated(item.values, seasons: item.seasons)
      for (step, (a, e)) in zip(actual, expected).enumerated() {
        #expect(agrees(a, e, absolute: 1e-3 * item.range), "\(item.id) step \(step + 1): \(a), R \(e)")
      }
    }
  }

  @Test("outliers and what replaces them")
  func outliers() throws {
    for item in try ReferenceSeries.all() {
      let found = OutlierReplacement(item.values, seasons: Array(item.seasons.prefix(1)))
      if let value = item.reference["tsoutliers"] {
        var entry = try ReferenceObject(value)
        let index = try entry.take("index").numbers()
        #expect(found.positions.map { Double($0 + 1) } == index, "\(item.id)")
        let replacements = try entry.take("replacements").numbers()
        try entry.finish(item.id)
        guard found.positions.count == index.count else { continue }
        for (a, e) in zip(found.replacements, replacements) {
          #expect(agrees(a, e, absolute: 1e-3 * item.range), "\(item.id): \(a), R \(e)")
        }
      }
      if let value = item.reference["tsclean_changed"] {
        var entry = try ReferenceObject(value)
        let changed = item.values.indices.filter { !(item.values[$0] == found.cleaned[$0]) }
        let index = try entry.take("index").numbers()
        #expect(changed.map { Double($0 + 1) } == index, "\(item.id) tsclean")
        let expected = try entry.take("value").numbers()
        try entry.finish(item.id)
        guard changed.count == index.count else { continue }
        for (t, e) in zip(changed, expected) {
          #expect(agrees(found.cleaned[t], e, absolute: 1e-3 * item.range), "\(item.id) tsclean: \(found.cleaned[t]), R \(e)")
        }
      }
    }
  }

  @Test("dominant period")
  func period() throws {
    for item in try ReferenceSeries.all() {
      guard let expected = try item.reference["findfrequency"]?.number() else { continue }
      #expect(Double(DominantPeriod.of(try item.filledValues())) == expected, "\(item.id)")
    }
  }
}
