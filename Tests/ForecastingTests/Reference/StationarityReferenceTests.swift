import Forecasting
import TestSupport
import Testing

/// Unit-root and portmanteau tests against R's urca, tseries and stats.
@Suite("Stationarity tests against R")
struct StationarityReferenceTests {
  static let keys: Set<String> = ["ndiffs", "nsdiffs", "kpss_urca", "adf_tseries", "adf_urca", "pp_tseries", "ljung_box"]

  @Test("numbers of differences")
  func differences() throws {
    for item in try ReferenceSeries.all() {
      for (key, value) in try item.reference["ndiffs"]?.object() ?? [:] {
        let test = try #require(DifferencingOrder.UnitRootTest(rawValue: key), "\(item.id): \(key)")
        let order = DifferencingOrder.nonSeasonal(try item.filledValues(), test: test)
        #expect(Double(order) == (try value.number()), "\(item.id) ndiffs \(key)")
      }
      for (key, value) in try item.reference["nsdiffs"]?.object() ?? [:] {
        let test = try #require(DifferencingOrder.SeasonalTest(rawValue: key), "\(item.id): \(key)")
        let order = DifferencingOrder.seasonal(try item.filledValues(), season: item.shortestSeason, test: test)
        #expect(Double(order) == (try value.number()), "\(item.id) nsdiffs \(key)")
      }
    }
  }

  @Test("KPSS")
  func kpss() throws {
    for item in try ReferenceSeries.all() {
      // Of a constant series the statistic is a ratio of rounding errors.
      for (key, value) in try item.reference["kpss_urca"]?.object() ?? [:] where item.range > 0 {
        let place = "\(item.id) \(key)"
        let parts = key.split(separator: "_")
        let null: KPSSTest.Null = try #require(["mu": .level, "tau": .trend][parts.first ?? ""], "\(place)")
        let rule: LagRule = try #require(["short": .short, "long": .long, "nil": .fixed(0)][parts.last ?? ""], "\(place)")
        let test = try #require(KPSSTest(item.filledValues(), null: null, lag: rule), "\(place)")
        var entry = try ReferenceObject(value)
        try expect(test.statistic, entry.take("stat"), place)
        try expect(Double(test.lag), entry.take("lag"), "\(place) lag")
        #expect(test.criticalValues == (try entry.take("cval").numbers()), "\(place)")
        try entry.finish(place)
      }
    }
  }

  @Test("augmented Dickey-Fuller")
  func dickeyFuller() throws {
    for item in try ReferenceSeries.all() {
      if let value = item.reference["adf_tseries"] {
        let test = try #require(AugmentedDickeyFullerTest(item.filledValues()))
        var entry = try ReferenceObject(value)
        try expect(test.statistic, entry.take("stat"), "\(item.id) adf")
        try expect(Double(test.lags), entry.take("lag"), "\(item.id) adf lag")
        try expect(test.pValue, entry.take("p"), "\(item.id) adf p")
        try entry.finish(item.id)
      }
      if let value = item.reference["adf_urca"] {
        var entry = try ReferenceObject(value)
        let lags = Int(try entry.take("lags").number())
        let test = try #require(AugmentedDickeyFullerTest(item.filledValues(), lags: lags))
        try expect(test.statistic, entry.take("tau"), "\(item.id) adf_urca")
        try entry.finish(item.id)
      }
    }
  }

  @Test("Phillips-Perron")
  func phillipsPerron() throws {
    for item in try ReferenceSeries.all() {
      guard let value = item.reference["pp_tseries"] else { continue }
      let test = try #require(PhillipsPerronTest(item.filledValues()))
      var entry = try ReferenceObject(value)
      // R forms its determinant from raw sums: of an almost constant series most digits cancel.
      let largest = item.values.reduce(0) { $1.isNaN ? $0 : max($0, abs($1)) }
      let rounding = 1e-15 * (largest / item.range) * (largest / item.range)
      let statistic = try entry.take("stat").number()
      #expect(
        agrees(test.coefficientStatistic, statistic, relative: max(1e-6, rounding), absolute: 1e-8),
        "\(item.id) pp: \(test.coefficientStatistic), R \(statistic)")
      try expect(Double(test.lag), entry.take("lag"), "\(item.id) pp lag")
      try expect(try #require(test.coefficientPValue), entry.take("p"), "\(item.id) pp p")
      try entry.finish(item.id)
    }
  }

  @Test("Ljung-Box and Box-Pierce")
  func portmanteau() throws {
    for item in try ReferenceSeries.all() {
      for (key, value) in try item.reference["ljung_box"]?.object() ?? [:] {
        let place = "\(item.id) \(key)"
        let lags = try #require(Int(key.drop { !$0.isNumber }), "\(place)")
        let values = try item.filledValues()
        let series = key.hasPrefix("diff") ? Differences.of(values) : values
        let test = try #require(PortmanteauTest(series, lags: lags, kind: key.hasPrefix("boxpierce") ? .boxPierce : .ljungBox))
        var entry = try ReferenceObject(value)
        try expect(test.statistic, entry.take("stat"), place)
        try expect(Double(test.degreesOfFreedom), entry.take("df"), place)
        try expect(test.pValue, entry.take("p"), place)
        try entry.finish(place)
      }
    }
  }

  private func expect(_ actual: Double, _ expected: ReferenceValue, _ place: String) throws {
    let expected = try expected.number()
    #expect(agrees(actual, expected, relative: 1e-6, absolute: 1e-8), "\(place): \(actual), R \(expected)")
  }
}
