import Forecasting
import Statistics
import TestSupport
import Testing

@Suite("Low-rank intraday profile")
struct LowRankProfileTests {
  private static let shape = [2.0, 5, 8, 6, 4, 3]
  private static let week = [1.2, 1.0, 0.9, 1.1, 0.8]

  /// Days of six steps, five a week: a profile times a weekday times a level of each day's own, with noise.
  private static func counts(days: Int, daySpread: Double, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed)
    return (0..<days).flatMap { day in
      let level = 40 * week[day % 5] * max(0.2, 1 + daySpread * random.normal())
      return shape.map { Double(random.poisson(mean: level * $0)) }
    }
  }

  private static func series(_ values: [Double], startStep: Int = 0) throws -> ForecastSeries {
    try ForecastSeries(values: values, seasons: [6, 30], isCount: true, startStep: startStep)
  }

  @Test("an exact product of weekday and profile is forecast exactly, from any hour", arguments: [0, 1, 4])
  func exact(known: Int) throws {
    let all = (0..<(30 * 6)).map { Self.shape[$0 % 6] * Self.week[$0 / 6 % 5] }
    let values = Array(all[..<(30 * 5 + known)])
    let forecast = try LowRankProfile().fit(ForecastSeries(values: values, seasons: [6, 30])).forecast(horizon: 30 - known, levels: [80])
    for step in 0..<(30 - known) { #expect(agrees(forecast.mean[step], all[30 * 5 + known + step], relative: 0.02), "step \(step)") }
  }

  @Test("a series that begins inside a day is told so and gives the same forecast")
  func start() throws {
    let values = Self.counts(days: 40, daySpread: 0.1, seed: 3)
    let whole = try LowRankProfile().fit(Self.series(Array(values[6...]))).forecast(horizon: 12, levels: [])
    let part = try LowRankProfile().fit(Self.series(Array(values[3...]), startStep: 3)).forecast(horizon: 12, levels: [])
    #expect(whole.mean == part.mean)
  }

  @Test("a busy morning raises the afternoon, and the interval narrows", arguments: ["LowRankProfile", "IntradayProfile"])
  func update(name: String) throws {
    let values = Self.counts(days: 60, daySpread: 0.2, seed: 5)
    let model = try ModelRegistry.model(named: name)
    let evening = try model.fit(Self.series(values)).forecast(horizon: 6, levels: [80])
    let busy = Self.shape[..<3].map { ($0 * 40 * Self.week[0] * 1.4).rounded() }
    let noon = try model.fit(Self.series(values + busy)).forecast(horizon: 3, levels: [80])
    let before = evening.interval(level: 80)
    let after = noon.interval(level: 80)
    for step in 0..<3 {
      let rise = noon.mean[step] / evening.mean[step + 3]
      #expect(rise > 1.2 && rise < 1.55, "\(name) \(rise)")
      #expect(after.upper[step] - after.lower[step] < before.upper[step + 3] - before.lower[step + 3], "\(name)")
    }
  }

  @Test("where mornings tell nothing, the afternoon stays as it was forecast")
  func independence() throws {
    var random = RandomStream(seed: 8)
    let values = (0..<(6 * 80)).map { t in
      // Mornings swing by a fifth on their own.
      let swing = t % 6 < 3 ? max(0.3, 1 + 0.2 * random.normal()) : 1
      return Double(random.poisson(mean: 100 * Self.shape[t % 6] * swing))
    }
    let evening = try IntradayProfile().fit(Self.series(values)).forecast(horizon: 6, levels: [])
    let morning = Self.shape[..<3].map { 130 * $0 }
    let noon = try IntradayProfile().fit(Self.series(values + morning)).forecast(horizon: 3, levels: [])
    for step in 0..<3 { #expect(abs(noon.mean[step] / evening.mean[step + 3] - 1) < 0.12) }
  }

  @Test("intervals hold what they say before and after the morning")
  func coverage() throws {
    var held = [0, 0]
    var count = [0, 0]
    for seed in 0..<8 {
      let values = Self.counts(days: 71, daySpread: 0.12, seed: UInt64(100 + seed))
      for (which, known) in [0, 3].enumerated() {
        let cut = 70 * 6 + known
        let interval = try LowRankProfile().fit(Self.series(Array(values[..<cut]))).forecast(horizon: 6 - known, levels: [80]).interval(
          level: 80)
        for step in 0..<(6 - known) {
          count[which] += 1
          if values[cut + step] >= interval.lower[step], values[cut + step] <= interval.upper[step] { held[which] += 1 }
        }
      }
    }
    for which in 0..<2 {
      let share = Double(held[which]) / Double(count[which])
      #expect(share > 0.6 && share <= 1, "\(share)")
    }
  }

  @Test("closed days and hours stay closed, lost days are bridged")
  func closed() throws {
    var values: [Double] = []
    for (day, counts) in stride(from: 0, to: 6 * 50, by: 6).map({ Array(Self.counts(days: 50, daySpread: 0.1, seed: 6)[$0..<($0 + 6)]) })
      .enumerated()
    {
      values += day == 33 ? [Double](repeating: .nan, count: 6) : day % 5 == 4 ? [Double](repeating: 0, count: 6) : [0] + counts.dropFirst()
    }
    let forecast = try LowRankProfile().fit(Self.series(values)).forecast(horizon: 30, levels: [95])
    let upper = forecast.interval(level: 95).upper
    for step in 24..<30 { #expect(forecast.mean[step] == 0 && upper[step] == 0) }
    for step in 0..<24 where step % 6 != 0 { #expect(forecast.mean[step] > 20) }
  }

  @Test("hostile series: a sane forecast or a plain refusal")
  func hostile() throws {
    let kinds: [String: [Double]] = [
      "constant": [Double](repeating: 7, count: 300), "zeros": [Double](repeating: 0, count: 300),
      "huge": (0..<300).map { 1e300 * (1 + 0.1 * Double($0 % 5)) }, "denormal": (0..<300).map { Double($0 % 4) * Double.leastNonzeroMagnitude },
      "spike": (0..<300).map { $0 == 131 ? 1e9 : 0 }, "one": (0..<300).map { $0 == 220 ? 5 : .nan },
      "gaps": (0..<300).map { $0 % 3 == 0 ? .nan : Double($0 % 7) }, "short": [1, 2, 3],
      "negative": (0..<300).map { Double($0 % 7) - 3 },
    ]
    for (kind, values) in kinds.sorted(by: { $0.key < $1.key }) {
      for cut in [0, 4] {
        let series = try ForecastSeries(values: Array(values.dropLast(min(cut, values.count - 1))), seasons: [6, 30])
        for name in ["LowRankProfile", "IntradayProfile", "IntradayLowRank"] {
          do throws(ForecastingError) {
            let fit = try ModelRegistry.model(named: name).fit(series)
            let forecast = fit.forecast(horizon: 70, levels: [95])
            #expect(forecast.mean.allSatisfy { $0.isFinite }, "\(name) \(kind)")
            if kind != "huge" { #expect(forecast.interval(level: 95).upper.allSatisfy { $0.isFinite }, "\(name) \(kind)") }
            #expect(fit.fitted.count == series.count, "\(name) \(kind)")
          } catch {
            #expect(error.message.hasSuffix("."), "\(name) \(kind): \(error)")
          }
        }
      }
    }
  }

  @Test("the rest of the day in sum: its steps' sum, wider than independent steps would be")
  func restOfDay() throws {
    let values = Self.counts(days: 60, daySpread: 0.2, seed: 12)
    let rest = try RestOfDay(Self.series(values + [80, 250]), levels: [80])
    #expect(rest.knownSteps == 2 && rest.observed == 330 && rest.steps.horizon == 4)
    #expect(agrees(rest.total.mean[0], rest.steps.mean.reduce(0, +), relative: 1e-12))
    let whole = try RestOfDay(Self.series(values), levels: [80])
    #expect(whole.knownSteps == 0 && whole.observed == 0 && whole.steps.horizon == 6)
    let independent = whole.steps.standardDeviation.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(whole.total.standardDeviation[0] > 1.3 * independent)
    #expect(throws: ForecastingError.self) { try RestOfDay(ForecastSeries(values: values, seasons: [6])) }
    #expect(throws: ForecastingError.self) { try RestOfDay(Self.series(values), levels: [120]) }
    // Two weeks are enough for the multiplicative profile.
    #expect(try RestOfDay(Self.series(Array(values[..<62]))).model.hasPrefix("IntradayProfile"))
  }
}
