import Forecasting
import TestSupport
import Testing

/// Decompositions against R's stats and forecast and against statsforecast.
@Suite("Decomposition against R")
struct DecompositionReferenceTests {
  static let keys: Set<String> = [
    "stl", "decompose_additive_figure", "decompose_multiplicative_figure", "seasonal_strength_stl13", "trend_strength_stl13",
    "mstl_default",
  ]
  static let statsforecastKeys: Set<String> = ["mstl_components"]

  @Test("STL, periodic, with a span, and robust")
  func stl() throws {
    for item in try ReferenceSeries.all() {
      for (key, value) in try item.reference["stl"]?.object() ?? [:] {
        let place = "\(item.id) stl \(key)"
        let stl = try #require(named(key, season: item.shortestSeason), "\(place)")
        let parts = try #require(stl.decompose(item.filledValues()), "\(place)")
        var entry = try ReferenceObject(value)
        try expect(parts.seasonal[0].values, entry.take("seasonal"), item.tolerance(1e-6), "\(place) seasonal")
        try expect(parts.trend, entry.take("trend"), item.tolerance(1e-6), "\(place) trend")
        try expect(parts.remainder, entry.take("remainder"), item.tolerance(1e-6), "\(place) remainder")
        try entry.finish(place)
      }
    }
  }

  /// `periodic`, or `s` and the seasonal window; then `t` and `l` with the other windows, `robust` where robust.
  private func named(_ key: String, season: Int) -> STL? {
    var stl: STL?
    for part in key.split(separator: "_") {
      let span = Int(part.dropFirst())
      switch (part, part.first) {
      case ("periodic", _): stl = STL(season: season, seasonalWindow: .periodic)
      case ("robust", _): stl?.isRobust = true
      case (_, "s"): stl = span.map { STL(season: season, seasonalWindow: .span($0)) }
      case (_, "t"): stl?.trendWindow = span
      case (_, "l"): stl?.lowPassWindow = span
      default: return nil
      }
    }
    return stl
  }

  @Test("strengths of season and trend")
  func strengths() throws {
    // Of a constant series the strengths are ratios of rounding errors.
    for item in try ReferenceSeries.all() where item.shortestSeason > 1 && item.range > 0 {
      let parts = STL(season: item.shortestSeason, seasonalWindow: .span(13)).decompose(try item.filledValues())
      for (key, measured) in [("seasonal_strength_stl13", parts?.seasonalStrength(0)), ("trend_strength_stl13", parts?.trendStrength)] {
        guard let expected = try item.reference[key]?.number() else { continue }
        let actual = try #require(measured, "\(item.id) \(key): not decomposed")
        #expect(agrees(actual, expected, absolute: 1e-6), "\(item.id) \(key): \(actual), R \(expected)")
      }
    }
  }

  @Test("classical indices")
  func classical() throws {
    for item in try ReferenceSeries.all() {
      for (kind, key) in [
        (ClassicalDecomposition.Kind.additive, "decompose_additive_figure"), (.multiplicative, "decompose_multiplicative_figure"),
      ] {
        guard let value = item.reference[key], !value.isFailure else { continue }
        let parts = try #require(ClassicalDecomposition(item.filledValues(), season: item.shortestSeason, kind: kind))
        for (a, e) in zip(parts.indices, try value.numbers()) {
          #expect(agrees(a, e, relative: 1e-8, absolute: 1e-8), "\(item.id) \(key): \(a), R \(e)")
        }
      }
    }
  }

  @Test("several seasons, and none")
  func mstl() throws {
    for item in try ReferenceSeries.all() {
      guard let value = item.reference["mstl_default"] else { continue }
      let parts = try #require(MSTL(seasons: item.seasons).decompose(item.filledValues()))
      var entry = try ReferenceObject(value)
      _ = try entry.take("Data")
      try expect(parts.trend, entry.take("Trend"), item.tolerance(1e-6), "\(item.id) mstl trend")
      for pattern in parts.seasonal {
        try expect(
          pattern.values, entry.take("Seasonal\(pattern.season)"), item.tolerance(1e-6), "\(item.id) mstl season \(pattern.season)")
      }
      try expect(parts.remainder, entry.take("Remainder"), item.tolerance(1e-6), "\(item.id) mstl remainder")
      try entry.finish(item.id)
    }
  }

  @Test("statsforecast's, which evaluates the regressions at every point")
  func statsforecast() throws {
    for item in try StatsforecastSeries.all() {
      guard let value = item.reference["mstl_components"] else { continue }
      let parts = try #require(MSTL(seasons: item.seasons, evaluation: .everyPoint).decompose(item.values))
      var entry = try ReferenceObject(value)
      try expect(parts.trend, entry.take("trend"), item.tolerance(1e-6), "\(item.id) trend")
      for pattern in parts.seasonal {
        let name = parts.seasonal.count == 1 ? "seasonal" : "seasonal\(pattern.season)"
        try expect(pattern.values, entry.take(name), item.tolerance(1e-6), "\(item.id) \(name)")
      }
      try expect(parts.remainder, entry.take("remainder"), item.tolerance(1e-6), "\(item.id) remainder")
      try entry.finish(item.id)
    }
  }

  private func expect(_ actual: [Double], _ expected: ReferenceValue, _ tolerance: Double, _ place: String) throws {
    let expected = try expected.numbers()
    #expect(actual.count == expected.count, "\(place)")
    for (step, (a, e)) in zip(actual, expected).enumerated() where !agrees(a, e, absolute: tolerance) {
      Issue.record("\(place), step \(step + 1): \(a), reference \(e)")
      break
    }
  }
}
